/** One tranche (delbetalning) on its way: what has happened to it by a day, and what of it is still to be paid. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day } from '../values/day.js';
import type { Agreement, Funding, Plan, Recorded, TrancheEventType } from './agreement.js';
import type { PlannedTranche } from './payment-events.js';

/** Where a tranche stands. `previewed` and `planned` are said of one that nothing has happened to. */
export const STAGES = [
  'previewed',
  'planned',
  'held',
  'released',
  'attested',
  'reserved',
  'instructed',
  'paid',
  'returned',
  'cancelled',
] as const;
export type Stage = (typeof STAGES)[number];

/** What has happened to a tranche, in the order recorded, as far as it counts. */
export interface Progress {
  readonly hold?: Recorded<'TrancheWithheld'>;
  readonly released?: Recorded<'TrancheReleased'>;
  readonly cancelled?: Recorded<'TrancheCancelled'>;
  /** Given since it last came back, and not revoked; whether they stand is asked of their content. */
  readonly attests: readonly Recorded<'TrancheAttested'>[];
  readonly reserved?: Recorded<'TrancheReserved'>;
  /** Sent to the bank and not yet paid, rejected or returned. */
  readonly instructed?: Recorded<'TrancheInstructed'>;
  readonly instructions: readonly Recorded<'TrancheInstructed'>[];
  readonly payments: readonly Recorded<'TranchePaid'>[];
  readonly returns: readonly Recorded<'TrancheReturned'>[];
  readonly setOffs: readonly Recorded<'RepaymentSetOff'>[];
  /** Every event that it rests on. */
  readonly events: readonly string[];
}

const NOTHING: Progress = {
  attests: [],
  instructions: [],
  payments: [],
  returns: [],
  setOffs: [],
  events: [],
};

/** How far a tranche has come by the day (by all that is known unless given). */
export function progressOf(agreement: Agreement, tranche: string, day?: Day): Progress {
  const counts = ({ since }: Pick<Recorded<TrancheEventType>, 'since'>) =>
    day === undefined || since.day <= day;
  const facts = (agreement.tranches[tranche] ?? []).filter(counts);
  const setOffs = agreement.claims
    .flatMap(({ met }) => met.filter(isSetOff))
    .filter((fact) => fact.data.tranche === tranche && counts(fact));
  const progress = facts.reduce(step, NOTHING);
  return { ...progress, setOffs, events: [...facts, ...setOffs].map(({ id }) => id) };
}

function step(before: Progress, fact: Recorded<TrancheEventType>): Progress {
  const { event } = fact;
  switch (event.type) {
    case 'TrancheWithheld':
      return { ...before, hold: fact as Recorded<'TrancheWithheld'> };
    case 'TrancheHoldLifted':
      return without(before, 'hold');
    case 'TrancheReleased':
      return { ...before, released: fact as Recorded<'TrancheReleased'> };
    case 'TrancheAttested':
      return { ...before, attests: [...before.attests, fact as Recorded<'TrancheAttested'>] };
    case 'TrancheAttestRevoked': {
      const { attest } = event.data;
      return { ...before, attests: before.attests.filter(({ id }) => id !== attest) };
    }
    case 'TrancheReserved':
      return { ...before, reserved: fact as Recorded<'TrancheReserved'> };
    case 'TrancheReservationReleased':
      return without(before, 'reserved');
    case 'TrancheInstructed': {
      const instructed = fact as Recorded<'TrancheInstructed'>;
      const instructions = [...before.instructions, instructed];
      return { ...without(before, 'reserved'), instructed, instructions };
    }
    case 'TrancheRejected':
      return { ...without(before, 'instructed'), attests: [] };
    case 'TranchePaid': {
      const payments = [...before.payments, fact as Recorded<'TranchePaid'>];
      const wanted = before.instructed;
      const arrived = payments
        .filter(({ data }) => data.instruction === wanted?.data.instruction)
        .reduce((sum, { data }) => sum + data.amountMinor, 0);
      const settled = wanted && arrived >= wanted.data.amountMinor;
      return { ...(settled ? without(before, 'instructed') : before), payments };
    }
    case 'TrancheReturned': {
      const returned = fact as Recorded<'TrancheReturned'>;
      const out = isOfEarlier(returned, before) ? before : without(before, 'instructed');
      return { ...out, attests: [], returns: [...before.returns, returned] };
    }
    case 'TrancheCancelled': {
      const cancelled = fact as Recorded<'TrancheCancelled'>;
      return { ...without(without(before, 'reserved'), 'released'), attests: [], cancelled };
    }
    default:
      return event satisfies never;
  }
}

/**
 * What comes back is first what earlier instructions paid: the one that is out stays out, or it would be
 * paid beside a new one. Else it is the one that is out that came back.
 */
function isOfEarlier({ data }: Recorded<'TrancheReturned'>, before: Progress): boolean {
  const { instructed, payments, returns } = before;
  const earlier = payments.filter(
    (payment) => payment.data.instruction !== instructed?.data.instruction,
  );
  return data.amountMinor <= sumMinor(earlier) - sumMinor(returns);
}

function without<K extends keyof Progress>(progress: Progress, key: K): Progress {
  const { [key]: _, ...rest } = progress;
  return rest as Progress;
}

function isSetOff(fact: {
  readonly event: { readonly type: string };
}): fact is Recorded<'RepaymentSetOff'> {
  return fact.event.type === 'RepaymentSetOff';
}

/** öre: what has come to the payee, less what came back. */
export function netPaidMinor({ payments, returns }: Progress): number {
  return sumMinor(payments) - sumMinor(returns);
}

/** öre: what is to be paid in all: the tranche less what is set off against it. */
export function payableMinor(amountMinor: number, { setOffs }: Progress): number {
  return amountMinor - sumMinor(setOffs);
}

/**
 * öre: what is still to be paid, nothing of a cancelled tranche; negative when more came than was due. More
 * returned than was ever paid (flagged) does not make more due.
 */
export function remainingMinor(amountMinor: number, progress: Progress): number {
  const payable = progress.cancelled ? 0 : payableMinor(amountMinor, progress);
  return payable - Math.max(0, netPaidMinor(progress));
}

function sumMinor(facts: readonly { readonly data: { readonly amountMinor: number } }[]): number {
  return facts.reduce((sum, { data }) => sum + data.amountMinor, 0);
}

/** What an attest is given on (domain.md, attest): payee, account, amount and due day. */
export interface AttestContent {
  readonly payee: string;
  readonly account: string;
  /** öre: what would be paid now. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly dueOn: Day;
}

/** SHA-256, in hex, of the content: what an attest names, so that it falls when any of it changes. */
export function contentHash(content: AttestContent): string {
  const { payee, account, amountMinor, currency, dueOn } = content;
  const text = JSON.stringify([payee, account, amountMinor, currency, dueOn]);
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A tranche of the plan in use, with its funding. */
export interface FoundTranche {
  readonly funding: Funding;
  readonly plan: Plan;
  readonly planned: PlannedTranche;
}

/** The plan in use on the day (by all that is known unless given): the last adopted or revised one. */
export function planInUse(agreement: Agreement, funding: string, day?: Day): Plan | undefined {
  return agreement.plans
    .filter(
      ({ data, since }) => data.funding === funding && (day === undefined || since.day <= day),
    )
    .at(-1);
}

/** Undefined when the tranche is in no plan in use. */
export function findTranche(agreement: Agreement, tranche: string): FoundTranche | undefined {
  const [fundingId = '', number] = tranche.split('/');
  const funding = agreement.fundings.find(({ id }) => id === fundingId);
  const plan = planInUse(agreement, fundingId);
  const planned = plan?.data.tranches.find((candidate) => String(candidate.number) === number);
  return funding && plan && planned ? { funding, plan, planned } : undefined;
}

/** What the attests of a tranche are on, as things are; undefined while no account is designated. */
export function contentOf(
  agreement: Agreement,
  { funding, planned }: FoundTranche,
  progress: Progress,
  day?: Day,
): AttestContent | undefined {
  const account = designatedAccount(agreement, funding.id, day);
  if (!account) return undefined;
  return {
    payee: funding.data.payee.organisation,
    account: account.data.account,
    amountMinor: remainingMinor(planned.amountMinor, progress),
    currency: funding.data.currency,
    dueOn: planned.dueOn,
  };
}

/** The attests that stand: their content is what would be paid now. */
export function standingAttests(
  { attests }: Progress,
  content: AttestContent | undefined,
): readonly Recorded<'TrancheAttested'>[] {
  if (!content || attests.length === 0) return [];
  const hash = contentHash(content);
  return attests.filter(({ data }) => data.content === hash);
}

/** The account that the funding's tranches go to on the day: the last one designated. */
export function designatedAccount(
  agreement: Agreement,
  funding: string,
  day?: Day,
): Recorded<'PayoutAccountDesignated'> | undefined {
  return agreement.accounts
    .filter(
      ({ data, since }) => data.funding === funding && (day === undefined || since.day <= day),
    )
    .at(-1);
}

/** The stage of a tranche by what has happened to it and whether two attests stand. */
export function stageOf(
  progress: Progress,
  amountMinor: number,
  attested: boolean,
): Exclude<Stage, 'previewed' | 'planned'> | undefined {
  const { cancelled, hold, instructed, payments, released, reserved, returns, setOffs } = progress;
  if (cancelled) return 'cancelled';
  const settled = [...payments, ...setOffs].length > 0;
  if (settled && remainingMinor(amountMinor, progress) <= 0) return 'paid';
  if (instructed) return 'instructed';
  if (hold) return 'held';
  if (reserved) return 'reserved';
  if (released && attested) return 'attested';
  if (returns.length > 0) return 'returned';
  return released ? 'released' : undefined;
}
