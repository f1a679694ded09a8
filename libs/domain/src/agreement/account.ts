/** The payee's account for a funding, and what a tranche's steps must be shown of other streams. */
import { accept, type Decision, reject } from '../decision.js';
import { circumstancesOf } from '../event.js';
import { accountIn, type Circumstances, type EvidenceWanted, reportsIn } from '../evidence.js';
import type { Agreement } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';

export type DesignatePayoutAccount = Omit<
  AgreementEventData['PayoutAccountDesignated'],
  'evidence'
>;

/** An account of the payee that is not closed; that it is verified is asked by the gates, at every step. */
export function decideDesignatePayoutAccount(
  agreement: Agreement,
  { funding, account }: DesignatePayoutAccount,
  { on, evidence }: Circumstances,
): Decision<AgreementEventType> {
  if (!agreement.fundings.some(({ id }) => id === funding))
    return reject('unknown-funding', '/funding', { funding });
  const found = accountIn(evidence, account);
  if (!found) return reject('unknown-account', '/account', { account });
  if (found.closedOn !== undefined && found.closedOn <= on)
    return reject('account-closed', '/account', { account });
  return accept({ type: 'PayoutAccountDesignated', data: { funding, account, evidence } });
}

/** Every account that its funding was ever to be paid to, and every report named for it, now or at an earlier step. */
export function needsOfTranche(
  agreement: Agreement,
  tranche: string,
  reports: readonly string[] = [],
): readonly EvidenceWanted[] {
  const funding = agreement.fundings.find(({ id }) => tranche.startsWith(`${id}/`));
  const accounts = agreement.accounts.filter(({ data }) => data.funding === funding?.id);
  const shown = (agreement.tranches[tranche] ?? []).flatMap(({ event }) =>
    reportsIn(circumstancesOf(event).evidence).map(({ report }) => report),
  );
  return [
    ...[...new Set(accounts.map(({ data }) => data.account))].map((account) => ({
      kind: 'account' as const,
      organisation: funding?.data.payee.organisation ?? '',
      account,
    })),
    ...[...new Set([...shown, ...reports])].map((report) => ({ kind: 'report', report }) as const),
  ];
}
