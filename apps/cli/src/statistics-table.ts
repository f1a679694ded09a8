/** A table of statistics in its printed form (S134, S143), and what its numbers come to, unrounded, beside it. */
import { moneyText, numberText } from '@liggaren/wording';
import { coded } from './phrases.js';
import {
  capital,
  checkLines,
  type Figures,
  groupText,
  percentText,
  quantityText,
  rowName,
  type SaidRow,
  type Statistic,
} from './statistics-words.js';
import { renderTable } from './table.js';
import type { Terminal } from './terminal.js';

type Block = NonNullable<Statistic['printedOrder']>[number];
type Printed = NonNullable<Figures['printed']>;

/** The title, the table as the paper prints it, and under it how the printed figures stand to the numbers. */
export function printedTable(
  terminal: Terminal,
  statistic: Statistic,
  computed: boolean,
): readonly string[] {
  const { title, unit, period, totals } = statistic;
  const days = period ? ` · ${period.from} – ${period.to}` : '';
  const missing = totals?.total?.missing ?? 0;
  const lines = [
    terminal.bold(`${title} (${coded(terminal, 'unit', unit)})${days}`),
    table(terminal, statistic, 'printed'),
    '',
    ...checkLines(terminal, statistic),
    ...notes(terminal, statistic),
  ];
  if (missing > 0) lines.push(terminal.text('cli.statistics-lower-bound', { missing }));
  if (!computed) return lines;
  return [
    ...lines,
    '',
    terminal.bold(`${title}: ${terminal.text('cli.statistics-unprinted').toLocaleLowerCase('sv')}`),
    table(terminal, statistic, 'computed'),
  ];
}

function table(terminal: Terminal, statistic: Statistic, form: 'printed' | 'computed'): string {
  const { groups = [], rows = [], totals, unit, printedOrder = [] } = statistic;
  const parts = groups.filter((group) => group !== 'all');
  const blocks = printedOrder.filter((block) => shown(statistic, block, form));
  const groupHeads = (names: readonly string[], mark: string) =>
    names.map((group) => ({
      head: `${groupText(terminal, statistic, group)}${mark}`,
      align: 'right' as const,
    }));
  const heads = {
    cells: groupHeads(groups, ''),
    shares: groupHeads(parts, ' %'),
    total: [{ head: capital(coded(terminal, 'unit', unit)), align: 'right' as const }],
    occupancy: [
      { head: `${terminal.text('cli.statistics-occupancy')} %`, align: 'right' as const },
    ],
  };
  const line = (figures: Figures) =>
    blocks.flatMap((block) => blockText(terminal, block, figures, { groups, parts, form }));
  return renderTable(
    terminal,
    [{ head: '' }, ...blocks.flatMap((block) => heads[block])],
    [
      ...rows.map((row: SaidRow, index) => [rowName(terminal, row, index), ...line(row)]),
      ...(totals ? [[`${terminal.text('cli.statistics-total')}:`, ...line(totals)]] : []),
    ],
  );
}

/** A paper that prints no shares has no columns for them; where nothing is printed, all that is computed is shown. */
function shown({ rows = [], totals }: Statistic, block: Block, form: 'printed' | 'computed') {
  const all = [...rows, ...(totals ? [totals] : [])];
  const prints = (name: Block) => all.some(({ printed }) => printed?.[name] !== undefined);
  const computed = all.some((figures) => figures[block] !== undefined);
  if (block === 'cells') return true;
  const any = prints('shares') || prints('total') || prints('occupancy') || prints('cells');
  return form === 'computed' || !any ? computed : prints(block);
}

function blockText(
  terminal: Terminal,
  block: Block,
  figures: Figures,
  of: {
    readonly groups: readonly string[];
    readonly parts: readonly string[];
    readonly form: 'printed' | 'computed';
  },
): readonly string[] {
  const { cells, total, shares = [], occupancy } = figures;
  const printed: Printed = of.form === 'printed' ? (figures.printed ?? {}) : {};
  const said = (group: string, texts: Printed['cells']) =>
    texts?.find((one) => one.group === group)?.text;
  switch (block) {
    case 'cells':
      return of.groups.map((group) => {
        const cell = cells.find((one) => one.group === group);
        return said(group, printed.cells) ?? quantityText(terminal, cell?.quantity ?? cell?.sum);
      });
    case 'shares':
      return of.parts.map((group) => {
        const share = shares.find((one) => one.group === group);
        return said(group, printed.shares) ?? percentText(terminal, share);
      });
    case 'total':
      return [printed.total ?? quantityText(terminal, total)];
    case 'occupancy':
      return [printed.occupancy ?? percentText(terminal, occupancy)];
  }
}

/** The headline, where the numbers come from, the places, and what a night or a visit cost. */
function notes(terminal: Terminal, statistic: Statistic): readonly string[] {
  const { headline, dataSourceTitle, cost, unit, rows = [], totals } = statistic;
  const occupancy = (totals ?? rows[0])?.occupancy;
  const lines: string[] = [];
  if (headline)
    lines.push(
      terminal.text('cli.statistics-headline', {
        asWritten: headline.asWritten,
        other: coversOther(statistic) ? 'yes' : 'no',
      }),
    );
  if (dataSourceTitle !== undefined)
    lines.push(terminal.text('cli.statistics-source', { title: dataSourceTitle }));
  if (occupancy?.placeDays !== undefined)
    lines.push(
      terminal.text('cli.statistics-place-days', {
        placeDays: numberText(terminal.language, occupancy.placeDays),
      }),
    );
  if (occupancy?.notApplicable !== undefined)
    lines.push(
      terminal.text('cli.statistics-no-occupancy', {
        why: coded(terminal, 'not-applicable', occupancy.notApplicable),
      }),
    );
  if (cost?.perUnit)
    lines.push(
      terminal.text('cli.statistics-cost', {
        amount: moneyText(terminal.language, cost.perUnit),
        unit,
      }),
    );
  if (cost?.notComputable !== undefined)
    lines.push(
      terminal.text('cli.statistics-no-cost', {
        unit,
        why: coded(terminal, 'no-cost', cost.notComputable),
      }),
    );
  return lines.map((line) => terminal.dim(line));
}

/** S119: the headline is about other days than the rows. */
function coversOther({ headline, period }: Statistic): boolean {
  const said = headline?.period;
  return (
    said !== undefined &&
    period !== undefined &&
    !(said.from <= period.from && period.to <= said.to)
  );
}
