/** What rules that look at several streams are shown: a cell for each stream, read when flags are asked for. */
import { asDomainEvent, type Category, categoryOf, type StateOf } from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { always, asJson, createFold, type History } from '../folding.js';
import { documentGround, organisationGround, partnershipGround, reportGround } from './grounds.js';

export const FLAG_GROUNDS: ViewDefinition = {
  name: 'flag-grounds',
  version: 1,
  columns: { kind: 'text', id: 'text' },
};

const KINDS = ['organisation', 'document', 'report', 'partnership'] as const;
type Kind = (typeof KINDS)[number];

export function flagGroundsProjection(): Projection {
  const folds = {
    organisation: createFold('organisation'),
    document: createFold('document'),
    report: createFold('report'),
    partnership: createFold('partnership'),
  };
  return {
    view: FLAG_GROUNDS,
    async restate(event, history) {
      const { stream } = event;
      const kind = KINDS.find((candidate) => candidate === categoryOf(stream));
      if (!kind) return undefined;
      const state = await folds[kind](event, history);
      if (!state) return undefined;
      const body = asJson(await groundOf(kind, state, history));
      const columns = { kind, id: stream.slice(kind.length + 1) };
      return { subject: stream, statements: [always({ cell: stream, columns, body })] };
    },
  };
}

async function groundOf(kind: Kind, state: StateOf[Category], history: History): Promise<object> {
  switch (kind) {
    case 'organisation':
      return organisationGround(state as StateOf['organisation']);
    case 'report':
      return reportGround(state as StateOf['report']);
    case 'partnership':
      return partnershipGround(state as StateOf['partnership']);
    case 'document': {
      const [registered] = (await history()).map(asDomainEvent);
      if (!registered) throw new Error('a document without its first event');
      return documentGround(state as StateOf['document'], registered);
    }
    default:
      return kind satisfies never;
  }
}
