/** The closed catalogue of events: the public contract. A new or changed one is a deliberate change here too. */
import { describe, expect, it } from '@jest/globals';
import { given, agreementDrafted, recorded } from '@liggaren/testing';
import { COMMANDS } from './commands.js';
import { asDomainEvent, EVENT_VERSIONS, sinceOf, UnknownEvent } from './event.js';
import { CATEGORIES, categoryOf, evolveStream, streamOf } from './streams.js';

describe('The event catalogue', () => {
  it('holds these events, in these versions', () =>
    expect(EVENT_VERSIONS).toEqual({
      LedgerOpened: 1,
      OrganisationRegistered: 1,
      OrganisationNumberRecorded: 1,
      OrganisationRenamed: 1,
      OrganisationAliasAdded: 1,
      PayoutAccountRegistered: 1,
      PayoutAccountVerified: 1,
      PayoutAccountClosed: 1,
      UnitEstablished: 1,
      UnitAliasAdded: 1,
      AttestMandateGranted: 1,
      AttestMandateRevoked: 1,
      DocumentRegistered: 1,
      GuidelineVersionProposed: 1,
      GuidelineVersionAdopted: 1,
      PartnershipStarted: 1,
      OperationDescribed: 1,
      OperationRenamed: 1,
      BodyEstablished: 1,
      RoleAppointed: 1,
      RoleEnded: 1,
      MeetingHeld: 1,
      ActionItemRaised: 1,
      ActionItemClosed: 1,
      DisagreementNoted: 1,
      ActivityRecorded: 1,
      StatisticsReported: 1,
      CapacityDeclared: 1,
      AreaIndicatorNoted: 1,
      AgreementDrafted: 1,
      AnnexDrafted: 1,
      AmendmentDrafted: 1,
      ExtensionDrafted: 1,
      PartyJoined: 1,
      PartyNamed: 1,
      PartyLeft: 1,
      InstrumentSigned: 1,
      InstrumentConcluded: 1,
      AgreementAmended: 1,
      AgreementExtended: 1,
      ExtensionOptionGranted: 1,
      ExtensionOptionWaived: 1,
      ContinuationDialogueNoted: 1,
      TerminationNoticeGiven: 1,
      TerminationNoticeWithdrawn: 1,
      AgreementTerminated: 1,
      SuccessionRecorded: 1,
      PurposeStated: 1,
      GoalSet: 1,
      ProgrammeLinked: 1,
      TermRecorded: 1,
      CommitmentMade: 1,
      CommitmentRevised: 1,
      CommitmentAssessed: 1,
      CommitmentDeviationRecorded: 1,
      CriterionAssessed: 1,
      OperatingRuleRecorded: 1,
      ReportingTermsAgreed: 1,
      FundingAgreed: 1,
      FundingRevised: 1,
      AppropriationConfirmed: 1,
      AppropriationWithdrawn: 1,
      PayoutAccountDesignated: 1,
      PaymentPlanAdopted: 1,
      PaymentPlanRevised: 1,
      TrancheWithheld: 1,
      TrancheHoldLifted: 1,
      TrancheReleased: 1,
      TrancheAttested: 1,
      TrancheAttestRevoked: 1,
      TrancheReserved: 1,
      TrancheReservationReleased: 1,
      TrancheInstructed: 1,
      TrancheRejected: 1,
      TranchePaid: 1,
      TrancheReturned: 1,
      TrancheCancelled: 1,
      RepaymentClaimed: 1,
      RepaymentReceived: 1,
      RepaymentSetOff: 1,
      RepaymentWrittenOff: 1,
      ReportRequested: 1,
      ReportSubmitted: 1,
      ReportReturned: 1,
      ReportAccepted: 1,
      SpendingReported: 1,
      GoalAssessed: 1,
      ResultAssessed: 1,
      LessonRecorded: 1,
      DecisionProposed: 1,
      DecisionMade: 1,
      ReportIssued: 1,
      FindingRecorded: 1,
      FindingResolved: 1,
      FactVoided: 1,
    }));

  it.each(Object.keys(EVENT_VERSIONS))(
    '%s is a noun and a past tense, as the case officer says it',
    (type) => {
      expect(type).toMatch(/^([A-Z][a-z]+)+$/);
      expect(type).toMatch(/(ed|Left|Made|Held|Set|Given|Withdrawn|Withheld|Paid|Off)$/);
      expect(type).not.toMatch(/Updated|Changed|Deleted|Event$/);
    },
  );

  it.each(Object.keys(COMMANDS))('%s, a command, is no event', (type) =>
    expect(Object.keys(EVENT_VERSIONS)).not.toContain(type),
  );

  it.each([
    { id: 'x', type: 'AgreementUpdated', version: 1 },
    { id: 'x', type: 'AgreementDrafted', version: 2 },
    { id: 'x', type: 'AgreementDrafted', version: 0 },
    { id: 'x', type: 'constructor', version: 1 },
  ])('stops at %o, which it does not know', (stored) =>
    expect(() => asDomainEvent(stored)).toThrow(UnknownEvent),
  );

  it('reads what it knows as it is stored', () => {
    const [event] = recorded([agreementDrafted()]);
    if (!event) throw new Error('no event');
    expect(asDomainEvent(event)).toBe(event);
  });
});

describe('The streams', () => {
  it.each(CATEGORIES)('%s streams are told by their names', (category) =>
    expect(categoryOf(streamOf(category, '3f2a-1b'))).toBe(category),
  );

  it.each(['', 'agreements-1', 'Agreement-1', 'constructor-1'])(
    '"%s" is no stream of ours',
    (name) => expect(categoryOf(name)).toBeUndefined(),
  );

  it('an agreement cannot begin with anything but its draft', () => {
    const [, event] = given(agreementDrafted(), agreementDrafted()).history;
    if (!event) throw new Error('no event');
    expect(() =>
      evolveStream('agreement', undefined, { ...event, type: 'PartyLeft' } as typeof event),
    ).toThrow('begins with a PartyLeft');
  });
});

describe('The day from which an event counts', () => {
  const recordedAt = '2026-03-31T22:30:00.000Z';
  it.each([
    [{ date: '2017-05', basis: 'stated' }, '2017-05-01', 'stated'],
    [{ date: '2025', basis: 'assumed' }, '2025-01-01', 'assumed'],
    [undefined, '2026-04-01', 'recorded'],
  ] as const)('%o counts from %s, %s', (effectiveOn, day, basis) =>
    expect(sinceOf({ recordedAt, ...(effectiveOn ? { effectiveOn } : {}) })).toEqual({
      day,
      basis,
    }),
  );
});
