/** What of an event a reader of a class is given: `disclose`. */
import { type DataClass, mayRead } from './data-class.js';
import { ENVELOPE_CLASSES, EVENT_CLASSES } from './generated/event-classes.js';
import type { PublicEvent } from './public-event.js';

/** The class of a type's event in one version, and of those parts of it that are above that. */
export interface EventClasses {
  readonly class: DataClass;
  /** By JSON pointer into the event; `*` stands for each member of a list or of a record. */
  readonly above: Readonly<Record<string, DataClass>>;
}

/**
 * The event without what is above the class, its `masked` naming what was left out; undefined when the whole event
 * is above it. An event whose type or version is not known here is taken for protected.
 */
export function disclose(
  event: PublicEvent,
  reader: DataClass,
  classes: Readonly<Record<string, EventClasses>> = EVENT_CLASSES,
): PublicEvent | undefined {
  if (reader === 'protected') return event;
  const classed = classes[`${event.type}.v${event.version}`];
  if (classed === undefined || !mayRead(reader, classed.class)) return undefined;
  const masked: string[] = [];
  let given: unknown = event;
  for (const [pointer, dataClass] of Object.entries({ ...ENVELOPE_CLASSES, ...classed.above }))
    if (!mayRead(reader, dataClass))
      given = without(given, pointer.slice(1).split('/'), '', masked);
  return masked.length === 0 ? event : { ...(given as PublicEvent), masked: masked.sort() };
}

/** The value without what is at the path, however often that is; notes where it was. */
function without(
  value: unknown,
  [name = '', ...rest]: readonly string[],
  at: string,
  masked: string[],
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const step = (member: unknown, key: string | number) =>
    without(member, rest, `${at}/${escaped(String(key))}`, masked);
  if (name === '*' && Array.isArray(value)) return value.map(step);
  const members = Object.entries(value);
  if (name === '*') return Object.fromEntries(members.map(([key, at]) => [key, step(at, key)]));
  if (!Object.hasOwn(value, name)) return value;
  if (rest.length === 0) masked.push(`${at}/${escaped(name)}`);
  return Object.fromEntries(
    members.flatMap(([key, member]) => {
      if (key !== name) return [[key, member]];
      return rest.length === 0 ? [] : [[key, step(member, key)]];
    }),
  );
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
