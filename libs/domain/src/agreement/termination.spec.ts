/** The end before its time: notice (uppsägning), its withdrawal, termination. */
import { describe, expect, it } from '@jest/globals';
import { by, effective, fact, payable, stated } from '@liggaren/testing';
import { foldStream } from '../streams.js';
import { agreementStatusOn } from './status.js';
import { endedBy } from './termination.js';

const notice = { by: by('convictus'), lastDay: stated('2025-09-30') };
const noticed = payable().after('GiveTerminationNotice', notice, { on: '2025-06-30' });
const given = noticed.history.at(-1)?.id ?? '';
const terminated = { notice: given, lastDay: stated('2025-09-30') };
const ended = ({ history }: typeof noticed, day: string) => {
  const agreement = foldStream('agreement', history);
  return agreement && endedBy(agreement, day);
};
const status = ({ history }: typeof noticed, day: string) => {
  const agreement = foldStream('agreement', history);
  return agreement && agreementStatusOn(agreement, day)?.status;
};

describe('Giving notice', () => {
  it('is a party’s, of either side, with the last day that it leads to', () => {
    for (const party of [by('convictus'), by('stad', 'socialnämnden')])
      payable()
        .when('GiveTerminationNotice', { ...notice, by: party })
        .then(fact('TerminationNoticeGiven', { ...notice, by: party }));
  });

  it('is refused to others, and once the party has left', () => {
    payable()
      .when('GiveTerminationNotice', { ...notice, by: by('ny-gemenskap') })
      .thenRejected('not-a-party', '/by');
    payable()
      .and(fact('PartyLeft', { party: 'payee' }))
      .when('GiveTerminationNotice', notice)
      .thenRejected('not-a-party', '/by');
  });

  it('is refused of an agreement that is not concluded, or terminated', () => {
    payable('concluded').when('GiveTerminationNotice', notice).thenRejected('not-concluded');
    noticed
      .after('TerminateAgreement', terminated)
      .when('GiveTerminationNotice', notice)
      .thenRejected('already-terminated');
  });

  it('leaves the agreement in force: it is not ended yet', () => {
    expect(ended(noticed, '2025-06-29')).toBeUndefined();
    expect(ended(noticed, '2025-06-30')).toMatchObject({ by: 'notice', lastDay: '2025-09-30' });
    expect(status(noticed, '2025-10-01')).toBe('in-force');
  });
});

describe('Withdrawing a notice', () => {
  const withdrawn = { notice: given };

  it('is as if it had not been given, from that day', () => {
    noticed
      .when('WithdrawTerminationNotice', withdrawn)
      .then(fact('TerminationNoticeWithdrawn', withdrawn));
    const after = noticed.after('WithdrawTerminationNotice', withdrawn, { on: '2025-08-01' });
    expect(ended(after, '2025-07-31')).toMatchObject({ by: 'notice' });
    expect(ended(after, '2025-08-01')).toBeUndefined();
  });

  it('leaves an earlier one standing', () => {
    const second = noticed.after(
      'GiveTerminationNotice',
      { ...notice, lastDay: stated('2025-11-30') },
      { on: '2025-07-15' },
    );
    expect(ended(second, '2025-07-15')).toMatchObject({ lastDay: '2025-11-30' });
    const after = second.after(
      'WithdrawTerminationNotice',
      { notice: second.history.at(-1)?.id ?? '' },
      { on: '2025-08-01' },
    );
    expect(ended(after, '2025-08-01')).toMatchObject({ lastDay: '2025-09-30' });
  });

  it('is refused twice, of none, and after the termination', () => {
    noticed
      .after('WithdrawTerminationNotice', withdrawn)
      .when('WithdrawTerminationNotice', withdrawn)
      .thenRejected('notice-withdrawn', '/notice');
    noticed
      .when('WithdrawTerminationNotice', { notice: 'other' })
      .thenRejected('unknown-notice', '/notice');
    noticed
      .after('TerminateAgreement', terminated)
      .when('WithdrawTerminationNotice', withdrawn)
      .thenRejected('already-terminated');
  });
});

describe('Terminating an agreement', () => {
  it('counts from its last day', () =>
    noticed
      .when('TerminateAgreement', terminated)
      .then(effective('2025-09-30', fact('AgreementTerminated', terminated))));

  it('leaves it in force to that day, and terminated after it', () => {
    const after = noticed.after('TerminateAgreement', terminated, { on: '2025-07-01' });
    expect(['2025-09-30', '2025-10-01'].map((day) => status(after, day))).toEqual([
      'in-force',
      'terminated',
    ]);
  });

  it('needs no notice: at once, or by agreement', () => {
    const atOnce = { lastDay: stated('2025-03-15') };
    payable()
      .when('TerminateAgreement', atOnce)
      .then(effective('2025-03-15', fact('AgreementTerminated', atOnce)));
  });

  it('after the period is over leaves it expired', () => {
    const late = payable().after('TerminateAgreement', { lastDay: stated('2025-12-31') });
    expect(status(late, '2026-01-01')).toBe('expired');
  });

  it('is refused twice, on a withdrawn or unknown notice, and before it was concluded', () => {
    noticed
      .after('TerminateAgreement', terminated)
      .when('TerminateAgreement', { lastDay: stated('2025-12-31') })
      .thenRejected('already-terminated');
    noticed
      .after('WithdrawTerminationNotice', { notice: given })
      .when('TerminateAgreement', terminated)
      .thenRejected('notice-withdrawn', '/notice');
    payable()
      .when('TerminateAgreement', { ...terminated, notice: 'other' })
      .thenRejected('unknown-notice', '/notice');
    payable('concluded')
      .when('TerminateAgreement', { lastDay: stated('2025-03-15') })
      .thenRejected('not-concluded');
  });
});
