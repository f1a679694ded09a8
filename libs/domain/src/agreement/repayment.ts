/** Repayment (återkrav): claimed, received, set off against a coming tranche, written off; also after expiry. */
import { accept, type Decision, reject } from '../decision.js';
import type { Agreement, Claim } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { stepOn } from './release.js';
import { netPaidMinor, payableMinor, progressOf } from './tranche.js';

type Decided = Decision<AgreementEventType>;

/** No more than was paid of the funding and is not claimed back already. */
export function decideClaimRepayment(
  agreement: Agreement,
  command: AgreementEventData['RepaymentClaimed'],
): Decided {
  const funding = agreement.fundings.find(({ id }) => id === command.funding);
  if (!funding) return reject('unknown-funding', '/funding', { funding: command.funding });
  if (funding.data.currency !== command.currency)
    return reject('currency-differs', '/currency', { currency: funding.data.currency });
  const paidMinor = Object.keys(agreement.tranches)
    .filter((tranche) => tranche.startsWith(`${funding.id}/`))
    .reduce((sum, tranche) => sum + netPaidMinor(progressOf(agreement, tranche)), 0);
  const claimedMinor = agreement.claims
    .filter(({ data }) => data.funding === funding.id)
    .reduce((sum, { data }) => sum + data.amountMinor, 0);
  if (claimedMinor + command.amountMinor > paidMinor)
    return reject('more-than-paid', '/amountMinor', { paidMinor, claimedMinor });
  return accept({ type: 'RepaymentClaimed', data: command });
}

/** A fact from the bank is always recorded: an excess is flagged. */
export function decideRecordRepayment(
  agreement: Agreement,
  command: AgreementEventData['RepaymentReceived'],
): Decided {
  const claim = claimOf(agreement, command);
  if ('rejection' in claim) return claim;
  const twin = claim.met.find(
    ({ event }) =>
      event.type === 'RepaymentReceived' &&
      event.data.reference === command.reference &&
      event.data.receivedOn.date === command.receivedOn.date,
  );
  if (twin) return reject('already-recorded', '/reference', { event: twin.id });
  return accept({ type: 'RepaymentReceived', data: command, effectiveOn: command.receivedOn });
}

/** The tranche's payee is the claim's debtor, and so much of the tranche is still to be paid. */
export function decideSetOffRepayment(
  agreement: Agreement,
  command: AgreementEventData['RepaymentSetOff'],
): Decided {
  const claim = claimOf(agreement, command);
  if ('rejection' in claim) return claim;
  const on = stepOn(agreement, command.tranche);
  if ('rejection' in on) return on;
  const debtor = agreement.fundings.find(({ id }) => id === claim.data.funding);
  const { payee, currency } = on.funding.data;
  if (debtor?.data.payee.organisation !== payee.organisation)
    return reject('not-the-debtor', '/tranche', { organisation: payee.organisation });
  if (currency !== command.currency) return reject('currency-differs', '/currency', { currency });
  if (on.progress.instructed || on.progress.reserved)
    return reject('already-reserved', '/tranche', {
      tranche: command.tranche,
      run: (on.progress.instructed ?? on.progress.reserved)?.data.run ?? '',
    });
  const left = payableMinor(on.planned.amountMinor, on.progress) - netPaidMinor(on.progress);
  if (command.amountMinor > left)
    return reject('more-than-payable', '/amountMinor', { payableMinor: left });
  return refuseOver(claim, command) ?? accept({ type: 'RepaymentSetOff', data: command });
}

export function decideWriteOffRepayment(
  agreement: Agreement,
  command: AgreementEventData['RepaymentWrittenOff'],
): Decided {
  const claim = claimOf(agreement, command);
  if ('rejection' in claim) return claim;
  return refuseOver(claim, command) ?? accept({ type: 'RepaymentWrittenOff', data: command });
}

/** öre: what is left of a claim; negative when more came in than was claimed. */
export function openMinor({ data, met }: Claim): number {
  return data.amountMinor - met.reduce((sum, fact) => sum + fact.data.amountMinor, 0);
}

function claimOf(
  agreement: Agreement,
  { claim: id, currency }: { readonly claim: string; readonly currency: string },
) {
  const claim = agreement.claims.find((candidate) => candidate.id === id);
  if (!claim) return reject('unknown-claim', '/claim', { claim: id });
  if (claim.data.currency === currency) return claim;
  return reject('currency-differs', '/currency', { currency: claim.data.currency });
}

function refuseOver(claim: Claim, { amountMinor }: { readonly amountMinor: number }) {
  const open = openMinor(claim);
  return amountMinor > open
    ? reject('more-than-claimed', '/amountMinor', { openMinor: open })
    : undefined;
}
