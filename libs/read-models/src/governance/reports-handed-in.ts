/** The reports that have been handed in about a partnership's agreements, in order of their days. */
import type { Day } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';
import { REPORTS } from '../reports/reports.projection.js';

export interface HandedIn {
  readonly report: string;
  /** The day from which it counts as handed in, for the first time. */
  readonly on: Day;
}

/** Of each of the partnerships, by its id: those handed in by the day asked. */
export async function reportsHandedIn(
  views: ViewStore,
  { validOn, knownAt }: Moment,
  partnerships: readonly string[],
): Promise<ReadonlyMap<string, readonly HandedIn[]>> {
  const ever = { knownAt: knownAt.position, valid: 'ever', withoutBodies: true } as const;
  const agreements = await views.query(AGREEMENT_REGISTER, {
    ...ever,
    where: { partnership: partnerships },
  });
  const partnershipOf = new Map(
    agreements.map(({ cell, columns }) => [cell, String(columns['partnership'])]),
  );
  if (partnershipOf.size === 0) return new Map();
  const versions = await views.query(REPORTS, {
    ...ever,
    where: { agreements: [...partnershipOf.keys()] },
  });
  const found = new Map<string, Map<string, Day>>();
  for (const { cell, columns, validFrom } of versions) {
    if (columns['stage'] === 'requested' || validFrom > validOn) continue;
    for (const agreement of columns['agreements'] as readonly string[]) {
      const partnership = partnershipOf.get(agreement);
      if (partnership === undefined) continue;
      const reports = found.get(partnership) ?? new Map<string, Day>();
      const before = reports.get(cell);
      if (before === undefined || validFrom < before) reports.set(cell, validFrom);
      found.set(partnership, reports);
    }
  }
  return new Map(
    [...found].map(([partnership, reports]) => [
      partnership,
      [...reports].map(([report, on]) => ({ report, on })).sort((a, b) => (a.on < b.on ? -1 : 1)),
    ]),
  );
}
