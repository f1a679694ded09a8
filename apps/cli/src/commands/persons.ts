/** `liggaren persons`: everybody in the directory, with their details or the day of the erasure. */
import { everyPerson, nameText, type Person } from '../persons.js';
import { type CommonOptions, withLedger } from '../session.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';

export interface PersonsOptions extends CommonOptions {
  readonly as: string;
  readonly id?: string;
}

export function persons(options: PersonsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const everybody = await everyPerson(client, options.as);
    if (options.json)
      return terminal.out(
        JSON.stringify({ schema: 'liggaren/persons', version: 1, items: everybody }),
      );
    terminal.out(personsTable(terminal, everybody));
    if (everybody.length > 0) terminal.out(`\n${terminal.dim(terminal.text('cli.persons-note'))}`);
  });
}

export function personsTable(terminal: Terminal, everybody: readonly Person[]): string {
  if (everybody.length === 0) return terminal.text('cli.no-persons');
  const columns = [
    // Whole: it is copied into events.
    { head: terminal.text('cli.id'), least: 36 },
    { head: terminal.text('cli.name'), least: 14 },
    // As the telephone number: to be copied, so never cut.
    { head: terminal.text('cli.email'), least: 40 },
    { head: terminal.text('cli.telephone'), least: 20 },
    { head: terminal.text('cli.registered'), least: 10 },
  ];
  const rows = everybody.map((person) =>
    'name' in person
      ? [
          person.id,
          person.name,
          person.email ?? '',
          person.telephone ?? '',
          [
            person.registeredOn,
            ...(person.changedOn === undefined
              ? []
              : [terminal.text('cli.changed-on', { day: person.changedOn })]),
          ].join('\n'),
        ]
      : [person.id, nameText(terminal, person), '', '', ''],
  );
  return renderTable(terminal, columns, rows);
}
