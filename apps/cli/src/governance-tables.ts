/** How one partnership is governed, as tables: bodies and meetings, roles, operations, what is to be done, disagreements. */
import type { Schemas } from '@liggaren/api-client';
import { actingText, assumedNote, coded, dateText } from './phrases.js';
import { shortIds } from './short-ids.js';
import { type Column, renderTable } from './table.js';
import type { Terminal } from './terminal.js';

type Governance = Schemas['Governance'];
type Table = readonly [
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
];

/** Whether anything is recorded of it beside its name. */
export function isGoverned(item: Governance): boolean {
  const { bodies, roles, operations, meetings, actionItems, disagreements } = item;
  return [bodies, roles, operations, meetings, actionItems, disagreements].some(
    (list) => list.length > 0,
  );
}

/** Its tables under its name; what is not recorded has no table. */
export function governanceTables(terminal: Terminal, item: Governance): string {
  const tables = [bodies, meetings, roles, operations, actionItems, disagreements]
    .map((table) => table(terminal, item))
    .filter(([, , rows]) => rows.length > 0)
    .map(([title, columns, rows]) =>
      [terminal.bold(title), renderTable(terminal, columns, rows)].join('\n'),
    );
  const text = [terminal.bold(`▌ ${item.name}`), ...tables].join('\n\n');
  return [text, ...assumedNote(terminal, text)].join('\n');
}

function bodies(terminal: Terminal, item: Governance): Table {
  const number = (head: string): Column => ({ head, align: 'right' });
  return [
    terminal.text('cli.bodies'),
    [
      { head: terminal.text('cli.body'), least: 16 },
      { head: terminal.text('cli.rhythm'), least: 16 },
      number(terminal.text('cli.meetings-due')),
      number(terminal.text('cli.meetings-held')),
      number(terminal.text('cli.meetings-shown')),
      number(terminal.text('cli.meetings-overdue')),
    ],
    item.bodies.map(({ name, rhythm, meetings: counted }) => [
      name,
      rhythm
        ? coded(terminal, 'rhythm', rhythm.every, { times: rhythm.times })
        : terminal.text('cli.no-rhythm'),
      ...[counted?.due, counted?.held, counted?.withMinutes, counted?.overdue].map((count) =>
        count === undefined ? '–' : String(count),
      ),
    ]),
  ];
}

function meetings(terminal: Terminal, item: Governance): Table {
  return [
    terminal.text('cli.meetings'),
    [
      { head: terminal.text('cli.day') },
      { head: terminal.text('cli.body'), least: 16 },
      { head: terminal.text('cli.minutes') },
    ],
    [...item.meetings]
      .sort((a, b) => (a.meetingOn.date < b.meetingOn.date ? -1 : 1))
      .map(({ meetingOn, body, minutesAre }) => [
        dateText(terminal, meetingOn),
        bodyNamed(item, body),
        coded(terminal, 'minutes', minutesAre),
      ]),
  ];
}

function roles(terminal: Terminal, item: Governance): Table {
  return [
    terminal.text('cli.roles'),
    [
      { head: terminal.text('cli.role'), least: 16 },
      { head: terminal.text('cli.body'), least: 16 },
      { head: terminal.text('cli.held-for'), least: 16 },
      { head: terminal.text('cli.held-from'), least: 13 },
    ],
    item.roles.map(({ role, acting, body, for: held, since, until }) => [
      acting ? terminal.text('cli.acting', { role }) : role,
      body === undefined ? '' : bodyNamed(item, body),
      held ? actingText(terminal, held) : '',
      `${dayText(terminal, since)} –${until === undefined ? '' : ` ${until}`}`,
    ]),
  ];
}

function operations(terminal: Terminal, item: Governance): Table {
  return [
    terminal.text('cli.operations'),
    [
      { head: terminal.text('cli.operation'), least: 20 },
      { head: terminal.text('cli.run-by'), least: 16 },
      { head: terminal.text('cli.called'), least: 20 },
    ],
    item.operations.map(({ name, by, names }) => [
      name,
      by ? actingText(terminal, by) : '',
      // One name says nothing more than the first column.
      names.length > 1 ? names.map((one) => `${one.name}, ${one.since}`).join('\n') : '',
    ]),
  ];
}

function actionItems(terminal: Terminal, item: Governance): Table {
  const short = shortIds(item.actionItems.map((one) => one.item));
  return [
    terminal.text('cli.action-items'),
    [
      { head: terminal.text('cli.id') },
      { head: terminal.text('cli.what'), least: 40 },
      { head: terminal.text('cli.item-state'), least: 16 },
    ],
    item.actionItems.map((one) => [
      short(one.item),
      one.text,
      [
        coded(terminal, 'item', one.state),
        ...(one.overdue && one.dueOn !== undefined
          ? [terminal.text('cli.overdue-since', { day: one.dueOn })]
          : []),
        ...(one.passedBy.length > 0
          ? [terminal.text('cli.passed-by', { count: one.passedBy.length })]
          : []),
      ].join('\n'),
    ]),
  ];
}

function disagreements(terminal: Terminal, item: Governance): Table {
  return [
    terminal.text('cli.disagreements'),
    [
      { head: terminal.text('cli.what'), least: 40 },
      { head: terminal.text('cli.raised-by'), least: 14 },
      { head: terminal.text('cli.against'), least: 14 },
    ],
    item.disagreements.map(({ text, raisedBy, against }) => [
      text,
      actingText(terminal, raisedBy),
      actingText(terminal, against),
    ]),
  ];
}

function bodyNamed({ bodies: all }: Governance, id: string): string {
  return all.find(({ body }) => body === id)?.name ?? '';
}

/** A day that nothing states is that of the recording. */
function dayText(terminal: Terminal, { day, basis }: Schemas['Since']): string {
  const date = dateText(terminal, { date: day, basis });
  return basis === 'recorded' ? `${date} ${terminal.text('cli.day-recorded')}` : date;
}
