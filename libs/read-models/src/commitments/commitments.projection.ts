/** Commitments: what both sides of each agreement promise on a day, what came of it, and whether a share can be said. */
import {
  type Agreement,
  type CoFinancing,
  coFinancingOn,
  type Day,
  holds,
  instrumentOf,
  type PromiseOn,
  promiseOn,
  turningDays,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const COMMITMENTS: ViewDefinition = {
  name: 'commitments',
  version: 1,
  columns: {
    /** `commitment`, or `co-financing` for what an agreement's commitments come to. */
    row: 'text',
    title: 'text',
    agreement: 'text',
    /** The order in which they were recorded. */
    number: 'integer',
    side: 'text',
    outcome: 'text',
    /** The organisation that promises, and its units. */
    promisors: 'set',
  },
};

export function commitmentsProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: COMMITMENTS,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      return {
        subject: event.stream,
        statements: statementsOver(turningDays(agreement), (day) => commitmentsOn(agreement, day)),
      };
    },
  };
}

function commitmentsOn(agreement: Agreement, day: Day): readonly CellOnDay[] {
  const promises = agreement.commitments.flatMap((one, index) => {
    const promise = promiseOn(agreement, one, day);
    return promise ? [commitmentCell(agreement, promise, index, day)] : [];
  });
  const coFinancing = coFinancingOn(agreement, day);
  const parts = [...coFinancing.public.events, ...coFinancing.civilSociety.events];
  return [...promises, ...(parts.length > 0 ? [coFinancingCell(agreement, coFinancing)] : [])];
}

function commitmentCell(
  agreement: Agreement,
  promise: PromiseOn,
  number: number,
  day: Day,
): CellOnDay {
  const { commitment, side, versions, promised, outcome, assessments, deviations } = promise;
  const { by, kind, instrument } = commitment.data;
  const under = instrumentOf(agreement, instrument);
  const { title } = agreement.instruments[0];
  return {
    cell: commitment.id,
    columns: {
      ...{ row: 'commitment', title, agreement: agreement.id, number, side: side ?? '', outcome },
      promisors: [by.organisation, ...(by.units ?? [])],
    },
    body: asJson({
      ...{ commitment: commitment.id, agreement: agreement.id, title },
      instrument: under?.id,
      instrumentTitle: under?.title,
      concluded: under?.concluded !== undefined && holds(under.concluded.since, day),
      ...{ by, side, kind, text: promised.text, value: worthOf(promised), outcome },
      versions: versions.map((version) => ({
        text: version.text,
        value: worthOf(version),
        ...recorded(version.made),
      })),
      assessments: assessments.map((one) => ({ ...saidIn(one.data), ...recorded(one) })),
      deviations: deviations.map((one) => ({ ...saidIn(one.data), ...recorded(one) })),
      because: [...versions.map(({ made }) => made), ...assessments, ...deviations].map(
        ({ id }) => id,
      ),
    }),
  };
}

/** What a judgement or a deviation says, less the commitment that it is about. */
function saidIn<D extends { readonly commitment: string }>({ commitment: _, ...said }: D) {
  return said;
}

function recorded({
  id,
  since,
  event,
}: Pick<PromiseOn['commitment'], 'id' | 'since'> & {
  readonly event: { readonly metadata: PromiseOn['commitment']['event']['metadata'] };
}) {
  return { since, source: event.metadata.source, because: [id] };
}

/** Absent is *not valued*, never 0 (S106). */
function worthOf({ valueMinor, currency }: PromiseOn['promised']) {
  return valueMinor === undefined
    ? undefined
    : { amountMinor: valueMinor, currency: currency ?? '' };
}

function coFinancingCell(agreement: Agreement, coFinancing: CoFinancing): CellOnDay {
  const { title } = agreement.instruments[0];
  const part = ({ valued, notValued, events }: CoFinancing['public']) => ({
    valued: Object.entries(valued).map(([currency, amountMinor]) => ({ amountMinor, currency })),
    notValued,
    because: events,
  });
  return {
    cell: `${agreement.id}/co-financing`,
    columns: {
      ...{ row: 'co-financing', title, agreement: agreement.id, number: 0, side: '', outcome: '' },
      promisors: [],
    },
    body: asJson({
      ...{ agreement: agreement.id, title },
      public: part(coFinancing.public),
      civilSociety: part(coFinancing.civilSociety),
      civilSocietyShare: coFinancing.civilSocietyShare,
      drafted: coFinancing.drafted,
    }),
  };
}
