/** What holds of money on its way, whatever happens: released, attested, instructed, paid, returned, repaid. */
import { describe, expect, it } from '@jest/globals';
import { randomPayouts, type RandomHistory } from '@liggaren/testing';
import fc from 'fast-check';
import type { Agreement } from './agreement/agreement.js';
import { setAsideOn, termsInUse } from './agreement/funding.js';
import { ATTEST_KINDS } from './agreement/payment-events.js';
import { trancheOn, tranchesOf } from './agreement/payment-schedule.js';
import { releasedByLine, standingReleases } from './agreement/releases.js';
import { openMinor } from './agreement/repayment.js';
import {
  netPaidMinor,
  payableMinor,
  planInUse,
  progressOf,
  remainingMinor,
} from './agreement/tranche.js';
import { turningDaysOfTranche } from './agreement/turning-days.js';
import { type DomainEvent, type EventType, sinceOf } from './event.js';
import { mandatesIn } from './evidence.js';
import { agreementFlags } from './flags/agreement-flags.js';
import {
  type Category,
  categoryOf,
  evolveStream,
  foldStream,
  redecide,
  type StateOf,
} from './streams.js';
import { addDays, dayBefore, daysIn } from './values/day.js';
import { withoutVoided } from './voiding.js';

/** The limit is for making a failing history smaller, which could go on for long. */
const RUNS = { numRuns: 25, interruptAfterTimeLimit: 20_000 };
const histories = randomPayouts();

interface Step {
  readonly before: Agreement | undefined;
  readonly event: DomainEvent;
  readonly after: Agreement;
}

/** The agreement's history step by step, as it was known at each. */
function stepsOf(random: RandomHistory): readonly Step[] {
  const stream = random.streams.find((name) => categoryOf(name) === 'agreement') ?? '';
  const history = random.history(stream);
  const steps: Step[] = [];
  for (const event of history) {
    const before = steps.at(-1)?.after;
    const after =
      event.type === 'FactVoided'
        ? foldStream('agreement', history.slice(0, event.revision + 1))
        : evolveStream('agreement', before, event);
    if (!after) throw new Error('a void of the first event');
    steps.push({ before, event, after });
  }
  return steps;
}

function lastOf(random: RandomHistory): Agreement {
  const last = stepsOf(random).at(-1);
  if (!last) throw new Error('no agreement');
  return last.after;
}

/** Every step of one type, with the agreement as it was before it. */
function each<T extends EventType>(
  random: RandomHistory,
  type: T,
  check: (before: Agreement, event: DomainEvent<T>, after: Agreement) => void,
) {
  for (const { before, event, after } of stepsOf(random))
    if (event.type === type && before) check(before, event as DomainEvent<T>, after);
}

function always(check: (random: RandomHistory) => void) {
  fc.assert(fc.property(histories, check), RUNS);
}

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
const sumMinor = (facts: readonly { readonly amountMinor: number }[]) =>
  sum(facts.map(({ amountMinor }) => amountMinor));
const lineSum = (
  rows: readonly { readonly lines: readonly { code: string; amountMinor: number }[] }[],
  code: string,
) => sumMinor(rows.flatMap(({ lines }) => lines).filter((line) => line.code === code));

describe('Whatever happens to the money', () => {
  it('random payouts take every step, come back, are repaid, and are voided', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(histories, ({ events }) => {
        for (const { type } of events) seen.set(type, (seen.get(type) ?? 0) + 1);
      }),
      { numRuns: 40, seed: 1 },
    );
    expect(STEPS.filter((type) => !seen.has(type))).toEqual([]);
  });

  it('never is more released than funded, in all and by line', () =>
    always((random) => {
      for (const { after } of stepsOf(random))
        for (const funding of after.fundings) {
          const { lines } = termsInUse(after, funding);
          for (const [code, minor] of releasedByLine(standingReleases(after), funding.id))
            expect(minor).toBeLessThanOrEqual(lineSum([{ lines }], code));
        }
    }));

  it('never does a release use up more than is set aside for its year, cancelled ones left out', () =>
    always((random) =>
      each(random, 'TrancheReleased', (_before, event, after) => {
        const { day } = sinceOf(event);
        const { fiscalYear, currency } = event.data;
        const ofYear = standingReleases(after)
          .map(({ data }) => data)
          .filter((data) => data.fiscalYear === fiscalYear && data.currency === currency);
        const setAside = setAsideOn(after, currency, fiscalYear, day).map(({ data }) => data);
        expect(sumMinor(ofYear)).toBeLessThanOrEqual(sumMinor(setAside));
      }),
    ));

  it('a plan sums to its funding by row and line, and keeps what was released as it was', () =>
    always((random) => {
      for (const { before, event, after } of stepsOf(random)) {
        if (event.type !== 'PaymentPlanAdopted' && event.type !== 'PaymentPlanRevised') continue;
        const { funding: id, tranches } = event.data;
        const funding = after.fundings.find((one) => one.id === id);
        if (!funding || !before) throw new Error('a plan of nothing');
        const { lines } = termsInUse(after, funding);
        for (const { code, amountMinor } of lines)
          expect(lineSum(tranches, code)).toBe(amountMinor);
        for (const row of tranches) expect(sumMinor(row.lines)).toBe(row.amountMinor);
        expect(sumMinor(tranches)).toBe(sumMinor(lines));
        const numbers = tranches.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const row of planInUse(before, id)?.data.tranches ?? [])
          if (progressOf(before, `${id}/${row.number}`).released)
            expect(tranches).toContainEqual(row);
      }
    }));

  it('every release that stands is a row of the plan in use, with the same amounts', () =>
    always((random) => {
      for (const { after } of stepsOf(random))
        for (const { data } of standingReleases(after)) {
          const [id = '', number] = data.tranche.split('/');
          const row = planInUse(after, id)?.data.tranches.find(
            (one) => String(one.number) === number,
          );
          expect(row).toMatchObject({ amountMinor: data.amountMinor, lines: data.lines });
        }
    }));

  it('no instruction is sent while another is out, nor for more than is left of what was released', () =>
    always((random) =>
      each(random, 'TrancheInstructed', (before, event) => {
        const { tranche, amountMinor, run, instruction } = event.data;
        const { released, reserved, instructed, instructions, ...progress } = progressOf(
          before,
          tranche,
        );
        expect(instructed).toBeUndefined();
        expect(reserved?.data.run).toBe(run);
        expect(instructions.map(({ data }) => data.instruction)).not.toContain(instruction);
        const paid = { ...progress, instructions };
        const left =
          payableMinor(released?.data.amountMinor ?? 0, paid) - Math.max(0, netPaidMinor(paid));
        expect(amountMinor).toBeGreaterThan(0);
        expect(amountMinor).toBe(left);
      }),
    ));

  it('never is more out and paid than was released less what is set off, or a flag says so', () =>
    always((random) => {
      for (const { after } of stepsOf(random)) {
        const flagged = new Set(
          agreementFlags(after)
            .filter(({ rule }) => /paid-(more|without)/.test(rule))
            .map(({ details }) => details['tranche']),
        );
        for (const tranche of Object.keys(after.tranches)) {
          if (flagged.has(tranche)) continue;
          const progress = progressOf(after, tranche);
          const { instructed, payments, released } = progress;
          const arrived = payments
            .filter(({ data }) => data.instruction === instructed?.data.instruction)
            .map(({ data }) => data);
          const out = instructed ? instructed.data.amountMinor - sumMinor(arrived) : 0;
          const due = released ? payableMinor(released.data.amountMinor, progress) : 0;
          expect(out + netPaidMinor(progress)).toBeLessThanOrEqual(due);
        }
      }
    }));

  it('what is instructed has two attests of its content, by two persons within their mandates', () =>
    always((random) =>
      each(random, 'TrancheInstructed', (before, event) => {
        const { tranche, amountMinor, account, dueOn, currency } = event.data;
        const { attests } = progressOf(before, tranche);
        const of = ATTEST_KINDS.map((kind) =>
          attests.findLast(
            ({ data }) =>
              data.kind === kind && data.amountMinor === amountMinor && data.account === account,
          ),
        );
        expect(new Set(of.map((attest) => attest?.data.content)).size).toBe(1);
        expect(new Set(of.map((attest) => attest?.event.metadata.actor.id)).size).toBe(2);
        for (const attest of of) {
          if (!attest) throw new Error('an attest is missing');
          expect(attest.data).toMatchObject({ dueOn, currency });
          const { evidence, kind } = attest.data;
          const within = mandatesIn(evidence)
            .flatMap(({ mandates }) => mandates)
            .filter(
              ({ attest: covers, from, to, limitMinor = Infinity }) =>
                covers === kind &&
                from <= attest.since.day &&
                attest.since.day <= (to ?? '9999') &&
                amountMinor <= limitMinor,
            );
          expect(within).not.toEqual([]);
        }
      }),
    ));

  it('a claim is met by more than it claims only by the bank, and a flag says so', () =>
    always((random) => {
      const { claims, ...agreement } = lastOf(random);
      const flagged = agreementFlags({ ...agreement, claims })
        .filter(({ rule }) => rule === 'repaid-more-than-claimed')
        .map(({ key }) => key);
      for (const claim of claims) {
        expect(flagged.includes(claim.id)).toBe(openMinor(claim) < 0);
        const byHand = claim.met.filter(({ event }) => event.type !== 'RepaymentReceived');
        expect(sumMinor(byHand.map(({ data }) => data))).toBeLessThanOrEqual(
          claim.data.amountMinor,
        );
      }
    }));

  it('each fact that is left after voids could have been decided without what was voided', () =>
    always((random) => {
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
    }));

  it('what is paid, returned, set off and remaining adds up for every tranche on every day', () =>
    always((random) => {
      const agreement = lastOf(random);
      for (const tranche of tranchesOf(agreement))
        for (const day of turningDaysOfTranche(agreement, tranche)) {
          const said = trancheOn(agreement, tranche, day);
          if (!said) continue;
          const due = said.stage === 'cancelled' ? 0 : said.amountMinor - said.setOffMinor;
          const net = Math.max(0, said.paidMinor - said.returnedMinor);
          expect(said.remainingMinor).toBe(due - net);
          expect(sumMinor(said.lines)).toBe(said.amountMinor);
          if (said.releasedMinor > 0) expect(said.releasedMinor).toBe(said.amountMinor);
          expect(said.remainingMinor).toBe(
            remainingMinor(said.amountMinor, progressOf(agreement, tranche, day)),
          );
        }
    }));

  it('between two turning days of a tranche nothing that is said of it changes', () =>
    fc.assert(
      fc.property(
        histories,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (random, share) => {
          const agreement = lastOf(random);
          for (const tranche of tranchesOf(agreement)) {
            const days = turningDaysOfTranche(agreement, tranche);
            days.forEach((first, index) => {
              const next = days[index + 1];
              const last = next === undefined ? '2150-12-31' : dayBefore(next);
              const between = addDays(first, Math.floor(share * daysIn(first, last)));
              const said = trancheOn(agreement, tranche, first);
              expect(trancheOn(agreement, tranche, between)).toEqual(said);
              expect(trancheOn(agreement, tranche, last)).toEqual(said);
            });
          }
        },
      ),
      { ...RUNS, numRuns: 20 },
    ));
});

const STEPS: readonly EventType[] = [
  'TrancheWithheld',
  'TrancheHoldLifted',
  'TrancheReleased',
  'TrancheAttested',
  'TrancheAttestRevoked',
  'TrancheReserved',
  'TrancheReservationReleased',
  'TrancheInstructed',
  'TrancheRejected',
  'TranchePaid',
  'TrancheReturned',
  'TrancheCancelled',
  'RepaymentClaimed',
  'RepaymentReceived',
  'RepaymentSetOff',
  'RepaymentWrittenOff',
  'PaymentPlanRevised',
  'FundingRevised',
  'AppropriationWithdrawn',
  'PayoutAccountDesignated',
  'PayoutAccountClosed',
  'AttestMandateRevoked',
  'ReportAccepted',
  'SpendingReported',
  'AgreementAmended',
  'FactVoided',
];
