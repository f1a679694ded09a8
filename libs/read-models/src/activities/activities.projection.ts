/** Activities: what a partnership did, once, over a period or again and again, and who came. */
import { daysOfActivity, type Noted } from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { Statement, ViewDefinition } from '@liggaren/view-store-port';
import { asJson, createFold } from '../folding.js';

export const ACTIVITIES: ViewDefinition = {
  name: 'activities',
  version: 1,
  columns: {
    partnership: 'text',
    /** Empty where none is named. */
    operation: 'text',
    occurs: 'text',
    /** The first day that it took place on or is reported for; empty where none is stated. */
    from: 'text',
    /** The agreements that its source names. */
    agreements: 'set',
  },
};

export function activitiesProjection(): Projection {
  const fold = createFold('partnership');
  return {
    view: ACTIVITIES,
    async restate(event, history) {
      const partnership = await fold(event, history);
      if (!partnership) return undefined;
      const id = event.stream.slice('partnership-'.length);
      return {
        subject: event.stream,
        statements: partnership.activities.map((activity) => statementOf(activity, id)),
      };
    },
  };
}

function statementOf(activity: Noted<'ActivityRecorded'>, partnership: string): Statement {
  const { id, since, event, data } = activity;
  const days = daysOfActivity(data);
  return {
    cell: id,
    // Reports tell of what is over: it is true from its own first day on, not from when it was told.
    validFrom: days && days.from < since.day ? days.from : since.day,
    columns: {
      partnership,
      operation: data.operation ?? '',
      occurs: data.occurs,
      from: days?.from ?? '',
      agreements: [...new Set(data.agreements ?? [])],
    },
    body: asJson({
      activity: id,
      partnership,
      ...data,
      days,
      since,
      source: event.metadata.source,
      because: [id],
    }),
  };
}
