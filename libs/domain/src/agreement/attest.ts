/** Attest: two approvals of one content by two persons, each within a mandate valid that day and for that sum. */
import { accept, type Decision, reject } from '../decision.js';
import { type Circumstances, type MandateEvidence, mandatesIn } from '../evidence.js';
import type { Agreement, Funding } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import type { AttestKind } from './payment-events.js';
import { closedGates, refuseGates, stepOn } from './release.js';
import { type AttestContent, contentHash, contentOf, standingAttests } from './tranche.js';

type Decided = Decision<AgreementEventType>;

export interface AttestTranche {
  readonly tranche: string;
  readonly kind: AttestKind;
  /** The payer's unit by whose mandate it is given. */
  readonly unit: string;
  /** The hash of the content that was seen: another one is refused. */
  readonly content: string;
  /** Reports that answer obligations which were agreed after its release. */
  readonly reports?: readonly string[];
}

export function decideAttestTranche(
  agreement: Agreement,
  { tranche, kind, unit, content: seen }: AttestTranche,
  circumstances: Circumstances,
): Decided {
  const { by, on: day, evidence } = circumstances;
  const on = stepOn(agreement, tranche, day);
  if ('rejection' in on) return on;
  const { funding, progress, then } = on;
  const { units } = funding.data.payer;
  if (by.kind !== 'person') return reject('not-a-person', undefined, { actor: by.id });
  if (units && !units.includes(unit)) return reject('not-the-payer', '/unit', { unit });
  if (!then.released) return reject('not-released', '/tranche', { tranche });
  if (progress.instructed ?? then.instructed)
    return reject('already-instructed', '/tranche', { tranche });
  const closed = refuseGates(closedGates(agreement, on, evidence, day));
  if (closed) return closed;
  const content = contentOf(agreement, on, progress, day);
  if (!content || content.amountMinor <= 0)
    return reject('nothing-to-pay', '/tranche', { tranche });
  const hash = contentHash(content);
  if (hash !== seen) return reject('content-changed', '/content', { content: hash });
  const standing = standingAttests(progress, content);
  if (standing.some(({ data }) => data.kind === kind))
    return reject('already-attested', '/kind', { kind });
  if (standing.some(({ event }) => event.metadata.actor.id === by.id))
    return reject('same-person', undefined, { actor: by.id });
  return (
    refuseMandate(kind, mandatesOf(funding, unit, circumstances), content, circumstances) ??
    accept({
      type: 'TrancheAttested',
      data: {
        tranche,
        kind,
        unit,
        content: hash,
        account: content.account,
        amountMinor: content.amountMinor,
        currency: content.currency,
        dueOn: content.dueOn,
        evidence,
      },
    })
  );
}

/** By whoever gave it or another; a process does so when what it rests on is gone. One that no longer stands has fallen. */
export function decideRevokeTrancheAttest(
  agreement: Agreement,
  command: AgreementEventData['TrancheAttestRevoked'],
): Decided {
  const on = stepOn(agreement, command.tranche);
  if ('rejection' in on) return on;
  const { progress } = on;
  const standing = standingAttests(progress, contentOf(agreement, on, progress));
  if (!standing.some(({ id }) => id === command.attest))
    return reject('no-such-attest', '/attest', { attest: command.attest });
  if (progress.instructed)
    return reject('already-instructed', '/tranche', { tranche: command.tranche });
  return accept({ type: 'TrancheAttestRevoked', data: command });
}

/** Those that a unit of the payer has given the person. */
function mandatesOf(funding: Funding, unit: string, { by, evidence }: Circumstances) {
  const { organisation } = funding.data.payer;
  return mandatesIn(evidence)
    .filter((shown) => shown.unit === unit && shown.organisation === organisation)
    .filter((shown) => shown.person === by.id)
    .flatMap(({ mandates }) => mandates);
}

function refuseMandate(
  kind: AttestKind,
  mandates: MandateEvidence['mandates'],
  { amountMinor, currency }: AttestContent,
  { by, on }: Circumstances,
) {
  const ofKind = mandates.filter(({ attest }) => attest === kind);
  if (ofKind.length === 0) return reject('no-mandate', '/kind', { kind, actor: by.id });
  const thatDay = ofKind.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
  if (thatDay.length === 0) return reject('mandate-not-valid', '/kind', { kind, on });
  const enough = thatDay.some(
    (mandate) =>
      mandate.currency === currency &&
      (mandate.limitMinor === undefined || amountMinor <= mandate.limitMinor),
  );
  if (enough) return undefined;
  const limitMinor = Math.max(
    0,
    ...thatDay
      .filter((mandate) => mandate.currency === currency)
      .map((mandate) => mandate.limitMinor ?? 0),
  );
  return reject('beyond-mandate', '/tranche', { amountMinor, limitMinor });
}
