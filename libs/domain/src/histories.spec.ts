/** What holds of every history that the domain lets happen, voids and back-dated facts included. */
import { describe, expect, it } from '@jest/globals';
import { randomDays, type RandomHistory, randomHistories, randomPayouts } from '@liggaren/testing';
import fc from 'fast-check';
import type { Agreement } from './agreement/agreement.js';
import { fundingTotal, termsInUse } from './agreement/funding.js';
import { paymentScheduleOn } from './agreement/payment-schedule.js';
import { agreementStatusOn, optionStatusOn, partiesOn, statusOn } from './agreement/status.js';
import { planInUse } from './agreement/tranche.js';
import { turningDays } from './agreement/turning-days.js';
import { EVENT_VERSIONS } from './event.js';
import { agreementFlags } from './flags/agreement-flags.js';
import { organisationFlags } from './flags/organisation-flags.js';
import {
  type Category,
  categoryOf,
  evolveStream,
  foldStream,
  redecide,
  type StateOf,
} from './streams.js';
import { addDays, dayAfter, dayBefore, daysIn } from './values/day.js';
import { withoutVoided } from './voiding.js';

const histories = randomHistories();
/** The limit is for making a failing history smaller, which could go on for long. */
const RUNS = { numRuns: 60, interruptAfterTimeLimit: 15_000 };

function agreementsOf(random: RandomHistory): readonly Agreement[] {
  return random.streams
    .filter((stream) => categoryOf(stream) === 'agreement')
    .flatMap((stream) => foldStream('agreement', random.history(stream)) ?? []);
}

/** Everything that a view says of an agreement on a day. */
function saidOn(agreement: Agreement, day: string) {
  return {
    status: agreementStatusOn(agreement, day),
    statuses: agreement.instruments.map((instrument) => statusOn(instrument, day)),
    parties: partiesOn(agreement, day),
    options: agreement.options.map((option) => optionStatusOn(agreement, option, day)),
    schedule: paymentScheduleOn(agreement, day),
  };
}

describe('Whatever has happened', () => {
  it('random histories hold every type of event, and voids that were allowed', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(histories, ({ events }) => {
        for (const { type } of events) seen.set(type, (seen.get(type) ?? 0) + 1);
      }),
      { numRuns: 250, seed: 1 },
    );
    fc.assert(
      fc.property(randomPayouts(), ({ events }) => {
        for (const { type } of events) seen.set(type, (seen.get(type) ?? 0) + 1);
      }),
      { numRuns: 30, seed: 1 },
    );
    expect(Object.keys(EVENT_VERSIONS).filter((type) => !seen.has(type))).toEqual([]);
  });

  it('it folds at every point on the way, and every computed doubt can be told', () =>
    fc.assert(
      fc.property(histories, (random) => {
        for (const stream of random.streams) {
          const category = categoryOf(stream);
          if (!category) throw new Error(stream);
          const history = random.history(stream);
          for (const { revision } of history) {
            const state = foldStream(category, history.slice(0, revision + 1));
            const keys = (
              category === 'agreement'
                ? agreementFlags(state as never)
                : category === 'organisation'
                  ? organisationFlags(state as never)
                  : []
            ).map(({ rule, key }) => `${rule}/${key}`);
            expect(new Set(keys).size).toBe(keys.length);
          }
        }
      }),
      RUNS,
    ));

  it('voided facts count as if they had never been recorded', () =>
    fc.assert(
      fc.property(histories, (random) => {
        for (const stream of random.streams) {
          const category = categoryOf(stream) ?? 'ledger';
          const history = random.history(stream);
          const gone = history.flatMap((event) =>
            event.type === 'FactVoided' ? [event.id, event.data.voided] : [],
          );
          const kept = history.filter(({ id }) => !gone.includes(id));
          expect(withoutVoided(history)).toEqual(kept);
          const folded = kept.reduce<StateOf[Category] | undefined>(
            (state, event) => evolveStream(category, state as never, event),
            undefined,
          );
          expect(foldStream(category, history)).toEqual(folded);
        }
      }),
      RUNS,
    ));

  it('the previewed tranches of every funding sum to its terms on the day, in all and by line', () =>
    fc.assert(
      fc.property(histories, randomDays(), (random, day) => {
        for (const agreement of agreementsOf(random)) {
          const schedule = paymentScheduleOn(agreement, day);
          for (const funding of agreement.fundings) {
            const tranches = schedule.filter((tranche) => tranche.funding === funding.id);
            if (tranches.length === 0 || planInUse(agreement, funding.id, day)) continue;
            const terms = termsInUse(agreement, funding, day);
            const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
            expect(sum(tranches.map(({ amountMinor }) => amountMinor))).toBe(fundingTotal(terms));
            for (const { lines, amountMinor } of tranches)
              expect(sum(lines.map((line) => line.amountMinor))).toBe(amountMinor);
            terms.lines.forEach(({ code, amountMinor }, column) => {
              expect(tranches.every(({ lines }) => lines[column]?.code === code)).toBe(true);
              expect(sum(tranches.map(({ lines }) => lines[column]?.amountMinor ?? 0))).toBe(
                amountMinor,
              );
            });
          }
        }
      }),
      RUNS,
    ));

  it('each fact that is left after voids could have been decided without what was voided', () =>
    fc.assert(
      fc.property(histories, (random) => {
        for (const stream of random.streams) {
          const category = categoryOf(stream) ?? 'ledger';
          const kept = withoutVoided(random.history(stream));
          let state: StateOf[Category] | undefined;
          for (const event of kept) {
            const refused = state && redecide(state, event);
            expect([event.type, refused]).toEqual([event.type, undefined]);
            state = evolveStream(category, state as never, event);
          }
        }
      }),
      RUNS,
    ));

  it('an instrument has a status on every day from its draft or conclusion on, and on none before', () =>
    fc.assert(
      fc.property(histories, randomDays(), (random, day) => {
        for (const { instruments } of agreementsOf(random))
          for (const instrument of instruments) {
            const { drafted, concluded } = instrument;
            const first = [
              drafted.since.day,
              ...(concluded ? [concluded.since.day] : []),
            ].sort()[0];
            if (first === undefined) throw new Error('no first day');
            expect(statusOn(instrument, dayBefore(first))).toBeUndefined();
            for (const later of [first, dayAfter(first), day, '2199-12-31'])
              expect(statusOn(instrument, later) !== undefined).toBe(later >= first);
          }
      }),
      RUNS,
    ));

  it('between two turning days nothing that is computed changes', () =>
    fc.assert(
      fc.property(
        histories,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (random, share) => {
          for (const agreement of agreementsOf(random)) {
            const days = turningDays(agreement);
            expect(days).toEqual([...new Set(days)].sort());
            days.forEach((first, index) => {
              const last =
                days[index + 1] === undefined ? '2150-12-31' : dayBefore(days[index + 1] ?? '');
              const between = addDays(first, Math.floor(share * daysIn(first, last)));
              const said = saidOn(agreement, first);
              expect(saidOn(agreement, between)).toEqual(said);
              expect(saidOn(agreement, last)).toEqual(said);
            });
            const eve = saidOn(agreement, dayBefore(days[0] ?? '2000-01-01'));
            expect([...eve.statuses, ...eve.options].every((said) => said === undefined)).toBe(
              true,
            );
            expect([...eve.parties, ...eve.schedule]).toEqual([]);
          }
        },
      ),
      RUNS,
    ));
});
