/** Shapes that several commands share, as they may be written in a request or an import file. */
import {
  type Acting,
  DECIMAL,
  type DateFact,
  type Day,
  isDay,
  isPartialDate,
  type NamedAs,
  type Period,
  type Quantity,
  type SignatureLine,
  type Source,
} from '@liggaren/domain';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';

/** Longest short wording in an event, in characters; longer passages are kept by document and lines. */
export const MAX_TEXT = 2_000;

/** A text of 1 to `max` characters, not only spaces. */
export function Text(max = 200): PropertyDecorator {
  return (target, property) => {
    IsString()(target, property);
    Length(1, max, { message: `1–${max}` })(target, property);
    // What is no text at all, or an empty one, is said above.
    ValidateBy({
      name: 'notBlank',
      validator: {
        validate: (value) => typeof value !== 'string' || value === '' || /\S/.test(value),
        defaultMessage: () => 'text that is not only spaces',
      },
    })(target, property);
  };
}

/** A list of at most `max` texts, each of 1 to 200 characters. */
export function Texts(max: number): PropertyDecorator {
  return (target, property) => {
    IsArray()(target, property);
    ArrayNotEmpty()(target, property);
    ArrayMaxSize(max, { message: String(max) })(target, property);
    IsString({ each: true })(target, property);
    Length(1, 200, { each: true, message: '1–200' })(target, property);
    // Begins and ends with a letter or digit: not only spaces.
    Matches(/^[\p{L}\d](?:.*[\p{L}\d)])?$/u, { each: true, message: 'syfte' })(target, property);
  };
}

/** The id of a stream or of an event: a uuid. */
export function Id(): PropertyDecorator {
  return IsUUID();
}

/** A whole number within bounds. */
export function Whole(min: number, max: number): PropertyDecorator {
  return (target, property) => {
    IsInt()(target, property);
    Min(min, { message: String(min) })(target, property);
    Max(max, { message: String(max) })(target, property);
  };
}

/** A sum in öre: a whole number from `min` to 2^53−1. */
export function Ore(min = 0): PropertyDecorator {
  return Whole(min, Number.MAX_SAFE_INTEGER);
}

/** One of a closed list of words. */
export function OneOf(...words: readonly string[]): PropertyDecorator {
  return IsIn(words, { message: words.join(', ') });
}

/** A currency code of ISO 4217. */
export function Currency(): PropertyDecorator {
  return Matches(/^[A-Z]{3}$/, { message: 'SEK' });
}

/** A whole calendar day that exists: `2025-03-31`. */
export function CalendarDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value) && value < '2199',
      defaultMessage: () => 'a day that exists, like 2025-03-31',
    },
  });
}

/** A tranche: `<funding>/<number>`. */
export function TrancheId(each = false): PropertyDecorator {
  return Matches(TRANCHE, { message: '<funding>/<number>', each });
}
const TRANCHE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[1-9]\d{0,3}$/;

/** SHA-256 in hex. */
export function Sha256(): PropertyDecorator {
  return Matches(/^[0-9a-f]{64}$/, { message: '64 × 0-9a-f' });
}

/** A list of at most `max` nested shapes. */
export function ListOf(shape: () => new () => object, max = 100): PropertyDecorator {
  return (target, property) => {
    IsArray()(target, property);
    ArrayMaxSize(max, { message: String(max) })(target, property);
    IsObject({ each: true })(target, property);
    ValidateNested({ each: true })(target, property);
    Type(shape)(target, property);
  };
}

/** One nested shape: alone, `ValidateNested` would take a list of them, or none at all. */
export function Shape(shape: () => new () => object): PropertyDecorator {
  return (target, property) => {
    IsObject()(target, property);
    ValidateNested()(target, property);
    Type(shape)(target, property);
  };
}

/** A day, month or year that exists (EDTF level 0). */
function PartialDate(): PropertyDecorator {
  return ValidateBy({
    name: 'isPartialDate',
    validator: {
      // Years to 2198: days are reckoned to 2199, and what follows a date must have a day too.
      validate: (value) => typeof value === 'string' && isPartialDate(value) && value < '2199',
      defaultMessage: () => 'date must be a real day, month or year: 2023-07-01, 2023-07 or 2023',
    },
  });
}

/** A date to the day, month or year, stated or assumed, with its text as the source writes it. */
export class DateFactShape implements DateFact {
  @PartialDate()
  date!: string;

  @OneOf('stated', 'assumed')
  basis!: 'stated' | 'assumed';

  @IsOptional()
  @Text()
  asWritten?: string;
}

/** Days from and to, both inclusive. */
export class PeriodShape implements Period {
  @CalendarDay()
  from!: Day;

  @CalendarDay()
  to!: Day;
}

/** A decimal that is not negative: `78.6`, a text, so that nothing is rounded. */
export function Decimal(): PropertyDecorator {
  return Matches(DECIMAL, { message: '78.6' });
}

/** A number as a source states it: exact or approximate, one or a range. */
export class QuantityShape implements Quantity {
  @IsOptional()
  @Decimal()
  lower?: string;

  @IsOptional()
  @Decimal()
  upper?: string;

  @OneOf('exact', 'approximate')
  precision!: 'exact' | 'approximate';

  @IsOptional()
  @Text()
  asWritten?: string;
}

/** Where a fact was read: a registered document, and its lines ("136-140" or "78,80-85"). */
export class SourceShape implements Source {
  @Id()
  document!: string;

  @IsOptional()
  @Matches(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, { message: '136-140' })
  lines?: string;
}

/** An organisation, acting itself or through units of its own. */
export class ActingShape implements Acting {
  @Id()
  organisation!: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20, { message: '20' })
  @IsUUID(undefined, { each: true })
  units?: string[];
}

/** A line that waits for its signature: the role that signs, for whom. No person's name. */
export class SignatureLineShape implements SignatureLine {
  @Id()
  organisation!: string;

  @IsOptional()
  @Id()
  unit?: string;

  @Text(100)
  role!: string;
}

/** A wording under which the source names a party, and its lines. */
export class NamedAsShape implements NamedAs {
  @Text()
  text!: string;

  @IsOptional()
  @Matches(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, { message: '136-140' })
  lines?: string;
}

/** What every command may say beside its own fields. */
export class CommandBody {
  /** When it has legal effect; left out when the source does not say. */
  @IsOptional()
  @Shape(() => DateFactShape)
  effectiveOn?: DateFactShape;

  @IsOptional()
  @Shape(() => SourceShape)
  source?: SourceShape;

  /** Why it is recorded, in the actor's words. */
  @IsOptional()
  @Text(MAX_TEXT)
  reason?: string;

  /** The voided event that this one stands in for. */
  @IsOptional()
  @Id()
  corrects?: string;
}
