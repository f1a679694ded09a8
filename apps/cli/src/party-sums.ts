/** The money of one party: by the other side and its units, year by year; no currency is added to another. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { actingText, coded } from './phrases.js';
import { renderTable, type Row } from './table.js';
import type { Terminal } from './terminal.js';

type Party = Schemas['Party'];
type Sum = Schemas['PartySum'];

const FIGURES = ['drafted', 'agreed', 'planned', 'paid', 'setOff', 'repaid', 'spent'] as const;
/** Columns that say something only where there is any of it. */
const RARE: readonly string[] = ['drafted', 'setOff', 'repaid'];
const MEASURES = {
  drafted: 'drafted',
  agreed: 'agreed',
  planned: 'planned',
  paid: 'paid',
  setOff: 'set-off',
  repaid: 'repaid',
  spent: 'spent',
} as const;

/** Undefined where it gives and gets no money. */
export function sumsTable(terminal: Terminal, party: Party): string | undefined {
  if (party.sums.length === 0) return undefined;
  const shown = FIGURES.filter(
    (figure) =>
      !RARE.includes(figure) || party.totals.some((sum) => sum[figure]?.amountMinor !== 0),
  );
  const columns = [
    { head: terminal.text('cli.fiscal-year'), least: 10 },
    ...shown.map((figure) => ({
      head: coded(terminal, 'measure', MEASURES[figure]),
      align: 'right' as const,
    })),
  ];
  const cells = (sum: Sum) => [
    sum.fiscalYear === undefined ? terminal.text('cli.no-single-period') : String(sum.fiscalYear),
    ...shown.map((figure) => amountText(terminal, sum[figure])),
  ];
  const rows = (['payee', 'payer'] as const).flatMap((as): readonly Row[] => {
    const side = party.sums.filter((sum) => sum.as === as);
    const byOther = Map.groupBy(side, ({ counterpart, unitNames = [] }) => {
      const other = actingText(terminal, counterpart ?? {});
      const own = unitNames.join(', ');
      const whom = terminal.text(as === 'payee' ? 'cli.receives-from' : 'cli.pays-to', { other });
      return own === '' ? whom : `${whom} · ${own}`;
    });
    const totals = party.totals.filter((sum) => sum.as === as);
    return [
      ...[...byOther].flatMap(([heading, sums]): readonly Row[] => [
        { heading },
        ...sums.map(cells),
      ]),
      // The same again where there is one other side only.
      ...(byOther.size > 1
        ? [
            { heading: terminal.text(as === 'payee' ? 'cli.receives-in-all' : 'cli.pays-in-all') },
            ...totals.map(cells),
          ]
        : []),
    ];
  });
  return [
    renderTable(terminal, columns, rows),
    ...(party.sums.some(({ spent }) => spent === undefined)
      ? ['', terminal.dim(terminal.text('cli.spent-note'))]
      : []),
  ].join('\n');
}

function amountText(terminal: Terminal, amount: Schemas['Money'] | undefined): string {
  return amount ? moneyText(terminal.language, amount) : terminal.text('cli.not-reported');
}
