/** Governance: a partnership's operations, bodies, roles, meetings, items to do and disagreements, each a cell. */
import { type Partnership, sinceOf } from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { Statement, ViewDefinition } from '@liggaren/view-store-port';
import { asJson, createFold, statementsOver } from '../folding.js';
import {
  asRecorded,
  ofActionItem,
  ofAppointment,
  ofOperation,
  type SaidOf,
} from './governance-facts.js';

export const GOVERNANCE: ViewDefinition = {
  name: 'governance',
  version: 1,
  columns: {
    partnership: 'text',
    /** What the cell is of. */
    kind: 'text',
    /** The partnership's own; empty in other cells. */
    name: 'text',
    /** The revision at which it was recorded: facts stand in this order. */
    number: 'integer',
  },
};

export type GovernanceKind =
  'partnership' | 'operation' | 'body' | 'role' | 'meeting' | 'item' | 'disagreement';

export function governanceProjection(): Projection {
  const fold = createFold('partnership');
  return {
    view: GOVERNANCE,
    async restate(event, history) {
      const partnership = await fold(event, history);
      if (!partnership) return undefined;
      const id = event.stream.slice('partnership-'.length);
      const statements = factsOf(partnership, id).flatMap(([kind, facts]) =>
        facts.flatMap((fact) => statementsOf(fact, kind, id, partnership.name)),
      );
      return { subject: event.stream, statements };
    },
  };
}

function factsOf(
  partnership: Partnership,
  id: string,
): readonly (readonly [GovernanceKind, readonly SaidOf[]])[] {
  const { started, name, bodies, meetings, disagreements } = partnership;
  const since = sinceOf(started);
  return [
    [
      'partnership',
      [
        {
          fact: { id, since, event: started },
          turning: [],
          said: () => ({ partnership: id, name, since, because: [started.id] }),
        },
      ],
    ],
    ['operation', partnership.operations.map(ofOperation)],
    ['body', bodies.map((body) => asRecorded('body', body))],
    ['role', partnership.appointments.map(ofAppointment)],
    ['meeting', meetings.map((meeting) => asRecorded('meeting', meeting))],
    ['item', partnership.actionItems.map(ofActionItem)],
    ['disagreement', disagreements.map((one) => asRecorded('disagreement', one))],
  ];
}

/** From the fact's day on, and again from each day on which something else is said of it. */
function statementsOf(
  { fact, turning, said }: SaidOf,
  kind: GovernanceKind,
  partnership: string,
  name: string,
): readonly Statement[] {
  const first = fact.since.day;
  const days = [...new Set([first, ...turning.filter((day) => day > first)])].sort();
  const columns = {
    partnership,
    kind,
    name: kind === 'partnership' ? name : '',
    number: fact.event.revision,
  };
  return statementsOver(days, (day) => [
    { cell: fact.id, columns, body: asJson({ kind, ...said(day) }) },
  ]);
}
