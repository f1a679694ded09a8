/** Release (frisläppande): a person's hold, its lifting, the release once every gate is open, cancellation. */
import { accept, type Decision, reject, type Rejection } from '../decision.js';
import type { Circumstances } from '../evidence.js';
import type { Day } from '../values/day.js';
import type { Agreement } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { termsInUse } from './funding.js';
import { evidenceGates, type Gate, needsOf, ownGates } from './gates.js';
import {
  findTranche,
  type FoundTranche,
  type Progress,
  progressOf,
  releasedOf,
} from './tranche.js';

type Decided = Decision<AgreementEventType>;

export function decideWithholdTranche(
  agreement: Agreement,
  command: AgreementEventData['TrancheWithheld'],
): Decided {
  const on = stepOn(agreement, command.tranche);
  if ('rejection' in on) return on;
  if (on.progress.hold) return reject('already-withheld', '/tranche', { tranche: command.tranche });
  return refuseSent(on) ?? accept({ type: 'TrancheWithheld', data: command });
}

export function decideLiftTrancheHold(
  agreement: Agreement,
  command: AgreementEventData['TrancheHoldLifted'],
): Decided {
  if (!progressOf(agreement, command.tranche).hold)
    return reject('not-withheld', '/tranche', { tranche: command.tranche });
  return accept({ type: 'TrancheHoldLifted', data: command });
}

export interface ReleaseTranche {
  readonly tranche: string;
  /** Reports that answer the obligations which gate it. */
  readonly reports?: readonly string[];
}

/** The money may go on its way: every gate is open on the day, and what it rests on is kept in the event. */
export function decideReleaseTranche(
  agreement: Agreement,
  { tranche, reports }: ReleaseTranche,
  { on: day, evidence }: Circumstances,
): Decided {
  const on = stepOn(agreement, tranche);
  if ('rejection' in on) return on;
  const { funding, planned, progress } = on;
  if (progress.released) return reject('already-released', '/tranche', { tranche });
  const refused =
    refuseGates(closedGates(agreement, on, evidence, day)) ?? refuseMoreThanFunded(agreement, on);
  if (refused) return refused;
  return accept({
    type: 'TrancheReleased',
    data: {
      tranche,
      amountMinor: planned.amountMinor,
      currency: funding.data.currency,
      lines: planned.lines,
      fiscalYear: planned.fiscalYear,
      ...(reports ? { reports } : {}),
      evidence,
    },
  });
}

/** Before it is sent, or after it came back. */
export function decideCancelTranche(
  agreement: Agreement,
  command: AgreementEventData['TrancheCancelled'],
): Decided {
  const on = stepOn(agreement, command.tranche);
  if ('rejection' in on) return on;
  return (
    refuseSent(on) ??
    (on.progress.payments.length > on.progress.returns.length
      ? reject('already-paid', '/tranche', { tranche: command.tranche })
      : accept({ type: 'TrancheCancelled', data: command }))
  );
}

/** A tranche of the plan in use, on which a step may be taken, with how far it has come. */
export interface StepOn extends FoundTranche {
  readonly tranche: string;
  readonly progress: Progress;
}

/** Refuses a tranche that is in no plan in use, or cancelled. */
export function stepOn(
  agreement: Agreement,
  tranche: string,
): StepOn | { readonly rejection: Rejection } {
  const found = findTranche(agreement, tranche);
  if (!found) return reject('unknown-tranche', '/tranche', { tranche });
  const progress = progressOf(agreement, tranche);
  if (progress.cancelled) return reject('tranche-cancelled', '/tranche', { tranche });
  return { ...found, tranche, progress };
}

/** Every closed gate on the day: the agreement's own, and those of the streams it was shown. */
export function closedGates(
  agreement: Agreement,
  { tranche, funding, plan, planned, progress }: StepOn,
  evidence: Circumstances['evidence'],
  day: Day,
): readonly Gate[] {
  return [
    ...ownGates(agreement, { ...planned, tranche, funding, plan, progress }, day),
    ...evidenceGates(agreement.id, needsOf(agreement, tranche, funding, day), evidence, day),
  ];
}

/** The first closed gate names the refusal; all of them are told with it. */
export function refuseGates(gates: readonly Gate[]) {
  const [first] = gates;
  if (!first) return undefined;
  return reject('gate-closed', '/tranche', { gate: first.code, count: gates.length }, gates);
}

function refuseSent({ tranche, progress }: StepOn) {
  return progress.instructed ? reject('already-instructed', '/tranche', { tranche }) : undefined;
}

/** By all that is known, whatever the day: never more released than funded, in all and by line. */
function refuseMoreThanFunded(agreement: Agreement, { funding, planned, tranche }: StepOn) {
  const released = releasedOf(agreement, funding.id);
  const { lines } = termsInUse(agreement, funding);
  const over = planned.lines.find(({ code, amountMinor }) => {
    const funded = lines.find((line) => line.code === code)?.amountMinor ?? 0;
    return (released.get(code) ?? 0) + amountMinor > funded;
  });
  return over && reject('more-than-funded', '/tranche', { tranche, code: over.code });
}
