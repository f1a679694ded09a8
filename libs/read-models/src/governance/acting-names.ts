/** Those who act, by name: organisations and units stand in bodies by their ids. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { namesOf } from '../registry/registry.query.js';

interface Acts {
  readonly organisation: string;
  readonly units?: readonly string[];
}

/** The bodies with names beside the ids in these members: an acting party, or a list of them. */
export async function withActingNames<T extends JsonObject>(
  views: ViewStore,
  moment: Moment,
  bodies: readonly T[],
  members: readonly string[],
): Promise<readonly T[]> {
  const acting = bodies.flatMap((body) => members.flatMap((member) => actsIn(body[member])));
  const ids = acting.flatMap(({ organisation, units = [] }) => [organisation, ...units]);
  const names = await namesOf(views, moment, ids);
  const named = (value: unknown) =>
    Array.isArray(value)
      ? (value as readonly Acts[]).map((one) => withName(one, names))
      : withName(value as Acts, names);
  return bodies.map((body) => {
    const there = members.filter((member) => body[member] !== undefined);
    return { ...body, ...Object.fromEntries(there.map((name) => [name, named(body[name])])) };
  });
}

function actsIn(value: unknown): readonly Acts[] {
  return value === undefined ? [] : ([value].flat() as unknown as readonly Acts[]);
}

function withName({ organisation, units }: Acts, names: ReadonlyMap<string, string>) {
  return {
    organisation,
    organisationName: names.get(organisation) ?? '',
    ...(units ? { units, unitNames: units.map((unit) => names.get(unit) ?? '') } : {}),
  };
}
