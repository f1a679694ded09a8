/** How long an organisation has been a party, and through which units: from what the register said, day after day. */
import { type Day, dayBefore, type Since } from '@liggaren/domain';
import type { Version, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import { AGREEMENT_TIMELINE } from '../agreement-timeline/agreement-timeline.projection.js';
import type { Moment } from '../moment.js';

export interface Membership {
  readonly party: string;
  readonly units?: readonly string[];
  /** How the agreement names it. */
  readonly namedAs: readonly string[];
  readonly from: Since;
  /** The last day; absent while it is a party. */
  readonly to?: Day;
  readonly because: readonly string[];
}

interface RegisterBody {
  readonly parties: readonly {
    readonly party: string;
    readonly organisation?: string;
    readonly units?: readonly string[];
    readonly namedAs: readonly string[];
    readonly since: Since;
  }[];
}

/** What the register says of an agreement, on every day up to the one asked: in the order of the days. */
export type Told = readonly Version[];

/** Every agreement that the organisation (or unit) is or was a party of by the day, with all that was told of it. */
export async function agreementsOfParty(
  views: ViewStore,
  moment: Moment,
  party?: string,
): Promise<ReadonlyMap<string, Told>> {
  const { position: knownAt } = moment.knownAt;
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt,
    valid: 'ever',
    ...(party === undefined ? {} : { where: { parties: party } }),
    withoutBodies: true,
  });
  const cells = toldBy(found, moment.validOn).map(({ cell }) => cell);
  if (cells.length === 0) return new Map();
  const all = await views.query(AGREEMENT_REGISTER, {
    knownAt,
    valid: 'ever',
    cell: [...new Set(cells)],
  });
  return Map.groupBy(toldBy(all, moment.validOn), ({ cell }) => cell);
}

function toldBy(versions: readonly Version[], day: Day): Told {
  return versions
    .filter(({ validFrom }) => validFrom <= day)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** As it is told by the day: a party that has left is told with its last day. */
export async function membershipsOf(
  views: ViewStore,
  moment: Moment,
  organisation: string,
  told: Told,
): Promise<readonly Membership[]> {
  const days = told.map(({ validFrom, body }) => ({
    validFrom,
    parties: (body as unknown as RegisterBody).parties.filter(
      (party) => party.organisation === organisation,
    ),
  }));
  const latest = new Map(days.flatMap(({ parties }) => parties.map((one) => [one.party, one])));
  const memberships: Membership[] = [];
  for (const { party, units, namedAs, since } of latest.values()) {
    const last = days.findLastIndex(({ parties }) => parties.some((one) => one.party === party));
    const without = days[last + 1]?.validFrom;
    const acts = await actsAbout(views, moment, told, party, without !== undefined);
    memberships.push({
      party,
      ...(units ? { units } : {}),
      namedAs,
      from: since,
      ...(without === undefined ? {} : { to: dayBefore(without) }),
      because: [party, ...acts],
    });
  }
  return memberships;
}

/** The events that named the party and, once it has left, let it leave. A party's id is the event that it joined by. */
async function actsAbout(
  views: ViewStore,
  moment: Moment,
  told: Told,
  party: string,
  hasLeft: boolean,
): Promise<readonly string[]> {
  const acts = await views.query(AGREEMENT_TIMELINE, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { entry: 'act' },
    subject: told[0]?.subject ?? '',
  });
  const types = ['PartyNamed', ...(hasLeft ? ['PartyLeft'] : [])];
  return acts
    .filter(({ body }) => types.includes(String(body['type'])) && body['voided'] === undefined)
    .filter(({ body }) => (body['data'] as { readonly party?: string }).party === party)
    .map(({ cell }) => cell);
}
