/** References in an import: `@line` stands for what that line made. */
import type { EventStore } from '@liggaren/event-store-port';
import { commandIdOf, eventIdOf, streamIdOf } from './identity.js';
import type { ImportLine } from './import-file.js';

/** What `@name` means: the stream that line created, or else the fact that it recorded (`@name#1`: its second). */
export async function referred(
  store: EventStore,
  ledgerId: string,
  source: string,
  name: string,
): Promise<{ readonly id: string; readonly stream: string } | undefined> {
  const [key = '', index] = name.split('#');
  const commandId = commandIdOf(ledgerId, source, key);
  const event = await store.findEvent(eventIdOf(commandId, Number(index ?? 0)));
  if (!event) return undefined;
  const created = index === undefined && event.revision === 0;
  return { id: created ? streamIdOf(commandId) : event.id, stream: event.stream };
}

const REFERENCE = /^@([A-Za-z0-9][A-Za-z0-9._-]*(?:#\d+)?)((?:\/\d+){0,2})$/;

export function referenceName(text: string): string | undefined {
  return REFERENCE.exec(text)?.[1];
}

export function* referencesIn(line: ImportLine): Iterable<{ field: string; name: string }> {
  function* walk(value: unknown, field: string): Iterable<{ field: string; name: string }> {
    if (typeof value === 'string') {
      const name = referenceName(value);
      if (name !== undefined) yield { field, name };
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) yield* walk(member, `${field}/${key}`);
    }
  }
  yield* walk({ ...(line.on === undefined ? {} : { on: line.on }), ...line.body }, '');
}

export async function resolved(
  value: unknown,
  id: (name: string) => Promise<string>,
): Promise<unknown> {
  if (typeof value === 'string') {
    // `@funding/3` is that funding's third tranche: what follows the name stays.
    const [, name, rest = ''] = REFERENCE.exec(value) ?? [];
    return name === undefined ? value : `${await id(name)}${rest}`;
  }
  if (Array.isArray(value)) return Promise.all(value.map((member) => resolved(member, id)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, member]) => [key, await resolved(member, id)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
