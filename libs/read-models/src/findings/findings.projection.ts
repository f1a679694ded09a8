/** Findings: what persons have judged doubtful or wrong, in whatever stream, until it is resolved. */
import {
  asDomainEvent,
  evolveFindings,
  type Finding,
  holds,
  isFindingEvent,
  sinceOf,
  withoutVoided,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { Statement, ViewDefinition } from '@liggaren/view-store-port';
import { asJson, statementsOver } from '../folding.js';

export const FINDINGS: ViewDefinition = {
  name: 'findings',
  version: 1,
  columns: {
    stream: 'text',
    kind: 'text',
    severity: 'text',
    /** open or resolved. */
    state: 'text',
    /** The last day of the follow-up; empty where none is set. */
    followUpBy: 'text',
  },
};

export function findingsProjection(): Projection {
  return {
    view: FINDINGS,
    async restate(event, history) {
      const { stream, type } = event;
      // Only these change a finding, and they are few: the stream need not be folded for the others.
      const touches = isFindingEvent(asDomainEvent(event)) || type === 'FactVoided';
      if (!touches) return undefined;
      const events = withoutVoided((await history()).map(asDomainEvent));
      const findings = events.filter(isFindingEvent).reduce(evolveFindings, []);
      return {
        subject: stream,
        statements: findings.flatMap((finding) => statementsOf(finding, stream)),
      };
    },
  };
}

function statementsOf(finding: Finding, stream: string): readonly Statement[] {
  const { id, event, resolved } = finding;
  const since = sinceOf(event);
  const end = resolved && sinceOf(resolved);
  const days = [...new Set([since.day, ...(end && end.day > since.day ? [end.day] : [])])];
  return statementsOver(days, (day) => {
    const over = resolved && end && holds(end, day) ? resolved : undefined;
    const { kind, severity, followUpBy = '' } = event.data;
    return [
      {
        cell: id,
        columns: { stream, kind, severity, state: over ? 'resolved' : 'open', followUpBy },
        body: asJson({
          finding: id,
          stream,
          state: over ? 'resolved' : 'open',
          ...event.data,
          since,
          resolved: over && { how: over.data.how, since: end },
          source: event.metadata.source,
          because: [id, ...(over ? [over.id] : [])],
        }),
      },
    ];
  });
}
