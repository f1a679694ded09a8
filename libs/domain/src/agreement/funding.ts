/** Funding (avtalad ersättning), its lines, and the money set aside for it. */
import { accept, type Decision, reject } from '../decision.js';
import { type DateFact, firstDayOf, lastDayOf } from '../values/date-fact.js';
import { daysIn } from '../values/day.js';
import type { Period } from '../values/period.js';
import { type Agreement, instrumentOf, type Recorded } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { isParty, presentParties } from './parties.js';

type Decided = Decision<AgreementEventType>;
type Funding = AgreementEventData['FundingAgreed'];

/** A longer funding is a slip of a date, and its table of quarters would not fit an event. */
const MAX_YEARS = 50;

export function decideAgreeFunding(agreement: Agreement, command: Funding): Decided {
  if (!instrumentOf(agreement, command.instrument))
    return reject('unknown-instrument', '/instrument', { instrument: command.instrument ?? '' });
  for (const side of ['payer', 'payee'] as const)
    if (!isParty(agreement, command[side]))
      return reject('not-a-party', `/${side}`, { organisation: command[side].organisation });
  const codes = command.lines.map((line) => line.code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return reject('duplicate-funding-line', '/lines', { code: twice });
  if (!Number.isSafeInteger(fundingTotal(command))) return reject('amount-too-large', '/lines');
  if (command.months !== undefined && (command.start || command.end))
    return reject('funding-period-unclear', '/months');
  const { start, end } = datesPaidFor(agreement, command);
  if (start && end && firstDayOf(start.date) > lastDayOf(end.date))
    return reject('period-reversed', '/end', { start: start.date, end: end.date });
  const period = periodPaidFor(agreement, command);
  if (period && daysIn(period.from, period.to) > MAX_YEARS * 366)
    return reject('period-too-long', '/end', { years: MAX_YEARS });
  return accept({ type: 'FundingAgreed', data: command });
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

/** öre; what the lines sum to, whatever total the source prints. */
export function fundingTotal(funding: Pick<Funding, 'lines'>): number {
  return funding.lines.reduce((sum, line) => sum + line.amountMinor, 0);
}

/**
 * The days a funding pays for: its own, else those of its instrument, where both ends are known to
 * the day or counted from their first and last possible day. Undefined when an end is not stated,
 * or when only a length is (S111).
 */
export function fundingPeriod(
  agreement: Agreement,
  funding: Recorded<'FundingAgreed'>,
): Period | undefined {
  return periodPaidFor(agreement, funding.data);
}

function periodPaidFor(agreement: Agreement, funding: Funding): Period | undefined {
  const { start, end } = datesPaidFor(agreement, funding);
  return start && end ? { from: firstDayOf(start.date), to: lastDayOf(end.date) } : undefined;
}

/** A day that the funding states itself counts before its instrument's. */
function datesPaidFor(
  agreement: Agreement,
  funding: Funding,
): { readonly start?: DateFact | undefined; readonly end?: DateFact | undefined } {
  if (funding.months !== undefined) return {};
  const instrument = instrumentOf(agreement, funding.instrument);
  return { start: funding.start ?? instrument?.start, end: funding.end ?? instrument?.end };
}
