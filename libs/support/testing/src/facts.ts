/** Facts in the ledger's words, for specs: what a test does not name is filled in. */
import type {
  Acting,
  AgreementEventData,
  DateFact,
  EventData,
  EventType,
  Fact,
  NamedAs,
  SignatureLine,
} from '@liggaren/domain';

/** A fact as a test gives it: perhaps with an id of its own, and the instant it was recorded. */
export type GivenFact<T extends EventType = EventType> = Fact<T> & {
  readonly id?: string;
  readonly recordedAt?: string;
  /** The id of who recorded it. */
  readonly actor?: string;
};

/** A day, month or year as the source states it. */
export function stated(date: string): DateFact {
  return { date, basis: 'stated' };
}

/** A day, month or year as a person reads it out of the source. */
export function assumed(date: string): DateFact {
  return { date, basis: 'assumed' };
}

/** Kronor in öre: `kr(382_500)`. */
export function kr(kronor: number): number {
  return kronor * 100;
}

/** Any fact. */
export function fact<T extends EventType>(type: T, data: EventData[T]): GivenFact<T> {
  return { type, data } as unknown as GivenFact<T>;
}

/** The same fact with legal effect on a day, month or year. */
export function effective<F extends GivenFact>(date: string, given: F): F {
  return { ...given, effectiveOn: stated(date) };
}

/** The same fact, learned by the ledger at this instant. */
export function recordedAt<F extends GivenFact>(instant: string, given: F): F {
  return { ...given, recordedAt: instant };
}

/** The same fact, recorded by another person. */
export function recordedBy<F extends GivenFact>(actor: string, given: F): F {
  return { ...given, actor };
}

/** The same fact under an id that the test can name. */
export function as<F extends GivenFact>(id: string, given: F): F {
  return { ...given, id };
}

/** An organisation acting itself, or through units: `by('stad', 'socialnämnden')`. */
export function by(organisation: string, ...units: readonly string[]): Acting {
  return units.length === 0 ? { organisation } : { organisation, units };
}

export interface Drafted {
  readonly title?: string;
  readonly start?: string | DateFact;
  readonly end?: string | DateFact;
  readonly signatureLines?: readonly SignatureLine[];
}

export function agreementDrafted(is: Drafted & { readonly number?: string } = {}) {
  return fact('AgreementDrafted', {
    title: 'IOP för EU-medborgare',
    partnership: 'partnership',
    ...withDates(is),
  });
}

export function annexDrafted(
  is: Drafted & { readonly concerns?: Acting; readonly operation?: string } = {},
) {
  return fact('AnnexDrafted', { title: 'Bilaga Convictus 2025', ...withDates(is) });
}

/** A civil-society party, under the names that a document gives it. */
export function partyJoined(acting?: Acting, namedAs?: readonly NamedAs[]) {
  return fact('PartyJoined', {
    kind: 'civil-society',
    ...(acting ? { acting } : {}),
    ...(namedAs ? { namedAs } : {}),
  });
}

export function publicPartyJoined(acting: Acting) {
  return fact('PartyJoined', { kind: 'public', acting });
}

/** A signature: it has effect on the day signed, as the ledger records it. */
export function instrumentSigned(
  is: SignatureLine & { readonly signedOn?: string; readonly instrument?: string },
): GivenFact<'InstrumentSigned'> {
  const { signedOn, ...data } = is;
  if (signedOn === undefined) return fact('InstrumentSigned', data);
  const day = stated(signedOn);
  return { ...fact('InstrumentSigned', { ...data, signedOn: day }), effectiveOn: day };
}

export function instrumentConcluded(
  basis: AgreementEventData['InstrumentConcluded']['basis'] = 'stated-in-document',
  instrument?: string,
) {
  return fact('InstrumentConcluded', {
    ...(instrument === undefined ? {} : { instrument }),
    basis,
  });
}

/** The lines of the annex Convictus 2025 (S97): 1 530 000 kr in all. */
export const CONVICTUS_LINES = [
  { code: 'personnel', label: 'Personal (lön inkl. OB)', amountMinor: kr(1_380_000) },
  { code: 'material', label: 'Förbrukningsmaterial', amountMinor: kr(50_000) },
  { code: 'other', label: 'Övriga kostnader', amountMinor: kr(100_000) },
] as const;

type Funding = AgreementEventData['FundingAgreed'];

/** What is paid, by the city to Convictus unless said otherwise; `start` and `end` as text are stated dates. */
export function fundingOf(
  is: Partial<Omit<Funding, 'start' | 'end'>> & {
    readonly start?: string;
    readonly end?: string;
  } = {},
): Funding {
  const { start, end, ...rest } = is;
  return {
    payer: by('stad'),
    payee: by('convictus'),
    currency: 'SEK',
    lines: CONVICTUS_LINES,
    ...rest,
    ...(start === undefined ? {} : { start: stated(start) }),
    ...(end === undefined ? {} : { end: stated(end) }),
  };
}

export function fundingAgreed(is: Parameters<typeof fundingOf>[0] = {}) {
  return as('funding', fact('FundingAgreed', fundingOf(is)));
}

export function appropriationConfirmed(
  is: Partial<AgreementEventData['AppropriationConfirmed']> = {},
) {
  return fact('AppropriationConfirmed', {
    unit: 'socialnämnden',
    fiscalYear: 2025,
    currency: 'SEK',
    amountMinor: kr(1_530_000),
    ...is,
  });
}

function withDates({ start, end, ...rest }: Drafted) {
  const dated = (date: string | DateFact) => (typeof date === 'string' ? stated(date) : date);
  return {
    ...rest,
    ...(start === undefined ? {} : { start: dated(start) }),
    ...(end === undefined ? {} : { end: dated(end) }),
  };
}
