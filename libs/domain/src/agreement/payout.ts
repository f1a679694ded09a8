/** Payout (utbetalning): reserved for a run, instructed to the bank, rejected, paid, returned. */
import { accept, type Decision, reject } from '../decision.js';
import { holds } from '../event.js';
import type { Circumstances } from '../evidence.js';
import type { Agreement } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { ATTEST_KINDS } from './payment-events.js';
import { closedGates, refuseGates, type StepOn, stepOn } from './release.js';
import { contentOf, type Progress, progressOf, standingAttests } from './tranche.js';

type Decided = Decision<AgreementEventType>;

export interface TrancheOfRun {
  readonly tranche: string;
  readonly run: string;
  /** Reports that answer obligations which were agreed after its release. */
  readonly reports?: readonly string[];
}

/** For one run at a time; both attests stand and every gate is open on the day. */
export function decideReserveTranche(
  agreement: Agreement,
  { tranche, run }: TrancheOfRun,
  circumstances: Circumstances,
): Decided {
  const on = stepOn(agreement, tranche, circumstances.on);
  if ('rejection' in on) return on;
  const { instructed, reserved } = on.progress;
  if (instructed ?? on.then.instructed)
    return reject('already-instructed', '/tranche', { tranche });
  if (reserved) return reject('already-reserved', '/tranche', { tranche, run: reserved.data.run });
  return (
    refuseUnready(agreement, on, circumstances) ??
    accept({
      type: 'TrancheReserved',
      data: { tranche, run, evidence: circumstances.evidence },
    })
  );
}

export function decideReleaseTrancheReservation(
  agreement: Agreement,
  command: AgreementEventData['TrancheReservationReleased'],
): Decided {
  return (
    refuseOtherRun(progressOf(agreement, command.tranche), command) ??
    accept({ type: 'TrancheReservationReleased', data: command })
  );
}

/** All is read again: attests, gates, and the account's stream, whose revision the instruction carries. */
export function decideInstructTranche(
  agreement: Agreement,
  { tranche, run }: TrancheOfRun,
  circumstances: Circumstances,
): Decided {
  const on = stepOn(agreement, tranche, circumstances.on);
  if ('rejection' in on) return on;
  const refused =
    refuseOtherRun(on.then, { tranche, run }) ??
    refuseOtherRun(on.progress, { tranche, run }) ??
    refuseUnready(agreement, on, circumstances);
  if (refused) return refused;
  const content = contentOf(agreement, on, on.progress, circumstances.on);
  const account = circumstances.evidence.find(
    ({ value }) => value.kind === 'account' && value.account === content?.account,
  );
  if (!content || !account) return reject('nothing-to-pay', '/tranche', { tranche });
  return accept({
    type: 'TrancheInstructed',
    data: {
      tranche,
      run,
      instruction: `${tranche}/${on.progress.instructions.length + 1}`,
      amountMinor: content.amountMinor,
      currency: content.currency,
      dueOn: content.dueOn,
      account: content.account,
      accountRevision: account.revision,
      evidence: circumstances.evidence,
    },
  });
}

export function decideRejectTranche(
  agreement: Agreement,
  command: AgreementEventData['TrancheRejected'],
): Decided {
  const { instructed } = progressOf(agreement, command.tranche);
  if (instructed?.data.instruction !== command.instruction)
    return reject('no-such-instruction', '/instruction', { instruction: command.instruction });
  return accept({ type: 'TrancheRejected', data: command });
}

/**
 * A fact from the bank is always recorded (domain.md), also of what was not instructed: rules flag it. The
 * same bank entry, by reference and day, is one fact: a second time it is refused.
 */
export function decideRecordPayment(
  agreement: Agreement,
  command: AgreementEventData['TranchePaid'],
): Decided {
  const refused = refuseForeign(agreement, command);
  if (refused) return refused;
  const { payments } = progressOf(agreement, command.tranche);
  const twin = payments.find(
    ({ data }) => data.reference === command.reference && data.paidOn.date === command.paidOn.date,
  );
  if (twin) return reject('already-recorded', '/reference', { event: twin.id });
  return accept({ type: 'TranchePaid', data: command, effectiveOn: command.paidOn });
}

/** Back to released, to be attested anew. Also when nothing was paid: flagged, as above. */
export function decideRecordReturn(
  agreement: Agreement,
  command: AgreementEventData['TrancheReturned'],
): Decided {
  const refused = refuseForeign(agreement, command);
  if (refused) return refused;
  const { returns } = progressOf(agreement, command.tranche);
  const twin = returns.find(
    ({ data }) =>
      data.reference === command.reference && data.returnedOn.date === command.returnedOn.date,
  );
  if (twin) return reject('already-recorded', '/reference', { event: twin.id });
  return accept({ type: 'TrancheReturned', data: command, effectiveOn: command.returnedOn });
}

function refuseUnready(agreement: Agreement, on: StepOn, { on: day, evidence }: Circumstances) {
  const { progress, then, tranche } = on;
  if (!then.released) return reject('not-released', '/tranche', { tranche });
  const closed = refuseGates(closedGates(agreement, on, evidence, day));
  if (closed) return closed;
  const content = contentOf(agreement, on, progress, day);
  if (!content || content.amountMinor <= 0)
    return reject('nothing-to-pay', '/tranche', { tranche });
  const standing = standingAttests(progress, content).filter(({ since }) => holds(since, day));
  const missing = ATTEST_KINDS.filter((kind) => !standing.some(({ data }) => data.kind === kind));
  if (missing.length === 0) return undefined;
  return reject('attests-missing', '/tranche', { tranche, missing: missing.join(', ') });
}

function refuseOtherRun({ reserved }: Progress, { tranche, run }: TrancheOfRun) {
  if (!reserved) return reject('not-reserved', '/tranche', { tranche });
  if (reserved.data.run === run) return undefined;
  return reject('already-reserved', '/run', { tranche, run: reserved.data.run });
}

/** A tranche that no plan ever had is a slip, not a fact; so is another currency than the funding's. */
function refuseForeign(
  agreement: Agreement,
  { tranche, currency }: { readonly tranche: string; readonly currency: string },
) {
  const [id, number] = tranche.split('/');
  const funding = agreement.fundings.find((candidate) => candidate.id === id);
  const planned = agreement.plans.some(
    ({ data }) => data.funding === id && data.tranches.some((one) => String(one.number) === number),
  );
  if (!funding || !planned) return reject('unknown-tranche', '/tranche', { tranche });
  if (funding.data.currency === currency) return undefined;
  return reject('currency-differs', '/currency', { currency: funding.data.currency });
}
