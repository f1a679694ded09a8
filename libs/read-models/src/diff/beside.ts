/**
 * What stands beside a row and shows in it: names, payout accounts, reports, the agreement before it in the
 * chain. Each with the fields that it shows in and the events behind it.
 */
import type { AccountEvidence } from '@liggaren/domain';
import type { Json, JsonObject, Position, ViewStore } from '@liggaren/view-store-port';
import { isDeepStrictEqual } from 'node:util';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { REPORTS } from '../reports/reports.projection.js';
import type { FieldChange } from './changed-fields.js';
import type { DiffableView } from './diffable-views.js';

export interface Beside {
  readonly key: string;
  /** Parts of rows, as `partsOf` names them. */
  readonly showsIn: readonly string[];
  readonly says: Json;
  readonly because: readonly string[];
  readonly knownFrom: Position;
}

const NAMES = ['/parties', '/partnershipName', '/payer', '/payee'];

/** The field; of gates also whose gates they are, for those that other streams decide. */
export function partsOf({ field, before, after }: FieldChange): readonly string[] {
  if (field !== '/gates') return [field];
  const families = ['account', 'report'].filter((family) => {
    const [was, is] = [before, after].map((gates) => gatesOf(gates, family));
    return !isDeepStrictEqual(was, is);
  });
  return [field, ...families.map((family) => `${field}/${family}`)];
}

function gatesOf(gates: Json | undefined, family: string): readonly Json[] {
  if (!Array.isArray(gates)) return [];
  return (gates as readonly { readonly code: string }[]).filter(({ code }) =>
    code.startsWith(`${family}-`),
  ) as unknown as readonly Json[];
}

export async function besideOf(
  views: ViewStore,
  { beside }: DiffableView,
  moment: Moment,
  row: JsonObject,
): Promise<readonly Beside[]> {
  const found: Beside[] = [];
  const ids = [...idsIn(row)];
  if (ids.length === 0) return found;
  const { knownAt, validOn } = moment;
  const ever = { knownAt: knownAt.position, valid: 'ever' } as const;
  if (beside.includes(REGISTRY))
    for (const { cell, columns, body, knownFrom } of await views.query(REGISTRY, {
      ...ever,
      cell: ids,
    })) {
      const because = body['because'] as readonly string[];
      const says = columns['name'] as string;
      found.push({ key: `name/${cell}`, showsIn: NAMES, says, because, knownFrom });
      found.push(...accountsIn(body, knownFrom));
    }
  const register = await views.query(AGREEMENT_REGISTER, { ...ever, cell: ids });
  for (const { cell, body, knownFrom } of new Map(
    register.map((one) => [one.cell, one]),
  ).values()) {
    const { title = '', start = null, end = null, terminatedAfter = null } = body;
    found.push({
      key: `agreement/${cell}`,
      showsIn: ['/agreementTitle', '/chain'],
      says: { title, start, end, terminatedAfter },
      because: Object.values(body['because'] as Record<string, readonly string[]>).flat(),
      knownFrom,
    });
  }
  if (beside.includes(REPORTS))
    for (const { cell, body, knownFrom } of await views.query(REPORTS, {
      knownAt: knownAt.position,
      valid: { on: validOn },
      where: { agreements: row['agreement'] as string },
    }))
      found.push({
        key: `report/${cell}`,
        showsIn: ['/gates/report'],
        says: body['evidence'] ?? null,
        because: body['because'] as readonly string[],
        knownFrom,
      });
  return found;
}

function accountsIn(body: JsonObject, knownFrom: Position): readonly Beside[] {
  const { accounts = [] } = (body['organisation'] ?? {}) as unknown as {
    readonly accounts?: readonly { readonly account: string; readonly evidence: AccountEvidence }[];
  };
  return accounts.map(({ account, evidence }) => ({
    key: `account/${account}`,
    showsIn: ['/gates/account'],
    says: evidence as unknown as Json,
    because: evidence.events,
    knownFrom,
  }));
}

/** Every text in the row that may be an id. */
function idsIn(value: Json | undefined, ids = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string' && /^[\w-]{1,40}$/.test(value)) ids.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) idsIn(member as Json, ids);
  return ids;
}
