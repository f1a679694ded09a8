/**
 * The kinds of stream: how each folds, and which decision made each of its events (asked again when
 * a fact is to be voided).
 */
import { type Agreement, evolveAgreement } from './agreement/agreement.js';
import {
  decideGrantExtensionOption,
  decideRecordSuccession,
  decideRecordTerm,
} from './agreement/content.js';
import { decideAgreeFunding, decideConfirmAppropriation } from './agreement/funding.js';
import {
  decideConcludeInstrument,
  decideDraftAnnex,
  decideSignInstrument,
} from './agreement/instruments.js';
import { decideJoinParty, decideLeaveParty, decideNameParty } from './agreement/parties.js';
import { decideAdoptPaymentPlan } from './agreement/payment-plan.js';
import type { Decision, Rejection } from './decision.js';
import { type Document, evolveDocument } from './document/document.js';
import type { DomainEvent, EventData, EventType } from './event.js';
import { evolveLedger, type Ledger } from './ledger/ledger.js';
import {
  decideAddOrganisationAlias,
  decideRecordOrganisationNumber,
  evolveOrganisation,
  type Organisation,
} from './organisation/organisation.js';
import { evolvePartnership, type Partnership } from './partnership/partnership.js';
import { decideAddUnitAlias, evolveUnit, type Unit } from './unit/unit.js';
import { withoutVoided } from './voiding.js';

export interface StateOf {
  ledger: Ledger;
  organisation: Organisation;
  unit: Unit;
  document: Document;
  partnership: Partnership;
  agreement: Agreement;
}
/** The part of a stream's name before its first `-`. */
export type Category = keyof StateOf;
export const CATEGORIES: readonly Category[] = [
  'ledger',
  'organisation',
  'unit',
  'document',
  'partnership',
  'agreement',
];

/** `agreement-<uuid>`; the ledger's own stream is just `ledger`. */
export function streamOf(category: Category, id: string): string {
  return category === 'ledger' ? 'ledger' : `${category}-${id}`;
}

/** The kind of a stream, by its name; undefined for a name that is not of ours. */
export function categoryOf(stream: string): Category | undefined {
  const name = stream.split('-', 1)[0];
  return CATEGORIES.find((category) => category === name);
}

const EVOLVE = {
  ledger: evolveLedger,
  organisation: evolveOrganisation,
  unit: evolveUnit,
  document: evolveDocument,
  partnership: evolvePartnership,
  agreement: evolveAgreement,
} as unknown as {
  [C in Category]: (state: StateOf[C] | undefined, event: DomainEvent) => StateOf[C];
};

/** One event further, for any kind of stream. `FactVoided` has no step: fold without the voided facts. */
export function evolveStream<C extends Category>(
  category: C,
  state: StateOf[C] | undefined,
  event: DomainEvent,
): StateOf[C] {
  return EVOLVE[category](state, event);
}

/** The state after a whole history, voided facts dropped first; undefined for an empty one. */
export function foldStream<C extends Category>(
  category: C,
  history: readonly DomainEvent[],
): StateOf[C] | undefined {
  let state: StateOf[C] | undefined;
  for (const event of withoutVoided(history)) state = evolveStream(category, state, event);
  return state;
}

type Redecided = Exclude<
  EventType,
  | 'LedgerOpened'
  | 'OrganisationRegistered'
  | 'UnitEstablished'
  | 'DocumentRegistered'
  | 'PartnershipStarted'
  | 'AgreementDrafted'
  | 'FactVoided'
>;
const DECIDED_BY: { [T in Redecided]: (state: never, data: EventData[T]) => Decision } = {
  OrganisationNumberRecorded: decideRecordOrganisationNumber,
  OrganisationAliasAdded: decideAddOrganisationAlias,
  UnitAliasAdded: decideAddUnitAlias,
  AnnexDrafted: decideDraftAnnex,
  PartyJoined: decideJoinParty,
  PartyNamed: decideNameParty,
  PartyLeft: decideLeaveParty,
  InstrumentSigned: decideSignInstrument,
  InstrumentConcluded: decideConcludeInstrument,
  TermRecorded: decideRecordTerm,
  ExtensionOptionGranted: decideGrantExtensionOption,
  SuccessionRecorded: decideRecordSuccession,
  FundingAgreed: decideAgreeFunding,
  AppropriationConfirmed: decideConfirmAppropriation,
  PaymentPlanAdopted: decideAdoptPaymentPlan,
};

/** Why a recorded event could not be decided on this state; undefined when it could. */
export function redecide(state: StateOf[Category], event: DomainEvent): Rejection | undefined {
  const decide: ((state: never, data: never) => Decision) | undefined =
    DECIDED_BY[event.type as Redecided];
  const decision = decide?.(state as never, event.data as never);
  return decision && 'rejection' in decision ? decision.rejection : undefined;
}
