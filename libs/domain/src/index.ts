export { type Acting, type NamedAs, sameActing, type SignatureLine } from './agreement/acting.js';
export {
  type Agreement,
  type AgreementEvent,
  agreementIdOf,
  type Claim,
  type Commitment,
  type Funding,
  type Instrument,
  instrumentOf,
  type Option,
  type Party,
  type Recorded,
} from './agreement/agreement.js';
export type { AgreementEventData, AgreementEventType } from './agreement/agreement-events.js';
export {
  COMMITMENT_OUTCOMES,
  type CommitmentOutcome,
  CRITERION_OUTCOMES,
  type CriterionOutcome,
} from './agreement/assessment-events.js';
export {
  COMPLETE_TOPICS,
  type CompleteTopic,
  linesOf,
  type ReadFrom,
  sourcesOf,
  topicsOn,
} from './agreement/completeness.js';
export {
  counting,
  type Financing,
  financingOn,
  type Judgement,
  judgementsOn,
  type ProgrammeCover,
  programmeLinksOn,
  type Reading,
  readingOf,
} from './agreement/compliance.js';
export {
  COMMITMENT_KINDS,
  type CommitmentKind,
  type DueRule,
  REPORT_KINDS,
  REPORT_RHYTHMS,
  type ReportKind,
  type ReportObligation,
  type ReportRecurrence,
  type ReportRhythm,
  TERM_TOPICS,
  type TermTopic,
  type Weekday,
  WEEKDAYS,
  type WeeklyHours,
} from './agreement/content-events.js';
export { endOn, optionEnd } from './agreement/extension.js';
export {
  fundingPeriod,
  fundingTotal,
  setAsideOn,
  type TermsInUse,
  termsInUse,
} from './agreement/funding.js';
export type { FundingLine } from './agreement/funding-events.js';
export { evidenceGates, type Gate, type GateCode, GATES, type Needs } from './agreement/gates.js';
export { blankLines } from './agreement/instruments.js';
export {
  ATTEST_KINDS,
  type AttestKind,
  type LineAmount,
  PAYMENT_EVIDENCE,
  type PaymentEvidence,
  type PaymentTiming,
  type PlannedTranche,
  type PlanTerms,
} from './agreement/payment-events.js';
export {
  paymentScheduleOn,
  type ScheduledTranche,
  trancheOn,
  tranchesOf,
} from './agreement/payment-schedule.js';
export {
  type CoFinancing,
  coFinancingOn,
  type PromiseOn,
  promiseOn,
  type PromiseOutcome,
  type ShareOpen,
  type Side,
} from './agreement/promises.js';
export { openMinor } from './agreement/repayment.js';
export {
  agreementStatusOn,
  type OptionStatus,
  optionStatusOn,
  partiesOn,
  type Status,
  type StatusNote,
  statusOn,
  STATUSES,
} from './agreement/status.js';
export { endedBy, standingNotice } from './agreement/termination.js';
export { progressOf, type Stage, STAGES } from './agreement/tranche.js';
export { turningDays, turningDaysOfTranche } from './agreement/turning-days.js';
export {
  type BoardGap,
  type BoardMember,
  type BoardPlace,
  chainsOf,
  placeOf,
} from './board/board.js';
export { type Measure, MEASURES, type Movement } from './budget/movement.js';
export { type Moved, movementsOf, movementsOfHistory } from './budget/movements.js';
export {
  categoryOfCommand,
  type CommandData,
  COMMANDS,
  type CommandSpec,
  type CommandType,
  isTakenBy,
  isTakenEverywhere,
  type Reference,
} from './commands.js';
export {
  type Decision,
  type Fact,
  reject,
  type Rejection,
  REJECTION_CODES,
  type RejectionCode,
} from './decision.js';
export { type Document, DOCUMENT_KINDS, type DocumentKind } from './document/document.js';
export {
  asDomainEvent,
  circumstancesOf,
  type DomainEvent,
  EVENT_VERSIONS,
  type EventData,
  type EventType,
  type FactVoided,
  holds,
  type Metadata,
  type Since,
  sinceOf,
  type Source,
  UnknownEvent,
} from './event.js';
export type {
  AccountEvidence,
  Circumstances,
  Evidence,
  EvidenceValue,
  EvidenceWanted,
  ReportEvidence,
} from './evidence.js';
export {
  evolveFindings,
  type Finding,
  FINDING_KINDS,
  type FindingKind,
  isFindingEvent,
  SEVERITIES,
  type Severity,
  type WithFindings,
} from './finding/finding.js';
export { agreementFlags } from './flags/agreement-flags.js';
export { type Flag, FLAG_RULES, type FlagRule } from './flags/flag.js';
export {
  ASSERTED_OF_MONEY,
  type AssertedOfMoney,
  type JudgedAgreement,
  judgedAgreementFlags,
} from './flags/judged-agreement-flags.js';
export { organisationFlags } from './flags/organisation-flags.js';
export {
  FLAG_RULES_ACROSS_STREAMS,
  type FlagAcrossStreams,
  type FlagRuleAcrossStreams,
  type Seen,
} from './flags/across-streams.js';
export {
  type BodyBeside,
  minutesFlags,
  type PartyBeside,
  type ReportedBeside,
  representativeFlags,
} from './flags/body-flags.js';
export { type ActivityBeside, coverFlags } from './flags/cover-flags.js';
export { documentFlags } from './flags/document-flags.js';
export { governanceFlags } from './flags/governance-flags.js';
export { guidelineFlags } from './flags/guideline-flags.js';
export { lookalikeFlags, type OrganisationBeside } from './flags/lookalike-flags.js';
export { type AgreementBeside, partnershipFlags } from './flags/partnership-flags.js';
export { statisticsFlags } from './flags/statistics-flags.js';
export { reportFlags } from './flags/report-flags.js';
export {
  type ReportBeside,
  reportedAgreementFlags,
  type ReportedAgreement,
} from './flags/reported-agreement-flags.js';
export {
  type Criterion,
  type Guideline,
  type GuidelineVersion,
  type RecordedVersion,
  versionInForce,
} from './guideline/guideline.js';
export {
  type Adopted,
  adoptedDays,
  type Entered,
  enteredOn,
  type NotEntered,
  type Undecided,
  versionJudging,
} from './guideline/judging.js';
export { decideOpenLedger, type Ledger, type OpenLedger } from './ledger/ledger.js';
export {
  type Organisation,
  nameGivenBy,
  type OrganisationKind,
  type RegisterOrganisation,
  validNumberOf,
} from './organisation/organisation.js';
export {
  ACCOUNT_KINDS,
  accountEvidence,
  type AccountKind,
  type PayoutAccount,
} from './organisation/payout-accounts.js';
export {
  type Dimension,
  DIMENSIONS,
  type PrintedFigures,
  PRINTED_BLOCKS,
  type PrintedBlock,
  STATISTIC_GROUPS,
  STATISTIC_MEASURES,
  STATISTIC_UNITS,
  type StatisticCell,
  type StatisticMeasure,
  type StatisticRow,
  type StatisticUnit,
} from './partnership/activity-events.js';
export { type Cover, daysOfActivity, daysOutside } from './partnership/cover.js';
export type { GovernanceEventData, Rhythm } from './partnership/governance-events.js';
export {
  daysOfBody,
  meetingsBySpan,
  type RhythmSpan,
  rhythmSpans,
  shortOf,
  wasHeldIn,
} from './partnership/meetings-due.js';
export { nameOn, namesOfOperation, type NameSince } from './partnership/operation-names.js';
export { reportedDays, type ReportedDays } from './partnership/reported-days.js';
export { isHeldOn, lastDayOfRole } from './partnership/roles.js';
export type {
  ActionItem,
  Appointment,
  Noted,
  Operation,
  Partnership,
} from './partnership/partnership.js';
export { readEvidence, whereEvidenceIs } from './reading-evidence.js';
export type { Held, ReportMaterial } from './report/report-material.js';
export {
  type AnsweringReport,
  DUE_STATES,
  type DueReport,
  type DueState,
  owedOn,
  type OwedTerms,
  reportsDueOn,
} from './report/reports-due.js';
export {
  type Report,
  reportEvidence,
  reportStage,
  type ReportStage,
  standingSpending,
} from './report/report.js';
export {
  GOAL_OUTCOMES,
  type GoalOutcome,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportSubject,
  RESULT_OUTCOMES,
  type ResultOutcome,
  type Signatory,
} from './report/report-events.js';
export {
  CATEGORIES,
  type Category,
  categoryOf,
  evolveStream,
  foldStream,
  redecide,
  type StateOf,
  streamOf,
} from './streams.js';
export type { Sum } from './statistics/bounds.js';
export { capacityOn, type PlacesSpan } from './statistics/capacity.js';
export type { Check, CheckedFigure } from './statistics/checks.js';
export type { NotApplicable, Percentage } from './statistics/percentage.js';
export type { NotChecked } from './statistics/printed.js';
export {
  type SaidFigures,
  type SaidRow,
  statisticOn,
  type StatisticOn,
} from './statistics/statistic-on.js';
export { type AreaIndicator, indicatorOn } from './statistics/indicator-on.js';
export { periodOf, type Statistic } from './statistics/table.js';
export { mandateEvidence } from './unit/attest-mandates.js';
export type { Unit } from './unit/unit.js';
export { isGiroNumber } from './values/check-digit.js';
export {
  addDays,
  addMonths,
  type Day,
  dayAfter,
  dayBefore,
  daysIn,
  endOfStockholmDay,
  isDay,
  stockholmDayOf,
} from './values/day.js';
export { type DateFact, firstDayOf, isPartialDate, lastDayOf } from './values/date-fact.js';
export { addMoney, type Money, money, sumMoney } from './values/money.js';
export {
  type OrganisationNumberReading,
  readOrganisationNumber,
} from './values/organisation-number.js';
export {
  compareDecimals,
  DECIMAL,
  isDecimal,
  millionths,
  type Quantity,
  quantityFault,
  singleValue,
} from './values/quantity.js';
export { contains, gapDays, overlaps, type Period, periodLength } from './values/period.js';
export {
  isCalendarAligned,
  parseQuarter,
  type QuarterBasis,
  quarterLabelOf,
  quartersOf,
} from './values/quarter.js';
export { decideVoidFact, voidedIds, withoutVoided } from './voiding.js';
