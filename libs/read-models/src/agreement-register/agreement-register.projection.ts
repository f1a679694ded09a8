/** The agreement register: what each agreement is on a day, with the events that say so. */
import {
  type Agreement,
  agreementStatusOn,
  type DateFact,
  type Day,
  endedBy,
  endOn,
  firstDayOf,
  fundingTotal,
  holds,
  type Instrument,
  lastDayOf,
  optionEnd,
  optionStatusOn,
  partiesOn,
  periodLength,
  isCalendarAligned,
  quartersOf,
  standingNotice,
  statusOn,
  termsInUse,
  turningDays,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, createFold, statementsOver, type CellOnDay } from '../folding.js';

export const AGREEMENT_REGISTER: ViewDefinition = {
  name: 'agreement-register',
  version: 3,
  columns: {
    title: 'text',
    partnership: 'text',
    status: 'text',
    /** Organisations and units that are parties. */
    parties: 'set',
    /** The agreement before it in its chain; empty without one. */
    predecessor: 'text',
  },
};

export function agreementRegisterProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: AGREEMENT_REGISTER,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      return {
        subject: event.stream,
        statements: statementsOver(turningDays(agreement), (day) => registerOn(agreement, day)),
      };
    },
  };
}

/** One row, or none while nothing says that the agreement exists. */
export function registerOn(agreement: Agreement, day: Day): readonly CellOnDay[] {
  const [own] = agreement.instruments;
  const status = agreementStatusOn(agreement, day);
  if (!status) return [];
  const end = endOn(agreement, day);
  const parties = partiesOn(agreement, day);
  const fundings = agreement.fundings.filter((funding) => holds(funding.since, day));
  const options = agreement.options.filter((option) => holds(option.since, day));
  const terms = agreement.terms.filter((term) => holds(term.since, day));
  const succession =
    agreement.succession && holds(agreement.succession.since, day)
      ? agreement.succession
      : undefined;
  const notice = standingNotice(agreement, day);
  const ended = endedBy(agreement, day);
  const dialogues = agreement.dialogues.filter((dialogue) => holds(dialogue.since, day));
  const commitments = agreement.commitments.filter((commitment) => holds(commitment.since, day));
  const extensions = agreement.extended.filter((extended) => holds(extended.since, day));
  const body = {
    agreement: agreement.id,
    title: own.title,
    partnership: agreement.partnership,
    number: agreement.number,
    status: status.status,
    notes: status.notes,
    start: own.start,
    end: end?.fact,
    extended: extensions.length > 0,
    notice: notice && { notice: notice.id, by: notice.data.by, lastDay: notice.data.lastDay },
    terminatedAfter: ended?.by === 'termination' ? ended.lastDay : undefined,
    dialogue: dialogues.length > 0,
    length: lengthOf(own.start, end?.fact),
    since: own.concluded?.since ?? own.drafted.since,
    predecessor: succession?.data.predecessor,
    parties: parties.map(({ id, kind, acting, namedAs, joined }) => ({
      party: id,
      kind,
      organisation: acting?.organisation,
      units: acting?.units,
      namedAs: namedAs.map(({ text }) => text),
      since: joined.since,
    })),
    instruments: agreement.instruments.flatMap((instrument) => instrumentOn(instrument, day)),
    options: options.map((option) => ({
      option: option.id,
      months: option.data.months,
      holder: option.data.holder,
      exerciseBy: option.data.exerciseBy,
      status: optionStatusOn(agreement, option, day),
      // S47: the last day that it leads to.
      endIfUsed: optionEnd(agreement, option, day),
    })),
    terms: terms.map(({ id, data: { topic, stated, text, clause, instrument } }) => ({
      term: id,
      instrument: instrument ?? agreement.id,
      topic,
      stated,
      clause,
      text,
    })),
    commitments: commitments.map(({ id, data, revisions }) => {
      const said = revisions.filter(({ since }) => holds(since, day)).at(-1)?.data ?? data;
      return {
        commitment: id,
        instrument: data.instrument ?? agreement.id,
        by: data.by,
        kind: data.kind,
        text: said.text,
        // S106: what nobody has valued is not 0.
        value:
          said.valueMinor === undefined
            ? undefined
            : { amountMinor: said.valueMinor, currency: said.currency ?? '' },
      };
    }),
    obligations: agreement.reportingTerms
      .filter(({ since }) => holds(since, day))
      .flatMap(({ id, data }) =>
        data.obligations.map((obligation) => ({ ...obligation, term: id })),
      ),
    fundings: fundings.map((funding) => {
      const inUse = termsInUse(agreement, funding, day);
      const total = fundingTotal(inUse);
      return {
        funding: funding.id,
        instrument: inUse.instrument ?? agreement.id,
        total: { amountMinor: total, currency: funding.data.currency },
        lines: inUse.lines.map((line) => ({
          ...line,
          sharePercent: shareOf(line.amountMinor, total),
        })),
        months: inUse.months,
        since: funding.since,
      };
    }),
    because: {
      status: status.events,
      period: [own.drafted.id, ...extensions.map(({ id }) => id)],
      notice: notice ? [notice.id] : [],
      dialogue: dialogues.map(({ id }) => id),
      commitments: commitments.flatMap(({ id, revisions }) => [id, ...revisions.map((r) => r.id)]),
      parties: parties.flatMap(({ joined, named }) => [joined.id, ...(named ? [named.id] : [])]),
      options: options.map(({ id }) => id),
      terms: terms.map(({ id }) => id),
      fundings: fundings.flatMap((funding) => termsInUse(agreement, funding, day).events),
      chain: succession ? [succession.id] : [],
    },
  };
  const actors = parties.flatMap(({ acting }) =>
    acting ? [acting.organisation, ...(acting.units ?? [])] : [],
  );
  return [
    {
      cell: agreement.id,
      columns: {
        title: own.title,
        partnership: agreement.partnership,
        status: status.status,
        parties: [...new Set(actors)],
        predecessor: succession?.data.predecessor ?? '',
      },
      body: asJson(body),
    },
  ];
}

function instrumentOn(instrument: Instrument, day: Day) {
  const status = statusOn(instrument, day);
  if (!status) return [];
  const signatures = instrument.signatures.filter(({ since }) => holds(since, day));
  return [
    {
      instrument: instrument.id,
      kind: instrument.kind,
      title: instrument.title,
      operation:
        'operation' in instrument.drafted.data ? instrument.drafted.data.operation : undefined,
      status: status.status,
      notes: status.notes,
      conclusion:
        instrument.concluded && holds(instrument.concluded.since, day)
          ? instrument.concluded.data.basis
          : undefined,
      signatureLines: instrument.signatureLines.map((line) => ({
        ...line,
        signature: signatures.find(
          ({ data }) =>
            data.organisation === line.organisation &&
            data.unit === line.unit &&
            data.role === line.role,
        )?.id,
      })),
      because: status.events,
    },
  ];
}

/** Its share of the total in percent, to three decimals, half up: `90.196` (S98). */
function shareOf(amountMinor: number, totalMinor: number): string {
  if (totalMinor === 0) return '0.000';
  const thousandths =
    (BigInt(amountMinor) * 200_000n + BigInt(totalMinor)) / (2n * BigInt(totalMinor));
  return `${thousandths / 1_000n}.${String(thousandths % 1_000n).padStart(3, '0')}`;
}

/** S3, S69: days inclusive, whole months, and the calendar quarters touched. */
function lengthOf(start: DateFact | undefined, end: DateFact | undefined) {
  if (!start || !end) return undefined;
  const period = { from: firstDayOf(start.date), to: lastDayOf(end.date) };
  return {
    ...periodLength(period),
    quarters: quartersOf(period, 'calendar').length,
    calendarAligned: isCalendarAligned(period),
  };
}
