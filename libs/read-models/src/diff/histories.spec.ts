/** Diffs over random histories: whole, and every change has its reason. */
import { describe, expect, it } from '@jest/globals';
import type { Head } from '@liggaren/event-store-port';
import { createProjector } from '@liggaren/projections';
import {
  InMemoryViewStore,
  logOf,
  positionOf,
  randomDays,
  type RandomHistory,
  randomHistories,
} from '@liggaren/testing';
import type { Json, JsonObject, ViewStore } from '@liggaren/view-store-port';
import fc from 'fast-check';
import { allProjections } from '../index.js';
import type { Moment } from '../moment.js';
import { saidIn } from './changed-fields.js';
import { type DiffItem, getDiff } from './diff.query.js';
import { type DiffableView, DIFFABLE_VIEWS } from './diffable-views.js';

const VIEWS: readonly DiffableView[] = Object.values(DIFFABLE_VIEWS);
const RUNS = { numRuns: 12, interruptAfterTimeLimit: 20_000 };

async function ledgerOf(history: RandomHistory) {
  const events = await logOf(history);
  const views = new InMemoryViewStore();
  await createProjector({
    eventStore: events,
    viewStore: views,
    projections: allProjections(),
  }).catchUp();
  return { events, views };
}
type Ledger = Awaited<ReturnType<typeof ledgerOf>>;

/** A moment somewhere in the history. */
const moments = () =>
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), randomDays()) satisfies fc.Arbitrary<
    readonly [number, string]
  >;

function momentAt({ events }: RandomHistory, [share, validOn]: readonly [number, string]): Moment {
  const count = 1 + Math.floor(share * (events.length - 1));
  const { id = '', recordedAt = '' } = events[count - 1] ?? {};
  const knownAt: Head = { position: positionOf(count), eventId: id, instant: recordedAt };
  return { validOn, knownAt };
}

async function diffOf(
  ledger: Ledger,
  view: DiffableView,
  from: Moment,
  to: Moment,
  { limit, cellsAtATime } = { limit: 1_000, cellsAtATime: 200 },
) {
  const items: DiffItem[] = [];
  let after = '';
  for (;;) {
    const page = await getDiff(ledger, view, [from, to], {}, { limit, after, cellsAtATime });
    items.push(...page.items);
    if (page.after === undefined) return items;
    after = page.after;
  }
}

/** Every row's say by its cell. */
async function saidAt(views: ViewStore, view: DiffableView, moment: Moment) {
  const versions = await views.query(view.view, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
  });
  const cells = versions.map(({ cell }) => cell);
  const { items } = await view.ask(views, moment, cells, { limit: cells.length + 1 });
  return new Map(items.map((row) => [row[view.cell] as string, saidIn(row)]));
}

/** The rows with the differences carried out. */
function applied(rows: ReadonlyMap<string, JsonObject>, items: readonly DiffItem[]) {
  const result = new Map(rows);
  for (const { change, cell, fields, after } of items) {
    if (change === 'removed') result.delete(cell);
    else if (after) result.set(cell, saidIn(after));
    else result.set(cell, fields.reduce(withField, result.get(cell) ?? {}));
  }
  return result;
}

function withField(row: JsonObject, { field, after }: DiffItem['fields'][number]): JsonObject {
  const [, name = '', ...rest] = field.split('/');
  const member = row[name] as JsonObject | undefined;
  const value: Json | undefined =
    rest.length > 0
      ? withField(member ?? {}, {
          field: `/${rest.join('/')}`,
          ...(after === undefined ? {} : { after }),
          because: [],
        })
      : after;
  const { [name]: _, ...others } = row;
  return value === undefined ? others : { ...others, [name]: value };
}

const sorted = (rows: ReadonlyMap<string, JsonObject>) =>
  Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('A diff, whatever the history', () => {
  it('of a moment with itself is empty', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistories(50), moments(), async (history, at) => {
        const ledger = await ledgerOf(history);
        const moment = momentAt(history, at);
        for (const view of VIEWS) expect(await diffOf(ledger, view, moment, moment)).toEqual([]);
      }),
      { ...RUNS, numRuns: 10 },
    );
  }, 30_000);

  it('carried out on the rows of the one moment gives those of the other, however it is paged', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistories(60), moments(), moments(), async (history, a, b) => {
        const ledger = await ledgerOf(history);
        const [from, to] = [momentAt(history, a), momentAt(history, b)];
        for (const view of VIEWS) {
          const items = await diffOf(ledger, view, from, to);
          const before = await saidAt(ledger.views, view, from);
          const after = await saidAt(ledger.views, view, to);
          expect(sorted(applied(before, items))).toEqual(sorted(after));
          for (const limit of [2, 1_000]) {
            const parts = { limit, cellsAtATime: 3 };
            expect(await diffOf(ledger, view, from, to, parts)).toEqual(items);
          }
        }
      }),
      RUNS,
    );
  }, 30_000);

  it('gives every change a reason: an event recorded between, or a day that an event states', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistories(60), moments(), moments(), async (history, a, b) => {
        const ledger = await ledgerOf(history);
        const [from, to] = [momentAt(history, a), momentAt(history, b)];
        const places = [from.knownAt.position, to.knownAt.position].sort();
        for (const view of VIEWS)
          for (const item of await diffOf(ledger, view, from, to)) {
            const reasons = [item.because, ...item.fields.map(({ because }) => because)];
            for (const because of reasons) expect(because).not.toEqual([]);
            const found = new Map(item.events.map((event) => [event.id, event]));
            for (const { because, event } of reasons.flat()) {
              const { position = '' } = found.get(event) ?? {};
              if (because === 'time') expect(position <= to.knownAt.position).toBe(true);
              else expect(places[0]! < position && position <= places[1]!).toBe(true);
            }
          }
      }),
      RUNS,
    );
  }, 30_000);

  it('with the day held still names only what was recorded; with the knowledge, only time', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistories(60), moments(), moments(), async (history, a, b) => {
        const ledger = await ledgerOf(history);
        const [from, to] = [momentAt(history, a), momentAt(history, b)];
        for (const view of VIEWS)
          for (const [other, because] of [
            [{ ...to, validOn: from.validOn }, 'recorded'],
            [{ ...from, validOn: to.validOn }, 'time'],
          ] as const)
            for (const item of await diffOf(ledger, view, from, other))
              expect(new Set(item.because.map((cause) => cause.because))).toEqual(
                new Set([because]),
              );
      }),
      RUNS,
    );
  }, 30_000);
});
