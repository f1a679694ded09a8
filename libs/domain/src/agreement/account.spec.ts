/** The payee's account for a funding, and what a tranche's steps must be shown of other streams. */
import { describe, expect, it } from '@jest/globals';
import {
  accountDesignated,
  accountShown,
  as2025,
  contentShown,
  effective,
  fact,
  payable,
  reportShown,
  scheduled,
  upTo,
} from '@liggaren/testing';
import { COMMANDS } from '../commands.js';
import { foldStream } from '../streams.js';
import { needsOfTranche } from './account.js';

const to = { funding: 'funding', account: 'plusgiro' };
const evidence = [accountShown({ account: 'plusgiro' })];

describe('Designating a payout account', () => {
  it('is of an account that its organisation has, verified or not', () => {
    const {
      verifiedOn: _,
      usableFrom: _from,
      ...value
    } = evidence[0]?.value as never as Record<string, unknown>;
    for (const shown of [evidence, [{ ...accountShown(), value: value as never }]])
      payable()
        .when('DesignatePayoutAccount', to, { evidence: shown })
        .then(fact('PayoutAccountDesignated', { ...to, evidence: shown }));
  });

  it('is refused of an account that the payee does not have', () =>
    payable()
      .when('DesignatePayoutAccount', to, { evidence: [] })
      .thenRejected('unknown-account', '/account'));

  it('is refused of a closed account, from the day of its closing', () => {
    const closing = [accountShown({ account: 'plusgiro', closedOn: '2025-03-01' })];
    expect(
      payable().when('DesignatePayoutAccount', to, { evidence: closing, on: '2025-02-28' })
        .decision,
    ).toHaveProperty('facts');
    payable()
      .when('DesignatePayoutAccount', to, { evidence: closing, on: '2025-03-01' })
      .thenRejected('account-closed', '/account');
  });

  it('is refused for a funding that does not exist', () =>
    payable()
      .when('DesignatePayoutAccount', { ...to, funding: 'other' }, { evidence })
      .thenRejected('unknown-funding', '/funding'));

  it('asks for the account in the payee’s stream', () => {
    const state = foldStream('agreement', payable().history);
    expect(
      COMMANDS.DesignatePayoutAccount.evidence(state as never, to, { id: 'x', kind: 'person' }),
    ).toEqual([{ kind: 'account', organisation: 'convictus', account: 'plusgiro' }]);
  });
});

describe('An account designated for later', () => {
  const changing = upTo('released').and(effective('2025-03-01', accountDesignated('plusgiro')));
  const on = (day: string) => {
    const { evidence: shown, ...as } = as2025('controller', day);
    return { ...as, evidence: [...shown, accountShown({ account: 'plusgiro' })] };
  };
  const attest = (day: string) => ({
    tranche: 'funding/1',
    kind: 'sak' as const,
    unit: 'socialnämnden',
    content: contentShown(changing, 'funding/1', day),
  });

  it('is paid to from its day, and the one before until then', () => {
    const account = (day: string) => {
      const { decision } = changing.when('AttestTranche', attest(day), on(day));
      return 'facts' in decision ? decision.facts[0]?.data : decision;
    };
    expect(account('2025-02-28')).toMatchObject({ account: 'bankgiro' });
    expect(account('2025-03-01')).toMatchObject({ account: 'plusgiro' });
    expect(scheduled(changing, 'funding/1', '2025-03-01').needs.account).toMatchObject({
      account: 'plusgiro',
    });
  });

  it('is asked for beside the one before: the day decides which counts', () => {
    const state = foldStream('agreement', changing.history);
    expect(state && needsOfTranche(state, 'funding/1', ['account'])).toEqual([
      { kind: 'account', organisation: 'convictus', account: 'bankgiro' },
      { kind: 'account', organisation: 'convictus', account: 'plusgiro' },
      { kind: 'report', report: 'account' },
    ]);
  });
});

describe('A report owed after the release', () => {
  const owed = upTo('released').and(
    effective(
      '2025-01-25',
      fact('ReportingTermsAgreed', {
        obligations: [{ code: 'account-2025', kind: 'financial', gates: ['funding/1'] }],
      }),
    ),
  );
  const attest = {
    tranche: 'funding/1',
    kind: 'sak' as const,
    unit: 'socialnämnden',
    content: contentShown(owed),
  };
  const usual = as2025('controller');
  const report = reportShown();
  const shown = { ...usual, evidence: [...usual.evidence, report] };

  it('holds the next step until it is shown', () => {
    owed.when('AttestTranche', attest, usual).thenRejected('gate-closed', '/tranche');
    expect(owed.when('AttestTranche', attest, shown).decision).toHaveProperty('facts');
  });

  it('is asked for again at every step after the one it was shown at', () => {
    const attested = owed.after('AttestTranche', attest, shown);
    const state = foldStream('agreement', attested.history);
    expect(state && needsOfTranche(state, 'funding/1')).toContainEqual({
      kind: 'report',
      report: report.value.kind === 'report' ? report.value.report : '',
    });
  });
});
