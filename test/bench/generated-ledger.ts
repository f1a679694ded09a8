/** A whole generated ledger in a file: registers first, then agreements side by side. `makeLedger`. */
import { addDays } from '@liggaren/domain';
import type { Append } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { type Actors, instant, tellAgreement } from './agreement-story.js';
import { type LedgerContext, StreamTeller } from './ledger-facts.js';
import { createRandom } from './random.js';

export interface LedgerPlan {
  readonly path: string;
  readonly seed: number;
  readonly agreements: number;
  /** Events of an agreement's stream, by its number: at least and usually 18. */
  readonly eventsOf?: (index: number) => number;
  /** How many agreements are recorded side by side. */
  readonly sideBySide: number;
  /** Documents registered after the agreements, a stream each. */
  readonly documents?: number;
  /** How many agreements begin in each year; the years run from 2000 on. */
  readonly aYear: number;
}

export interface GeneratedLedger {
  readonly path: string;
  readonly events: number;
  readonly agreements: readonly string[];
  readonly actors: Actors;
}

const ORGANISATIONS = 300;
/** Appends in one transaction. */
const TOGETHER = 2_000;
const FIRST_YEAR = 2000;

export async function makeLedger(plan: LedgerPlan): Promise<GeneratedLedger> {
  const store = openSqliteEventStore({ path: plan.path, mode: 'writer' });
  const random = createRandom(plan.seed);
  const context = { random, ledgerId: random.uuid() };
  const registers = tellRegisters(context);
  const agreements = new Set<string>();
  let events = 0;
  let together: Append[] = [...registers.appends];
  const flush = async () => {
    await store.appendAll(together);
    for (const { stream, events: appended } of together) {
      if (stream.startsWith('agreement-')) agreements.add(stream.slice('agreement-'.length));
      events += appended.length;
    }
    together = [];
  };
  for (const told of [
    tellAgreements(plan, context, registers.actors),
    tellDocuments(plan.documents ?? 0, context),
  ])
    for (const append of told) {
      together.push(append);
      if (together.length >= TOGETHER) await flush();
    }
  await flush();
  await store.close();
  return { path: plan.path, events, agreements: [...agreements], actors: registers.actors };
}

/** Agreement by agreement, but so many at a time, one event of each in turn. */
function* tellAgreements(
  { agreements, aYear, eventsOf, sideBySide }: LedgerPlan,
  context: LedgerContext,
  actors: Actors,
): Generator<Append> {
  for (let first = 0; first < agreements; first += sideBySide) {
    const start = `${FIRST_YEAR + Math.floor(first / aYear)}-01-01`;
    let open: Generator<Append>[] = [];
    for (let index = first; index < Math.min(first + sideBySide, agreements); index += 1)
      open.push(tellAgreement({ context, actors, start, index, events: eventsOf?.(index) ?? 0 }));
    while (open.length > 0) {
      const told = open.map((story) => ({ story, next: story.next() }));
      for (const { next } of told) if (next.done !== true) yield next.value;
      open = told.filter(({ next }) => next.done !== true).map(({ story }) => story);
    }
  }
}

function* tellDocuments(documents: number, context: LedgerContext): Generator<Append> {
  const at = instant('2030-01-01');
  for (let count = 0; count < documents; count += 1) {
    const sha256 = context.random.hex(64);
    const data = {
      title: `Verksamhetsberättelse ${count}`,
      kind: 'activity-report',
      sha256,
    } as const;
    yield new StreamTeller(context, 'document').tell('RegisterDocument', data, at);
  }
}

function tellRegisters(context: LedgerContext): { appends: readonly Append[]; actors: Actors } {
  const at = instant(addDays(`${FIRST_YEAR}-01-01`, -90));
  const ledger = new StreamTeller(context, 'ledger', 'ledger');
  const city = new StreamTeller(context, 'organisation');
  const board = new StreamTeller(context, 'unit');
  const appends = [
    ledger.tell('OpenLedger', { owner: 'Provstaden', demonstration: false }, at),
    city.tell('RegisterOrganisation', { name: 'Provstaden', kind: 'public' }, at),
    board.tell(
      'EstablishUnit',
      { name: 'socialnämnden', organisation: city.id, kind: 'board' },
      at,
    ),
  ];
  const organisations: string[] = [];
  for (let count = 0; count < ORGANISATIONS; count += 1) {
    const teller = new StreamTeller(context, 'organisation');
    const data = { name: `Förening ${count}`, kind: 'civil-society' } as const;
    appends.push(teller.tell('RegisterOrganisation', data, at));
    organisations.push(teller.id);
  }
  return { appends, actors: { city: city.id, board: board.id, organisations } };
}
