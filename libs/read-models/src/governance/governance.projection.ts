/** Governance: a partnership's operations, bodies, roles, meetings, items to do and disagreements, each a cell. */
import {
  type Day,
  dayAfter,
  holds,
  lastDayOfRole,
  nameOn,
  namesOfOperation,
  type Partnership,
  sinceOf,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { Statement, ViewDefinition } from '@liggaren/view-store-port';
import { asJson, createFold, statementsOver } from '../folding.js';

export const GOVERNANCE: ViewDefinition = {
  name: 'governance',
  version: 1,
  columns: {
    partnership: 'text',
    /** What the cell is of: partnership, operation, body, role, meeting, item, disagreement. */
    kind: 'text',
    /** The partnership's own; empty in other cells. */
    name: 'text',
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
      return { subject: event.stream, statements: statementsOf(partnership, id) };
    },
  };
}

type Because = readonly (string | undefined)[];

function statementsOf(partnership: Partnership, id: string): readonly Statement[] {
  /** A fact's cell: from its day on, and again from each of `days`, what `body` says of it. */
  const cell = (
    kind: GovernanceKind,
    fact: { readonly id: string; readonly since: { readonly day: Day } },
    days: readonly Day[],
    body: (day: Day) => object & { readonly because: Because },
  ) =>
    statementsOver(
      inOrder([fact.since.day, ...days.filter((day) => day > fact.since.day)]),
      (day) => {
        const { because, ...said } = body(day);
        return [
          {
            cell: fact.id,
            columns: {
              partnership: id,
              kind,
              name: kind === 'partnership' ? partnership.name : '',
            },
            body: asJson({ kind, ...said, because: because.filter((one) => one !== undefined) }),
          },
        ];
      },
    );
  const { started, name, operations, bodies, appointments, meetings } = partnership;
  const begun = { id, since: sinceOf(started) };
  return [
    ...cell('partnership', begun, [], () => ({
      partnership: id,
      name,
      since: begun.since,
      because: [started.id],
    })),
    ...operations.flatMap((operation) => {
      const names = namesOfOperation(operation);
      const { id: event, since, data } = operation;
      return cell(
        'operation',
        operation,
        names.map((one) => one.since),
        (day) => ({
          operation: event,
          ...data,
          name: nameOn(names, day)?.name ?? data.name,
          names: names.filter((one) => one.since <= day).map(({ event: _, ...one }) => one),
          since,
          because: [
            event,
            ...operation.renamed.filter((one) => holds(one.since, day)).map((one) => one.id),
          ],
        }),
      );
    }),
    ...bodies.flatMap((body) =>
      cell('body', body, [], () => ({
        body: body.id,
        ...body.data,
        since: body.since,
        because: [body.id],
      })),
    ),
    ...appointments.flatMap((appointment) => {
      const { id: event, since, ended, data } = appointment;
      // Who it is stands in the persons' directory, not in a view that anybody may read.
      const { person: _, until, ...said } = data;
      const days = [
        ...(ended ? [ended.since.day, dayAfter(ended.since.day)] : []),
        ...(until ? [dayAfter(until)] : []),
      ];
      return cell('role', appointment, days, (day) => {
        const last = lastDayOfRole(appointment, day);
        return {
          appointment: event,
          ...said,
          since,
          until: last,
          held: last === undefined || day <= last,
          why: ended && holds(ended.since, day) ? ended.data.why : undefined,
          because: [event, ended && holds(ended.since, day) ? ended.id : undefined],
        };
      });
    }),
    ...meetings.flatMap((meeting) =>
      cell('meeting', meeting, [], () => ({
        meeting: meeting.id,
        ...meeting.data,
        since: meeting.since,
        because: [meeting.id],
      })),
    ),
    ...partnership.actionItems.flatMap((item) => {
      const { id: event, since, data, closed } = item;
      return cell('item', item, closed ? [closed.since.day] : [], (day) => {
        const done = closed && holds(closed.since, day) ? closed : undefined;
        return {
          item: event,
          ...data,
          since,
          state: done ? done.data.outcome : 'open',
          closed: done && {
            on: done.since,
            text: done.data.text,
            report: done.data.report,
          },
          because: [event, done?.id],
        };
      });
    }),
    ...partnership.disagreements.flatMap((disagreement) =>
      cell('disagreement', disagreement, [], () => ({
        disagreement: disagreement.id,
        ...disagreement.data,
        since: disagreement.since,
        because: [disagreement.id],
      })),
    ),
  ];
}

function inOrder(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort();
}
