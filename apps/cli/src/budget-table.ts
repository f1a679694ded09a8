/** The budget as a finance officer reads it: agreed, planned and paid beside each other, and what differs. */
import type { Schemas } from '@liggaren/api-client';
import { moneyText } from '@liggaren/wording';
import { actingText } from './phrases.js';
import { shortIds } from './short-ids.js';
import { type Row, renderTable } from './table.js';
import type { Terminal } from './terminal.js';

type BudgetRow = Schemas['BudgetRow'];
type Figure = readonly [head: string, text: (row: BudgetRow) => string];

/**
 * Rows under the agreement and instrument that they belong to, divided as `by` says; at the end the sums, by
 * currency.
 */
export function budgetTable(
  terminal: Terminal,
  by: string,
  rows: readonly BudgetRow[],
  totals: readonly BudgetRow[],
): string {
  if (rows.length === 0) return terminal.text('cli.none');
  const columns = columnsOf(terminal, totals);
  const short = shortIds(rows.flatMap(({ cell }) => cell?.split('/')[0] ?? []));
  const cells = (what: string, row: BudgetRow) => [
    what,
    ...columns.map((column) => column.map(([, text]) => text(row)).join('\n')),
  ];
  // Ids are in no order that a reader knows: what stands under one heading stands together, by title.
  const placed = rows
    .map((row) => ({ row, ...placeIn(terminal, by.split(','), row) }))
    .sort((a, b) => a.under.localeCompare(b.under, 'sv'));
  const table = renderTable(
    terminal,
    [
      { head: terminal.text('cli.what'), least: 16 },
      ...columns.map((column) => ({
        head: column.map(([head]) => head).join('\n'),
        align: 'right' as const,
      })),
    ],
    [
      ...placed.flatMap(({ row, heading, what }, index): readonly Row[] => {
        const begins = heading !== '' && placed[index - 1]?.heading !== heading;
        const [id, ...rest] = row.cell?.split('/') ?? [];
        const cell = id === undefined ? [] : [[short(id), ...rest].join('/')];
        return [...(begins ? [{ heading }] : []), cells([...what, ...cell].join('\n'), row)];
      }),
      { heading: terminal.text('cli.total') },
      ...totals.map((row) => cells(row.currency, row)),
    ],
  );
  return [table, '', ...notes(terminal, rows)].join('\n');
}

/** Two or three figures to a column where people read; other programs get each in a column of its own. */
function columnsOf(terminal: Terminal, totals: readonly BudgetRow[]) {
  const figures = figuresOf(terminal);
  if (terminal.plain) return figures.flat().map((figure) => [figure]);
  // Rare: there is room for it only where it says something.
  if (totals.some(({ setOff }) => setOff.amountMinor !== 0)) return figures;
  const head = terminal.text('measure.set-off');
  return figures.map((column) => column.filter(([name]) => name !== head));
}

/** Amounts without their unit: it stands in the heading, and none is added up with another's. */
function figuresOf(terminal: Terminal): readonly (readonly Figure[])[] {
  const head = (
    code: 'drafted' | 'agreed' | 'set-aside' | 'planned' | 'paid' | 'set-off' | 'repaid' | 'spent',
  ) => terminal.text(`measure.${code}`);
  const amount = ({ amountMinor, currency }: Schemas['Money']) => {
    const text = moneyText(terminal.language, { amountMinor, currency });
    return text.slice(0, text.lastIndexOf(' '));
  };
  const known = (money: Schemas['Money'] | undefined, otherwise: string) =>
    money ? amount(money) : otherwise;
  const notReported = terminal.text('cli.not-reported');
  return [
    [
      [head('agreed'), ({ agreed }) => amount(agreed)],
      [head('drafted'), ({ drafted }) => amount(drafted)],
    ],
    [
      [head('planned'), ({ planned }) => amount(planned)],
      [head('set-aside'), ({ setAside }) => known(setAside, '')],
    ],
    [
      [head('paid'), ({ paid }) => amount(paid)],
      [head('set-off'), ({ setOff }) => amount(setOff)],
      [head('repaid'), ({ repaid }) => amount(repaid)],
    ],
    [
      [terminal.text('cli.booked'), () => terminal.text('cli.not-supplied')],
      [head('spent'), ({ spent }) => known(spent, notReported)],
    ],
    [
      [terminal.text('cli.agreed-less-paid'), (row) => amount(row.differences.agreedLessPaid)],
      [terminal.text('cli.planned-less-paid'), (row) => amount(row.differences.plannedLessPaid)],
    ],
    [
      [terminal.text('cli.unspent'), (row) => known(row.differences.unspent, notReported)],
      [terminal.text('cli.unreported'), (row) => amount(row.differences.unreported)],
    ],
  ];
}

/** What the row is about, under what heading: the currency stands beside the outermost of it. */
function placeIn(terminal: Terminal, by: readonly string[], row: BudgetRow) {
  const { agreement, agreementTitle, instrument, instrumentTitle, currency } = row;
  const within = (...divisions: readonly string[]) => divisions.some((name) => by.includes(name));
  const outer = [agreementTitle ?? agreement, instrumentTitle ?? instrument];
  const innermost = within('funding', 'line') ? [lineIn(terminal, by, row)] : [];
  if (within('instrument') && instrument === undefined)
    innermost.push(terminal.text('measure.set-aside'));
  const period = within('fiscalYear', 'quarter') ? [periodText(terminal, row)] : [];
  const path = outer.filter((name) => name !== undefined);
  const what = [...innermost, ...period];
  if (what.length === 0) what.push(path.pop() ?? terminal.text('cli.total'));
  const under = path.join(' · ');
  if (under !== '') return { under, heading: `${under} (${currency})`, what };
  return { under, heading: '', what: [`${what[0]} (${currency})`, ...what.slice(1)] };
}

function lineIn(terminal: Terminal, by: readonly string[], row: BudgetRow): string {
  const { label, line, funding, payee } = row;
  if (funding === undefined) return terminal.text('measure.set-aside');
  if (by.includes('line')) return label ?? line ?? terminal.text('cli.no-line');
  return payee ? actingText(terminal, payee) : funding.slice(0, 8);
}

function periodText(terminal: Terminal, { fiscalYear, quarter }: BudgetRow): string {
  const said = [fiscalYear === undefined ? '' : String(fiscalYear), quarter ?? ''];
  return said.filter((text) => text !== '').join(' ') || terminal.text('cli.no-single-period');
}

/** What the words in the table mean, where they occur. */
function notes(terminal: Terminal, rows: readonly BudgetRow[]): readonly string[] {
  const spent = rows.every(({ spent: said }) => said !== undefined);
  return [
    terminal.dim(terminal.text('cli.booked-note')),
    ...(spent ? [] : [terminal.dim(terminal.text('cli.spent-note'))]),
  ];
}
