/** Reports owed: each obligation of an agreement to report, with the agreement's days, as both are on a day. */
import { type Agreement, type Day, endOn, firstDayOf, holds, turningDays } from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const REPORTS_OWED: ViewDefinition = {
  name: 'reports-owed',
  version: 1,
  columns: { agreement: 'text', kind: 'text' },
};

export function reportsOwedProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: REPORTS_OWED,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      return {
        subject: event.stream,
        statements: statementsOver(turningDays(agreement), (day) => owedBy(agreement, day)),
      };
    },
  };
}

function owedBy(agreement: Agreement, day: Day): readonly CellOnDay[] {
  const [own] = agreement.instruments;
  const end = endOn(agreement, day);
  return agreement.reportingTerms
    .filter(({ since }) => holds(since, day))
    .flatMap(({ id, data }) =>
      data.obligations.map((obligation) => ({
        cell: `${agreement.id}/${obligation.code}`,
        columns: { agreement: agreement.id, kind: obligation.kind },
        body: asJson({
          agreement: agreement.id,
          title: own.title,
          ...(own.start ? { start: firstDayOf(own.start.date) } : {}),
          ...(end ? { end: end.end } : {}),
          obligation,
          because: [
            id,
            own.drafted.id,
            ...(end && end.event !== own.drafted.id ? [end.event] : []),
          ],
        }),
      })),
    );
}
