/** `liggaren party ORGANISATION`: every partnership, role, promise and sum of one organisation over all boards. */
import type { Schemas } from '@liggaren/api-client';
import { answered } from '../failure.js';
import { printMoment } from '../moment-line.js';
import { agreementsTable } from '../party-agreements.js';
import { partyHead, promisesTable, rolesTable } from '../party-facts.js';
import { sumsTable } from '../party-sums.js';
import { personNames } from '../persons.js';
import { assumedNote } from '../phrases.js';
import { momentQuery, type ViewOptions } from '../questions.js';
import { idNamed, namedIn } from '../registry.js';
import { withLedger } from '../session.js';
import type { Terminal } from '../terminal.js';

export interface PartyOptions extends ViewOptions {
  readonly as: string;
  readonly names?: boolean;
}

export function party(text: string, options: PartyOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const organisation = await idNamed(terminal, text, () =>
      namedIn(client, options, ['organisations']),
    );
    const query = momentQuery(options);
    const answer = await answered(
      client.GET('/v1/parties/{organisation}', { params: { path: { organisation }, query } }),
    );
    if (options.json) return terminal.out(JSON.stringify(answer));
    // Names are asked for, of the directory: no view has them.
    const personName = options.names
      ? await personNames(client, terminal, options.as)
      : (id: string) => id.slice(0, 8);
    for (const item of answer.items) terminal.out(partyText(terminal, item, personName));
    printMoment(terminal, answer);
  });
}

export function partyText(
  terminal: Terminal,
  party: Schemas['Party'],
  personName: (id: string) => string,
): string {
  const sections = [
    partyHead(terminal, party),
    section(terminal, 'cli.agreements', agreementsTable(terminal, party)),
    section(terminal, 'cli.operations-and-roles', rolesTable(terminal, party, personName)),
    section(terminal, 'cli.promised', promisesTable(terminal, party)),
    section(terminal, 'cli.sums', sumsTable(terminal, party)),
  ];
  const text = sections.filter((one) => one !== '').join('\n\n');
  return [text, ...assumedNote(terminal, text)].join('\n');
}

function section(
  terminal: Terminal,
  title: 'cli.agreements' | 'cli.operations-and-roles' | 'cli.promised' | 'cli.sums',
  table: string | undefined,
): string {
  return table === undefined ? '' : `${terminal.bold(terminal.text(title))}\n${table}`;
}
