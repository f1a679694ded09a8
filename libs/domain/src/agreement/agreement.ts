/**
 * An agreement (överenskommelse) and all under it: its state, and how each event changes it. The
 * chapters beside this file decide: instruments, parties, content, funding, payment-plan.
 */
import type { DomainEvent, Since } from '../event.js';
import { sinceOf } from '../event.js';
import type { DateFact } from '../values/date-fact.js';
import type {
  Acting,
  AgreementEventData,
  AgreementEventType,
  NamedAs,
  SignatureLine,
} from './agreement-events.js';

export type AgreementEvent<T extends AgreementEventType = AgreementEventType> = DomainEvent<T>;

/** A fact with the event that recorded it (its id) and the day from which it counts. */
export interface Recorded<T extends AgreementEventType> {
  readonly id: string;
  readonly since: Since;
  readonly event: AgreementEvent<T>;
  readonly data: AgreementEventData[T];
}

/** The agreement itself or an annex: drafted, signed line by line, and concluded on its own. */
export interface Instrument {
  /** The agreement's id, or the annex's. */
  readonly id: string;
  readonly kind: 'agreement' | 'annex';
  readonly title: string;
  readonly start?: DateFact;
  readonly end?: DateFact;
  readonly signatureLines: readonly SignatureLine[];
  readonly drafted: Recorded<'AgreementDrafted' | 'AnnexDrafted'>;
  readonly signatures: readonly Recorded<'InstrumentSigned'>[];
  readonly concluded?: Recorded<'InstrumentConcluded'>;
}

export interface Party {
  /** The id of the event by which it joined. */
  readonly id: string;
  readonly kind: 'public' | 'civil-society';
  readonly joined: Recorded<'PartyJoined'>;
  /** Absent while it is not named. */
  readonly acting?: Acting;
  readonly named?: Recorded<'PartyNamed'>;
  readonly namedAs: readonly NamedAs[];
  readonly left?: Recorded<'PartyLeft'>;
}

export interface Agreement {
  readonly id: string;
  readonly partnership: string;
  readonly number?: string;
  /** The agreement itself first, then its annexes in the order drafted. */
  readonly instruments: readonly [Instrument, ...Instrument[]];
  readonly parties: readonly Party[];
  readonly terms: readonly Recorded<'TermRecorded'>[];
  readonly options: readonly Recorded<'ExtensionOptionGranted'>[];
  readonly succession?: Recorded<'SuccessionRecorded'>;
  readonly fundings: readonly Recorded<'FundingAgreed'>[];
  readonly appropriations: readonly Recorded<'AppropriationConfirmed'>[];
  readonly plans: readonly Recorded<'PaymentPlanAdopted'>[];
}

/** The agreement's uuid in its stream's name, `agreement-<uuid>`. */
export function agreementIdOf(stream: string): string {
  return stream.slice('agreement-'.length);
}

/** One event further. Facts that were voided are left out before folding. */
export function evolveAgreement(state: Agreement | undefined, event: AgreementEvent): Agreement {
  if (event.type === 'AgreementDrafted') return drafted(event);
  if (!state) throw new Error(`${event.stream} begins with a ${event.type}`);
  switch (event.type) {
    case 'AnnexDrafted':
      return {
        ...state,
        instruments: [...state.instruments, instrument(event.id, 'annex', event)],
      };
    case 'PartyJoined':
      return { ...state, parties: [...state.parties, joined(event)] };
    case 'PartyNamed':
      return withParty(state, event.data.party, (party) => ({
        ...party,
        acting: event.data.acting,
        named: recorded(event),
        namedAs: [...party.namedAs, ...(event.data.namedAs ?? [])],
      }));
    case 'PartyLeft':
      return withParty(state, event.data.party, (party) => ({ ...party, left: recorded(event) }));
    case 'InstrumentSigned':
      return withInstrument(state, event.data.instrument, (instrument) => ({
        ...instrument,
        signatures: [...instrument.signatures, recorded(event)],
      }));
    case 'InstrumentConcluded':
      return withInstrument(state, event.data.instrument, (instrument) => ({
        ...instrument,
        concluded: recorded(event),
      }));
    case 'TermRecorded':
      return { ...state, terms: [...state.terms, recorded(event)] };
    case 'ExtensionOptionGranted':
      return { ...state, options: [...state.options, recorded(event)] };
    case 'SuccessionRecorded':
      return { ...state, succession: recorded(event) };
    case 'FundingAgreed':
      return { ...state, fundings: [...state.fundings, recorded(event)] };
    case 'AppropriationConfirmed':
      return { ...state, appropriations: [...state.appropriations, recorded(event)] };
    case 'PaymentPlanAdopted':
      return { ...state, plans: [...state.plans, recorded(event)] };
    default:
      return event satisfies never;
  }
}

/** The agreement's own instrument, or one of its annexes; undefined when there is none of that id. */
export function instrumentOf(agreement: Agreement, id: string | undefined): Instrument | undefined {
  const wanted = id ?? agreement.id;
  return agreement.instruments.find((instrument) => instrument.id === wanted);
}

function recorded<T extends AgreementEventType>(event: AgreementEvent<T>): Recorded<T> {
  return { id: event.id, since: sinceOf(event), event, data: event.data } as Recorded<T>;
}

function drafted(event: AgreementEvent<'AgreementDrafted'>): Agreement {
  const { partnership, number } = event.data;
  const id = agreementIdOf(event.stream);
  return {
    id,
    partnership,
    ...(number === undefined ? {} : { number }),
    instruments: [instrument(id, 'agreement', event)],
    parties: [],
    terms: [],
    options: [],
    fundings: [],
    appropriations: [],
    plans: [],
  };
}

function instrument(
  id: string,
  kind: Instrument['kind'],
  event: AgreementEvent<'AgreementDrafted' | 'AnnexDrafted'>,
): Instrument {
  const { title, start, end, signatureLines = [] } = event.data;
  return {
    id,
    kind,
    title,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    signatureLines,
    drafted: recorded<'AgreementDrafted' | 'AnnexDrafted'>(event),
    signatures: [],
  };
}

function joined(event: AgreementEvent<'PartyJoined'>): Party {
  const { kind, acting, namedAs } = event.data;
  return {
    id: event.id,
    kind,
    joined: recorded(event),
    ...(acting ? { acting } : {}),
    namedAs: namedAs ?? [],
  };
}

function withParty(state: Agreement, id: string, change: (party: Party) => Party): Agreement {
  return {
    ...state,
    parties: state.parties.map((party) => (party.id === id ? change(party) : party)),
  };
}

function withInstrument(
  state: Agreement,
  id: string | undefined,
  change: (instrument: Instrument) => Instrument,
): Agreement {
  const [own, ...annexes] = state.instruments;
  const wanted = id ?? state.id;
  const changed = (instrument: Instrument) =>
    instrument.id === wanted ? change(instrument) : instrument;
  return { ...state, instruments: [changed(own), ...annexes.map(changed)] };
}
