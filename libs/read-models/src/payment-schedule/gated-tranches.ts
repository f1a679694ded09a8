/**
 * Closes the gates that other streams decide: the payee's account and the reports a tranche waits for are
 * read at the same moment, and asked by the domain's own rule. So an account's closing shows at once.
 */
import { type AccountEvidence, type Evidence, evidenceGates, type Needs } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { REPORTS } from '../reports/reports.projection.js';

interface TrancheBody {
  readonly agreement: string;
  readonly stage: string;
  readonly gates: readonly JsonObject[];
  readonly needs: Needs;
}

/** The same rows with every gate, and whether nothing stands against the release. */
export async function gatedTranches(
  views: ViewStore,
  moment: Moment,
  rows: readonly Version[],
): Promise<readonly Version[]> {
  const bodies = rows.map(({ body }) => body as unknown as TrancheBody);
  const evidence = [
    ...(await accountsOf(views, moment, bodies)),
    ...(await reportsOf(views, moment, bodies)),
  ];
  return rows.map((row, index) => {
    const { agreement, stage, gates, needs } = bodies[index] as TrancheBody;
    const all = [...gates, ...evidenceGates(agreement, needs, evidence, moment.validOn)];
    const { needs: _, ...said } = row.body;
    const releasable = all.length === 0 && stage === 'planned';
    return { ...row, body: { ...said, gates: all, releasable } as unknown as JsonObject };
  });
}

async function accountsOf(views: ViewStore, moment: Moment, bodies: readonly TrancheBody[]) {
  const wanted = new Set(bodies.flatMap(({ needs }) => needs.account?.organisation ?? []));
  if (wanted.size === 0) return [];
  const found = await views.query(REGISTRY, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: [...wanted],
  });
  return found.flatMap(({ subject, body }): readonly Evidence[] => {
    const { accounts } = body['organisation'] as unknown as {
      readonly accounts: readonly { readonly evidence: AccountEvidence }[];
    };
    return accounts.map(({ evidence: value }) => ({ stream: subject, revision: 0, value }));
  });
}

async function reportsOf(views: ViewStore, moment: Moment, bodies: readonly TrancheBody[]) {
  const waiting = bodies.filter(({ needs }) => needs.obligations.length > 0);
  if (waiting.length === 0) return [];
  const found = await views.query(REPORTS, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
    where: { agreements: [...new Set(waiting.map(({ agreement }) => agreement))] },
  });
  return found.map(
    ({ subject, body }) =>
      ({ stream: subject, revision: 0, value: body['evidence'] }) as unknown as Evidence,
  );
}
