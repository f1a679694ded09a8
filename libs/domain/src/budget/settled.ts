/** What is paid of a tranche, set off against it and repaid, divided over its funding's lines. */
import type { Agreement, AgreementEvent, Funding } from '../agreement/agreement.js';
import type { LineAmount, PlannedTranche } from '../agreement/payment-events.js';
import { sinceOf } from '../event.js';
import { trancheTotals } from '../values/cutting.js';
import { quarterLabelOf } from '../values/quarter.js';
import { difference, type Movement, placeOf } from './movement.js';

type Settling = AgreementEvent<'TranchePaid' | 'TrancheReturned' | 'RepaymentSetOff'>;

/**
 * What one payment, return or set-off moves. The amount is divided as the tranche is; when it is not the
 * tranche's whole amount, so that all that has come by then is divided in the tranche's proportions: parts
 * that make up the whole make up its lines, and what is wholly returned leaves no line with an öre.
 */
export function settledMovements(agreement: Agreement, event: Settling): readonly Movement[] {
  const { tranche } = event.data;
  const funding = agreement.fundings.find(({ id }) => tranche.startsWith(`${id}/`));
  if (!funding) return [];
  const events = settlementsOf(agreement, tranche);
  const index = events.findIndex(({ id }) => id === event.id);
  const before = dividedAfter(agreement, funding, tranche, events.slice(0, index));
  const after = dividedAfter(agreement, funding, tranche, events.slice(0, index + 1));
  const measure = event.type === 'RepaymentSetOff' ? 'set-off' : 'paid';
  const { day } = sinceOf(event);
  return difference(before, after).map((figure) => ({ ...figure, measure, day }));
}

/** Received from the bank, or set off: by claim, so of the funding, and of no line or period. */
export function repaidMovements(
  agreement: Agreement,
  event: AgreementEvent<'RepaymentReceived' | 'RepaymentSetOff'>,
): readonly Movement[] {
  const claim = agreement.claims.find(({ id }) => id === event.data.claim);
  const funding = agreement.fundings.find(({ id }) => id === claim?.data.funding);
  if (!funding) return [];
  const { amountMinor } = event.data;
  const { day } = sinceOf(event);
  return [{ ...placeOf(agreement, funding), measure: 'repaid', amountMinor, day }];
}

/** In the order recorded, whatever their days: so a later one never changes what an earlier one moved. */
function settlementsOf(agreement: Agreement, tranche: string): readonly Settling[] {
  const facts = [
    ...(agreement.tranches[tranche] ?? []),
    ...agreement.claims.flatMap(({ met }) => met),
  ];
  return facts
    .map(({ event }) => event as AgreementEvent)
    .filter((event) => isSettling(event))
    .filter(({ data }) => data.tranche === tranche)
    .sort((a, b) => a.revision - b.revision);
}

function isSettling(event: AgreementEvent): event is Settling {
  return ['TranchePaid', 'TrancheReturned', 'RepaymentSetOff'].includes(event.type);
}

function dividedAfter(
  agreement: Agreement,
  funding: Funding,
  tranche: string,
  events: readonly Settling[],
) {
  const last = events.at(-1);
  if (!last) return [];
  const planned = plannedBefore(agreement, funding.id, tranche, last.revision);
  const settledMinor = events.reduce(
    (sum, { type, data }) => sum + (type === 'TrancheReturned' ? -1 : 1) * data.amountMinor,
    0,
  );
  const place = {
    ...placeOf(agreement, funding),
    measure: 'paid' as const,
    ...(planned
      ? { quarter: quarterLabelOf(planned.period.from), fiscalYear: planned.fiscalYear }
      : {}),
  };
  return divide(settledMinor, planned?.lines ?? []).map(({ code, amountMinor }) => ({
    ...place,
    ...(code === undefined ? {} : { line: code }),
    amountMinor,
  }));
}

/** The tranche as the last plan has it that was recorded before the fact, and had it. */
function plannedBefore(
  { plans }: Agreement,
  funding: string,
  tranche: string,
  revision: number,
): PlannedTranche | undefined {
  return plans
    .filter(({ data, event }) => data.funding === funding && event.revision < revision)
    .flatMap(({ data }) => data.tranches)
    .findLast(({ number }) => `${funding}/${number}` === tranche);
}

/** öre by line, in the proportions of the lines, by largest remainder; of no line where all are 0. */
function divide(
  totalMinor: number,
  lines: readonly LineAmount[],
): readonly { readonly code?: string; readonly amountMinor: number }[] {
  const weighing = lines.filter(({ amountMinor }) => amountMinor > 0);
  if (weighing.length === 0) return [{ amountMinor: totalMinor }];
  const sign = totalMinor < 0 ? -1 : 1;
  const weights = weighing.map(({ amountMinor }) => ({ numerator: amountMinor, denominator: 1 }));
  return trancheTotals(sign * totalMinor, weights).map((amountMinor, index) => ({
    code: weighing[index]?.code ?? '',
    amountMinor: sign * amountMinor,
  }));
}
