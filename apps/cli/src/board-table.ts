/** The status board as a case officer reads it: a group for each state, and what each partnership waits for. */
import type { Schemas } from '@liggaren/api-client';
import { optionText } from './commands/agreements.js';
import { actingText, assumedNote, coded, counted, dateText } from './phrases.js';
import { shortIds } from './short-ids.js';
import { capital } from './statistics-words.js';
import { type Row, renderTable } from './table.js';
import type { Terminal } from './terminal.js';

type BoardRow = Schemas['BoardRow'];

/** The rows in the API's order: by state, and within it by last day. */
export function boardTable(terminal: Terminal, items: readonly BoardRow[]): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ agreement }) => agreement));
  const rows = items.flatMap((item, index): readonly Row[] => {
    const { state } = item;
    const count = items.filter((other) => other.state === state).length;
    const heading = `${capital(coded(terminal, 'status', state))} (${count})`;
    return [
      ...(items[index - 1]?.state === state ? [] : [{ heading }]),
      [
        `${item.title}\n${short(item.agreement)}`,
        counted(item.parties.map((party) => actingText(terminal, party))).join('\n'),
        sinceText(terminal, item),
        lastDayText(terminal, item),
        remarks(terminal, item).join('\n'),
      ],
    ];
  });
  const table = renderTable(
    terminal,
    [
      { head: terminal.text('cli.agreement'), least: 24 },
      { head: terminal.text('cli.parties'), least: 20, items: true },
      { head: terminal.text('cli.board-since'), least: 12 },
      { head: terminal.text('cli.board-last-day'), least: 16 },
      { head: terminal.text('cli.statistics-remarks'), least: 28, items: true },
    ],
    rows,
  );
  return [table, ...assumedNote(terminal, table)].join('\n');
}

/** In force from its first day; over since the day after its last; to begin on a day. */
function sinceText(terminal: Terminal, { state, since, begins, start }: BoardRow): string {
  if (begins !== undefined) return terminal.text('cli.board-begins', { day: begins });
  return state === 'in-force' ? dateText(terminal, start) : (since ?? '');
}

function lastDayText(terminal: Terminal, item: BoardRow): string {
  const { lastDay, end, daysLeft, daysSince, extended, state } = item;
  if (lastDay === undefined) return terminal.text('cli.open-ended');
  return [
    // Assumed is what the agreement's own end is, not what a notice brought about.
    dateText(terminal, { date: lastDay, basis: end?.date === lastDay ? end.basis : 'stated' }),
    ...(daysLeft === undefined ? [] : [terminal.text('cli.board-days-left', { days: daysLeft })]),
    ...(daysSince === undefined
      ? []
      : [terminal.text('cli.board-days-since', { days: daysSince })]),
    ...(extended && state === 'in-force' ? [terminal.text('field.extended')] : []),
  ].join('\n');
}

function remarks(terminal: Terminal, item: BoardRow): readonly string[] {
  const { notes, options, dialogue, awaiting, next, gaps, notice } = item;
  return [
    ...notes.map((note) => coded(terminal, 'note', note)),
    ...(notice ? [terminal.text('cli.board-notice', { day: notice.lastDay.date })] : []),
    ...options.map((option) =>
      terminal.text('cli.board-option', { text: optionText(terminal, option) }),
    ),
    ...(dialogue ? [terminal.text('cli.board-dialogue')] : []),
    ...awaiting.map(({ title, lines, missing }) =>
      terminal.text('cli.board-awaiting', {
        title,
        missing: missing.length,
        lines,
        roles: missing,
      }),
    ),
    ...next.map(({ title, status, begins }) =>
      terminal.text('cli.board-next', {
        title,
        status: coded(terminal, 'status', status),
        begins: begins ?? 'none',
      }),
    ),
    ...gaps.map(({ after, days, from, to }) =>
      terminal.text('cli.board-gap', { days, from, to, title: after.title }),
    ),
  ];
}
