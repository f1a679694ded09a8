/** The suite's view: a payment schedule (betalningsplan), whose subjects are agreements, its cells tranches. */
import type {
  Position,
  Restatement,
  Statement,
  Version,
  ViewDefinition,
  ViewStore,
} from '@liggaren/view-store-port';

/** Opens a store with nothing in it. */
export type OpenViewStore = () => Promise<ViewStore>;

export const schedule: ViewDefinition = {
  name: 'payment-schedule',
  version: 1,
  columns: { status: 'text', amountMinor: 'integer', boards: 'set' },
};

/** The nth position of a log. */
export function at(ordinal: number): Position {
  return String(ordinal).padStart(16, '0') as Position;
}

export interface Tranche {
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly amountMinor?: number;
  readonly boards?: readonly string[];
  readonly body?: Statement['body'];
}

/** A tranche as the schedule states it: planned, 100 kr, from New Year and with no end. */
export function tranche(cell: string, is: Tranche = {}): Statement {
  return {
    cell,
    validFrom: is.from ?? '2026-01-01',
    ...(is.to === undefined ? {} : { validTo: is.to }),
    columns: {
      status: is.status ?? 'planned',
      amountMinor: is.amountMinor ?? 10_000,
      boards: is.boards ?? [],
    },
    body: is.body ?? { events: [cell] },
  };
}

/** From the nth position on, these are the agreement's tranches. */
export function restated(
  ordinal: number,
  subject: string,
  ...statements: readonly Statement[]
): Restatement {
  return { position: at(ordinal), subject, statements };
}

/** From the nth position on, these are tranches of the agreement besides those it has. */
export function added(
  ordinal: number,
  subject: string,
  ...statements: readonly Statement[]
): Restatement {
  return { position: at(ordinal), subject, added: statements };
}

/** What a restatement states, as a whole or as an addition. */
export function statedIn(restatement: Restatement): readonly Statement[] {
  return 'added' in restatement ? restatement.added : restatement.statements;
}

/** Applies each batch up to its last position, the checkpoint going from one to the next. */
export async function applyAll(
  store: ViewStore,
  ...batches: readonly (readonly Restatement[])[]
): Promise<void> {
  await store.prepare(schedule);
  for (const restatements of batches) {
    const to = restatements.at(-1)?.position;
    if (to === undefined) continue;
    const { checkpoint: from } = await store.progress(schedule);
    await store.apply(schedule, { from, to, restatements });
  }
}

/** Every version of the view, in dump order. */
export async function dumpOf(store: ViewStore, view = schedule): Promise<Version[]> {
  const versions: Version[] = [];
  for await (const version of store.dump(view)) versions.push(version);
  return versions;
}

/** The cells answered at a position, whenever valid unless a day is given. */
export async function cellsAt(store: ViewStore, ordinal: number, day?: string): Promise<string[]> {
  const valid = day === undefined ? 'ever' : { on: day };
  const versions = await store.query(schedule, { knownAt: at(ordinal), valid });
  return versions.map(({ cell }) => cell);
}

/** The amounts answered for one cell at a position. */
export async function amountsAt(
  store: ViewStore,
  ordinal: number,
  cell: string,
): Promise<unknown[]> {
  const versions = await store.query(schedule, { knownAt: at(ordinal), valid: 'ever', cell });
  return versions.map(({ columns }) => columns['amountMinor']);
}
