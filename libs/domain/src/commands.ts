/** The catalogue of commands: on which kind of stream, how each is decided, and which other streams it names. */
import {
  decideGrantExtensionOption,
  decideRecordSuccession,
  decideRecordTerm,
} from './agreement/content.js';
import type { Acting, AgreementEventData, SignatureLine } from './agreement/agreement-events.js';
import { decideAgreeFunding, decideConfirmAppropriation } from './agreement/funding.js';
import {
  decideConcludeInstrument,
  decideDraftAgreement,
  decideDraftAnnex,
  decideSignInstrument,
} from './agreement/instruments.js';
import { decideJoinParty, decideLeaveParty, decideNameParty } from './agreement/parties.js';
import { type AdoptPaymentPlan, decideAdoptPaymentPlan } from './agreement/payment-plan.js';
import type { Decision } from './decision.js';
import { decideRegisterDocument, type Document } from './document/document.js';
import { decideOpenLedger, type OpenLedger } from './ledger/ledger.js';
import {
  decideAddOrganisationAlias,
  decideRecordOrganisationNumber,
  decideRegisterOrganisation,
  type OrganisationEventData,
  type RegisterOrganisation,
} from './organisation/organisation.js';
import { decideStartPartnership, type PartnershipEventData } from './partnership/partnership.js';
import type { Category, StateOf } from './streams.js';
import { decideAddUnitAlias, decideEstablishUnit, type UnitEventData } from './unit/unit.js';

/** What each command says. Its event's data, mostly: the decision adds what is computed. */
export interface CommandData {
  OpenLedger: OpenLedger;
  RegisterOrganisation: RegisterOrganisation;
  RecordOrganisationNumber: OrganisationEventData['OrganisationNumberRecorded'];
  AddOrganisationAlias: OrganisationEventData['OrganisationAliasAdded'];
  EstablishUnit: UnitEventData['UnitEstablished'];
  AddUnitAlias: UnitEventData['UnitAliasAdded'];
  RegisterDocument: Document;
  StartPartnership: PartnershipEventData['PartnershipStarted'];
  DraftAgreement: AgreementEventData['AgreementDrafted'];
  DraftAnnex: AgreementEventData['AnnexDrafted'];
  JoinParty: AgreementEventData['PartyJoined'];
  NameParty: AgreementEventData['PartyNamed'];
  LeaveParty: AgreementEventData['PartyLeft'];
  SignInstrument: AgreementEventData['InstrumentSigned'];
  ConcludeInstrument: AgreementEventData['InstrumentConcluded'];
  RecordTerm: AgreementEventData['TermRecorded'];
  GrantExtensionOption: AgreementEventData['ExtensionOptionGranted'];
  RecordSuccession: AgreementEventData['SuccessionRecorded'];
  AgreeFunding: AgreementEventData['FundingAgreed'];
  ConfirmAppropriation: AgreementEventData['AppropriationConfirmed'];
  AdoptPaymentPlan: AdoptPaymentPlan;
}
/** `VoidFact` is taken by every stream and decided by the voiding rule. */
export type CommandType = keyof CommandData | 'VoidFact';

/** Another stream that a command names: it must exist, and a unit must be the organisation's own. */
export interface Reference {
  readonly category: Category;
  readonly id: string;
  /** JSON pointer into the command's body. */
  readonly field: string;
  readonly partOf?: string;
}

export interface CommandSpec<D = never> {
  readonly category: Category;
  /** A creating command begins a stream; any other needs one. */
  readonly creates: boolean;
  /** Decides on the folded state of the category's stream. */
  readonly decide: (state: never, data: D) => Decision;
  readonly references: (data: D) => readonly Reference[];
}

const none = () => [];

function creating<D>(
  category: Category,
  decide: (data: D) => Decision,
  references: (data: D) => readonly Reference[] = none,
): CommandSpec<D> {
  return { category, creates: true, decide: (_state, data) => decide(data), references };
}

function changing<C extends Category, D>(
  category: C,
  decide: (state: StateOf[C], data: D) => Decision,
  references: (data: D) => readonly Reference[] = none,
): CommandSpec<D> {
  return { category, creates: false, decide, references };
}

export const COMMANDS: { readonly [T in keyof CommandData]: CommandSpec<CommandData[T]> } = {
  OpenLedger: creating('ledger', (data: OpenLedger) => decideOpenLedger(undefined, data)),
  RegisterOrganisation: creating('organisation', decideRegisterOrganisation),
  RecordOrganisationNumber: changing('organisation', decideRecordOrganisationNumber),
  AddOrganisationAlias: changing('organisation', decideAddOrganisationAlias),
  EstablishUnit: creating('unit', decideEstablishUnit, ({ organisation }) => [
    { category: 'organisation', id: organisation, field: '/organisation' },
  ]),
  AddUnitAlias: changing('unit', decideAddUnitAlias),
  RegisterDocument: creating('document', decideRegisterDocument, ({ partOf }) =>
    partOf === undefined ? [] : [{ category: 'document', id: partOf, field: '/partOf' }],
  ),
  StartPartnership: creating('partnership', decideStartPartnership),
  DraftAgreement: creating('agreement', decideDraftAgreement, (data) => [
    { category: 'partnership', id: data.partnership, field: '/partnership' },
    ...signers(data.signatureLines),
  ]),
  DraftAnnex: changing('agreement', decideDraftAnnex, (data) => [
    ...acting(data.concerns, '/concerns'),
    ...signers(data.signatureLines),
  ]),
  JoinParty: changing('agreement', decideJoinParty, (data) => acting(data.acting, '/acting')),
  NameParty: changing('agreement', decideNameParty, (data) => acting(data.acting, '/acting')),
  LeaveParty: changing('agreement', decideLeaveParty),
  SignInstrument: changing('agreement', decideSignInstrument, (data) => signer(data, '')),
  ConcludeInstrument: changing('agreement', decideConcludeInstrument),
  RecordTerm: changing('agreement', decideRecordTerm),
  GrantExtensionOption: changing('agreement', decideGrantExtensionOption, (data) =>
    acting(data.holder, '/holder'),
  ),
  RecordSuccession: changing('agreement', decideRecordSuccession, ({ predecessor }) => [
    { category: 'agreement', id: predecessor, field: '/predecessor' },
  ]),
  AgreeFunding: changing('agreement', decideAgreeFunding, (data) => [
    ...acting(data.payer, '/payer'),
    ...acting(data.payee, '/payee'),
  ]),
  ConfirmAppropriation: changing('agreement', decideConfirmAppropriation, ({ unit }) => [
    { category: 'unit', id: unit, field: '/unit' },
  ]),
  AdoptPaymentPlan: changing('agreement', decideAdoptPaymentPlan),
};

function acting(who: Acting | undefined, field: string): readonly Reference[] {
  if (!who) return [];
  const { organisation, units = [] } = who;
  return [
    { category: 'organisation', id: organisation, field: `${field}/organisation` },
    ...units.map((id, index): Reference => ({
      category: 'unit',
      id,
      field: `${field}/units/${index}`,
      partOf: organisation,
    })),
  ];
}

function signer({ organisation, unit }: SignatureLine, field: string): readonly Reference[] {
  return [
    { category: 'organisation', id: organisation, field: `${field}/organisation` },
    ...(unit === undefined
      ? []
      : [{ category: 'unit', id: unit, field: `${field}/unit`, partOf: organisation } as const]),
  ];
}

function signers(lines: readonly SignatureLine[] = []): readonly Reference[] {
  return lines.flatMap((line, index) => signer(line, `/signatureLines/${index}`));
}
