/** The days on which the agreements of partnerships are in force, as the register says them. */
import { type Cover, dayBefore } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';

export interface AgreementCover extends Cover {
  readonly agreement: string;
  /** The events that its status follows from. */
  readonly events: readonly string[];
}

/** Of each partnership by its id; of all of them unless some are named. Whatever the day: as known at the moment. */
export async function coversOf(
  views: ViewStore,
  { knownAt }: Moment,
  partnerships?: readonly string[],
): Promise<ReadonlyMap<string, readonly AgreementCover[]>> {
  const versions = await views.query(AGREEMENT_REGISTER, {
    knownAt: knownAt.position,
    valid: 'ever',
    where: { status: 'in-force', ...(partnerships ? { partnership: partnerships } : {}) },
  });
  const covers = new Map<string, AgreementCover[]>();
  for (const { cell: agreement, validFrom: from, validTo, columns, body } of [...versions].sort(
    (a, b) => (a.validFrom < b.validFrom ? -1 : 1),
  )) {
    const { status: events } = body['because'] as { readonly status: readonly string[] };
    const own = covers.get(String(columns['partnership'])) ?? [];
    own.push({
      agreement,
      from,
      ...(validTo === undefined ? {} : { to: dayBefore(validTo) }),
      events,
    });
    covers.set(String(columns['partnership']), own);
  }
  return covers;
}
