/** The payment plan (utbetalningsplan): a funding cut into quarterly tranches, to the öre; adopted, and revised. */
import { accept, type Decision, type Fact, reject, type Rejection } from '../decision.js';
import { cut } from '../values/cutting.js';
import { addDays } from '../values/day.js';
import type { Period } from '../values/period.js';
import {
  type QuarterSlice,
  quartersLeft,
  quartersOf,
  relativeQuarters,
} from '../values/quarter.js';
import type { Agreement } from './agreement.js';
import type { AgreementEventType } from './agreement-events.js';
import { fundingPeriod, periodOfTerms, type TermsInUse, termsInUse } from './funding.js';
import type { FundingLine } from './funding-events.js';
import type { LineAmount, PlannedTranche, PlanTerms } from './payment-events.js';
import { planInUse, progressOf } from './tranche.js';

type Decided = Decision<AgreementEventType>;

/** What is asked for; the table is computed. */
export type AdoptPaymentPlan = PlanTerms;
export type RevisePaymentPlan = PlanTerms;

/** A tranche before there is a plan: computed, and possibly in quarters without dates. */
export interface PreviewedTranche {
  readonly number: number;
  readonly label: string;
  readonly period?: Period;
  readonly fiscalYear?: number;
  readonly amountMinor: number;
  readonly lines: readonly LineAmount[];
}

export function decideAdoptPaymentPlan(agreement: Agreement, command: AdoptPaymentPlan): Decided {
  const found = plannable(agreement, command);
  if ('rejection' in found) return found;
  if (planInUse(agreement, command.funding))
    return reject('plan-already-adopted', '/funding', { funding: command.funding });
  const slices = quartersOf(found.period, command.basis);
  const tranches = cutInto(slices, found.terms.lines).map((tranche) => planned(tranche, command));
  return accept({ type: 'PaymentPlanAdopted', data: { ...termsOf(command), tranches } });
}

/**
 * The table anew. Released tranches, and those that something is set off against, keep number, amounts,
 * period and due day; the remainder, in all and by line, is cut over the days that none of them covers. A
 * negative remainder is refused.
 */
export function decideRevisePaymentPlan(agreement: Agreement, command: RevisePaymentPlan): Decided {
  const found = plannable(agreement, command);
  if ('rejection' in found) return found;
  const plan = planInUse(agreement, command.funding);
  if (!plan) return reject('plan-not-adopted', '/funding', { funding: command.funding });
  const kept = plan.data.tranches.filter((tranche) => isFixed(agreement, command, tranche));
  const left = found.terms.lines.map((line) => ({
    ...line,
    amountMinor: line.amountMinor - lineSum(kept, line.code),
  }));
  const negative = left.find(({ amountMinor }) => amountMinor < 0);
  const gone = kept
    .flatMap(({ lines }) => lines)
    .find(({ code, amountMinor }) => amountMinor > 0 && !left.some((line) => line.code === code));
  const below = negative ?? gone;
  if (below)
    return reject('below-released', '/funding', {
      code: below.code,
      releasedMinor: lineSum(kept, below.code),
    });
  const free = quartersLeft(
    found.period,
    command.basis,
    kept.map(({ period }) => period),
  );
  const remainder = left.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (remainder > 0 && free.length === 0)
    return reject('no-quarter-left', '/funding', { funding: command.funding });
  const fresh = remainder === 0 ? [] : cutInto(free, left);
  const numberOf = numbering(agreement, command.funding, kept);
  const tranches = [
    ...kept,
    ...fresh.map((tranche) =>
      planned({ ...tranche, number: numberOf(tranche.period as Period) }, command),
    ),
  ].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  return accept({ type: 'PaymentPlanRevised', data: { ...termsOf(command), tranches } });
}

/** Whether a recorded plan could still have been decided: its funding sums to it, and what was fixed is in it. */
export function redecidePlan(
  decide: typeof decideAdoptPaymentPlan,
): (agreement: Agreement, recorded: PlanTerms & PlanTable) => Decided {
  return (agreement, recorded) => {
    const decided = decide(agreement, recorded);
    if (!('facts' in decided)) return decided;
    const [fact] = decided.facts;
    const table = (fact as Fact<'PaymentPlanAdopted' | 'PaymentPlanRevised'>).data.tranches;
    const kept = table.filter((tranche) => isFixed(agreement, recorded, tranche));
    const same =
      kept.every((tranche) => recorded.tranches.some((one) => sameRow(one, tranche))) &&
      table
        .flatMap(({ lines }) => lines)
        .every(({ code }) => lineSum(table, code) === lineSum(recorded.tranches, code));
    return same ? decided : reject('content-changed', '/funding', { funding: recorded.funding });
  };
}

interface PlanTable {
  readonly tranches: readonly PlannedTranche[];
}

/** Released, or partly settled by what is set off against it: a revision leaves it as it is. */
function isFixed(agreement: Agreement, { funding }: PlanTerms, { number }: PlannedTranche) {
  const { released, setOffs } = progressOf(agreement, `${funding}/${number}`);
  return released !== undefined || setOffs.length > 0;
}

function sameRow(a: PlannedTranche, b: PlannedTranche): boolean {
  return (
    a.number === b.number &&
    a.dueOn === b.dueOn &&
    a.lines.every(({ code, amountMinor }) => lineSum([b], code) === amountMinor)
  );
}

/**
 * The tranches that a funding without a plan would have: by calendar quarters of its period, or in
 * relative quarters where only a length is stated. Undefined when neither is known. Writes nothing.
 */
export function previewTranches(
  agreement: Agreement,
  terms: TermsInUse,
): readonly PreviewedTranche[] | undefined {
  const period = periodOfTerms(agreement, terms);
  if (period) return cutInto(quartersOf(period, 'calendar'), terms.lines);
  const { months } = terms;
  return months === undefined ? undefined : cutInto(relativeQuarters(months), terms.lines);
}

function plannable(
  agreement: Agreement,
  { funding: id }: PlanTerms,
): { readonly terms: TermsInUse; readonly period: Period } | { readonly rejection: Rejection } {
  const funding = agreement.fundings.find((candidate) => candidate.id === id);
  if (!funding) return reject('unknown-funding', '/funding', { funding: id });
  const period = fundingPeriod(agreement, funding);
  if (!period) return reject('plan-needs-a-period', '/funding', { funding: id });
  return { terms: termsInUse(agreement, funding), period };
}

function cutInto(
  slices: readonly QuarterSlice[],
  lines: readonly FundingLine[],
): readonly PreviewedTranche[] {
  const table = cut(
    lines.map((line) => line.amountMinor),
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
      lines: lines.map((line, column) => ({
        code: line.code,
        amountMinor: amounts[column] ?? 0,
      })),
    };
  });
}

function planned(tranche: PreviewedTranche, plan: PlanTerms): PlannedTranche {
  const { period, fiscalYear } = tranche;
  if (!period || fiscalYear === undefined) throw new Error('a planned tranche has a period');
  const from = plan.timing === 'advance' ? period.from : period.to;
  return { ...tranche, period, fiscalYear, dueOn: addDays(from, plan.dueDays) };
}

/**
 * A tranche that begins where an unreleased one of an earlier plan began keeps its number, and so its
 * holds; any other gets one that was never used, and so does the place of a cancelled one.
 */
function numbering(
  agreement: Agreement,
  funding: string,
  kept: readonly PlannedTranche[],
): (period: Period) => number {
  const used = agreement.plans
    .filter(({ data }) => data.funding === funding)
    .flatMap(({ data }) => data.tranches);
  const taken = new Set(kept.map(({ number }) => number));
  let highest = Math.max(0, ...used.map(({ number }) => number));
  return (period) => {
    const before = used.findLast(
      (tranche) =>
        tranche.period.from === period.from &&
        !taken.has(tranche.number) &&
        !progressOf(agreement, `${funding}/${tranche.number}`).cancelled,
    );
    const number = before?.number ?? (highest += 1);
    taken.add(number);
    return number;
  };
}

function lineSum(tranches: readonly PlannedTranche[], code: string): number {
  return tranches
    .flatMap(({ lines }) => lines)
    .filter((line) => line.code === code)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

function termsOf({ funding, basis, timing, dueDays }: PlanTerms): PlanTerms {
  return { funding, basis, timing, dueDays };
}
