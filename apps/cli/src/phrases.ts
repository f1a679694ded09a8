/** Small facts in words, the same in every table: dates, periods, who acts, gates and flags. */
import { hasWording, type WordingDetails } from '@liggaren/wording';
import type { Terminal } from './terminal.js';

export interface DateFact {
  readonly date: string;
  readonly basis: string;
}

export interface Acting {
  readonly organisationName?: string;
  readonly unitNames?: readonly string[];
}

/** Marks a date that no source states; `assumedNote` says so under the table. */
const ASSUMED = '*';
const ASSUMED_DATE = /\d\*/;

/** What the mark means, where the text has one. */
export function assumedNote(terminal: Terminal, text: string): readonly string[] {
  return ASSUMED_DATE.test(text) ? ['', `${ASSUMED} ${terminal.text('cli.assumed')}`] : [];
}

export function dateText(terminal: Terminal, fact: DateFact | undefined): string {
  if (!fact) return terminal.text('cli.open-ended');
  return fact.basis === 'assumed' ? `${fact.date}${ASSUMED}` : fact.date;
}

/** From and to, each on its line. */
export function periodText(
  terminal: Terminal,
  start: DateFact | undefined,
  end: DateFact | undefined,
): string {
  if (!start && !end) return terminal.text('cli.open-ended');
  return `${dateText(terminal, start)} –\n${dateText(terminal, end)}`;
}

/** `Stockholms stad (Socialnämnden)`; a party without a name is said to have none. */
export function actingText(
  terminal: Terminal,
  { organisationName, unitNames = [] }: Acting,
): string {
  if (organisationName === undefined) return terminal.text('cli.unnamed-party');
  return unitNames.length === 0
    ? organisationName
    : `${organisationName} (${unitNames.join(', ')})`;
}

/** Equal lines said once, with how often: `not named (3)`. */
export function counted(lines: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count === 1 ? line : `${line} (${count})`));
}

/** A code of a family in words, `status.in-force`; a code without wording stands as it is. */
export function coded(
  terminal: Terminal,
  family:
    | 'status'
    | 'note'
    | 'option'
    | 'stage'
    | 'attest'
    | 'progress'
    | 'gate'
    | 'flag'
    | 'topic'
    | 'since'
    | 'conclusion'
    | 'kind'
    | 'view'
    | 'notice'
    | 'measure'
    | 'unit'
    | 'group'
    | 'figure'
    | 'not-applicable'
    | 'no-cost'
    | 'undecided'
    | 'covers'
    | 'point'
    | 'check'
    | 'not-given'
    | 'report-kind'
    | 'criterion'
    | 'side'
    | 'outcome'
    | 'commitment'
    | 'share-open'
    | 'document-field'
    | 'rhythm'
    | 'minutes'
    | 'item'
    | 'occurs'
    | 'weekday'
    | 'cover'
    | 'severity'
    | 'finding'
    | 'state'
    | 'report-kind'
    | 'report-stage'
    | 'due-state'
    | 'goal'
    | 'result',
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): string {
  const name = `${family}.${code}`;
  return hasWording(name) ? terminal.text(name, inWords(terminal, details)) : code;
}

const FAMILY_OF_DETAIL: Readonly<Record<string, Parameters<typeof coded>[1] | undefined>> = {
  topic: 'topic',
  group: 'group',
  unit: 'unit',
  otherUnit: 'unit',
  field: 'document-field',
  outcome: 'outcome',
  criterion: 'check',
};

/** Details may hold codes of their own; and a text that was broken over lines is shown as one. */
function inWords(terminal: Terminal, details: Readonly<Record<string, unknown>>): WordingDetails {
  const words = Object.entries(details).map(([name, value]) => {
    const family = FAMILY_OF_DETAIL[name];
    if (family && typeof value === 'string') return [name, coded(terminal, family, value)];
    return [name, typeof value === 'string' ? value.replaceAll('\n', '⏎') : value];
  });
  return Object.fromEntries(words) as WordingDetails;
}
