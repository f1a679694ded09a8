/** Reads the persons' directory: everybody, and what to call an id that an event carries. */
import type { ApiClient, Schemas } from '@liggaren/api-client';
import { EXIT } from './exit-codes.js';
import { answered, failure } from './failure.js';
import type { Terminal } from './terminal.js';

export type Person = Schemas['Person'];

const PAGE = 1_000;

/** Everybody, by name; whoever is erased last. */
export async function everyPerson(client: ApiClient, actor: string): Promise<readonly Person[]> {
  const found: Person[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await answered(
      client.GET('/v1/persons', { params: { query, header: { 'Liggaren-Actor': actor } } }),
    );
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  const order = (person: Person) => ('name' in person ? `1${person.name}` : `2${person.id}`);
  return found.sort((a, b) => order(a).localeCompare(order(b), 'sv'));
}

/**
 * What stands beside a role when names are asked for: the name, `erased` with the day, or the id in short of somebody
 * whom the directory does not know.
 */
export async function personNames(
  client: ApiClient,
  terminal: Terminal,
  actor: string,
): Promise<(id: string) => string> {
  const persons = await everyPerson(client, actor);
  const names = new Map(persons.map((person) => [person.id, nameText(terminal, person)]));
  return (id) => names.get(id) ?? id.slice(0, 8);
}

export function nameText(terminal: Terminal, person: Person): string {
  return 'name' in person ? person.name : terminal.text('cli.erased-on', { day: person.erasedOn });
}

/** The whole id of what begins so. Throws `Failure` when nobody's does, or several do. */
export async function personIdOf(
  client: ApiClient,
  terminal: Terminal,
  actor: string,
  text: string,
): Promise<string> {
  const ids = (await everyPerson(client, actor)).map(({ id }) => id);
  const found = ids.includes(text) ? [text] : ids.filter((id) => id.startsWith(text));
  const [only, ...others] = found;
  if (only === undefined)
    throw failure(EXIT.notFound, 'not-found', terminal.text('problem.person-unknown'));
  if (others.length === 0) return only;
  throw failure(EXIT.usage, 'ambiguous', terminal.text('cli.ambiguous', { text, names: found }));
}
