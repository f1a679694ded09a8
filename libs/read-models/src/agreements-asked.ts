/** Which agreements a question is about: one, those of a partnership, those in force in a span, the newest of each partnership. */
import { type DateFact, firstDayOf, type Period } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from './agreement-register/agreement-register.projection.js';
import type { Moment } from './moment.js';

export interface AgreementsAsked {
  readonly agreement?: string;
  readonly partnership?: string;
  /** An organisation or unit that is a party on the day. */
  readonly party?: string;
  /** In force on at least one day of the span, whatever the status on the day asked. */
  readonly inForceDuring?: Period;
  /** Of those of one partnership, the one that begins last. */
  readonly newest?: boolean;
}

/** Their ids; undefined for all there are. */
export async function agreementsAsked(
  views: ViewStore,
  { validOn, knownAt }: Moment,
  { agreement, partnership, party, inForceDuring, newest = false }: AgreementsAsked,
): Promise<readonly string[] | undefined> {
  if (![partnership, party, inForceDuring].some(Boolean) && !newest)
    return agreement === undefined ? undefined : [agreement];
  const versions = await views.query(AGREEMENT_REGISTER, {
    knownAt: knownAt.position,
    valid: inForceDuring ?? { on: validOn },
    where: {
      ...(partnership === undefined ? {} : { partnership }),
      ...(party === undefined ? {} : { parties: party }),
      ...(inForceDuring ? { status: 'in-force' } : {}),
    },
    ...(agreement === undefined ? {} : { cell: agreement }),
    withoutBodies: !newest,
  });
  const last = [...new Map(versions.map((version) => [version.cell, version])).values()];
  if (!newest) return last.map(({ cell }) => cell);
  const byPartnership = Map.groupBy(last, ({ columns }) => columns['partnership']);
  return [...byPartnership.values()].flatMap(
    (of) => of.reduce((newer, one) => (startOf(one.body) > startOf(newer.body) ? one : newer)).cell,
  );
}

/** The first day in force; without one, the day from which it counts. */
function startOf(body: object): string {
  const { start, since } = body as { readonly start?: DateFact; readonly since?: { day: string } };
  return start ? firstDayOf(start.date) : (since?.day ?? '');
}
