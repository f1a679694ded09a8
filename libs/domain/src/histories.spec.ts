/** What holds of every history that the domain lets happen, voids and back-dated facts included. */
import { describe, expect, it } from '@jest/globals';
import { randomDays, type RandomHistory, randomHistories } from '@liggaren/testing';
import fc from 'fast-check';
import type { Agreement } from './agreement/agreement.js';
import { fundingTotal } from './agreement/funding.js';
import { paymentScheduleOn } from './agreement/payment-schedule.js';
import { optionStatusOn, partiesOn, statusOn } from './agreement/status.js';
import { turningDays } from './agreement/turning-days.js';
import { agreementFlags } from './flags/agreement-flags.js';
import { organisationFlags } from './flags/organisation-flags.js';
import { type Category, categoryOf, evolveStream, foldStream, type StateOf } from './streams.js';
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
      { numRuns: 60, seed: 1 },
    );
    expect([...seen.keys()].sort()).toEqual(
      expect.arrayContaining([
        'AgreementDrafted',
        'AnnexDrafted',
        'AppropriationConfirmed',
        'ExtensionOptionGranted',
        'FactVoided',
        'FundingAgreed',
        'InstrumentConcluded',
        'InstrumentSigned',
        'PartyJoined',
        'PartyLeft',
        'PartyNamed',
        'PaymentPlanAdopted',
        'SuccessionRecorded',
        'TermRecorded',
      ]),
    );
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

  it('the tranches of every funding sum to it, in all and by line', () =>
    fc.assert(
      fc.property(histories, randomDays(), (random, day) => {
        for (const agreement of agreementsOf(random)) {
          const schedule = paymentScheduleOn(agreement, day);
          for (const funding of agreement.fundings) {
            const tranches = schedule.filter((tranche) => tranche.funding === funding.id);
            if (tranches.length === 0) continue;
            const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
            expect(sum(tranches.map(({ amountMinor }) => amountMinor))).toBe(
              fundingTotal(funding.data),
            );
            for (const { lines, amountMinor } of tranches)
              expect(sum(lines.map((line) => line.amountMinor))).toBe(amountMinor);
            funding.data.lines.forEach(({ code, amountMinor }, column) => {
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
