/** Numbers of statistics in words: quantities with their qualifiers, sums, percentages, and how print agrees. */
import type { Schemas } from '@liggaren/api-client';
import { monthText, numberText } from '@liggaren/wording';
import { coded } from './phrases.js';
import type { Terminal } from './terminal.js';

export type Statistic = Schemas['Statistic'];
export type SaidRow = NonNullable<Statistic['rows']>[number];
export type Figures = Omit<SaidRow, 'label' | 'period'>;
type Quantity = NonNullable<SaidRow['cells'][number]['quantity']>;
type Percentage = NonNullable<Figures['occupancy']>;
type Check = NonNullable<Statistic['checks']>[number];

/** Stands for a number that is not reported. */
export const MISSING = '–';

/** `1 032`, `20–60`, `about 60–69`, `at least 50`. */
export function quantityText(
  terminal: Terminal,
  quantity: Pick<Quantity, 'lower' | 'upper' | 'precision'> | undefined,
): string {
  if (!quantity) return MISSING;
  const { lower, upper, precision } = quantity;
  const number = (text: string) => numberText(terminal.language, text);
  if (lower === undefined && upper === undefined) return MISSING;
  const text =
    upper === undefined
      ? terminal.text('cli.statistics-at-least', { text: number(lower ?? '0') })
      : lower === undefined
        ? terminal.text('cli.statistics-at-most', { text: number(upper) })
        : lower === upper
          ? number(lower)
          : `${number(lower)}–${number(upper)}`;
  // What is "at least" so many says already that it is not exact.
  const both = lower !== undefined && upper !== undefined;
  return both && precision === 'approximate'
    ? terminal.text('cli.statistics-about', { text })
    : text;
}

/** In percent with two decimals: `34,57%`. It is rounded once only, so never from these to none. */
export function percentText(terminal: Terminal, of: Partial<Percentage> | undefined): string {
  const { lower, upper, precision = 'exact' } = of ?? {};
  if (lower === undefined) return MISSING;
  const most = upper === undefined ? {} : { upper };
  return `${quantityText(terminal, { lower, ...most, precision })}%`;
}

/** A whole calendar month by its name, `NOV`; else as the paper calls the row, else by its days. */
export function rowName(terminal: Terminal, { label, period }: SaidRow, place: number): string {
  if (period?.from.endsWith('-01') && isMonth(period.from, period.to))
    return monthText(terminal.language, period.from);
  return label ?? (period ? `${period.from} – ${period.to}` : `#${place + 1}`);
}

function isMonth(from: string, to: string): boolean {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return to === new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A line for each printed figure that differs or cannot be checked, and how many agree. */
export function checkLines(terminal: Terminal, statistic: Statistic): readonly string[] {
  const { checks = [] } = statistic;
  if (checks.length === 0) return [];
  const agree = checks.filter(({ outcome }) => outcome === 'agrees').length;
  const others = checks
    .filter(({ outcome }) => outcome !== 'agrees')
    .map((check) => `• ${checkText(terminal, statistic, check)}`);
  return [terminal.text('cli.statistics-checked', { agree }), ...others];
}

export function checkText(terminal: Terminal, statistic: Statistic, check: Check): string {
  const { row, figure, group, printed, computed = '', why = '' } = check;
  const said = row === undefined ? undefined : statistic.rows?.[row];
  const several = (statistic.rows ?? []).length > 1;
  const where = said && several ? rowName(terminal, said, row ?? 0) : undefined;
  const place = [
    ...(row === undefined && several ? [terminal.text('cli.statistics-totals-row')] : []),
    ...(where === undefined ? [] : [where]),
    coded(terminal, 'figure', figure),
    ...(group === undefined ? [] : [groupText(terminal, statistic, group)]),
  ].join(', ');
  return check.outcome === 'differs'
    ? terminal.text('cli.statistics-differs', { place, printed, computed })
    : terminal.text('cli.statistics-not-checked', {
        place,
        printed,
        why: coded(terminal, 'not-applicable', why),
      });
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A group as the source calls it, else by its word, else by its code. */
export function groupText(terminal: Terminal, { rows = [] }: Statistic, group: string): string {
  const labels = rows.flatMap(({ cells }) => cells.filter((cell) => cell.group === group));
  const label = labels.find((cell) => cell.label !== undefined)?.label;
  return label ?? capital(coded(terminal, 'group', group));
}
