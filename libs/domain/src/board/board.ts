/** The status board: which agreement of a chain decides where a partnership stands on a day, and what is left of it. */
import type { Status } from '../agreement/status.js';
import { addDays, type Day, dayAfter, daysIn } from '../values/day.js';

/** An agreement as it stands on the day. */
export interface BoardMember {
  readonly agreement: string;
  readonly predecessor?: string;
  readonly status: Status;
  readonly firstDay?: Day;
  /** As extended, and not past a termination or a notice that stands. */
  readonly lastDay?: Day;
}

export interface BoardGap {
  /** The agreements before and after it. */
  readonly after: string;
  readonly before: string;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

export interface BoardPlace<M extends BoardMember> {
  readonly decides: M;
  readonly state: Status;
  /** The first day of the state: in force from then, or expired or terminated since. */
  readonly since?: Day;
  /** Concluded, and begins on a later day. */
  readonly begins?: Day;
  readonly lastDay?: Day;
  /** Of one in force: days after this one; 0 on the last day. */
  readonly daysLeft?: number;
  /** Of one that is over: days since its last day; 1 on the day after it. */
  readonly daysSince?: number;
  /** Agreements after it in the chain: drafted, or concluded and not begun. */
  readonly next: readonly M[];
  /** Days between two agreements of the chain that neither covers. */
  readonly gaps: readonly BoardGap[];
}

/** Agreements by chain, the oldest first; one that follows nothing known is a chain of its own. */
export function chainsOf<M extends BoardMember>(members: readonly M[]): readonly (readonly M[])[] {
  const byId = new Map(members.map((member) => [member.agreement, member]));
  const placed = members.map((member) => ({ member, ...rootOf(member, byId) }));
  return [...Map.groupBy(placed, ({ root }) => root).values()].map((chain) =>
    chain
      .sort((a, b) => a.depth - b.depth || (orderOf(a.member) < orderOf(b.member) ? -1 : 1))
      .map(({ member }) => member),
  );
}

/**
 * The newest that is in force decides; without one, the newest that was ever concluded; without one, the newest
 * (S78). A draft decides nothing while there is another. `chain` has at least one.
 */
export function placeOf<M extends BoardMember>(chain: readonly M[], day: Day): BoardPlace<M> {
  const settled = chain.filter(({ status }) => !['draft', 'awaiting-signatures'].includes(status));
  const decides =
    settled.findLast(({ status }) => status === 'in-force') ?? settled.at(-1) ?? chain.at(-1);
  if (!decides) throw new Error('a chain without agreements');
  const { status: state, firstDay, lastDay } = decides;
  const over = state === 'expired' || state === 'terminated';
  return {
    decides,
    state,
    ...(state === 'in-force' && firstDay !== undefined ? { since: firstDay } : {}),
    ...(over && lastDay !== undefined
      ? { since: dayAfter(lastDay), daysSince: daysIn(lastDay, day) - 1 }
      : {}),
    ...(state === 'concluded' && firstDay !== undefined && day < firstDay
      ? { begins: firstDay }
      : {}),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(state === 'in-force' && lastDay !== undefined
      ? { daysLeft: daysIn(day, lastDay) - 1 }
      : {}),
    next: chain.slice(chain.indexOf(decides) + 1),
    gaps: chain.flatMap((member, index) => gapBefore(chain[index - 1], member)),
  };
}

function gapBefore(
  before: BoardMember | undefined,
  { agreement, firstDay }: BoardMember,
): readonly BoardGap[] {
  if (before?.lastDay === undefined || firstDay === undefined) return [];
  const [from, to] = [dayAfter(before.lastDay), addDays(firstDay, -1)];
  if (to < from) return [];
  return [{ after: before.agreement, before: agreement, from, to, days: daysIn(from, to) }];
}

/** Agreements may be said to follow each other in a circle: then the least id begins it. */
function rootOf<M extends BoardMember>(member: M, byId: ReadonlyMap<string, M>) {
  const seen = new Set<string>();
  let at: M = member;
  while (!seen.has(at.agreement)) {
    seen.add(at.agreement);
    const before = byId.get(at.predecessor ?? '');
    if (!before) return { root: at.agreement, depth: seen.size };
    at = before;
  }
  return { root: [...seen].sort()[0] ?? '', depth: 0 };
}

function orderOf({ firstDay = '', agreement }: BoardMember): string {
  return `${firstDay} ${agreement}`;
}
