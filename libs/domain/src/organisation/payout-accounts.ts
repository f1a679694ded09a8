/** Payout accounts of an organisation: registered, verified by another person, closed. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import { sinceOf } from '../event.js';
import type { AccountEvidence, Circumstances } from '../evidence.js';
import { addDays, type Day } from '../values/day.js';
import type { Organisation, OrganisationEventType } from './organisation.js';

export const ACCOUNT_KINDS = ['bankgiro', 'plusgiro', 'iban'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** domain.md, gates: days between verification and first use, unless another number is set. */
export const COOLING_OFF_DAYS = 3;

export interface PayoutAccountEventData {
  /**
   * An account to which the organisation wants to be paid; not to be used before it is verified.
   * @class internal
   */
  PayoutAccountRegistered: {
    readonly kind: AccountKind;
    /** As given; digits count, separators do not. @class protected */
    readonly number: string;
  };
  /**
   * Another person has checked the account: it may be paid to once its cooling-off is over.
   * @class internal
   */
  PayoutAccountVerified: {
    readonly account: string;
    /** How it was checked: `confirmed with the association by letter`. @class protected */
    readonly method: string;
    readonly coolingOffDays: number;
    /** The first day on which it may be paid to. */
    readonly usableFrom: Day;
  };
  /** The account takes no more payments. @class internal */
  PayoutAccountClosed: {
    readonly account: string;
    /** In free text. @class protected */
    readonly why: string;
  };
}
export type PayoutAccountEventType = keyof PayoutAccountEventData;

/** What is recorded of one account. Its id is that of the event that registered it. */
export interface PayoutAccount {
  readonly id: string;
  readonly kind: AccountKind;
  readonly number: string;
  readonly registered: DomainEvent<'PayoutAccountRegistered'>;
  readonly verified?: DomainEvent<'PayoutAccountVerified'>;
  readonly closed?: DomainEvent<'PayoutAccountClosed'>;
}

export interface VerifyPayoutAccount {
  readonly account: string;
  readonly method: string;
  /** Days; 3 unless told. */
  readonly coolingOffDays?: number;
}

type Decided = Decision<OrganisationEventType>;

export function decideRegisterPayoutAccount(
  organisation: Organisation,
  command: PayoutAccountEventData['PayoutAccountRegistered'],
): Decided {
  const digits = digitsOf(command.number);
  const twin = organisation.accounts.find(
    (account) =>
      !account.closed && account.kind === command.kind && digitsOf(account.number) === digits,
  );
  if (twin) return reject('duplicate-account', '/number', { account: twin.id });
  return accept({ type: 'PayoutAccountRegistered', data: command });
}

/** Four eyes: whoever registered an account does not verify it. */
export function decideVerifyPayoutAccount(
  organisation: Organisation,
  command: VerifyPayoutAccount,
  { by, on }: Circumstances,
): Decided {
  const account = organisation.accounts.find(({ id }) => id === command.account);
  if (!account) return reject('unknown-account', '/account', { account: command.account });
  if (account.closed) return reject('account-closed', '/account', { account: account.id });
  if (account.verified) return reject('already-verified', '/account', { account: account.id });
  if (by.kind !== 'person') return reject('not-a-person', undefined, { actor: by.id });
  if (by.id === account.registered.metadata.actor.id)
    return reject('same-person', undefined, { actor: by.id });
  const { coolingOffDays = COOLING_OFF_DAYS } = command;
  return accept({
    type: 'PayoutAccountVerified',
    data: { ...command, coolingOffDays, usableFrom: addDays(on, coolingOffDays) },
  });
}

export function decideClosePayoutAccount(
  organisation: Organisation,
  command: PayoutAccountEventData['PayoutAccountClosed'],
): Decided {
  const account = organisation.accounts.find(({ id }) => id === command.account);
  if (!account) return reject('unknown-account', '/account', { account: command.account });
  if (account.closed) return reject('account-closed', '/account', { account: account.id });
  return accept({ type: 'PayoutAccountClosed', data: command });
}

export function evolvePayoutAccounts(
  accounts: readonly PayoutAccount[],
  event: DomainEvent<PayoutAccountEventType>,
): readonly PayoutAccount[] {
  const change = (id: string, to: (account: PayoutAccount) => PayoutAccount) =>
    accounts.map((account) => (account.id === id ? to(account) : account));
  switch (event.type) {
    case 'PayoutAccountRegistered':
      return [...accounts, { id: event.id, ...event.data, registered: event }];
    case 'PayoutAccountVerified':
      return change(event.data.account, (account) => ({ ...account, verified: event }));
    case 'PayoutAccountClosed':
      return change(event.data.account, (account) => ({ ...account, closed: event }));
    default:
      return event satisfies never;
  }
}

/** What a payment may rest on; undefined when the organisation has no such account. */
export function accountEvidence(
  organisation: Organisation,
  id: string,
  account: string,
): AccountEvidence | undefined {
  const found = organisation.accounts.find((candidate) => candidate.id === account);
  if (!found) return undefined;
  const { registered, verified, closed } = found;
  return {
    kind: 'account',
    account,
    organisation: id,
    ...(verified
      ? { verifiedOn: sinceOf(verified).day, usableFrom: verified.data.usableFrom }
      : {}),
    ...(closed ? { closedOn: sinceOf(closed).day } : {}),
    events: [registered, verified, closed].flatMap((event) => (event ? [event.id] : [])),
  };
}

function digitsOf(number: string): string {
  return number.replace(/[\s-]/g, '').toUpperCase();
}
