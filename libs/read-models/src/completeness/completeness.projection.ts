/** Completeness, as far as an agreement's own stream tells: the topics it states, and what it was read from. The query adds the rest. */
import {
  type Agreement,
  agreementStatusOn,
  counting,
  type Day,
  endOn,
  firstDayOf,
  partiesOn,
  sourcesOf,
  topicsOn,
  turningDays,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const COMPLETENESS: ViewDefinition = {
  name: 'completeness',
  version: 1,
  columns: {
    title: 'text',
    partnership: 'text',
    /** The documents that it is known from. */
    documents: 'set',
  },
};

export function completenessProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: COMPLETENESS,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      return {
        subject: event.stream,
        statements: statementsOver(turningDays(agreement), (day) => completenessOn(agreement, day)),
      };
    },
  };
}

/** The cell's name: an agreement alone is the register's cell. */
export function completenessCell(agreement: string): string {
  return `${agreement}/completeness`;
}

function completenessOn(agreement: Agreement, day: Day): readonly CellOnDay[] {
  if (!agreementStatusOn(agreement, day)) return [];
  const { id, partnership, instruments, number } = agreement;
  const [{ title, start, drafted }] = instruments;
  const end = endOn(agreement, day);
  const readFrom = sourcesOf(agreement, day);
  return [
    {
      cell: completenessCell(id),
      columns: { title, partnership, documents: readFrom.map(({ document }) => document) },
      body: asJson({
        ...{ agreement: id, title, partnership, number },
        start: start && firstDayOf(start.date),
        end: end?.end,
        topics: topicsOn(agreement, day).map(({ topic, reading, facts }) => ({
          ...{ topic, reading },
          because: facts.map((fact) => fact.id),
        })),
        // What it is known from, and what it names: a document among them may be missing.
        readFrom,
        names: counting(agreement.programmes, day).flatMap(({ data }) => data.document ?? []),
        associations: partiesOn(agreement, day)
          .filter(({ kind }) => kind === 'civil-society')
          .flatMap(({ acting }) => acting?.organisation ?? []),
        because: [drafted.id],
      }),
    },
  ];
}
