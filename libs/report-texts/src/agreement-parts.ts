/** What an agreement says of itself: its parties and days, purpose and programme, and what both sides promised. */
import {
  type Agreement,
  agreementStatusOn,
  endOn,
  firstDayOf,
  type Held,
  lastDayOf,
  optionStatusOn,
  partiesOn,
  readOrganisationNumber,
  validNumberOf,
} from '@liggaren/domain';
import { sentences } from './sentences.js';
import { type Block, list, paragraph, type Part, remark, type Said, said } from './text.js';
import type { Teller } from './teller.js';

type Held1 = Held<'agreement'>;

/** From when to when it holds and between whom, as on the last day asked about. */
export function termPart(teller: Teller, { state }: Held1): readonly Part[] {
  const { validOn, period } = teller.material;
  const day = period && period.to < validOn ? period.to : validOn;
  const [own] = state.instruments;
  const end = endOn(state, validOn);
  const parties = partiesOn(state, lastOf(state, validOn));
  const names = parties.flatMap(({ acting }) => (acting ? [named(teller, acting)] : []));
  const unnamed = parties.length - names.length;
  const status = agreementStatusOn(state, day);
  const behind = [own.drafted.id, ...(own.concluded ? [own.concluded.id] : [])];
  return [
    said(
      teller.t('text.term', {
        title: own.title,
        parties: teller.together([
          ...names.map(({ text }) => text),
          ...(unnamed > 0 ? [teller.t('text.unnamed-parties', { count: unnamed })] : []),
        ]),
        start: own.start ? teller.stated(own.start) : 'none',
        end: end ? teller.stated(end.fact) : 'none',
      }),
      [
        ...behind,
        ...(end ? [end.event] : []),
        ...parties.map(({ id }) => id),
        ...names.flatMap(({ events }) => events),
      ],
    ),
    ...(status
      ? [
          ' ',
          said(
            teller.t('text.status', {
              day: teller.date(day),
              status: teller.t(`status.${status.status}`),
            }),
            status.events,
          ),
        ]
      : []),
    ...teller.counting(state.options).flatMap((option): readonly Part[] => {
      const how = optionStatusOn(state, option, day);
      if (!how) return [];
      const status = teller.t(`option.${how}`);
      const events = [option, option.exercised, option.waived].flatMap((one) => one?.id ?? []);
      return [' ', said(teller.t('text.option', { months: option.data.months, status }), events)];
    }),
    ...teller
      .counting(state.dialogues)
      .flatMap(({ id, data }): readonly Part[] => [
        ' ',
        said(data.note ?? teller.t('text.dialogue'), [id]),
      ]),
  ];
}

/** A day on which its parties were parties: the day asked, but not after its last. */
function lastOf(agreement: Agreement, day: string): string {
  const end = endOn(agreement, day);
  return end && end.end < day ? end.end : day;
}

/**
 * With its number, as the source of the text writes it: another spelling is another source's. Else with the valid
 * one. A unit has none: it is no legal person.
 */
function named(teller: Teller, acting: Parameters<Teller['actor']>[0]): Said {
  const { organisations, report } = teller.material;
  const name = teller.actor(acting);
  if (acting.units && acting.units.length > 0) return { text: name, events: [] };
  const found = organisations.find(({ id }) => id === acting.organisation)?.state;
  const document = report?.state.submitted.at(-1)?.data.document;
  const numbers = (found?.numbers ?? []).filter(({ event }) => teller.happened([event]).length > 0);
  const valid = found && validNumberOf(found);
  const number =
    numbers.find(({ event }) => event.metadata.source?.document === document) ??
    numbers.find(({ asWritten }) => readOrganisationNumber(asWritten).normalised === valid);
  if (!number) return { text: name, events: [] };
  const written = number.asWritten.replaceAll(/\s/g, '');
  return {
    text: teller.t('text.with-number', { name, number: written }),
    events: [number.event.id],
  };
}

/** In the words of the source: purpose, the challenge it meets, the programme that it is a part of. */
export function purposePart(teller: Teller, agreements: readonly Held1[]): readonly Block[] {
  const all = agreements.flatMap(({ state }) => state);
  const purposes = all.flatMap(({ purposes }) => teller.counting(purposes));
  const challenges = all
    .flatMap(({ terms }) => teller.counting(terms))
    .filter(({ data }) => data.topic === 'societal-challenge');
  const programmes = all.flatMap(({ programmes }) => teller.counting(programmes));
  const none = all
    .flatMap(({ terms }) => teller.counting(terms))
    .filter(({ data }) => data.topic === 'programme-link' && !data.stated);
  const quoted = once([
    ...purposes.map(({ id, data }) => ({ text: data.text, id })),
    ...challenges.map(({ id, data }) => ({
      text: data.text ?? teller.t(data.stated ? 'text.challenge' : 'text.no-challenge'),
      id,
    })),
    ...programmes.map(({ id, data }) => ({
      text: teller.t('text.programme', {
        programme: data.programme,
        from: data.from ? teller.date(data.from.date) : 'none',
        to: data.to ? teller.date(data.to.date) : 'none',
      }),
      id,
    })),
    ...none.map(({ id, data }) => ({ text: data.text ?? teller.t('text.no-programme'), id })),
  ]);
  if (quoted.length === 0) return [paragraph(remark(teller.t('text.nothing-recorded')))];
  return quoted.map(({ text, ids }) => paragraph(said(text, ids)));
}

/** The same words twice are said once, with every event that says them. */
export function once(facts: readonly { readonly text: string; readonly id: string }[]) {
  const byText = Map.groupBy(facts, ({ text }) => text);
  return [...byText].map(([text, same]) => ({ text, ids: same.map(({ id }) => id) }));
}

/** What a side has promised, as it stands, and who it is. */
export function commitmentsPart(teller: Teller, agreements: readonly Held1[]): readonly Block[] {
  const promises = list(
    agreements.flatMap(({ state }) =>
      teller.counting(state.commitments).map((commitment): readonly Part[] => {
        const { id, data } = commitment;
        const revised = teller.counting(commitment.revisions).at(-1);
        const text = revised?.data.text ?? data.text;
        return [
          said(teller.t('text.promised', { by: teller.actor(data.by), text }), [
            id,
            ...(revised ? [revised.id] : []),
          ]),
        ];
      }),
    ),
  );
  return promises.length > 0 ? [paragraph(teller.t('text.promises')), ...promises] : [];
}

/** What came of the promises: judged, and deviated from, by either side. */
export function keptPart(teller: Teller, agreements: readonly Held1[]): readonly Block[] {
  return list(
    agreements.flatMap(({ state }) =>
      teller.counting(state.commitments).flatMap((commitment) => {
        const by = teller.actor(commitment.data.by);
        const inPeriod = ({ data }: { data: { period?: { from: string; to: string } } }) =>
          teller.within(data.period);
        const judged = teller.counting(commitment.assessments).filter(inPeriod).at(-1);
        const deviations = teller.counting(commitment.deviations).filter(inPeriod);
        return [
          ...(judged
            ? [
                [
                  said(
                    teller.t('text.kept', {
                      by,
                      promise: commitment.data.text,
                      outcome: teller.t(`text.kept-as.${judged.data.outcome}`),
                      text: judged.data.text === undefined ? 'none' : sentences([judged.data.text]),
                    }),
                    [commitment.id, judged.id],
                  ),
                ],
              ]
            : []),
          ...deviations.map(({ id, data }) => [
            said(teller.t('text.deviation', { by, text: data.text }), [commitment.id, id]),
          ]),
        ];
      }),
    ),
  );
}

/** First and last day of an agreement, as far as they are known, for putting agreements in order. */
export function firstDay({ state }: Held1): string {
  const [own] = state.instruments;
  return own.start ? firstDayOf(own.start.date) : own.drafted.since.day;
}

/** Whether it holds on a day of the period asked; one whose first day is not known is let through. */
export function touches(teller: Teller, { state }: Held1): boolean {
  const [own] = state.instruments;
  const end = endOn(state, teller.material.validOn);
  return teller.within({
    from: own.start ? firstDayOf(own.start.date) : '1900-01-01',
    to: end ? lastDayOf(end.fact.date) : '2199-12-31',
  });
}
