/**
 * One organisation over all boards (S160): every partnership, agreement, role, promise and sum, for instance to add up
 * de minimis aid. Computed when asked, from the register, the registry and the budget's movements.
 */
import type { Acting, Partnership } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import { getAgreements, type RegisterRow } from '../agreement-register/agreement-register.query.js';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { getRegistryEntry, namesOf } from '../registry/registry.query.js';
import { agreementsOfParty, type Membership, membershipsOf, type Told } from './memberships.js';
import { operationsOf, rolesOf } from './party-roles.js';
import { movementsOfParty, type PartyMovement, partySums } from './party-sums.js';

/** `docs/openapi.json` has it in full. */
export type PartyView = JsonObject & { readonly organisation: string };

/** Undefined when the organisation was not known then. */
export async function getParty(
  views: ViewStore,
  moment: Moment,
  organisation: string,
): Promise<PartyView | undefined> {
  const entry = await getRegistryEntry(views, moment, 'organisation', organisation);
  if (!entry) return undefined;
  const told = await agreementsOfParty(views, moment, organisation);
  const agreements = await agreementsWith(views, moment, organisation, told);
  const movements = await movementsOfParty(views, moment, organisation);
  const partnerships = await partnershipsWith(views, moment, organisation, agreements);
  const counterparts = movements.map(({ counterpart }) => counterpart);
  const names = await namesOf(views, moment, [
    ...counterparts.map((acting) => acting.organisation),
    ...unitsIn([movements, agreements, partnerships]),
  ]);
  const named: Named = (one) =>
    one.units ? { ...one, unitNames: one.units.map((unit) => names.get(unit) ?? '') } : one;
  const sums = (of: readonly PartyMovement[], bySides = true) =>
    partySums(of, bySides).map(({ counterpart, ...sum }) => ({
      ...named(sum),
      ...(counterpart
        ? {
            counterpart: named({
              ...counterpart,
              organisationName: names.get(counterpart.organisation) ?? '',
            }),
          }
        : {}),
    }));
  const units = new Set(
    agreements.flatMap(({ memberships }) => memberships.flatMap((m) => m.units ?? [])),
  );
  const { name, organisation: details, because } = entry as unknown as OrganisationEntry;
  const party = {
    organisation,
    name,
    kind: details.kind,
    aliases: details.aliases,
    ...(details.number === undefined ? {} : { number: details.number }),
    numbers: details.numbers,
    units: [...units].map((unit) => ({ unit, name: names.get(unit) ?? '' })),
    partnerships: partnerships.map(({ roles, ...partnership }) => ({
      ...partnership,
      roles: roles.map(named),
      agreements: agreements
        .filter(({ row }) => row['partnership'] === partnership.partnership)
        .map((one) => ({
          ...agreementOf(organisation, one.row, named),
          memberships: one.memberships.map(named),
          sums: sums(movements.filter(({ agreement }) => agreement === one.row.agreement)),
        })),
    })),
    sums: sums(movements),
    totals: sums(movements, false),
    because,
  };
  return party as unknown as PartyView;
}

interface OrganisationEntry {
  readonly name: string;
  readonly organisation: {
    readonly kind: string;
    readonly aliases: readonly string[];
    readonly number?: string;
    readonly numbers: readonly object[];
  };
  readonly because: readonly string[];
}

interface AgreementWith {
  readonly row: RegisterRow;
  readonly memberships: readonly Membership[];
}

/** By the day on which each begins; those that do not say, last. */
async function agreementsWith(
  views: ViewStore,
  moment: Moment,
  organisation: string,
  told: ReadonlyMap<string, Told>,
): Promise<readonly AgreementWith[]> {
  const ids = [...told.keys()];
  if (ids.length === 0) return [];
  const page = { limit: ids.length };
  const { items } = await getAgreements(views, moment, { agreement: ids }, page);
  const found: AgreementWith[] = [];
  for (const row of items) {
    const memberships = await membershipsOf(
      views,
      moment,
      organisation,
      told.get(row.agreement) ?? [],
    );
    found.push({ row, memberships });
  }
  const begins = ({ row }: AgreementWith) =>
    `${(row['start'] as { date?: string } | undefined)?.date ?? '9'} ${row.title}`;
  return found.sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
}

/** Those of its agreements, and those in which it has a role or runs something without one; by name. */
async function partnershipsWith(
  views: ViewStore,
  moment: Moment,
  organisation: string,
  agreements: readonly AgreementWith[],
) {
  const ofAgreements = new Set(agreements.map(({ row }) => String(row['partnership'])));
  const all: readonly Version[] = await views.query(REGISTRY, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { kind: 'partnership' },
    orderBy: ['name'],
  });
  return all.flatMap(({ cell, columns, body }) => {
    const partnership = body['partnership'] as unknown as Partnership;
    const roles = rolesOf(partnership, organisation, moment.validOn);
    const operations = operationsOf(partnership, organisation, moment.validOn);
    if (!ofAgreements.has(cell) && roles.length === 0 && operations.length === 0) return [];
    return [{ partnership: cell, name: String(columns['name']), operations, roles }];
  });
}

interface Instrument {
  readonly instrument: string;
  readonly kind: string;
  readonly title: string;
  readonly operation?: string;
  readonly status: string;
  readonly signatureLines: readonly {
    readonly organisation: string;
    readonly unit?: string;
    readonly role: string;
    readonly signature?: string;
  }[];
  readonly because: readonly string[];
}

interface Row {
  readonly parties: readonly { readonly organisation?: string }[];
  readonly instruments: readonly Instrument[];
  readonly commitments: readonly { readonly commitment: string; readonly by: Acting }[];
  readonly because: Readonly<Record<string, readonly string[]>>;
}

/** Adds the names of the units, where something has any. */
type Named = <T extends { readonly units?: readonly string[] }>(one: T) => object;

/** What of the register's row concerns the party: its own lines and promises, and who else is in it. */
function agreementOf(organisation: string, row: RegisterRow, named: Named) {
  const { parties, instruments, commitments, because } = row as unknown as Row;
  const {
    agreement,
    title,
    number,
    status,
    notes,
    start,
    end,
    extended,
    terminatedAfter,
    dialogue,
    chain,
  } = row as unknown as Readonly<Record<string, unknown>>;
  return {
    ...{ agreement, title, number, status, notes, start, end, extended, terminatedAfter, dialogue },
    chain,
    with: parties.filter((party) => party.organisation !== organisation),
    instruments: instruments.map(({ signatureLines: _, ...instrument }) => instrument),
    signatures: instruments.flatMap(({ instrument, title: of, signatureLines }) =>
      signatureLines
        .filter((line) => line.organisation === organisation)
        .map(({ organisation: _, unit, ...line }) =>
          named({
            ...{ instrument, instrumentTitle: of, ...line },
            // As everywhere: an organisation acts through units.
            ...(unit === undefined ? {} : { units: [unit] }),
          }),
        ),
    ),
    commitments: commitments
      .filter(({ by }) => by.organisation === organisation)
      .map(({ by, ...commitment }) =>
        named({ ...commitment, ...(by.units ? { units: by.units } : {}) }),
      ),
    because,
  };
}

/** The ids of all units that are named anywhere in it. */
function unitsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === 'units') return member as readonly string[];
    return name === 'unit' ? [member as string] : unitsIn(member);
  });
}
