/** One append: revisions, conflicts, ids, sizes. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  DuplicateEventId,
  EventTooLarge,
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  RevisionConflict,
  canonicalEvent,
} from '@liggaren/event-store-port';
import fc from 'fast-check';
import { anyEvent } from './any-event.js';
import { all } from './collecting.js';
import type { Ledger } from './event-store-contract.js';
import { anEvent, eventOfSize, newAgreement } from './ledger-events.js';

export function describeAppending(ledger: Ledger): void {
  describe('appending to an agreement', () => {
    const revisions = async (stream: string) =>
      (await all(ledger().readStream(stream))).map(({ revision }) => revision);

    it('counts revisions from 0 and answers the last one, its position and the ids', async () => {
      const agreement = newAgreement();
      const [signed, paid, repaid] = [anEvent(), anEvent(), anEvent()];
      const first = await ledger().append(agreement, 'no-stream', [signed, paid]);
      expect(first).toMatchObject({ revision: 1, eventIds: [signed.id, paid.id] });
      const second = await ledger().append(agreement, 1, [repaid]);
      expect(second).toMatchObject({ stream: agreement, revision: 2, eventIds: [repaid.id] });
      expect(first.position).toBe((await ledger().findEvent(paid.id))?.position);
      expect(second.position).toBe((await ledger().findEvent(repaid.id))?.position);
      expect(await revisions(agreement)).toEqual([0, 1, 2]);
    });

    it('gives back the same event with the same canonical bytes', async () => {
      const agreement = newAgreement();
      const event = anEvent({
        effectiveOn: { year: 2026, month: 3 },
        data: {
          ö: 'Räksmörgås 🦐 \u2028 "citat" \\ \n',
          a: [[], [{ tom: {} }], null, true, 0, -1, 9007199254740991],
          A: { z: 1, å: 2, '🦐': 3, '': 4 },
        },
        metadata: { reason: 'beslut §12', nested: { deeper: [{ x: 'e\u0301' }] } },
      });
      await ledger().append(agreement, 'no-stream', [event]);
      const [read] = await all(ledger().readStream(agreement));
      const { position, ...stored } = { ...read! };
      expect(position).toBeDefined();
      expect(stored).toEqual({ ...event, stream: agreement, revision: 0 });
      expect(canonicalEvent(read!)).toBe(
        canonicalEvent({ ...event, stream: agreement, revision: 0 }),
      );
      expect(JSON.parse(JSON.stringify(read))).toEqual({ ...stored, position });
    });

    it('gives back any event with the same canonical bytes as every other store', async () => {
      const several = fc.uniqueArray(anyEvent, {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 5,
      });
      await fc.assert(
        fc.asyncProperty(several, async (events) => {
          const agreement = newAgreement();
          const fresh = events.map((event) => ({ ...event, id: randomUUID() }));
          await ledger().append(agreement, 'no-stream', fresh);
          const read = await all(ledger().readStream(agreement));
          expect(read.map(canonicalEvent)).toEqual(
            fresh.map((event, revision) =>
              canonicalEvent({ ...event, stream: agreement, revision }),
            ),
          );
        }),
        { numRuns: 30 },
      );
    });

    it('leaves out the effective date of an event that has none', async () => {
      const agreement = newAgreement();
      await ledger().append(agreement, 'no-stream', [anEvent()]);
      const [read] = await all(ledger().readStream(agreement));
      expect(read).not.toHaveProperty('effectiveOn');
    });

    it('refuses to begin an agreement that has begun', async () => {
      const agreement = newAgreement();
      await ledger().append(agreement, 'no-stream', [anEvent(), anEvent()]);
      const refused = ledger().append(agreement, 'no-stream', [anEvent()]);
      await expect(refused).rejects.toBeInstanceOf(RevisionConflict);
      await expect(refused).rejects.toMatchObject({ expected: 'no-stream', actual: 1 });
      expect(await revisions(agreement)).toEqual([0, 1]);
    });

    it.each([
      ['an earlier revision', 0, 1],
      ['a later revision', 2, 1],
    ])('refuses %s than the last one', async (_, expected, actual) => {
      const agreement = newAgreement();
      await ledger().append(agreement, 'no-stream', [anEvent(), anEvent()]);
      const refused = ledger().append(agreement, expected, [anEvent()]);
      await expect(refused).rejects.toMatchObject({ stream: agreement, expected, actual });
      await expect(refused).rejects.toBeInstanceOf(RevisionConflict);
      expect(await revisions(agreement)).toEqual([0, 1]);
    });

    it('refuses a revision of an agreement that has not begun', async () => {
      const refused = ledger().append(newAgreement(), 0, [anEvent()]);
      await expect(refused).rejects.toMatchObject({ expected: 0, actual: 'no-stream' });
      await expect(refused).rejects.toBeInstanceOf(RevisionConflict);
    });

    it('lets exactly one of twenty racing beginnings win', async () => {
      const agreement = newAgreement();
      const racers = Array.from({ length: 20 }, () => anEvent());
      const outcomes = await Promise.allSettled(
        racers.map((event) => ledger().append(agreement, 'no-stream', [event])),
      );
      const refusals = outcomes.flatMap((each) =>
        each.status === 'rejected' ? [each.reason] : [],
      );
      expect(refusals).toHaveLength(19);
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(RevisionConflict);
      const winner = racers[outcomes.findIndex(({ status }) => status === 'fulfilled')];
      expect(await all(ledger().readStream(agreement))).toMatchObject([{ id: winner!.id }]);
    });

    it('tells a retry that its events are stored, not that another was faster', async () => {
      const agreement = newAgreement();
      const events = [anEvent(), anEvent()];
      await ledger().append(agreement, 'no-stream', events);
      const retried = ledger().append(agreement, 'no-stream', events);
      await expect(retried).rejects.toBeInstanceOf(DuplicateEventId);
      await expect(retried).rejects.toMatchObject({ eventId: events[0]!.id });
      expect(await revisions(agreement)).toEqual([0, 1]);
    });

    it('takes an event id once in the whole ledger, and nothing of the append that repeats it', async () => {
      const [here, there] = [newAgreement(), newAgreement()];
      const event = anEvent();
      await ledger().append(here, 'no-stream', [event]);
      const repeated = ledger().append(there, 'no-stream', [anEvent(), { ...event }]);
      await expect(repeated).rejects.toBeInstanceOf(DuplicateEventId);
      await expect(repeated).rejects.toMatchObject({ eventId: event.id });
      expect(await revisions(there)).toEqual([]);
    });

    it('refuses the same id twice in one append', async () => {
      const agreement = newAgreement();
      const event = anEvent();
      const refused = ledger().append(agreement, 'no-stream', [event, anEvent(), { ...event }]);
      await expect(refused).rejects.toBeInstanceOf(DuplicateEventId);
      expect(await revisions(agreement)).toEqual([]);
    });

    it('takes an event of the largest size, in bytes and not in letters', async () => {
      const agreement = newAgreement();
      const event = eventOfSize(MAX_EVENT_BYTES, agreement, 0);
      await ledger().append(agreement, 'no-stream', [event]);
      expect(await all(ledger().readStream(agreement))).toMatchObject([{ id: event.id }]);
    });

    it('refuses an event one byte larger, and its neighbours', async () => {
      const agreement = newAgreement();
      const events = [anEvent(), eventOfSize(MAX_EVENT_BYTES + 1, agreement, 1)];
      const refused = ledger().append(agreement, 'no-stream', events);
      await expect(refused).rejects.toBeInstanceOf(EventTooLarge);
      await expect(refused).rejects.toMatchObject({ bytes: 60_001, limit: MAX_EVENT_BYTES });
      expect(await revisions(agreement)).toEqual([]);
    });

    it('refuses an append whose events together are one byte too large', async () => {
      const agreement = newAgreement();
      const full = Array.from({ length: 17 }, (_, revision) =>
        eventOfSize(MAX_EVENT_BYTES, agreement, revision),
      );
      const rest = MAX_APPEND_BYTES - 17 * MAX_EVENT_BYTES + 1;
      const events = [...full, eventOfSize(rest, agreement, 17)];
      const refused = ledger().append(agreement, 'no-stream', events);
      await expect(refused).rejects.toBeInstanceOf(EventTooLarge);
      await expect(refused).rejects.toMatchObject({ bytes: 1_048_577, limit: MAX_APPEND_BYTES });
      expect(await revisions(agreement)).toEqual([]);
    });

    it('refuses an append of nothing as a mistake of the program', async () => {
      await expect(ledger().append(newAgreement(), 'no-stream', [])).rejects.toThrow();
    });
  });
}
