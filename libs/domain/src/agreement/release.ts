/** Release (frisläppande): a person's hold, its lifting, the release once every gate is open, cancellation. */
import { accept, type Decision, reject, type Rejection } from '../decision.js';
import { holds } from '../event.js';
import type { Circumstances } from '../evidence.js';
import type { Day } from '../values/day.js';
import type { Agreement } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { termsInUse } from './funding.js';
import { evidenceGates, type Gate, needsOf, ownGates } from './gates.js';
import type { PlannedTranche } from './payment-events.js';
import { releasedByLine, releasesBeside } from './releases.js';
import {
  findTranche,
  type FoundTranche,
  netPaidMinor,
  type Progress,
  progressOf,
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
  const on = stepOn(agreement, tranche, day);
  if ('rejection' in on) return on;
  const { funding, planned, progress } = on;
  if (progress.released) return reject('already-released', '/tranche', { tranche });
  const refused =
    refuseGates(closedGates(agreement, on, evidence, day)) ??
    refuseMoreThanFunded(agreement, on, day);
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

/** Whether a recorded release could still have been decided as it was: of the amounts in the plan. */
export function redecideReleased(
  agreement: Agreement,
  released: AgreementEventData['TrancheReleased'],
  circumstances: Circumstances,
): Decided {
  const planned = findTranche(agreement, released.tranche)?.planned;
  if (planned && !sameAmounts(planned, released))
    return reject('content-changed', '/tranche', { tranche: released.tranche });
  return decideReleaseTranche(agreement, released, circumstances);
}

/**
 * Before it is sent, or after all of it came back: not while anything is paid or set off against it, nor on
 * a day before something was.
 */
export function decideCancelTranche(
  agreement: Agreement,
  command: AgreementEventData['TrancheCancelled'],
  { on: day }: Pick<Circumstances, 'on'>,
): Decided {
  const on = stepOn(agreement, command.tranche, day);
  if ('rejection' in on) return on;
  const { instructions, payments, returns, setOffs } = on.progress;
  const settled = netPaidMinor(on.progress) > 0 || setOffs.length > 0;
  const later = [...instructions, ...payments, ...returns].some(({ since }) => !holds(since, day));
  return (
    refuseSent(on) ??
    (settled || later
      ? reject('already-paid', '/tranche', { tranche: command.tranche })
      : accept({ type: 'TrancheCancelled', data: command }))
  );
}

/** A tranche of the plan in use, on which a step may be taken, with how far it has come. */
export interface StepOn extends FoundTranche {
  readonly tranche: string;
  /** By all that is known. */
  readonly progress: Progress;
  /** By the day of the step: what it rests on must count on that day too. */
  readonly then: Progress;
}

/** Refuses a tranche that is in no plan in use, or cancelled. */
export function stepOn(
  agreement: Agreement,
  tranche: string,
  day?: Day,
): StepOn | { readonly rejection: Rejection } {
  const found = findTranche(agreement, tranche);
  if (!found) return reject('unknown-tranche', '/tranche', { tranche });
  const progress = progressOf(agreement, tranche);
  if (progress.cancelled) return reject('tranche-cancelled', '/tranche', { tranche });
  return { ...found, tranche, progress, then: progressOf(agreement, tranche, day) };
}

/** Every closed gate on the day: the agreement's own, and those of the streams it was shown. */
export function closedGates(
  agreement: Agreement,
  { tranche, funding, plan, planned, progress }: StepOn,
  evidence: Circumstances['evidence'],
  day: Day,
): readonly Gate[] {
  return [
    ...ownGates(
      agreement,
      {
        ...planned,
        tranche,
        funding,
        plan,
        progress,
        beside: releasesBeside(agreement, tranche, day),
      },
      day,
    ),
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

/** By all that is known: never more released than funded, in all and by line. */
function refuseMoreThanFunded(agreement: Agreement, on: StepOn, day: Day) {
  const { funding, planned, tranche } = on;
  const released = releasedByLine(releasesBeside(agreement, tranche, day), funding.id);
  const { lines } = termsInUse(agreement, funding);
  const over = planned.lines.find(({ code, amountMinor }) => {
    const funded = lines.find((line) => line.code === code)?.amountMinor ?? 0;
    return (released.get(code) ?? 0) + amountMinor > funded;
  });
  return over && reject('more-than-funded', '/tranche', { tranche, code: over.code });
}

function sameAmounts(planned: PlannedTranche, released: AgreementEventData['TrancheReleased']) {
  const said = ({ amountMinor, fiscalYear, lines }: typeof planned | typeof released) =>
    JSON.stringify([amountMinor, fiscalYear, lines.map((line) => [line.code, line.amountMinor])]);
  return said(planned) === said(released);
}
