/** Reads the agreement register: rows with names, the gap to the agreement before, and their events. */
import type { DateFact, Period } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { AGREEMENT_REGISTER } from './agreement-register.projection.js';
import { gapDaysBetween, type RegisteredPeriod } from './chain.js';

export interface RegisterFilter {
  /** One agreement, or any of several. */
  readonly agreement?: string | readonly string[];
  readonly status?: string;
  readonly partnership?: string;
  /** The id of an organisation or unit. */
  readonly party?: string;
  /** In force on at least one day of the span, whatever the status on the day asked. */
  readonly inForceDuring?: Period;
}

/** What the register says of one agreement on a day; `docs/openapi.json` has it in full. */
export type RegisterRow = JsonObject & {
  readonly agreement: string;
  readonly title: string;
  readonly status: string;
};

export async function getAgreements(
  views: ViewStore,
  moment: Moment,
  filter: RegisterFilter,
  page: PageRequest,
): Promise<Page<RegisterRow>> {
  const { agreement, status, partnership, party, inForceDuring } = filter;
  const where = {
    ...(status === undefined ? {} : { status }),
    ...(partnership === undefined ? {} : { partnership }),
    ...(party === undefined ? {} : { parties: party }),
    ...(inForceDuring ? { status: 'in-force' } : {}),
  };
  const { items, next } = await queryPage(
    views,
    AGREEMENT_REGISTER,
    moment,
    {
      valid: inForceDuring ?? { on: moment.validOn },
      where,
      orderBy: ['title'],
      ...(agreement === undefined ? {} : { cell: agreement }),
    },
    page,
  );
  // An agreement may be in force in several statements of the span: its last one stands for it.
  const rows = inForceDuring ? lastOfEach(items) : items;
  return {
    items: await withNames(views, moment, rows),
    ...(next === undefined ? {} : { next }),
  };
}

/** One agreement on the day asked, or undefined when nothing says that it exists. */
export async function getAgreement(
  views: ViewStore,
  moment: Moment,
  agreement: string,
): Promise<RegisterRow | undefined> {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
    cell: agreement,
  });
  return (await withNames(views, moment, found))[0];
}

function lastOfEach(versions: readonly Version[]): readonly Version[] {
  return [...new Map(versions.map((version) => [version.cell, version])).values()];
}

interface RegisterBody {
  readonly partnership: string;
  readonly predecessor?: string;
  readonly start?: DateFact;
  readonly parties: readonly {
    readonly organisation?: string;
    readonly units?: readonly string[];
  }[];
  readonly instruments: readonly {
    readonly signatureLines: readonly { readonly organisation: string; readonly unit?: string }[];
  }[];
}

async function withNames(
  views: ViewStore,
  moment: Moment,
  versions: readonly Version[],
): Promise<readonly RegisterRow[]> {
  const bodies = versions.map(({ body }) => body as unknown as RegisterBody);
  const names = await namesOf(views, moment, bodies.flatMap(idsIn));
  const name = (id: string | undefined) => (id === undefined ? undefined : names.get(id));
  return Promise.all(
    versions.map(async ({ body, columns, validFrom, validTo }, index) => {
      const row = bodies[index] as RegisterBody;
      const chain = row.predecessor && (await predecessorOf(views, moment, row));
      return {
        ...body,
        title: columns['title'] as string,
        validFrom,
        ...(validTo === undefined ? {} : { validTo }),
        partnershipName: name(row.partnership) ?? '',
        parties: row.parties.map((party) => ({
          ...party,
          ...(party.organisation === undefined
            ? {}
            : { organisationName: name(party.organisation) ?? '' }),
          ...(party.units ? { unitNames: party.units.map((unit) => name(unit) ?? '') } : {}),
        })),
        ...(chain ? { chain } : {}),
      } as unknown as RegisterRow;
    }),
  );
}

function idsIn({ partnership, parties }: RegisterBody): readonly string[] {
  return [
    partnership,
    ...parties.flatMap(({ organisation, units = [] }) =>
      organisation === undefined ? [] : [organisation, ...units],
    ),
  ];
}

/** The agreement before in the chain, and the days between the two that neither covers. */
async function predecessorOf(views: ViewStore, moment: Moment, row: RegisterBody) {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: row.predecessor ?? '',
    orderBy: [],
  });
  const before = found.at(-1)?.body as (RegisteredPeriod & { title?: string }) | undefined;
  const gap = before && gapDaysBetween(before, row);
  return {
    predecessor: row.predecessor,
    title: before?.title ?? '',
    ...(gap === undefined ? {} : { gapDays: gap }),
  };
}
