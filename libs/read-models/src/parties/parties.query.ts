/** Everybody who is or was a party of an agreement: `getParties`. Computed when asked, from the register. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type OrderedRow, type Page, pageOf, type PageRequest } from '../page.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { agreementsOfParty } from './memberships.js';

/** One organisation in short; `docs/openapi.json` has it in full. */
export type PartyRow = JsonObject & { readonly organisation: string; readonly name: string };

interface Joined {
  readonly agreements: Set<string>;
  readonly inForce: Set<string>;
  readonly partnerships: Set<string>;
  readonly because: Set<string>;
}

interface RegisterBody {
  readonly parties: readonly { readonly party: string; readonly organisation?: string }[];
}

/** One page, by name. */
export async function getParties(
  views: ViewStore,
  moment: Moment,
  page: PageRequest,
): Promise<Page<PartyRow>> {
  const joined = await joinedBy(views, moment);
  const organisations = await views.query(REGISTRY, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: [...joined.keys()],
  });
  const rows = organisations.map(({ cell, body, columns }): OrderedRow<PartyRow> => {
    const { agreements, inForce, partnerships, because } = joined.get(cell) as Joined;
    const details = body['organisation'] as { readonly kind: string; readonly number?: string };
    const name = String(columns['name']);
    const item = {
      organisation: cell,
      name,
      kind: details.kind,
      ...(details.number === undefined ? {} : { number: details.number }),
      partnerships: partnerships.size,
      agreements: agreements.size,
      inForce: inForce.size,
      because: [...because],
    };
    return { order: [name, cell], item: item as unknown as PartyRow };
  });
  return pageOf('parties', moment, rows, page);
}

async function joinedBy(views: ViewStore, moment: Moment): Promise<ReadonlyMap<string, Joined>> {
  const joined = new Map<string, Joined>();
  for (const [agreement, told] of await agreementsOfParty(views, moment)) {
    const now = told.at(-1)?.columns;
    for (const { party, organisation } of told.flatMap(
      ({ body }) => (body as unknown as RegisterBody).parties,
    )) {
      if (organisation === undefined) continue;
      const sets = joined.get(organisation) ?? {
        ...{ agreements: new Set<string>(), inForce: new Set<string>() },
        ...{ partnerships: new Set<string>(), because: new Set<string>() },
      };
      joined.set(organisation, sets);
      sets.agreements.add(agreement);
      sets.partnerships.add(String(now?.['partnership']));
      if (now?.['status'] === 'in-force') sets.inForce.add(agreement);
      sets.because.add(party);
    }
  }
  return joined;
}
