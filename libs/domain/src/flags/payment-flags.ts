/** Doubts about money: what the bank did that nobody had asked for, and fundings that pay for the same days. */
import { sameActing } from '../agreement/acting.js';
import type { Agreement, Funding, Recorded } from '../agreement/agreement.js';
import { fundingPeriod, termsInUse } from '../agreement/funding.js';
import { openMinor } from '../agreement/repayment.js';
import { findTranche, progressOf, remainingMinor } from '../agreement/tranche.js';
import type { DomainEvent } from '../event.js';
import { overlaps } from '../values/period.js';
import { type Flag, flag } from './flag.js';

export function paymentFlags(agreement: Agreement): readonly Flag[] {
  return [
    ...Object.keys(agreement.tranches).flatMap((tranche) => trancheFlags(agreement, tranche)),
    ...agreement.claims
      .filter((claim) => openMinor(claim) < 0)
      .map((claim) =>
        flag('repaid-more-than-claimed', claim.id, [claim.event, ...claim.met.map(eventOf)], {
          excessMinor: -openMinor(claim),
        }),
      ),
    ...overlapFlags(agreement),
  ];
}

/** domain.md, rules: a fact from the bank is always recorded, an excess flagged. */
function trancheFlags(agreement: Agreement, tranche: string): readonly Flag[] {
  const progress = progressOf(agreement, tranche);
  const { payments, returns } = progress;
  const flags = unasked(agreement, tranche).map((payment) =>
    flag('paid-without-instruction', payment.id, [payment.event], {
      tranche,
      amountMinor: payment.data.amountMinor,
      reference: payment.data.reference,
    }),
  );
  const sum = (facts: readonly { readonly data: { readonly amountMinor: number } }[]) =>
    facts.reduce((total, { data }) => total + data.amountMinor, 0);
  const events = [...payments, ...returns].map(eventOf);
  // Of a tranche that no plan has any more nothing is due.
  const due = findTranche(agreement, tranche)?.planned.amountMinor ?? 0;
  const left = remainingMinor(due, progress);
  if (left < 0)
    flags.push(flag('paid-more-than-due', tranche, events, { tranche, excessMinor: -left }));
  if (sum(returns) > sum(payments))
    flags.push(
      flag('returned-without-payment', tranche, events, {
        tranche,
        excessMinor: sum(returns) - sum(payments),
      }),
    );
  return flags;
}

/** Payments of no instruction, or of one that the bank had rejected before. */
function unasked(agreement: Agreement, tranche: string): readonly Recorded<'TranchePaid'>[] {
  const out = new Set<string>();
  return (agreement.tranches[tranche] ?? []).filter((fact): fact is Recorded<'TranchePaid'> => {
    const { event } = fact;
    if (event.type === 'TrancheInstructed') out.add(event.data.instruction);
    if (event.type === 'TrancheRejected') out.delete(event.data.instruction);
    return event.type === 'TranchePaid' && !out.has(event.data.instruction ?? '');
  });
}

/** Two fundings of the same payee, with a line in common, that pay for the same days. */
function overlapFlags(agreement: Agreement): readonly Flag[] {
  return agreement.fundings.flatMap((later, index) =>
    agreement.fundings
      .slice(0, index)
      .filter((earlier) => payForTheSame(agreement, earlier, later))
      .map((earlier) =>
        flag('funding-periods-overlap', `${earlier.id}/${later.id}`, [earlier.event, later.event]),
      ),
  );
}

function payForTheSame(agreement: Agreement, a: Funding, b: Funding): boolean {
  const [one, other] = [fundingPeriod(agreement, a), fundingPeriod(agreement, b)];
  const codes = termsInUse(agreement, a).lines.map(({ code }) => code);
  return (
    one !== undefined &&
    other !== undefined &&
    overlaps(one, other) &&
    sameActing(a.data.payee, b.data.payee) &&
    termsInUse(agreement, b).lines.some(({ code }) => codes.includes(code))
  );
}

function eventOf({ event }: { readonly event: DomainEvent }): DomainEvent {
  return event;
}
