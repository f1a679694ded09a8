/** Idempotent for ever: the same command answers the same, whatever happened to its first answer. */
import { describe, expect, it } from '@jest/globals';
import { categoryOfCommand } from '@liggaren/domain';
import { type EventStore, OutcomeUnknown, RevisionConflict } from '@liggaren/event-store-port';
import { type Desk, InMemoryEventStore, openDesk } from '@liggaren/testing';
import type { CommandOutcome } from './command.js';
import { createCommandHandler } from './handle-command.js';

const opening = { owner: 'Staden', demonstration: false };
const convictus = { name: 'Convictus', kind: 'civil-society', number: '802012-1581' };

async function openLedger(wrap?: (log: InMemoryEventStore) => EventStore) {
  const desk = openDesk(createCommandHandler, categoryOfCommand, wrap);
  await desk.made('OpenLedger', opening, { key: 'opening' });
  return desk;
}

async function idsOf(desk: Desk<CommandOutcome>): Promise<readonly string[]> {
  return (await desk.events()).map(({ id }) => id);
}

describe('A command given again', () => {
  it('answers the same, and appends nothing', async () => {
    const desk = await openLedger();
    const first = await desk.give('RegisterOrganisation', convictus, { key: 'k' });
    const before = await idsOf(desk);
    const again = await desk.give('RegisterOrganisation', convictus, { key: 'k' });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await idsOf(desk)).toEqual(before);
  });

  it('answers the same though its stream has grown, and its rule would refuse it now', async () => {
    const desk = await openLedger();
    const { id } = await desk.made('RegisterOrganisation', convictus);
    const add = () => desk.give('AddOrganisationAlias', { alias: 'FC' }, { id, key: 'k' });
    const first = await add();
    await desk.made('AddOrganisationAlias', { alias: 'Con' }, { id });
    expect(await add()).toEqual({ ...first, repeated: true });
  });

  it('is the same whatever order its fields are in', async () => {
    const desk = await openLedger();
    await desk.made('RegisterOrganisation', convictus, { key: 'k' });
    const turned = Object.fromEntries(Object.entries(convictus).reverse());
    expect(await desk.give('RegisterOrganisation', turned, { key: 'k' })).toMatchObject({
      repeated: true,
    });
  });

  it('is told that the ledger it opened is open', async () => {
    const desk = await openLedger();
    expect(await desk.give('OpenLedger', opening, { key: 'opening' })).toMatchObject({
      outcome: 'accepted',
      repeated: true,
      stream: 'ledger',
      revision: 0,
    });
  });

  it('passes by the revision that was seen the first time', async () => {
    const desk = await openLedger();
    const { id } = await desk.made('RegisterOrganisation', convictus);
    const more = { id, key: 'k', seenRevision: 1 };
    await desk.made('AddOrganisationAlias', { alias: 'FC' }, more);
    expect(await desk.give('AddOrganisationAlias', { alias: 'FC' }, more)).toMatchObject({
      outcome: 'accepted',
      repeated: true,
    });
  });

  it.each<readonly [string, object, object]>([
    ['other input', { ...convictus, name: 'Annan' }, {}],
    ['one field more', { ...convictus, reason: 'x' }, {}],
    ['another actor', convictus, { actor: { id: 'controller', kind: 'person' } }],
    ['an actor of another kind', convictus, { actor: { id: 'case-officer', kind: 'service' } }],
  ])('is refused with %s under the same key', async (_what, body, more) => {
    const desk = await openLedger();
    const first = await desk.made('RegisterOrganisation', convictus, { key: 'k' });
    const before = await idsOf(desk);
    const refused = await desk.give('RegisterOrganisation', body, { key: 'k', ...more });
    expect(refused).toMatchObject({ outcome: 'key-reused', commandId: expect.any(String) });
    expect(await idsOf(desk)).toEqual(before);
    expect(first.revision).toBe(1);
  });

  it('is refused as another command, or on another stream, under the same key', async () => {
    const desk = await openLedger();
    const one = await desk.made('RegisterOrganisation', convictus);
    const other = await desk.made('RegisterOrganisation', { ...convictus, name: 'Annan' });
    await desk.made('AddOrganisationAlias', { alias: 'FC' }, { id: one.id, key: 'k' });
    const reused = { outcome: 'key-reused' };
    expect(
      await desk.give('AddOrganisationAlias', { alias: 'FC' }, { id: other.id, key: 'k' }),
    ).toMatchObject(reused);
    expect(await desk.give('StartPartnership', { name: 'FC' }, { key: 'k' })).toMatchObject(reused);
  });

  it('is another command when another client gives it under that key', async () => {
    const desk = await openLedger();
    const one = await desk.made('RegisterOrganisation', convictus, { key: 'k', client: 'a' });
    const other = await desk.made('RegisterOrganisation', convictus, { key: 'k', client: 'b' });
    expect(other.id).not.toBe(one.id);
  });
});

/** A log whose appends fail, `times` in a row once told to: before anything is stored, or after. */
function failing(error: (cause: unknown) => Error, moment: 'before' | 'after') {
  let left = 0;
  const tried: string[][] = [];
  const wrap = (log: InMemoryEventStore): EventStore =>
    new Proxy(log, {
      get(target, name) {
        if (name !== 'append') {
          const member: unknown = Reflect.get(target, name, target);
          return typeof member === 'function' ? member.bind(target) : member;
        }
        return async (...args: Parameters<EventStore['append']>) => {
          tried.push(args[2].map(({ id }) => id));
          const fails = left > 0;
          left -= fails ? 1 : 0;
          if (fails && moment === 'before') throw error('the disk is slow');
          const appended = await target.append(...args);
          if (fails) throw error('the disk is slow');
          return appended;
        };
      },
    });
  return { wrap, tried, fail: (times: number) => (left = times) };
}
const unknown = (cause: unknown) => new OutcomeUnknown(cause);

describe('When it is not known whether the events were stored', () => {
  it('and they were: the answer is theirs, and they are there once', async () => {
    const faults = failing(unknown, 'after');
    const desk = await openLedger(faults.wrap);
    faults.fail(1);
    const accepted = await desk.made('RegisterOrganisation', convictus);
    expect(accepted).toMatchObject({ outcome: 'accepted', revision: 1 });
    expect((await idsOf(desk)).slice(1)).toEqual(accepted.eventIds);
  });

  it('and they were not: they are appended again with the same ids', async () => {
    const faults = failing(unknown, 'before');
    const desk = await openLedger(faults.wrap);
    faults.fail(3);
    const accepted = await desk.made('RegisterOrganisation', convictus);
    expect((await idsOf(desk)).slice(1)).toEqual(accepted.eventIds);
    expect(new Set(faults.tried.slice(1).map(String))).toEqual(
      new Set([String(accepted.eventIds)]),
    );
  });

  it.each(['before', 'after'] as const)('a ledger is opened once, failing %s', async (moment) => {
    const faults = failing(unknown, moment);
    faults.fail(1);
    const desk = await openLedger(faults.wrap);
    expect((await desk.events()).map(({ type }) => type)).toEqual(['LedgerOpened']);
  });

  it('time after time: it is said in the end, and giving it again completes it', async () => {
    const faults = failing(unknown, 'before');
    const desk = await openLedger(faults.wrap);
    faults.fail(1_000);
    const give = () => desk.give('RegisterOrganisation', convictus, { key: 'k' });
    await expect(give()).rejects.toThrow(OutcomeUnknown);
    expect(faults.tried.length).toBeLessThan(20);
    faults.fail(0);
    expect(await give()).toMatchObject({ outcome: 'accepted', repeated: false });
  });
});

describe('When others write to the same stream', () => {
  it('twenty commands at once are all carried out, and no revision is left out', async () => {
    const desk = await openLedger();
    const partnership = (await desk.made('StartPartnership', { name: 'x' })).id;
    const { id, stream } = await desk.made('DraftAgreement', { title: 'IOP', partnership });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => desk.give('JoinParty', { kind: 'public' }, { id })),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(20).fill('accepted'));
    const revisions: number[] = [];
    for await (const { revision } of desk.log.readStream(stream)) revisions.push(revision);
    expect(revisions).toEqual(Array.from({ length: 21 }, (_, revision) => revision));
  });

  it('of twenty that may happen once, one is accepted and the others are refused by rule', async () => {
    const desk = await openLedger();
    const { id } = await desk.made('RegisterOrganisation', convictus);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => desk.give('AddOrganisationAlias', { alias: 'FC' }, { id })),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'accepted',
      ...Array<string>(19).fill('rejected'),
    ]);
    expect(
      (await desk.events()).filter(({ type }) => type === 'OrganisationAliasAdded'),
    ).toHaveLength(1);
  });

  it('the same command twenty times at once is carried out once', async () => {
    const desk = await openLedger();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => desk.made('RegisterOrganisation', convictus, { key: 'k' })),
    );
    expect(new Set(outcomes.map(({ eventIds }) => String(eventIds))).size).toBe(1);
    expect(await desk.events()).toHaveLength(3);
  });

  it('a ledger is opened by one of many, and never twice', async () => {
    const desk = openDesk(createCommandHandler, categoryOfCommand);
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((owner) => desk.give('OpenLedger', { owner, demonstration: false })),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'accepted',
      'rejected',
      'rejected',
    ]);
    expect(await desk.events()).toHaveLength(1);
  });

  it('a revision that is no longer the last is a conflict at once', async () => {
    const desk = await openLedger();
    const { id } = await desk.made('RegisterOrganisation', convictus);
    await desk.made('AddOrganisationAlias', { alias: 'FC' }, { id });
    const before = await idsOf(desk);
    expect(
      await desk.give('AddOrganisationAlias', { alias: 'Con' }, { id, seenRevision: 1 }),
    ).toEqual({ outcome: 'conflict', expected: 1, actual: 2 });
    expect(await idsOf(desk)).toEqual(before);
    expect(
      await desk.give('AddOrganisationAlias', { alias: 'Con' }, { id, seenRevision: 2 }),
    ).toMatchObject({ outcome: 'accepted', revision: 3 });
  });

  it('with a revision seen, a lost race is told and not tried again', async () => {
    const lost = () => new RevisionConflict('organisation-x', 1, 7);
    const faults = failing(lost, 'before');
    const desk = await openLedger(faults.wrap);
    const { id } = await desk.made('RegisterOrganisation', convictus);
    const tries = faults.tried.length;
    faults.fail(1);
    expect(
      await desk.give('AddOrganisationAlias', { alias: 'FC' }, { id, seenRevision: 1 }),
    ).toEqual({ outcome: 'conflict', expected: 1, actual: 7 });
    expect(faults.tried).toHaveLength(tries + 1);
  });
});
