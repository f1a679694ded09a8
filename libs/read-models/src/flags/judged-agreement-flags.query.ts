/** Sets agreements beside their guideline and what was reported as spent: doubts that no single stream gives rise to (S14, S32). */
import {
  ASSERTED_OF_MONEY,
  type AssertedOfMoney,
  judgedAgreementFlags,
  type FlagAcrossStreams,
  type Seen,
  type Source,
} from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { allCompliance, type ComplianceRow } from '../compliance/compliance.query.js';
import type { Moment } from '../moment.js';
import { REPORTS } from '../reports/reports.projection.js';

/** By what is recorded last of each agreement, as known at the moment, whatever the day asked. */
export async function flagsOfJudgedAgreements(
  views: ViewStore,
  moment: Moment,
): Promise<readonly FlagAcrossStreams[]> {
  const rows = await allCompliance(views, { ...moment, validOn: LAST_DAY }, {});
  const spent = await agreementsWithSpending(views, moment);
  return rows.flatMap((row) =>
    judgedAgreementFlags({
      agreement: row.agreement,
      claimed: claimedIn(row),
      asserted: assertedIn(row),
      hasFigures: row.figures.because.length > 0 || spent.has(row.agreement),
    }),
  );
}

/** By then every recorded fact counts. */
const LAST_DAY = '2199-12-31';

function claimedIn({ outside, guidelines }: ComplianceRow) {
  return outside.flatMap(({ claimedOf, criterion, ...judgement }) => {
    if (!claimedOf) return [];
    const { guideline: id, name: guideline, version } = claimedOf;
    const versionEvent = guidelines.find((by) => by.guideline === id)?.because.at(-1) ?? '';
    return [{ ...lookedAt(judgement), criterion, guideline, version, versionEvent }];
  });
}

function assertedIn({ outside, financing }: ComplianceRow) {
  const checks = outside.flatMap(({ criterion, asserted, ...judgement }) => {
    const topic = ASSERTED_OF_MONEY.find((known) => known === criterion);
    return topic && asserted ? [{ ...lookedAt(judgement), topic }] : [];
  });
  const terms = financing.terms.map((term) => ({
    ...lookedAt(term),
    topic: 'both-finance' as AssertedOfMoney,
  }));
  return [...checks, ...(financing.reading === 'stated' ? terms : [])];
}

function lookedAt(said: JsonObject | { readonly because: readonly string[] }): Seen {
  const { because, source } = said as { because: readonly string[]; source?: Source };
  return { event: because[0] ?? '', ...(source ? { source } : {}) };
}

async function agreementsWithSpending(
  views: ViewStore,
  { knownAt }: Moment,
): Promise<ReadonlySet<string>> {
  const found = await views.query(REPORTS, { knownAt: knownAt.position, valid: 'ever' });
  const spending = found.flatMap(
    ({ body }) => body['spending'] as unknown as readonly { readonly agreement: string }[],
  );
  return new Set(spending.map(({ agreement }) => agreement));
}
