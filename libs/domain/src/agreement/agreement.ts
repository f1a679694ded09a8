/**
 * An agreement (överenskommelse) and all under it: its state, and how each event changes it. The chapters
 * beside this file decide: instruments, parties, extension, termination, content, assessment, funding, payment-plan,
 * release, attest, payout, repayment.
 */
import type { DomainEvent, Since } from '../event.js';
import { sinceOf } from '../event.js';
import type { DateFact } from '../values/date-fact.js';
import type { Acting, NamedAs, SignatureLine } from './acting.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import type { RepaymentEventData } from './repayment-events.js';

export type AgreementEvent<T extends AgreementEventType = AgreementEventType> = DomainEvent<T>;

/** A fact with the event that recorded it (its id) and the day from which it counts. */
export interface Recorded<T extends AgreementEventType> {
  readonly id: string;
  readonly since: Since;
  readonly event: AgreementEvent<T>;
  readonly data: AgreementEventData[T];
}

/** The agreement itself, or an annex, amendment or extension: each drafted, signed and concluded on its own. */
export interface Instrument {
  /** The agreement's id, or that of the event by which it was drafted. */
  readonly id: string;
  readonly kind: 'agreement' | 'annex' | 'amendment' | 'extension';
  readonly title: string;
  readonly start?: DateFact;
  readonly end?: DateFact;
  readonly signatureLines: readonly SignatureLine[];
  readonly drafted: Recorded<DraftType>;
  readonly signatures: readonly Recorded<'InstrumentSigned'>[];
  readonly concluded?: Recorded<'InstrumentConcluded'>;
}
export type DraftType =
  'AgreementDrafted' | 'AnnexDrafted' | 'AmendmentDrafted' | 'ExtensionDrafted';

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

export interface Option extends Recorded<'ExtensionOptionGranted'> {
  readonly waived?: Recorded<'ExtensionOptionWaived'>;
  readonly exercised?: Recorded<'AgreementExtended'>;
}

export interface Notice extends Recorded<'TerminationNoticeGiven'> {
  readonly withdrawn?: Recorded<'TerminationNoticeWithdrawn'>;
}

export interface Funding extends Recorded<'FundingAgreed'> {
  readonly revisions: readonly Recorded<'FundingRevised'>[];
}

export interface Appropriation extends Recorded<'AppropriationConfirmed'> {
  readonly withdrawn?: Recorded<'AppropriationWithdrawn'>;
}

export interface Commitment extends Recorded<'CommitmentMade'> {
  readonly revisions: readonly Recorded<'CommitmentRevised'>[];
  readonly assessments: readonly Recorded<'CommitmentAssessed'>[];
  readonly deviations: readonly Recorded<'CommitmentDeviationRecorded'>[];
}

/** A plan as adopted or revised: the latest of a funding is the one in use. */
export type Plan = Recorded<'PaymentPlanAdopted' | 'PaymentPlanRevised'>;

/** A claim for repayment (återkrav), and how it was met. */
export interface Claim extends Recorded<'RepaymentClaimed'> {
  readonly met: readonly Recorded<Exclude<keyof RepaymentEventData, 'RepaymentClaimed'>>[];
}

export type TrancheEventType = Extract<AgreementEventType, `Tranche${string}`>;

export interface Agreement {
  readonly id: string;
  readonly partnership: string;
  readonly number?: string;
  /** The agreement itself first, then what was drafted under it, in that order. */
  readonly instruments: readonly [Instrument, ...Instrument[]];
  readonly parties: readonly Party[];
  readonly options: readonly Option[];
  readonly amended: readonly Recorded<'AgreementAmended'>[];
  readonly extended: readonly Recorded<'AgreementExtended'>[];
  readonly dialogues: readonly Recorded<'ContinuationDialogueNoted'>[];
  readonly notices: readonly Notice[];
  readonly terminated?: Recorded<'AgreementTerminated'>;
  readonly succession?: Recorded<'SuccessionRecorded'>;
  readonly purposes: readonly Recorded<'PurposeStated'>[];
  readonly goals: readonly Recorded<'GoalSet'>[];
  readonly programmes: readonly Recorded<'ProgrammeLinked'>[];
  readonly criteria: readonly Recorded<'CriterionAssessed'>[];
  readonly terms: readonly Recorded<'TermRecorded'>[];
  readonly commitments: readonly Commitment[];
  readonly operatingRules: readonly Recorded<'OperatingRuleRecorded'>[];
  readonly reportingTerms: readonly Recorded<'ReportingTermsAgreed'>[];
  readonly fundings: readonly Funding[];
  readonly appropriations: readonly Appropriation[];
  readonly accounts: readonly Recorded<'PayoutAccountDesignated'>[];
  readonly plans: readonly Plan[];
  /** What happened to each tranche, by its id, in the order recorded. */
  readonly tranches: Readonly<Record<string, readonly Recorded<TrancheEventType>[]>>;
  readonly claims: readonly Claim[];
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
    case 'AmendmentDrafted':
    case 'ExtensionDrafted':
      return { ...state, instruments: [...state.instruments, instrument(event.id, event)] };
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
    case 'AgreementAmended':
      return { ...state, amended: [...state.amended, recorded(event)] };
    case 'AgreementExtended':
      return {
        ...state,
        extended: [...state.extended, recorded(event)],
        options: state.options.map((option) =>
          option.id === event.data.option ? { ...option, exercised: recorded(event) } : option,
        ),
      };
    case 'ExtensionOptionGranted':
      return { ...state, options: [...state.options, recorded(event)] };
    case 'ExtensionOptionWaived':
      return {
        ...state,
        options: state.options.map((option) =>
          option.id === event.data.option ? { ...option, waived: recorded(event) } : option,
        ),
      };
    case 'ContinuationDialogueNoted':
      return { ...state, dialogues: [...state.dialogues, recorded(event)] };
    case 'TerminationNoticeGiven':
      return { ...state, notices: [...state.notices, recorded(event)] };
    case 'TerminationNoticeWithdrawn':
      return {
        ...state,
        notices: state.notices.map((notice) =>
          notice.id === event.data.notice ? { ...notice, withdrawn: recorded(event) } : notice,
        ),
      };
    case 'AgreementTerminated':
      return { ...state, terminated: recorded(event) };
    case 'SuccessionRecorded':
      return { ...state, succession: recorded(event) };
    case 'TermRecorded':
      return { ...state, terms: [...state.terms, recorded(event)] };
    case 'PurposeStated':
      return { ...state, purposes: [...state.purposes, recorded(event)] };
    case 'GoalSet':
      return { ...state, goals: [...state.goals, recorded(event)] };
    case 'ProgrammeLinked':
      return { ...state, programmes: [...state.programmes, recorded(event)] };
    case 'CriterionAssessed':
      return { ...state, criteria: [...state.criteria, recorded(event)] };
    case 'CommitmentMade':
      return {
        ...state,
        commitments: [
          ...state.commitments,
          { ...recorded(event), revisions: [], assessments: [], deviations: [] },
        ],
      };
    case 'CommitmentRevised':
      return withCommitment(state, event.data.commitment, (commitment) => ({
        ...commitment,
        revisions: [...commitment.revisions, recorded(event)],
      }));
    case 'CommitmentAssessed':
      return withCommitment(state, event.data.commitment, (commitment) => ({
        ...commitment,
        assessments: [...commitment.assessments, recorded(event)],
      }));
    case 'CommitmentDeviationRecorded':
      return withCommitment(state, event.data.commitment, (commitment) => ({
        ...commitment,
        deviations: [...commitment.deviations, recorded(event)],
      }));
    case 'OperatingRuleRecorded':
      return { ...state, operatingRules: [...state.operatingRules, recorded(event)] };
    case 'ReportingTermsAgreed':
      return { ...state, reportingTerms: [...state.reportingTerms, recorded(event)] };
    case 'FundingAgreed':
      return { ...state, fundings: [...state.fundings, { ...recorded(event), revisions: [] }] };
    case 'FundingRevised':
      return {
        ...state,
        fundings: state.fundings.map((funding) =>
          funding.id === event.data.funding
            ? { ...funding, revisions: [...funding.revisions, recorded(event)] }
            : funding,
        ),
      };
    case 'AppropriationConfirmed':
      return { ...state, appropriations: [...state.appropriations, recorded(event)] };
    case 'AppropriationWithdrawn':
      return {
        ...state,
        appropriations: state.appropriations.map((appropriation) =>
          appropriation.id === event.data.appropriation
            ? { ...appropriation, withdrawn: recorded(event) }
            : appropriation,
        ),
      };
    case 'PayoutAccountDesignated':
      return { ...state, accounts: [...state.accounts, recorded(event)] };
    case 'PaymentPlanAdopted':
    case 'PaymentPlanRevised':
      return {
        ...state,
        plans: [...state.plans, recorded<'PaymentPlanAdopted' | 'PaymentPlanRevised'>(event)],
      };
    case 'TrancheWithheld':
    case 'TrancheHoldLifted':
    case 'TrancheReleased':
    case 'TrancheAttested':
    case 'TrancheAttestRevoked':
    case 'TrancheReserved':
    case 'TrancheReservationReleased':
    case 'TrancheInstructed':
    case 'TrancheRejected':
    case 'TranchePaid':
    case 'TrancheReturned':
    case 'TrancheCancelled':
      return withTrancheFact(state, event);
    case 'RepaymentClaimed':
      return { ...state, claims: [...state.claims, { ...recorded(event), met: [] }] };
    case 'RepaymentReceived':
    case 'RepaymentSetOff':
    case 'RepaymentWrittenOff':
      return {
        ...state,
        claims: state.claims.map((claim) =>
          claim.id === event.data.claim
            ? { ...claim, met: [...claim.met, recorded<typeof event.type>(event)] }
            : claim,
        ),
      };
    default:
      return event satisfies never;
  }
}

/** The agreement's own instrument, or one under it; undefined when there is none of that id. */
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
    instruments: [instrument(id, event)],
    parties: [],
    options: [],
    amended: [],
    extended: [],
    dialogues: [],
    notices: [],
    purposes: [],
    goals: [],
    programmes: [],
    criteria: [],
    terms: [],
    commitments: [],
    operatingRules: [],
    reportingTerms: [],
    fundings: [],
    appropriations: [],
    accounts: [],
    plans: [],
    tranches: {},
    claims: [],
  };
}

const KIND_OF_DRAFT = {
  AgreementDrafted: 'agreement',
  AnnexDrafted: 'annex',
  AmendmentDrafted: 'amendment',
  ExtensionDrafted: 'extension',
} as const;

function instrument(id: string, event: AgreementEvent<DraftType>): Instrument {
  const { title, start, signatureLines = [] } = event.data;
  const end = 'end' in event.data ? event.data.end : undefined;
  return {
    id,
    kind: KIND_OF_DRAFT[event.type],
    title,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    signatureLines,
    drafted: recorded<DraftType>(event),
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

function withCommitment(
  state: Agreement,
  id: string,
  change: (commitment: Commitment) => Commitment,
): Agreement {
  return {
    ...state,
    commitments: state.commitments.map((commitment) =>
      commitment.id === id ? change(commitment) : commitment,
    ),
  };
}

function withInstrument(
  state: Agreement,
  id: string | undefined,
  change: (instrument: Instrument) => Instrument,
): Agreement {
  const [own, ...others] = state.instruments;
  const wanted = id ?? state.id;
  const changed = (instrument: Instrument) =>
    instrument.id === wanted ? change(instrument) : instrument;
  return { ...state, instruments: [changed(own), ...others.map(changed)] };
}

function withTrancheFact(state: Agreement, event: AgreementEvent<TrancheEventType>): Agreement {
  const { tranche } = event.data;
  const facts = state.tranches[tranche] ?? [];
  return {
    ...state,
    tranches: { ...state.tranches, [tranche]: [...facts, recorded<TrancheEventType>(event)] },
  };
}
