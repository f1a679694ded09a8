/** The payment schedule on a day: every tranche, how far it has come, what is left, and each reason that holds it. */
import { holds } from '../event.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { Acting } from './acting.js';
import type { Agreement, Funding, Plan } from './agreement.js';
import { allTerms, termsInUse } from './funding.js';
import { type Gate, type Needs, needsOf, ownGates } from './gates.js';
import type { AttestKind, LineAmount } from './payment-events.js';
import { standingReleases } from './releases.js';
import { previewTranches, type PreviewedTranche } from './payment-plan.js';
import {
  contentHash,
  contentOf,
  planInUse,
  type Progress,
  progressOf,
  remainingMinor,
  type Stage,
  stageOf,
  standingAttests,
} from './tranche.js';

export interface ScheduledTranche {
  /** Stable: `<funding>/<number>`, previewed and planned alike. */
  readonly tranche: string;
  readonly funding: string;
  readonly instrument: string;
  readonly number: number;
  readonly label: string;
  readonly stage: Stage;
  readonly payer: Acting;
  readonly payee: Acting;
  readonly currency: string;
  readonly amountMinor: number;
  readonly lines: readonly LineAmount[];
  readonly period?: Period;
  readonly fiscalYear?: number;
  readonly dueOn?: Day;
  /** öre: how much of it has come how far. */
  readonly releasedMinor: number;
  readonly attestedMinor: number;
  readonly instructedMinor: number;
  readonly paidMinor: number;
  readonly returnedMinor: number;
  readonly setOffMinor: number;
  /** öre: still to be paid; negative when more came than was due. */
  readonly remainingMinor: number;
  /** What an attest must name; absent while no account is designated or nothing is to be paid. */
  readonly content?: string;
  readonly attests: readonly {
    readonly attest: string;
    readonly kind: AttestKind;
    /** Whether its content is still what would be paid. */
    readonly stands: boolean;
  }[];
  readonly run?: string;
  readonly instruction?: string;
  /** What the agreement's own stream has against its next step. Those of other streams come with `needs`. */
  readonly gates: readonly Gate[];
  readonly needs: Needs;
  /** The events that made the tranche, its amounts and its stage. */
  readonly events: readonly string[];
}

/** The tranches of every funding that counts on the day, in order of funding and number. */
export function paymentScheduleOn(agreement: Agreement, day: Day): readonly ScheduledTranche[] {
  return tranchesOf(agreement).flatMap((tranche) => trancheOn(agreement, tranche, day) ?? []);
}

/** Every tranche that any plan or preview ever had, whatever the day: `<funding>/<number>`, in order. */
export function tranchesOf(agreement: Agreement): readonly string[] {
  return agreement.fundings.flatMap((funding) => {
    const numbers = new Set(
      agreement.plans
        .filter(({ data }) => data.funding === funding.id)
        .flatMap(({ data }) => data.tranches.map(({ number }) => number)),
    );
    for (const terms of allTerms(funding))
      for (const { number } of previewTranches(agreement, terms) ?? []) numbers.add(number);
    return [...numbers].sort((a, b) => a - b).map((number) => `${funding.id}/${number}`);
  });
}

/**
 * One tranche on a day: of the plan in use, else of the preview; or one that a later plan has dropped but
 * that something happened to. Undefined when it is none of these.
 */
export function trancheOn(
  agreement: Agreement,
  tranche: string,
  day: Day,
): ScheduledTranche | undefined {
  const [id, number] = tranche.split('/');
  const funding = agreement.fundings.find((candidate) => candidate.id === id);
  if (!funding || !holds(funding.since, day)) return undefined;
  const plan = planInUse(agreement, funding.id, day);
  const terms = termsInUse(agreement, funding, day);
  const progress = progressOf(agreement, tranche, day);
  const isIt = (candidate: PreviewedTranche) => String(candidate.number) === number;
  const table: readonly Due[] | undefined = plan
    ? plan.data.tranches
    : previewTranches(agreement, terms);
  const found = table?.find(isIt) ?? dropped(agreement, funding, progress, isIt);
  return found && scheduled(agreement, { funding, plan, progress, tranche, day }, found);
}

type Due = PreviewedTranche & { readonly dueOn?: Day };

/** In the last plan that had it, where something has happened to it: money that has moved is always shown. */
function dropped(
  agreement: Agreement,
  funding: Funding,
  { events }: Progress,
  isIt: (candidate: PreviewedTranche) => boolean,
): Due | undefined {
  if (events.length === 0) return undefined;
  return agreement.plans
    .filter(({ data }) => data.funding === funding.id)
    .flatMap(({ data }) => data.tranches)
    .findLast(isIt);
}

interface On {
  readonly funding: Funding;
  readonly plan: Plan | undefined;
  readonly progress: Progress;
  readonly tranche: string;
  readonly day: Day;
}

function scheduled(agreement: Agreement, on: On, due: Due): ScheduledTranche {
  const { funding, plan, progress, tranche, day } = on;
  const { payer, payee, currency } = funding.data;
  const terms = termsInUse(agreement, funding, day);
  const { dueOn, period } = due;
  const content =
    plan && period && dueOn !== undefined && due.fiscalYear !== undefined
      ? contentOf(
          agreement,
          { funding, plan, planned: { ...due, period, dueOn, fiscalYear: due.fiscalYear } },
          progress,
          day,
        )
      : undefined;
  const standing = standingAttests(progress, content);
  const attested = new Set(standing.map(({ data }) => data.kind)).size === 2;
  const stage = stageOf(progress, due.amountMinor, attested) ?? (plan ? 'planned' : 'previewed');
  const done = stage === 'paid' || stage === 'cancelled';
  const remaining = remainingMinor(due.amountMinor, progress);
  const sum = (facts: readonly { readonly data: { readonly amountMinor: number } }[]) =>
    facts.reduce((total, { data }) => total + data.amountMinor, 0);
  return {
    ...due,
    tranche,
    funding: funding.id,
    instrument: terms.instrument ?? agreement.id,
    stage,
    payer,
    payee,
    currency,
    releasedMinor: progress.released?.data.amountMinor ?? 0,
    attestedMinor: attested && content ? content.amountMinor : 0,
    instructedMinor: progress.instructed?.data.amountMinor ?? 0,
    paidMinor: sum(progress.payments),
    returnedMinor: sum(progress.returns),
    setOffMinor: sum(progress.setOffs),
    remainingMinor: remaining,
    ...(content && remaining > 0 ? { content: contentHash(content) } : {}),
    attests: progress.attests.map((fact) => ({
      attest: fact.id,
      kind: fact.data.kind,
      stands: standing.includes(fact),
    })),
    ...(progress.reserved ? { run: progress.reserved.data.run } : {}),
    ...(progress.instructed ? { instruction: progress.instructed.data.instruction } : {}),
    gates: done
      ? []
      : ownGates(
          agreement,
          {
            ...due,
            tranche,
            funding,
            plan,
            progress,
            beside: standingReleases(agreement, day).filter(({ data }) => data.tranche !== tranche),
          },
          day,
        ),
    needs: done ? { obligations: [] } : needsOf(agreement, tranche, funding, day),
    events: [...terms.events, ...(plan ? [plan.id] : []), ...progress.events],
  };
}
