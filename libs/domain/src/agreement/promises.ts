/** What both sides promise (åtaganden): its wordings and worth over the years, what came of it, and whose share it is. */
import { countsOn, holds } from '../event.js';
import type { Day } from '../values/day.js';
import type { Acting } from './acting.js';
import { type Agreement, type Commitment, instrumentOf, type Recorded } from './agreement.js';
import type { CommitmentOutcome } from './assessment-events.js';
import { fundingTotal, termsInUse } from './funding.js';

export type Side = 'public' | 'civil-society';

/** Which side an organisation is on in the agreement, left parties included; undefined for one that is no party. */
export function sideOf(agreement: Agreement, { organisation }: Acting): Side | undefined {
  return agreement.parties.find(({ acting }) => acting?.organisation === organisation)?.kind;
}

/** One wording of a promise, and its worth where somebody has valued it: absent is *not valued*, never 0 (S106). */
export interface PromiseVersion {
  readonly made: Recorded<'CommitmentMade' | 'CommitmentRevised'>;
  readonly text: string;
  readonly valueMinor?: number;
  readonly currency?: string;
}

/** `not-assessed`: nobody has looked. `not-assessable`: somebody has, and it cannot be said. */
export type PromiseOutcome = CommitmentOutcome | 'not-assessed';

export interface PromiseOn {
  readonly commitment: Commitment;
  readonly side: Side | undefined;
  /** Oldest first; the last one is what is promised. */
  readonly versions: readonly PromiseVersion[];
  readonly promised: PromiseVersion;
  readonly outcome: PromiseOutcome;
  /** Oldest first; the last one stands. */
  readonly assessments: readonly Recorded<'CommitmentAssessed'>[];
  readonly deviations: readonly Recorded<'CommitmentDeviationRecorded'>[];
}

/** As it stands on a day, by all that is known unless one is given; undefined before it is made. */
export function promiseOn(
  agreement: Agreement,
  commitment: Commitment,
  day?: Day,
): PromiseOn | undefined {
  if (day !== undefined && !holds(commitment.since, day)) return undefined;
  const by = <F extends Pick<Commitment, 'since'>>(facts: readonly F[]) =>
    facts.filter((one) => countsOn(one, day)).sort(inTime);
  const first = versionOf(commitment as Recorded<'CommitmentMade'>);
  const versions = [first, ...by(commitment.revisions).map(versionOf)];
  const assessments = by(commitment.assessments);
  return {
    commitment,
    side: sideOf(agreement, commitment.data.by),
    versions,
    promised: versions.at(-1) ?? first,
    outcome: assessments.at(-1)?.data.outcome ?? 'not-assessed',
    assessments,
    deviations: by(commitment.deviations),
  };
}

/** What is known of a side's part: sums by currency, and how many promises nobody has valued. */
export interface SidesPart {
  readonly valued: Readonly<Record<string, number>>;
  readonly notValued: number;
  readonly events: readonly string[];
}

/** Why a share cannot be said: something is not valued, a side has nothing recorded, or there are several currencies. */
export type ShareOpen = 'not-valued' | 'nothing-recorded' | 'several-currencies';

export interface CoFinancing {
  readonly public: SidesPart;
  readonly civilSociety: SidesPart;
  /** Its part of the whole in percent, to three decimals, half up; `open` while it cannot be said (S106). */
  readonly civilSocietyShare: { readonly percent: string } | { readonly open: ShareOpen };
  /** Something of it stands in an instrument that is not concluded. */
  readonly drafted: boolean;
}

/**
 * What each side puts in: its commitments, and of a payer who has promised no money in the funding's instrument, the
 * funding, so that the same money is not counted twice.
 */
export function coFinancingOn(agreement: Agreement, day?: Day): CoFinancing {
  const promises = agreement.commitments.flatMap(
    (commitment) => promiseOn(agreement, commitment, day) ?? [],
  );
  const fundings = agreement.fundings.filter(
    (funding) =>
      countsOn(funding, day) &&
      !promises.some(
        ({ commitment: { data } }) =>
          data.kind === 'money' &&
          (data.instrument ?? agreement.id) === (funding.data.instrument ?? agreement.id) &&
          data.by.organisation === funding.data.payer.organisation,
      ),
  );
  const parts: readonly Part[] = [
    ...promises.map(({ side, promised, commitment }) => ({
      ...{
        side,
        events: [commitment.id, ...(promised.made.id === commitment.id ? [] : [promised.made.id])],
      },
      ...(promised.valueMinor === undefined
        ? {}
        : { worth: { currency: promised.currency ?? '', amountMinor: promised.valueMinor } }),
    })),
    ...fundings.map((funding) => {
      const terms = termsInUse(agreement, funding, day);
      const { currency } = funding.data;
      return {
        ...{ side: sideOf(agreement, funding.data.payer), events: terms.events },
        worth: { currency, amountMinor: fundingTotal(terms) },
      };
    }),
  ];
  const [publicPart, civilSociety] = [partOf('public', parts), partOf('civil-society', parts)];
  const instruments = [...promises.map(({ commitment }) => commitment), ...fundings];
  return {
    public: publicPart,
    civilSociety,
    civilSocietyShare: shareOf(publicPart, civilSociety),
    drafted: instruments.some(
      ({ data }) => !countsOn(instrumentOf(agreement, data.instrument)?.concluded, day),
    ),
  };
}

interface Part {
  readonly side: Side | undefined;
  readonly worth?: { readonly currency: string; readonly amountMinor: number };
  readonly events: readonly string[];
}

function partOf(side: Side, parts: readonly Part[]): SidesPart {
  const own = parts.filter((part) => part.side === side);
  const valued: Record<string, number> = {};
  for (const { worth } of own)
    if (worth) valued[worth.currency] = (valued[worth.currency] ?? 0) + worth.amountMinor;
  return {
    valued,
    notValued: own.filter(({ worth }) => !worth).length,
    events: own.flatMap(({ events }) => events),
  };
}

function shareOf(ours: SidesPart, theirs: SidesPart): CoFinancing['civilSocietyShare'] {
  if (ours.events.length === 0 || theirs.events.length === 0) return { open: 'nothing-recorded' };
  if (ours.notValued + theirs.notValued > 0) return { open: 'not-valued' };
  const currencies = new Set([...Object.keys(ours.valued), ...Object.keys(theirs.valued)]);
  if (currencies.size > 1) return { open: 'several-currencies' };
  const [currency = ''] = currencies;
  const [own, other] = [ours.valued[currency], theirs.valued[currency]];
  if (own === undefined || other === undefined || own + other === 0)
    return { open: 'nothing-recorded' };
  return { percent: percentOf(other, own + other) };
}

/** To three decimals, half up: `33.333`. */
function percentOf(part: number, whole: number): string {
  const thousandths = (BigInt(part) * 200_000n + BigInt(whole)) / (2n * BigInt(whole));
  return `${thousandths / 1_000n}.${String(thousandths % 1_000n).padStart(3, '0')}`;
}

function versionOf(made: Recorded<'CommitmentMade' | 'CommitmentRevised'>): PromiseVersion {
  const { text, valueMinor, currency } = made.data;
  return {
    ...{ made, text },
    ...(valueMinor === undefined ? {} : { valueMinor }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** For sorting by the day from which facts count; of the same day, as recorded. */
export function inTime(a: Pick<Commitment, 'since'>, b: Pick<Commitment, 'since'>): number {
  return a.since.day < b.since.day ? -1 : a.since.day > b.since.day ? 1 : 0;
}
