export {
  type Agreement,
  type AgreementEvent,
  agreementIdOf,
  type Instrument,
  instrumentOf,
  type Party,
  type Recorded,
} from './agreement/agreement.js';
export {
  type Acting,
  type AgreementEventData,
  type AgreementEventType,
  type FundingLine,
  type NamedAs,
  type PaymentTiming,
  type PlannedTranche,
  type SignatureLine,
  TERM_TOPICS,
  type TermTopic,
} from './agreement/agreement-events.js';
export { fundingPeriod, fundingTotal } from './agreement/funding.js';
export { blankLines } from './agreement/instruments.js';
export type { AdoptPaymentPlan } from './agreement/payment-plan.js';
export {
  type Gate,
  type GateCode,
  GATES,
  paymentScheduleOn,
  type ScheduledTranche,
} from './agreement/payment-schedule.js';
export {
  holds,
  type OptionStatus,
  optionStatusOn,
  partiesOn,
  type Status,
  type StatusNote,
  statusOn,
  turningDays,
} from './agreement/status.js';
export {
  type CommandData,
  COMMANDS,
  type CommandSpec,
  type CommandType,
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
export type { Document, DocumentKind } from './document/document.js';
export {
  asDomainEvent,
  type DomainEvent,
  EVENT_VERSIONS,
  type EventData,
  type EventType,
  type FactVoided,
  type Metadata,
  type Since,
  sinceOf,
  type Source,
  UnknownEvent,
} from './event.js';
export { agreementFlags } from './flags/agreement-flags.js';
export { type Flag, FLAG_RULES, type FlagRule } from './flags/flag.js';
export { organisationFlags } from './flags/organisation-flags.js';
export { decideOpenLedger, type Ledger, type OpenLedger } from './ledger/ledger.js';
export {
  type Organisation,
  type OrganisationKind,
  type RegisterOrganisation,
  validNumberOf,
} from './organisation/organisation.js';
export type { Partnership } from './partnership/partnership.js';
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
export type { Unit } from './unit/unit.js';
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
export { contains, gapDays, overlaps, type Period, periodLength } from './values/period.js';
export {
  isCalendarAligned,
  parseQuarter,
  type QuarterBasis,
  quarterLabelOf,
  quartersOf,
} from './values/quarter.js';
export { decideVoidFact, voidedIds, withoutVoided } from './voiding.js';
