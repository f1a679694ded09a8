/** Payout accounts of an organisation: registered, verified by another person, closed. */
import { describe, expect, it } from '@jest/globals';
import { as, effective, fact, folded, given, recordedBy } from '@liggaren/testing';
import { accountEvidence } from './payout-accounts.js';

const convictus = fact('OrganisationRegistered', { name: 'Convictus', kind: 'civil-society' });
const bankgiro = { kind: 'bankgiro', number: '5050-1055' } as const;
const registered = recordedBy(
  'registrar',
  as('account', fact('PayoutAccountRegistered', bankgiro)),
);
const verify = { account: 'account', method: 'by letter' };
const verified = fact('PayoutAccountVerified', {
  ...verify,
  coolingOffDays: 3,
  usableFrom: '2025-02-04',
});
const closed = fact('PayoutAccountClosed', { account: 'account', why: 'another bank' });
const verifier = { by: { id: 'verifier', kind: 'person' }, on: '2025-02-01' } as const;
const shown = (...facts: Parameters<typeof folded>[1][]) =>
  accountEvidence(folded('organisation', convictus, ...facts), 'convictus', 'account');

describe('Registering a payout account', () => {
  it('keeps its kind and number as given', () =>
    given(convictus)
      .when('RegisterPayoutAccount', bankgiro)
      .then(fact('PayoutAccountRegistered', bankgiro)));

  it('is refused for the same number twice, however its digits are set apart', () =>
    given(convictus, registered)
      .when('RegisterPayoutAccount', { kind: 'bankgiro', number: '50501055' })
      .thenRejected('duplicate-account', '/number'));

  it('is open again once that account is closed, and to another kind', () => {
    given(convictus, registered, closed)
      .when('RegisterPayoutAccount', bankgiro)
      .then(fact('PayoutAccountRegistered', bankgiro));
    const plusgiro = { kind: 'plusgiro', number: '5050-1055' } as const;
    given(convictus, registered)
      .when('RegisterPayoutAccount', plusgiro)
      .then(fact('PayoutAccountRegistered', plusgiro));
  });
});

describe('Verifying a payout account', () => {
  const account = given(convictus, registered);

  it('is another person’s, and may be paid to after three days', () =>
    account.when('VerifyPayoutAccount', verify, verifier).then(verified));

  it('keeps another number of days, none included, with the day that follows', () =>
    account
      .when('VerifyPayoutAccount', { ...verify, coolingOffDays: 0 }, verifier)
      .then(
        fact('PayoutAccountVerified', { ...verify, coolingOffDays: 0, usableFrom: '2025-02-01' }),
      ));

  it('is refused to whoever registered it', () =>
    account
      .when('VerifyPayoutAccount', verify, { ...verifier, by: { id: 'registrar', kind: 'person' } })
      .thenRejected('same-person'));

  it('is refused to a service', () =>
    account
      .when('VerifyPayoutAccount', verify, { ...verifier, by: { id: 'x', kind: 'service' } })
      .thenRejected('not-a-person'));

  it('is refused twice, once closed, and of none', () => {
    given(convictus, registered, verified)
      .when('VerifyPayoutAccount', verify, verifier)
      .thenRejected('already-verified', '/account');
    given(convictus, registered, closed)
      .when('VerifyPayoutAccount', verify, verifier)
      .thenRejected('account-closed', '/account');
    given(convictus)
      .when('VerifyPayoutAccount', verify, verifier)
      .thenRejected('unknown-account', '/account');
  });
});

describe('Closing a payout account', () => {
  it('says why', () =>
    given(convictus, registered).when('ClosePayoutAccount', closed.data).then(closed));

  it('is refused twice, and of none', () => {
    given(convictus, registered, closed)
      .when('ClosePayoutAccount', closed.data)
      .thenRejected('account-closed', '/account');
    given(convictus)
      .when('ClosePayoutAccount', closed.data)
      .thenRejected('unknown-account', '/account');
  });
});

describe('What a payment is shown of an account', () => {
  it('is nothing of one that the organisation does not have', () =>
    expect(shown()).toBeUndefined());

  it('is how far it has come, each from the day that the fact counts', () => {
    expect(shown(registered)).toEqual({
      kind: 'account',
      account: 'account',
      organisation: 'convictus',
      events: ['account'],
    });
    expect(
      shown(registered, effective('2025-02-01', verified), effective('2025-05', closed)),
    ).toEqual({
      kind: 'account',
      account: 'account',
      organisation: 'convictus',
      verifiedOn: '2025-02-01',
      usableFrom: '2025-02-04',
      closedOn: '2025-05-01',
      events: ['account', 'event-2', 'event-3'],
    });
  });
});
