/** The status board on a day: one row for each chain of agreements, made when asked from the register's rows. */
import {
  type BoardMember,
  type BoardPlace,
  chainsOf,
  type DateFact,
  type Day,
  firstDayOf,
  lastDayOf,
  placeOf,
  type Status,
} from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import { namesOf } from '../registry/registry.query.js';

export interface BoardFilter {
  readonly partnership?: string;
  /** The id of an organisation or unit that is a party of the agreement that decides. */
  readonly party?: string;
  readonly state?: Status;
}

/** What is in force first, then what is to come, then what is over. */
export const BOARD_STATES: readonly Status[] = [
  'in-force',
  'concluded',
  'awaiting-signatures',
  'draft',
  'expired',
  'terminated',
];

interface Body {
  readonly agreement: string;
  readonly title: string;
  readonly partnership: string;
  readonly number?: string;
  readonly status: Status;
  readonly notes: readonly string[];
  readonly start?: DateFact;
  readonly end?: DateFact;
  readonly extended: boolean;
  readonly notice?: { readonly lastDay: DateFact };
  readonly terminatedAfter?: Day;
  readonly dialogue: boolean;
  readonly predecessor?: string;
  readonly parties: readonly {
    readonly organisation?: string;
    readonly units?: readonly string[];
  }[];
  readonly instruments: readonly {
    readonly instrument: string;
    readonly kind: string;
    readonly title: string;
    readonly status: Status;
    readonly signatureLines: readonly { readonly role: string; readonly signature?: string }[];
    readonly because: readonly string[];
  }[];
  readonly options: readonly JsonObject[];
  readonly because: Readonly<Record<string, readonly string[]>>;
}

type Member = BoardMember & { readonly body: Body; readonly parties: readonly string[] };

/** One page, the state that ends first at the top of each state. Throws `BadCursor`. */
export async function getStatusBoard(
  views: ViewStore,
  moment: Moment,
  { partnership, party, state }: BoardFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
    ...(partnership === undefined ? {} : { where: { partnership } }),
  });
  const members = found.map(({ body, columns }) =>
    memberOf(body as unknown as Body, columns['parties'] as readonly string[]),
  );
  const names = await namesOf(views, moment, members.flatMap(idsIn));
  const places = chainsOf(members)
    .map((chain) => ({ chain, place: placeOf(chain, moment.validOn) }))
    .filter(({ place }) => state === undefined || place.state === state)
    .filter(({ place }) => party === undefined || place.decides.parties.includes(party));
  const rows = places.map(({ chain, place }) => ({
    order: [
      BOARD_STATES.indexOf(place.state),
      place.lastDay ?? '~',
      names.get(place.decides.body.partnership) ?? '',
      place.decides.agreement,
    ],
    item: rowOf(chain, place, names),
  }));
  return pageOf('status-board', moment, rows, page);
}

function memberOf(body: Body, parties: readonly string[]): Member {
  const { agreement, predecessor, status, start, end, notice, terminatedAfter } = body;
  const last = [
    ...(end ? [lastDayOf(end.date)] : []),
    ...(notice ? [lastDayOf(notice.lastDay.date)] : []),
    ...(terminatedAfter === undefined ? [] : [terminatedAfter]),
  ].sort()[0];
  return {
    ...{ agreement, status, body, parties },
    ...(predecessor === undefined ? {} : { predecessor }),
    ...(start ? { firstDay: firstDayOf(start.date) } : {}),
    ...(last === undefined ? {} : { lastDay: last }),
  };
}

function idsIn({ body: { partnership, parties } }: Member): readonly string[] {
  return [
    partnership,
    ...parties.flatMap(({ organisation, units = [] }) =>
      organisation === undefined ? [] : [organisation, ...units],
    ),
  ];
}

function rowOf(
  chain: readonly Member[],
  { decides, next, gaps, ...place }: BoardPlace<Member>,
  names: ReadonlyMap<string, string>,
): JsonObject {
  const { body } = decides;
  const { agreement, title, number, partnership, notes, start, end, extended, notice } = body;
  const name = (id: string) => names.get(id) ?? '';
  const titleOf = (id: string) => chain.find((one) => one.agreement === id)?.body.title ?? '';
  const awaiting = chain.flatMap((member) => member.body.instruments.filter(isAwaited));
  const because = (...parts: readonly string[]) => [
    ...new Set(parts.flatMap((part) => body.because[part] ?? [])),
  ];
  const row = {
    ...{ agreement, title, number, partnership, partnershipName: name(partnership), notes },
    ...{ ...place, start, end, extended, notice, dialogue: body.dialogue },
    parties: body.parties.map(({ organisation, units }) => ({
      ...(organisation === undefined ? {} : { organisation, organisationName: name(organisation) }),
      ...(units ? { units, unitNames: units.map(name) } : {}),
    })),
    options: body.options,
    awaiting: awaiting.map(({ instrument, kind, title: called, signatureLines }) => ({
      ...{ instrument, kind, title: called, lines: signatureLines.length },
      missing: signatureLines.filter(isBlank).map(({ role }) => role),
    })),
    next: next.map((member) => ({
      ...{ agreement: member.agreement, title: member.body.title, status: member.status },
      begins: member.firstDay,
    })),
    gaps: gaps.map((gap) => ({
      ...gap,
      after: { agreement: gap.after, title: titleOf(gap.after) },
      before: { agreement: gap.before, title: titleOf(gap.before) },
    })),
    because: {
      state: because('status', 'period', 'notice'),
      options: because('options'),
      dialogue: because('dialogue'),
      awaiting: [...new Set(awaiting.flatMap((one) => one.because))],
      chain: [
        ...new Set(
          chain.flatMap((one) => [...(one.body.because['chain'] ?? []), ...daysFrom(one)]),
        ),
      ],
    },
  };
  // What is undefined is left out, as in every view's rows.
  return JSON.parse(JSON.stringify(row)) as JsonObject;
}

/** The events that state the days between which the gaps lie. */
function daysFrom({ body }: Member): readonly string[] {
  return body.because['period'] ?? [];
}

function isAwaited({ status }: Body['instruments'][number]): boolean {
  return status === 'awaiting-signatures';
}

function isBlank({ signature }: { readonly signature?: string }): boolean {
  return signature === undefined;
}
