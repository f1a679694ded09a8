/** Funding (avtalad ersättning), its lines and revisions, and the money set aside for it. */
import { accept, type Decision, reject, type Rejection } from '../decision.js';
import { countsOn, holds } from '../event.js';
import { type DateFact, firstDayOf, lastDayOf } from '../values/date-fact.js';
import { type Day, daysIn } from '../values/day.js';
import type { Period } from '../values/period.js';
import {
  type Agreement,
  type Appropriation,
  type Funding,
  instrumentOf,
  type Recorded,
} from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import type { FundingTerms } from './funding-events.js';
import { isParty, presentParties } from './parties.js';
import { releasedByLine, standingReleases } from './releases.js';

type Decided = Decision<AgreementEventType>;

/** A longer funding is a slip of a date, and its table of quarters would not fit an event. */
const MAX_YEARS = 50;

export function decideAgreeFunding(
  agreement: Agreement,
  command: AgreementEventData['FundingAgreed'],
): Decided {
  for (const side of ['payer', 'payee'] as const)
    if (!isParty(agreement, command[side]))
      return reject('not-a-party', `/${side}`, { organisation: command[side].organisation });
  return (
    refuseTerms(agreement, command.instrument, command) ??
    accept({ type: 'FundingAgreed', data: command })
  );
}

/** All the terms anew. Never below what is released already, in all or by line (domain.md, cutting). */
export function decideReviseFunding(
  agreement: Agreement,
  command: AgreementEventData['FundingRevised'],
): Decided {
  const funding = agreement.fundings.find(({ id }) => id === command.funding);
  if (!funding) return reject('unknown-funding', '/funding', { funding: command.funding });
  const refused = refuseTerms(agreement, command.instrument ?? funding.data.instrument, command);
  if (refused) return refused;
  return (
    refuseBelowReleased(agreement, funding, command, '/lines') ??
    accept({ type: 'FundingRevised', data: command })
  );
}

/** A draft comes to count when its instrument is concluded: more may have been released since it was recorded. */
export function refuseDraftsBelowReleased(agreement: Agreement, instrument: string) {
  for (const funding of agreement.fundings) {
    const draft = funding.revisions.findLast(({ data }) => data.instrument === instrument);
    const refused = draft && refuseBelowReleased(agreement, funding, draft.data, '/instrument');
    if (refused) return refused;
  }
  return undefined;
}

function refuseBelowReleased(
  agreement: Agreement,
  { id }: Funding,
  { lines }: FundingTerms,
  field: string,
): { readonly rejection: Rejection } | undefined {
  for (const [code, releasedMinor] of releasedByLine(standingReleases(agreement), id)) {
    const line = lines.find((candidate) => candidate.code === code);
    if ((line?.amountMinor ?? 0) < releasedMinor)
      return reject('below-released', field, { code, releasedMinor });
  }
  return undefined;
}

/** The unit acts for a public party; the sum is a ceiling for what may be released of that year. */
export function decideConfirmAppropriation(
  agreement: Agreement,
  command: AgreementEventData['AppropriationConfirmed'],
): Decided {
  const acts = presentParties(agreement).some(
    ({ kind, acting }) =>
      kind === 'public' && acting && (!acting.units || acting.units.includes(command.unit)),
  );
  if (!acts) return reject('not-a-party', '/unit', { organisation: command.unit });
  return accept({ type: 'AppropriationConfirmed', data: command });
}

/** What was released of it stays released; the gate is closed for every step after. */
export function decideWithdrawAppropriation(
  agreement: Agreement,
  command: AgreementEventData['AppropriationWithdrawn'],
): Decided {
  const found = agreement.appropriations.find(({ id }) => id === command.appropriation);
  const details = { appropriation: command.appropriation };
  if (!found) return reject('unknown-appropriation', '/appropriation', details);
  if (found.withdrawn) return reject('already-withdrawn', '/appropriation', details);
  return accept({ type: 'AppropriationWithdrawn', data: command });
}

/** öre; what the lines sum to, whatever total the source prints. */
export function fundingTotal({ lines }: Pick<FundingTerms, 'lines'>): number {
  return lines.reduce((sum, line) => sum + line.amountMinor, 0);
}

/** The terms in use, the instrument that says so, and the events behind them. */
export interface TermsInUse extends FundingTerms {
  readonly instrument: string | undefined;
  readonly events: readonly string[];
}

/**
 * The funding's terms as agreed, or as last revised by the day (by all that is known unless given). A
 * revision counts once the instrument that it stands in is concluded: until then it is a draft. Each
 * stands in for all before it, in the order in which the ledger learned that they count.
 */
export function termsInUse(agreement: Agreement, funding: Funding, day?: Day): TermsInUse {
  let inUse:
    { readonly revision: Recorded<'FundingRevised'>; readonly learned: number } | undefined;
  for (const revision of funding.revisions) {
    const { since, data, event } = revision;
    if (day !== undefined && !holds(since, day)) continue;
    const instrument = data.instrument && instrumentOf(agreement, data.instrument);
    if (instrument && !countsOn(instrument.concluded, day)) continue;
    const concluded = (instrument && instrument.concluded?.event.revision) || 0;
    const learned = Math.max(event.revision, concluded);
    if (!inUse || learned >= inUse.learned) inUse = { revision, learned };
  }
  return inUse ? revisedTerms(funding, inUse.revision) : agreedTerms(funding);
}

/** The funding's terms as agreed and as each revision has them, drafts included, in the order recorded. */
export function allTerms(funding: Funding): readonly TermsInUse[] {
  return [
    agreedTerms(funding),
    ...funding.revisions.map((revision) => revisedTerms(funding, revision)),
  ];
}

function agreedTerms(funding: Funding): TermsInUse {
  return { ...funding.data, instrument: funding.data.instrument, events: [funding.id] };
}

function revisedTerms(funding: Funding, { id, data }: Recorded<'FundingRevised'>): TermsInUse {
  const instrument = data.instrument ?? funding.data.instrument;
  return { ...data, instrument, events: [funding.id, id] };
}

/** As `fundingPeriod`, of terms that may not be in use. */
export function periodOfTerms(agreement: Agreement, terms: TermsInUse): Period | undefined {
  return periodPaidFor(agreement, terms.instrument, terms);
}

/**
 * The days a funding pays for: its own, else those of its instrument, where both ends are known to
 * the day or counted from their first and last possible day. Undefined when an end is not stated,
 * or when only a length is (S111).
 */
export function fundingPeriod(
  agreement: Agreement,
  funding: Funding,
  day?: Day,
): Period | undefined {
  return periodOfTerms(agreement, termsInUse(agreement, funding, day));
}

/** What is set aside for a fiscal year on the day, in a currency; `year` undefined: for any. */
export function setAsideOn(
  agreement: Agreement,
  currency: string,
  year: number | undefined,
  day: Day,
): readonly Appropriation[] {
  return agreement.appropriations.filter(
    ({ data, since, withdrawn }) =>
      since.day <= day &&
      !(withdrawn && withdrawn.since.day <= day) &&
      data.currency === currency &&
      (year === undefined || data.fiscalYear === year),
  );
}

function refuseTerms(agreement: Agreement, instrument: string | undefined, terms: FundingTerms) {
  if (!instrumentOf(agreement, instrument))
    return reject('unknown-instrument', '/instrument', { instrument: instrument ?? '' });
  const codes = terms.lines.map((line) => line.code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return reject('duplicate-funding-line', '/lines', { code: twice });
  if (!Number.isSafeInteger(fundingTotal(terms))) return reject('amount-too-large', '/lines');
  if (terms.months !== undefined && (terms.start || terms.end))
    return reject('funding-period-unclear', '/months');
  const { start, end } = datesPaidFor(agreement, instrument, terms);
  if (start && end && firstDayOf(start.date) > lastDayOf(end.date))
    return reject('period-reversed', '/end', { start: start.date, end: end.date });
  const period = periodPaidFor(agreement, instrument, terms);
  if (period && daysIn(period.from, period.to) > MAX_YEARS * 366)
    return reject('period-too-long', '/end', { years: MAX_YEARS });
  return undefined;
}

function periodPaidFor(
  agreement: Agreement,
  instrument: string | undefined,
  terms: FundingTerms,
): Period | undefined {
  const { start, end } = datesPaidFor(agreement, instrument, terms);
  return start && end ? { from: firstDayOf(start.date), to: lastDayOf(end.date) } : undefined;
}

/** A day that the funding states itself counts before its instrument's. */
function datesPaidFor(
  agreement: Agreement,
  id: string | undefined,
  terms: FundingTerms,
): { readonly start?: DateFact | undefined; readonly end?: DateFact | undefined } {
  if (terms.months !== undefined) return {};
  const instrument = instrumentOf(agreement, id);
  return { start: terms.start ?? instrument?.start, end: terms.end ?? instrument?.end };
}
