/**
 * Random valid histories, for property tests: several organisations, units, partnerships and agreements,
 * drafted, joined, signed, funded and planned in any order, voids and back-dated facts included. Whatever
 * the domain refuses is left out. `randomHistories` is the arbitrary; it shrinks to fewer steps.
 */
import type { Agreement } from '@liggaren/domain';
import type { NewEvent } from '@liggaren/event-store-port';
import fc from 'fast-check';
import { InMemoryEventStore } from './in-memory-event-store.js';
import {
  CONTENT,
  COURSE,
  draft,
  INSTRUMENTS,
  type OnAgreement,
  PARTIES,
} from './random-agreements.js';
import { Choices, dayText } from './random-choices.js';
import { FUNDING, PLAN } from './random-money.js';
import { COOPERATION } from './random-cooperation.js';
import { JUDGEMENTS } from './random-judgements.js';
import { REGISTERS } from './random-registers.js';
import { nextStep, REPAYMENTS, STEPS } from './random-steps.js';
import { type GivenCommand, type RandomHistory, World } from './random-world.js';

/** Steps up to so many; about half are accepted, and some record two facts. */
export function randomHistories(maxSteps = 60): fc.Arbitrary<RandomHistory> {
  return steps(maxSteps).map(play);
}

/** Each step is a list of numbers, from which it makes its choices. */
export function steps(
  maxSteps: number,
  minLength = 10,
): fc.Arbitrary<readonly (readonly number[])[]> {
  const numbers = fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 });
  return fc.array(numbers, { minLength, maxLength: maxSteps, size: 'max' });
}

/** A day that something may have turned on, around the years of the histories. */
export function randomDays(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 2021, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
    .map(([year, month, day]) => dayText(year, month, day + 1));
}

/** The log in memory of the history's first `count` events (all unless told), each at its position. */
export async function logOf(
  { events }: RandomHistory,
  count = events.length,
): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  for (const { stream, revision, ...event } of events.slice(0, count))
    await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [
      event as unknown as NewEvent,
    ]);
  return store;
}

/** As often as they stand here. */
const CHAPTERS: readonly (readonly OnAgreement[])[] = [
  INSTRUMENTS,
  INSTRUMENTS,
  PARTIES,
  PARTIES,
  COURSE,
  COURSE,
  CONTENT,
  CONTENT,
  CONTENT,
  JUDGEMENTS,
  JUDGEMENTS,
  FUNDING,
  FUNDING,
  PLAN,
  [nextStep, ...STEPS],
  REPAYMENTS,
];

function play(given: readonly (readonly number[])[]): RandomHistory {
  const world = new World(Date.UTC(2023, 0, 1, 8));
  world.must({ type: 'OpenLedger', data: { owner: 'Staden', demonstration: true } });
  const organisation = world.begin({
    type: 'RegisterOrganisation',
    data: { name: 'Staden', kind: 'public' },
  });
  world.begin({ type: 'RegisterOrganisation', data: { name: 'En', kind: 'civil-society' } });
  world.begin({ type: 'EstablishUnit', data: { name: 'Nämnd', organisation, kind: 'board' } });
  const partnership = world.begin({ type: 'StartPartnership', data: { name: 'Samverkan' } });
  world.begin({ type: 'DraftAgreement', data: { title: 'IOP', partnership } });
  for (const numbers of given) {
    const by = new Choices(numbers);
    world.wait(by.one([1, 3_600_000, 86_400_000 * 20, -86_400_000]));
    if (by.chance(6)) world.void(by.one(world.events.filter(({ revision }) => revision > 0)));
    else
      world.give(
        command(world, by),
        by.maybe(() => by.date()),
      );
  }
  return world;
}

function command(world: World, by: Choices): GivenCommand {
  if (by.chance(25)) {
    const partnership = by.one(world.idsOf('partnership'));
    return { type: 'DraftAgreement', data: { partnership, ...draft(by, world) } };
  }
  if (by.chance(3)) return by.one(by.chance(2) ? REGISTERS : COOPERATION)(world, by);
  const on = by.one(world.idsOf('agreement'));
  const agreement = world.state('agreement', on) as Agreement;
  return { ...by.one(by.one(CHAPTERS))(by, agreement, world), on } as GivenCommand;
}
