/** The payment plan (utbetalningsplan): a funding cut into quarterly tranches, to the öre. */
import { accept, type Decision, reject } from '../decision.js';
import { cut } from '../values/cutting.js';
import { addDays } from '../values/day.js';
import type { Period } from '../values/period.js';
import {
  type QuarterBasis,
  type QuarterSlice,
  quartersOf,
  relativeQuarters,
} from '../values/quarter.js';
import type { Agreement, Recorded } from './agreement.js';
import type {
  AgreementEventData,
  AgreementEventType,
  PaymentTiming,
  PlannedTranche,
} from './agreement-events.js';
import { fundingPeriod } from './funding.js';

export interface AdoptPaymentPlan {
  readonly funding: string;
  readonly basis: QuarterBasis;
  readonly timing: PaymentTiming;
  readonly dueDays: number;
}

/** A tranche before there is a plan: computed, and possibly in quarters without dates. */
export interface PreviewedTranche {
  readonly number: number;
  readonly label: string;
  readonly period?: Period;
  readonly fiscalYear?: number;
  readonly amountMinor: number;
  readonly lines: PlannedTranche['lines'];
}

export function decideAdoptPaymentPlan(
  agreement: Agreement,
  command: AdoptPaymentPlan,
): Decision<AgreementEventType> {
  const funding = agreement.fundings.find((candidate) => candidate.id === command.funding);
  if (!funding) return reject('unknown-funding', '/funding', { funding: command.funding });
  if (agreement.plans.some((plan) => plan.data.funding === command.funding))
    return reject('plan-already-adopted', '/funding', { funding: command.funding });
  const period = fundingPeriod(agreement, funding);
  if (!period) return reject('plan-needs-a-period', '/funding', { funding: command.funding });
  const tranches = cutInto(quartersOf(period, command.basis), funding.data).map((tranche) =>
    planned(tranche, command),
  );
  return accept({ type: 'PaymentPlanAdopted', data: { ...command, tranches } });
}

/**
 * The tranches that a funding without a plan would have: by calendar quarters of its period, or in
 * relative quarters where only a length is stated. Undefined when neither is known. Writes nothing.
 */
export function previewTranches(
  agreement: Agreement,
  funding: Recorded<'FundingAgreed'>,
): readonly PreviewedTranche[] | undefined {
  const period = fundingPeriod(agreement, funding);
  const months = funding.data.months;
  if (period) return cutInto(quartersOf(period, 'calendar'), funding.data);
  return months === undefined ? undefined : cutInto(relativeQuarters(months), funding.data);
}

function cutInto(
  slices: readonly QuarterSlice[],
  funding: Pick<AgreementEventData['FundingAgreed'], 'lines'>,
): readonly PreviewedTranche[] {
  const table = cut(
    funding.lines.map((line) => line.amountMinor),
    slices.map((slice) => slice.weight),
  );
  return slices.map(({ number, label, period }, index) => {
    const amounts = table[index] ?? [];
    return {
      number,
      label,
      // domain.md: a tranche's fiscal year is that of its service period's first day.
      ...(period ? { period, fiscalYear: Number(period.from.slice(0, 4)) } : {}),
      amountMinor: amounts.reduce((sum, amount) => sum + amount, 0),
      lines: funding.lines.map((line, column) => ({
        code: line.code,
        amountMinor: amounts[column] ?? 0,
      })),
    };
  });
}

function planned(tranche: PreviewedTranche, plan: AdoptPaymentPlan): PlannedTranche {
  const { period, fiscalYear } = tranche;
  if (!period || fiscalYear === undefined) throw new Error('a planned tranche has a period');
  const from = plan.timing === 'advance' ? period.from : period.to;
  return { ...tranche, period, fiscalYear, dueOn: addDays(from, plan.dueDays) };
}
