/** Commands on what payments are checked against: payout accounts, attest mandates. */
import {
  ACCOUNT_KINDS,
  type AccountKind,
  ATTEST_KINDS,
  type AttestKind,
  type CommandData,
  type Day,
  isGiroNumber,
} from '@liggaren/domain';
import { IsOptional, isIBAN, Matches, ValidateBy, type ValidationArguments } from 'class-validator';
import {
  CalendarDay,
  CommandBody,
  Currency,
  Id,
  MAX_TEXT,
  OneOf,
  Ore,
  Text,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** Registers an account of the organisation; somebody else verifies it before it is paid to. */
export class RegisterPayoutAccount extends CommandBody implements Data<'RegisterPayoutAccount'> {
  @OneOf(...ACCOUNT_KINDS)
  kind!: AccountKind;

  /** As given: `5050-1055`, `12 34 56-6`, `SE45 5000 0000 0583 9825 7466`. */
  @Text(40)
  @AccountNumber()
  number!: string;
}

export class VerifyPayoutAccount extends CommandBody implements Data<'VerifyPayoutAccount'> {
  @Id()
  account!: string;

  /** How it was checked. */
  @Text()
  method!: string;

  /** Days before it may be paid to; 3 unless told. */
  @IsOptional()
  @Whole(0, 365)
  coolingOffDays?: number;
}

export class ClosePayoutAccount extends CommandBody implements Data<'ClosePayoutAccount'> {
  @Id()
  account!: string;

  @Text(MAX_TEXT)
  why!: string;
}

/** Lets a person attest for the unit, from and to a day, up to a sum. */
export class GrantAttestMandate extends CommandBody implements Data<'GrantAttestMandate'> {
  /** The opaque id by which the person acts. */
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'finance-officer' })
  person!: string;

  @OneOf(...ATTEST_KINDS)
  attest!: AttestKind;

  @CalendarDay()
  from!: Day;

  @IsOptional()
  @CalendarDay()
  to?: Day;

  /** öre; left out: no limit. */
  @IsOptional()
  @Ore(1)
  limitMinor?: number;

  @Currency()
  currency!: string;
}

export class RevokeAttestMandate extends CommandBody implements Data<'RevokeAttestMandate'> {
  @Id()
  mandate!: string;
}

/** The number of its kind, with its check digits right: a slip would pay a stranger. */
function AccountNumber(): PropertyDecorator {
  return ValidateBy({
    name: 'isAccountNumber',
    validator: {
      validate: (value, validation) => {
        const { kind } = (validation as ValidationArguments).object as RegisterPayoutAccount;
        if (typeof value !== 'string') return false;
        if (kind === 'iban') return isIBAN(value.replaceAll(' ', ''));
        // Of an unknown kind nothing can be said: that is the kind's fault.
        return !ACCOUNT_KINDS.includes(kind) || isGiroNumber(kind, value);
      },
      defaultMessage: () => 'a number of its kind with the right check digits',
    },
  });
}
