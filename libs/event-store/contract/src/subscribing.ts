/** Subscriptions: catching up, then live, every event once and in order. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StoreUnavailable, type EventFilter } from '@liggaren/event-store-port';
import { all, firstOf, until } from './collecting.js';
import type { Ledger } from './event-store-contract.js';
import { anEvent, newAgreement } from './ledger-events.js';

const never = new AbortController().signal;

export function describeSubscribing(ledger: Ledger): void {
  const record = async (type = 'PaymentRecorded') => {
    const event = anEvent({ type });
    const { position } = await ledger().append(newAgreement(), 'no-stream', [event]);
    return { id: event.id, position };
  };

  describe('subscribing to the ledger', () => {
    it('catches up, then gives each event as it is recorded', async () => {
      const [first, second] = [await record(), await record()];
      const subscription = ledger().subscribeAll({ signal: never })[Symbol.asyncIterator]();
      expect((await subscription.next()).value).toMatchObject(first);
      expect((await subscription.next()).value).toMatchObject(second);
      const waiting = subscription.next();
      const third = await record();
      expect((await waiting).value).toMatchObject(third);
      const fourth = await record();
      expect((await subscription.next()).value).toMatchObject(fourth);
      await subscription.return?.();
    });

    it('waits for the first event of an empty ledger', async () => {
      const waiting = firstOf(1, ledger().subscribeAll({ signal: never }));
      const first = await record();
      expect(await waiting).toMatchObject([first]);
    });

    it('goes on after a position, itself left out', async () => {
      const first = await record();
      const second = await record();
      const rest = firstOf(2, ledger().subscribeAll({ after: first.position, signal: never }));
      const third = await record();
      expect(await rest).toMatchObject([second, third]);
    });

    it('gives every subscriber every event', async () => {
      const subscribers = [1, 2, 3].map(() => firstOf(3, ledger().subscribeAll({ signal: never })));
      const recorded = [await record(), await record(), await record()];
      for (const seen of await Promise.all(subscribers)) expect(seen).toMatchObject(recorded);
    });

    it('gives only what the filter lets through, caught up and live', async () => {
      await record('AgreementSigned');
      const past = await record();
      const filter = { types: ['PaymentRecorded'] };
      const payments = firstOf(2, ledger().subscribeAll({ filter, signal: never }));
      await record('AgreementSigned');
      const live = await record();
      expect(await payments).toMatchObject([past, live]);
    });

    it('ends at once when aborted while it waits', async () => {
      const abort = new AbortController();
      const subscription = ledger().subscribeAll({ signal: abort.signal })[Symbol.asyncIterator]();
      const waiting = subscription.next();
      abort.abort();
      expect(await waiting).toEqual({ done: true, value: undefined });
    });

    it('ends at once when aborted while it catches up', async () => {
      await ledger().append(newAgreement(), 'no-stream', [anEvent(), anEvent(), anEvent()]);
      const abort = new AbortController();
      const seen: string[] = [];
      for await (const { id } of ledger().subscribeAll({ signal: abort.signal })) {
        seen.push(id);
        abort.abort();
      }
      expect(seen).toHaveLength(1);
    });

    it('gives nothing when aborted before', async () => {
      await record();
      expect(await all(ledger().subscribeAll({ signal: AbortSignal.abort() }))).toEqual([]);
    });

    it('tells a waiting subscriber that the store went away', async () => {
      const waiting = firstOf(1, ledger().subscribeAll({ signal: never }));
      const outcome = expect(waiting).rejects.toBeInstanceOf(StoreUnavailable);
      await ledger().close();
      await outcome;
    });
  });

  describe('subscribing while others record', () => {
    interface Step {
      readonly appends: readonly number[];
      readonly subscribe: 'no' | 'from the beginning' | 'from here' | 'payments only';
    }
    const steps = fc.array(
      fc.record({
        appends: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
        subscribe: fc.constantFrom<Step['subscribe']>(
          'no',
          'from the beginning',
          'from here',
          'payments only',
        ),
      }),
      { minLength: 1, maxLength: 8 },
    );

    it('loses nothing and repeats nothing', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (script) => {
          const last = anEvent();
          const checks: (() => Promise<void>)[] = [];
          const appends: Promise<unknown>[] = [];
          for (const { appends: sizes, subscribe } of script) {
            if (subscribe !== 'no') checks.push(await subscriber(subscribe, last.id));
            for (const size of sizes) appends.push(recordSome(size));
            // Some steps overlap with the commits before them, some do not.
            if (sizes.length % 2 === 0) await appends.at(-1);
          }
          await Promise.all(appends);
          await ledger().append(newAgreement(), 'no-stream', [last]);
          await Promise.all(checks.map((check) => check()));
        }),
        { numRuns: 25 },
      );
    });

    const recordSome = (size: number) => {
      const events = Array.from({ length: size }, (_, index) =>
        anEvent({ type: index % 2 === 0 ? 'PaymentRecorded' : 'ReminderSent' }),
      );
      return ledger().append(newAgreement(), 'no-stream', events);
    };

    /** Begins to subscribe; what is returned compares, once the last event is in, with reading. */
    const subscriber = async (kind: Step['subscribe'], lastId: string) => {
      const here = (await ledger().head())?.position;
      const after = kind === 'from the beginning' ? undefined : here;
      const filter: EventFilter = kind === 'payments only' ? { types: ['PaymentRecorded'] } : {};
      const subscription = ledger().subscribeAll({ after, filter, signal: never });
      const seen = until(subscription, ({ id }) => id === lastId);
      return async () => {
        const read = await all(ledger().readAll({ after, filter }));
        expect((await seen).map(({ id }) => id)).toEqual(read.map(({ id }) => id));
      };
    };
  });
}
