/** Doubts about agreements: each rule looks at recorded data, never at a text written for it. */
import type { Agreement, Funding, Instrument, Party, Recorded } from '../agreement/agreement.js';
import { instrumentOf } from '../agreement/agreement.js';
import { FUNDING_TOPICS } from '../agreement/completeness.js';
import type { TermTopic } from '../agreement/content-events.js';
import { fundingPeriod, fundingTotal, termsInUse } from '../agreement/funding.js';
import { blankLines } from '../agreement/instruments.js';
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import { contentFlags } from './content-flags.js';
import { type Flag, flag } from './flag.js';
import { judgementFlags } from './judgement-flags.js';
import { paymentFlags } from './payment-flags.js';

export function agreementFlags(agreement: Agreement): readonly Flag[] {
  return [
    ...agreement.instruments.flatMap(dateFlags),
    ...agreement.instruments.flatMap(signatureFlags),
    ...agreement.parties.flatMap(partyFlags),
    ...clauseFlags(agreement),
    ...agreement.fundings.flatMap((funding) => fundingFlags(agreement, funding)),
    ...contentFlags(agreement),
    ...judgementFlags(agreement),
    ...paymentFlags(agreement),
  ];
}

function dateFlags(instrument: Instrument): readonly Flag[] {
  const { id, kind, start, end, drafted } = instrument;
  const of = (rule: Flag['rule'], details: Flag['details'] = {}) =>
    flag(rule, id, [drafted.event], details);
  const flags: Flag[] = [];
  if (kind === 'agreement' && !start) flags.push(of('start-not-stated'));
  if (kind === 'agreement' && !end) flags.push(of('end-not-stated'));
  // S85: the day of entering is stated, the first day in force only implied.
  if (start?.basis === 'assumed') flags.push(of('start-assumed', { start: start.date }));
  // S46: a period that ends on the first of a month is probably one day too long.
  if (end && end.date.endsWith('-01') && end.date === lastDayOf(end.date))
    flags.push(
      of('end-on-first-of-month', {
        end: end.date,
        start: start ? firstDayOf(start.date) : '',
        asWritten: end.asWritten ?? '',
      }),
    );
  return flags;
}

function signatureFlags(instrument: Instrument): readonly Flag[] {
  if (instrument.concluded) return [];
  const blank = blankLines(instrument);
  // Told apart by the line's place: two parties may sign by the same role.
  return instrument.signatureLines.flatMap((line, index) =>
    blank.includes(line)
      ? [
          flag(
            'signature-not-evidenced',
            `${instrument.id}/${index + 1}`,
            [instrument.drafted.event],
            { role: line.role },
          ),
        ]
      : [],
  );
}

function partyFlags({ id, acting, joined, named, namedAs }: Party): readonly Flag[] {
  const events = [joined.event, ...(named ? [named.event] : [])];
  const wordings = [...new Set(namedAs.map(({ text }) => text))];
  return [
    // S20, S110: the deciding body and its administration are named in turn; the party of record is the unit joined.
    ...(wordings.length > 1 ? [flag('party-named-two-ways', id, events, { wordings })] : []),
    ...(acting ? [] : [flag('party-not-named', id, events)]),
  ];
}

/** S113: the same words about the same topic, twice in one instrument. */
function clauseFlags(agreement: Agreement): readonly Flag[] {
  const same = new Map<string, Recorded<'TermRecorded'>[]>();
  for (const term of agreement.terms) {
    const { instrument, topic, text } = term.data;
    if (text === undefined) continue;
    const key = `${instrument ?? agreement.id}/${topic}/${text.toLowerCase().replace(/\s+/g, ' ')}`;
    same.set(key, [...(same.get(key) ?? []), term]);
  }
  return [...same.values()]
    .filter((terms) => terms.length > 1)
    .map((terms) =>
      flag(
        'clause-stated-twice',
        terms[0]?.id ?? '',
        terms.map(({ event }) => event),
        { text: terms[0]?.data.text ?? '' },
      ),
    );
}

function fundingFlags(agreement: Agreement, funding: Funding): readonly Flag[] {
  const { printedTotalMinor, instrument, months, ...inUse } = termsInUse(agreement, funding);
  const total = fundingTotal(inUse);
  const terms = agreement.terms.filter(
    ({ data }) => data.instrument === undefined || data.instrument === instrument,
  );
  const silent = FUNDING_TOPICS.filter(
    (topic) => !terms.some(({ data }) => data.stated && data.topic === topic),
  );
  const readAndSilent = (topic: TermTopic) =>
    terms.filter(({ data }) => !data.stated && data.topic === topic);
  const flags = silent.map((topic) =>
    flag(
      'funding-term-not-stated',
      `${funding.id}/${topic}`,
      [funding.event, ...readAndSilent(topic).map(({ event }) => event)],
      { topic },
    ),
  );
  if (!fundingPeriod(agreement, funding))
    flags.push(
      flag('funding-period-not-stated', funding.id, [funding.event], {
        months: months ?? 0,
        title: instrumentOf(agreement, instrument)?.title ?? '',
      }),
    );
  if (printedTotalMinor !== undefined && printedTotalMinor !== total)
    flags.push(
      flag('funding-total-differs', funding.id, [funding.event], {
        printedMinor: printedTotalMinor,
        sumMinor: total,
      }),
    );
  return flags;
}
