/** Reading one agreement, and the whole ledger. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { comparePositions, type EventFilter, type StoredEvent } from '@liggaren/event-store-port';
import { all, firstOf } from './collecting.js';
import type { Ledger } from './event-store-contract.js';
import { anEvent, newAgreement } from './ledger-events.js';

const revisionsOf = (events: readonly StoredEvent[]) => events.map(({ revision }) => revision);
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

export function describeReading(ledger: Ledger): void {
  describe('reading one agreement', () => {
    const agreement = newAgreement();
    beforeEach(async () => {
      const events = Array.from({ length: 5 }, () => anEvent());
      await ledger().append(newAgreement(), 'no-stream', [anEvent()]);
      await ledger().append(agreement, 'no-stream', events);
    });

    it.each([
      ['everything', {}, [0, 1, 2, 3, 4]],
      ['from a revision, itself included', { from: 3 }, [3, 4]],
      ['no more than asked for', { max: 2 }, [0, 1]],
      ['from a revision, no more than asked for', { from: 2, max: 2 }, [2, 3]],
      ['nothing beyond the end', { from: 5 }, []],
      ['nothing when nothing is asked for', { max: 0 }, []],
      ['backwards', { direction: 'backwards' as const }, [4, 3, 2, 1, 0]],
      ['backwards from a revision', { direction: 'backwards' as const, from: 1 }, [1, 0]],
      [
        'backwards from beyond the end',
        { direction: 'backwards' as const, from: 9, max: 2 },
        [4, 3],
      ],
      ['the last one', { direction: 'backwards' as const, max: 1 }, [4]],
    ])('gives %s', async (_, options, expected) => {
      expect(revisionsOf(await all(ledger().readStream(agreement, options)))).toEqual(expected);
    });

    it('gives nothing of an agreement that has not begun', async () => {
      const unknown = newAgreement();
      expect(await all(ledger().readStream(unknown))).toEqual([]);
      expect(await all(ledger().readStream(unknown, { direction: 'backwards' }))).toEqual([]);
    });

    it('gives a long agreement whole, both ways', async () => {
      const long = newAgreement();
      await ledger().append(
        long,
        'no-stream',
        Array.from({ length: 1_300 }, () => anEvent()),
      );
      const expected = Array.from({ length: 1_300 }, (_, revision) => revision);
      expect(revisionsOf(await all(ledger().readStream(long)))).toEqual(expected);
      const backwards = await all(ledger().readStream(long, { direction: 'backwards' }));
      expect(revisionsOf(backwards)).toEqual(expected.reverse());
    });
  });

  describe('reading the whole ledger', () => {
    const [agreement, organisation] = [newAgreement(), 'organisation-1'];
    const payments = [anEvent(), anEvent()];
    const signed = anEvent({ type: 'AgreementSigned' });
    const renamed = anEvent({ type: 'OrganisationRenamed' });
    const order = [signed, renamed, ...payments];
    beforeEach(async () => {
      await ledger().append(agreement, 'no-stream', [signed]);
      await ledger().append(organisation, 'no-stream', [renamed]);
      await ledger().append(agreement, 0, payments);
    });

    it('gives every event once, in the order of the appends, at rising positions', async () => {
      const events = await all(ledger().readAll());
      expect(idsOf(events)).toEqual(idsOf(order));
      const positions = events.map(({ position }) => position);
      expect(positions.toSorted(comparePositions)).toEqual(positions);
      expect(new Set(positions).size).toBe(4);
    });

    it('goes on after any position, itself left out', async () => {
      const events = await all(ledger().readAll());
      for (const [index, { position }] of events.entries()) {
        const rest = await all(ledger().readAll({ after: position }));
        expect(idsOf(rest)).toEqual(idsOf(order.slice(index + 1)));
      }
    });

    it.each<[string, EventFilter, { id: string }[]]>([
      ['of a category', { categories: ['organisation'] }, [renamed]],
      ['of several categories', { categories: ['organisation', 'agreement'] }, order],
      ['of a category whose name begins another', { categories: ['org'] }, []],
      ['of a type', { types: ['PaymentRecorded'] }, payments],
      [
        'of several types',
        { types: ['AgreementSigned', 'OrganisationRenamed'] },
        [signed, renamed],
      ],
      ['of a stream', { stream: agreement }, [signed, ...payments]],
      ['of a stream and a type', { stream: agreement, types: ['AgreementSigned'] }, [signed]],
      ['of no category at all', { categories: [] }, []],
    ])('gives only the events %s when asked to', async (_, filter, expected) => {
      expect(idsOf(await all(ledger().readAll({ filter })))).toEqual(idsOf(expected));
    });

    it('gives no more than asked for, counting what the filter lets through', async () => {
      const filter = { types: ['PaymentRecorded'] };
      expect(idsOf(await all(ledger().readAll({ max: 3 })))).toEqual(idsOf(order.slice(0, 3)));
      expect(await all(ledger().readAll({ filter, max: 1 }))).toMatchObject([
        { id: payments[0]!.id },
      ]);
      expect(await all(ledger().readAll({ max: 0 }))).toEqual([]);
    });

    it('ends where the ledger ended when reading began', async () => {
      const reading = ledger().readAll()[Symbol.asyncIterator]();
      const seen = [(await reading.next()).value as StoredEvent];
      await ledger().append(newAgreement(), 'no-stream', [anEvent()]);
      for (let next = await reading.next(); !next.done; next = await reading.next()) {
        seen.push(next.value);
      }
      expect(idsOf(seen)).toEqual(idsOf(order));
    });

    it('may be left in the middle', async () => {
      expect(await firstOf(2, ledger().readAll())).toHaveLength(2);
      expect(await all(ledger().readAll())).toHaveLength(4);
    });

    it('gives a long ledger whole, also where the filter lets little through', async () => {
      const long = newAgreement();
      const many = Array.from({ length: 1_300 }, () => anEvent({ type: 'ReminderSent' }));
      await ledger().append(long, 'no-stream', many);
      const closed = anEvent({ type: 'AgreementClosed' });
      await ledger().append(long, 1_299, [closed]);
      expect(idsOf(await all(ledger().readAll()))).toEqual(idsOf([...order, ...many, closed]));
      const rare = { types: ['AgreementSigned', 'AgreementClosed'] };
      expect(idsOf(await all(ledger().readAll({ filter: rare })))).toEqual(idsOf([signed, closed]));
    });
  });
}
