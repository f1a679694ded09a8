/** Single figures, indicators and what is not reported: one row each, with what there is to remark. */
import { numberText } from '@liggaren/wording';
import { actingText, coded } from './phrases.js';
import { checkText, groupText, quantityText, type Statistic } from './statistics-words.js';
import { renderTable } from './table.js';
import type { Terminal } from './terminal.js';

/** `titles` are those of all statistics asked for, by id. */
export function figuresTable(
  terminal: Terminal,
  figures: readonly Statistic[],
  titles: ReadonlyMap<string, string>,
): string {
  return renderTable(
    terminal,
    [
      { head: terminal.text('cli.statistics-figures'), least: 30 },
      { head: terminal.text('cli.statistics-says'), least: 20 },
      { head: terminal.text('cli.statistics-remarks'), least: 24, items: true },
    ],
    figures.map((figure) => [
      nameText(terminal, figure),
      saidText(terminal, figure),
      remarks(terminal, figure, titles).join('\n'),
    ]),
  );
}

function nameText(terminal: Terminal, { title, by, unit, period, kind }: Statistic): string {
  const days = period && kind !== 'indicator' ? [`${period.from} – ${period.to}`] : [];
  const who = by ? [actingText(terminal, by)] : [];
  return [`${title} (${coded(terminal, 'unit', unit)})`, ...who, ...days].join('\n');
}

/** A number for each group; a share with its percent sign. What is not reported says why. */
function saidText(terminal: Terminal, figure: Statistic): string {
  const { kind, rows = [], notReported, quantity, unit, measure } = figure;
  if (kind === 'not-reported') return `${terminal.text('cli.not-reported')}: ${notReported ?? ''}`;
  const sign = measure === 'share' || unit === 'percent' ? ' %' : '';
  const said = (of: typeof quantity) => {
    const text = quantityText(terminal, of);
    const words = of?.precision === 'approximate' && of.asWritten ? ` ("${of.asWritten}")` : '';
    return of ? `${text}${sign}${words}` : terminal.text('cli.not-reported');
  };
  if (kind === 'indicator') return said(quantity);
  const cells = rows[0]?.cells ?? [];
  const total = cells.length > 1 ? rows[0]?.total : undefined;
  return [
    ...cells.map(({ group, quantity: of }) =>
      group === 'all' ? said(of) : `${groupText(terminal, figure, group)}: ${said(of)}`,
    ),
    ...(total
      ? [`${terminal.text('cli.statistics-total')}: ${quantityText(terminal, total)}`]
      : []),
  ].join('\n');
}

function remarks(
  terminal: Terminal,
  figure: Statistic,
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const { sumsUp, impliedWhole, checks = [], beside = [], area, year, publishedBy, unit } = figure;
  const agrees = checks
    .filter(({ outcome }) => outcome === 'agrees')
    .map(({ figure: what, group, printed }) =>
      [
        coded(terminal, 'figure', what),
        ...(group === undefined ? [] : [groupText(terminal, figure, group)]),
        printed,
      ].join(' '),
    );
  return [
    ...(area === undefined
      ? []
      : [
          terminal.text('cli.statistics-of', {
            area,
            year: String(year),
            publishedBy: publishedBy ?? '',
          }),
        ]),
    ...(sumsUp
      ? [
          terminal.text('cli.statistics-sums-up', {
            title: `"${titles.get(sumsUp.statistic) ?? sumsUp.code}"`,
            unit: coded(terminal, 'unit', sumsUp.unit),
            mixed: sumsUp.unit !== unit && unit !== 'percent' ? 'yes' : 'no',
          }),
        ]
      : []),
    ...(impliedWhole
      ? [
          terminal.text('cli.statistics-implied', {
            whole: quantityText(terminal, { ...impliedWhole, precision: 'exact' }),
          }),
        ]
      : []),
    ...(agrees.length > 0
      ? [terminal.text('cli.statistics-agrees', { text: agrees.join(', ') })]
      : []),
    ...checks
      .filter(({ outcome }) => outcome !== 'agrees')
      .map((check) => checkText(terminal, figure, check)),
    ...beside.map(({ area: other, difference }) =>
      terminal.text('cli.statistics-beside', {
        points: numberText(terminal.language, difference.replace('-', '')),
        unit,
        side: difference.startsWith('-') ? 'below' : 'above',
        area: other,
      }),
    ),
  ];
}
