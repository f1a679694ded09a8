/** What the statistics say of one cell, for `liggaren explain`: the figure, its days, and every number in it. */
import type { Fact } from './explanation-lines.js';
import { coded } from './phrases.js';
import {
  checkLines,
  groupText,
  percentText,
  quantityText,
  rowName,
  type SaidRow,
  type Statistic,
} from './statistics-words.js';
import type { Terminal } from './terminal.js';

export function statisticsFacts(terminal: Terminal, says: object): readonly Fact[] {
  const it = says as Statistic;
  const { title, unit, period, rows = [], totals, notReported, quantity, area, year } = it;
  const several = rows.length > 1;
  return [
    [terminal.text('cli.what'), [`${title} (${coded(terminal, 'unit', unit)})`]],
    [terminal.text('cli.period'), period ? [`${period.from} – ${period.to}`] : []],
    [
      terminal.text('cli.statistics-says'),
      [
        ...rows.map((row, index) =>
          figuresText(terminal, it, row, several ? rowName(terminal, row, index) : ''),
        ),
        ...(several && totals
          ? [figuresText(terminal, it, totals, terminal.text('cli.statistics-total'))]
          : []),
        ...(notReported === undefined
          ? []
          : [`${terminal.text('cli.not-reported')}: ${notReported}`]),
        ...(quantity ? [`${area ?? ''} ${year ?? ''}: ${quantityText(terminal, quantity)}`] : []),
      ],
    ],
    [terminal.text('cli.statistics-remarks'), checkLines(terminal, it)],
  ];
}

/** `NOV: Women 1 032 (34.57%), Men 1 953 (65.43%); nights 2 985; occupancy 86.52%`. */
function figuresText(
  terminal: Terminal,
  statistic: Statistic,
  { cells, shares = [], total, occupancy }: Omit<SaidRow, 'label' | 'period'>,
  name: string,
): string {
  const parts = cells.map(({ group, quantity, sum }) => {
    const share = shares.find((one) => one.group === group);
    const percent = share?.lower === undefined ? '' : ` (${percentText(terminal, share)})`;
    const called = group === 'all' ? '' : `${groupText(terminal, statistic, group)} `;
    return `${called}${quantityText(terminal, quantity ?? sum)}${percent}`;
  });
  const rest = [
    ...(total && cells.length > 1
      ? [`${coded(terminal, 'unit', statistic.unit)} ${quantityText(terminal, total)}`]
      : []),
    ...(occupancy?.lower === undefined
      ? []
      : [`${coded(terminal, 'figure', 'occupancy')} ${percentText(terminal, occupancy)}`]),
  ];
  const said = [parts.join(', '), ...rest].join('; ');
  return name === '' ? said : `${name}: ${said}`;
}
