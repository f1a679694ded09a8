/** The chain that an agreement belongs to: those before and after it, and the gaps between each two. */
import { daysIn, type Day, firstDayOf, type Status } from '@liggaren/domain';
import type { Version, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import { gapBetween, gapDaysBetween, type RegisteredPeriod } from '../agreement-register/chain.js';
import type { Moment } from '../moment.js';

interface RegisterBody extends RegisteredPeriod {
  readonly agreement: string;
  readonly title: string;
  readonly predecessor?: string;
  readonly because: Readonly<Record<string, readonly string[]>>;
}

interface Named {
  readonly agreement: string;
  readonly title: string;
}

/** An entry of the timeline: another agreement of the chain, or the days between two that none covers. */
export type Link = (OtherAgreement | Gap) & { readonly day: Day; readonly cell: string };

interface OtherAgreement extends Named, RegisteredPeriod {
  readonly entry: 'agreement';
  readonly relation: 'predecessor' | 'successor';
  /** Its status on the day asked; absent while nothing said that it exists. */
  readonly status?: Status;
  /** Days to the one before it in the chain: 0 when they meet, negative when they overlap. */
  readonly gapDays?: number;
  readonly because: readonly string[];
}

interface Gap {
  readonly entry: 'gap';
  readonly after: Named;
  readonly before: Named;
  readonly from: Day;
  /** The last day; inclusive. */
  readonly to: Day;
  readonly days: number;
  readonly holds: boolean;
  readonly because: readonly string[];
}

/** Every one as far as the chain goes; each agreement once, though they may follow each other in a circle. */
export async function chainOf(
  views: ViewStore,
  moment: Moment,
  agreement: string,
): Promise<readonly Link[]> {
  const members = new Map<string, Member>();
  const own = await registered(views, moment, { cell: agreement });
  for (const body of own) members.set(agreement, { body, relation: 'own' });
  let next = own[0]?.predecessor;
  while (next !== undefined && !members.has(next)) {
    const [body] = await registered(views, moment, { cell: next });
    if (!body) break;
    members.set(next, { body, relation: 'predecessor' });
    next = body.predecessor;
  }
  let before: readonly string[] = [agreement];
  while (before.length > 0) {
    const after = await registered(views, moment, { where: { predecessor: before } });
    const fresh = after.filter((body) => !members.has(body.agreement));
    for (const body of fresh) members.set(body.agreement, { body, relation: 'successor' });
    before = fresh.map((body) => body.agreement);
  }
  const statuses = await statusesOn(views, moment, [...members.keys()]);
  return [...members.values()].flatMap((member) => linksOf(member, members, statuses, moment));
}

interface Member {
  readonly body: RegisterBody;
  readonly relation: 'own' | OtherAgreement['relation'];
}

/** The member itself, unless it is the one asked about, and the gap before it. */
function linksOf(
  { body, relation }: Member,
  members: ReadonlyMap<string, Member>,
  statuses: ReadonlyMap<string, Status>,
  { validOn }: Moment,
): readonly Link[] {
  const { agreement, title, start, end, terminatedAfter, because } = body;
  const before = members.get(body.predecessor ?? '')?.body;
  const days = before && gapDaysBetween(before, body);
  const status = statuses.get(agreement);
  const chained = [...(because['chain'] ?? []), ...daysFrom(body)];
  const links: Link[] = [];
  if (relation !== 'own')
    links.push({
      entry: 'agreement',
      cell: `agreement/${agreement}`,
      // Without a first day it stands before all others.
      day: start ? firstDayOf(start.date) : '',
      agreement,
      title,
      relation,
      ...(status === undefined ? {} : { status }),
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
      ...(terminatedAfter === undefined ? {} : { terminatedAfter }),
      ...(days === undefined ? {} : { gapDays: days }),
      because: chained,
    });
  const gap = before && gapBetween(before, body);
  if (gap)
    links.push({
      entry: 'gap',
      cell: `gap/${agreement}`,
      day: gap.from,
      after: { agreement: before.agreement, title: before.title },
      before: { agreement, title },
      ...gap,
      days: daysIn(gap.from, gap.to),
      holds: gap.from <= validOn && validOn <= gap.to,
      because: [...new Set([...daysFrom(before), ...chained])],
    });
  return links;
}

/** The events that state its first and last day. */
function daysFrom({ because, terminatedAfter }: RegisterBody): readonly string[] {
  const { period = [], status = [] } = because;
  // The status after its end names the termination.
  return terminatedAfter === undefined ? period : [...new Set([...period, ...status])];
}

/** The last statement about each: its days as all that is known says them. */
async function registered(
  views: ViewStore,
  { knownAt }: Moment,
  of: { readonly cell: string } | { readonly where: { readonly predecessor: readonly string[] } },
): Promise<readonly RegisterBody[]> {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: knownAt.position,
    valid: 'ever',
    ...of,
  });
  const last = new Map(found.map((version: Version) => [version.cell, version]));
  return [...last.values()].map(({ body }) => body as unknown as RegisterBody);
}

async function statusesOn(
  views: ViewStore,
  { knownAt, validOn }: Moment,
  agreements: readonly string[],
): Promise<ReadonlyMap<string, Status>> {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: knownAt.position,
    valid: { on: validOn },
    cell: agreements,
    withoutBodies: true,
  });
  return new Map(found.map(({ cell, columns }) => [cell, columns['status'] as Status]));
}
