/** Places in the ledger, finding them, and closing the book. */
import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable, type EventStore } from '@liggaren/event-store-port';
import { all } from './collecting.js';
import type { Ledger } from './event-store-contract.js';
import { anEvent, newAgreement } from './ledger-events.js';

export function describePlaces(
  ledger: Ledger,
  reopen: () => (() => Promise<EventStore>) | undefined,
): void {
  const record = async (recordedAt: string) => {
    const event = anEvent({ recordedAt });
    const { position } = await ledger().append(newAgreement(), 'no-stream', [event]);
    return { position, eventId: event.id };
  };

  describe('places in the ledger', () => {
    it('has no head while nothing is recorded', async () => {
      expect(await ledger().head()).toBeUndefined();
      expect(await ledger().headAt('2026-03-01T12:00:00.000Z')).toBeUndefined();
      expect(await all(ledger().readAll())).toEqual([]);
    });

    it('has its head at the last event', async () => {
      await record('2026-03-01T12:00:00.000Z');
      const last = await record('2026-03-02T12:00:00.000Z');
      expect(await ledger().head()).toEqual({ ...last, instant: '2026-03-02T12:00:00.000Z' });
    });

    it('knows what was recorded at an instant, that instant included', async () => {
      const first = await record('2026-03-01T12:00:00.000Z');
      const second = await record('2026-03-01T12:00:00.001Z');
      const third = await record('2026-03-09T12:00:00.000Z');
      const knownAt = async (instant: string) => (await ledger().headAt(instant))?.eventId;
      expect(await knownAt('2026-03-01T11:59:59.999Z')).toBeUndefined();
      expect(await knownAt('2026-03-01T12:00:00.000Z')).toBe(first.eventId);
      expect(await knownAt('2026-03-09T11:59:59.999Z')).toBe(second.eventId);
      expect(await knownAt('2099-01-01T00:00:00.000Z')).toBe(third.eventId);
    });

    it('never knows less later, although the clock ran backwards', async () => {
      await record('2026-03-01T12:00:00.000Z');
      await record('2026-03-05T12:00:00.000Z');
      const backwards = await record('2026-03-02T12:00:00.000Z');
      await record('2026-03-06T12:00:00.000Z');
      const instants = ['2026-03-02T12:00:00.000Z', '2026-03-05T12:00:00.000Z'];
      const [before, after] = await Promise.all(instants.map((each) => ledger().headAt(each)));
      expect(before?.instant).toBe('2026-03-01T12:00:00.000Z');
      expect(after).toEqual({ ...backwards, instant: '2026-03-05T12:00:00.000Z' });
    });

    it('finds the place that a position names, and none that it does not have', async () => {
      const instant = '2026-03-01T12:00:00.000Z';
      const first = await record(instant);
      await record(instant);
      expect(await ledger().findPosition(first.position)).toEqual({ ...first, instant });
      expect(await ledger().findPosition('the day before yesterday')).toBeUndefined();
      expect(await ledger().findPosition('')).toBeUndefined();
    });

    it('finds an event by its id', async () => {
      const agreement = newAgreement();
      const event = anEvent({ data: { note: 'här' } });
      await ledger().append(agreement, 'no-stream', [anEvent(), event]);
      const found = await ledger().findEvent(event.id);
      expect(found).toMatchObject({ ...event, stream: agreement, revision: 1 });
      expect(await ledger().findEvent(anEvent().id)).toBeUndefined();
    });
  });

  describe('closing the store', () => {
    it('keeps everything for the next opening', async () => {
      const agreement = newAgreement();
      await ledger().append(agreement, 'no-stream', [anEvent({ effectiveOn: { year: 2026 } })]);
      const [before, head] = [await all(ledger().readAll()), await ledger().head()];
      const reopened = await reopen()?.();
      if (reopened === undefined) return;
      expect(await all(reopened.readAll())).toEqual(before);
      expect(await reopened.head()).toEqual(head);
      await expect(reopened.append(agreement, 0, [anEvent()])).resolves.toMatchObject({
        revision: 1,
      });
    });

    it('answers what was under way, and refuses what comes later', async () => {
      const underWay = ledger().append(newAgreement(), 'no-stream', [anEvent()]);
      await ledger().close();
      await expect(underWay).resolves.toMatchObject({ revision: 0 });
      const later = [
        () => ledger().append(newAgreement(), 'no-stream', [anEvent()]),
        () => ledger().appendAll([]),
        () => ledger().head(),
        () => ledger().headAt('2026-03-01T12:00:00.000Z'),
        () => ledger().findEvent('any'),
        () => ledger().findPosition('1'),
        () => all(ledger().readAll()),
        () => all(ledger().readStream('any')),
        () => all(ledger().subscribeAll({ signal: new AbortController().signal })),
      ];
      for (const ask of later) {
        const refused = ask();
        await expect(refused).rejects.toBeInstanceOf(StoreUnavailable);
        await expect(refused).rejects.toMatchObject({ reason: 'closed' });
      }
    });

    it('may be done twice', async () => {
      await ledger().close();
      await expect(ledger().close()).resolves.toBeUndefined();
    });
  });
}
