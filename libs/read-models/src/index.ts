import type { Projection } from '@liggaren/projections';
import { activitiesProjection } from './activities/activities.projection.js';
import { agreementRegisterProjection } from './agreement-register/agreement-register.projection.js';
import { agreementTimelineProjection } from './agreement-timeline/agreement-timeline.projection.js';
import { budgetVsActualProjection } from './budget-vs-actual/budget-vs-actual.projection.js';
import { commitmentsProjection } from './commitments/commitments.projection.js';
import { completenessProjection } from './completeness/completeness.projection.js';
import { complianceProjection } from './compliance/compliance.projection.js';
import { flagGroundsProjection } from './flags/flag-grounds.projection.js';
import { flagsProjection } from './flags/flags.projection.js';
import { findingsProjection } from './findings/findings.projection.js';
import { governanceProjection } from './governance/governance.projection.js';
import { paymentScheduleProjection } from './payment-schedule/payment-schedule.projection.js';
import { registryProjection } from './registry/registry.projection.js';
import { reportsOwedProjection } from './reports-due/reports-owed.projection.js';
import { reportsProjection } from './reports/reports.projection.js';
import { statisticsProjection } from './statistics/statistics.projection.js';
import { streamHeadsProjection } from './stream-heads/stream-heads.projection.js';

/** Every view's projection, fresh: with nothing folded yet. */
export function allProjections(): readonly Projection[] {
  return [
    agreementRegisterProjection(),
    agreementTimelineProjection(),
    paymentScheduleProjection(),
    budgetVsActualProjection(),
    registryProjection(),
    reportsProjection(),
    reportsOwedProjection(),
    flagsProjection(),
    statisticsProjection(),
    complianceProjection(),
    completenessProjection(),
    commitmentsProjection(),
    flagGroundsProjection(),
    governanceProjection(),
    activitiesProjection(),
    findingsProjection(),
    streamHeadsProjection(),
  ];
}

export {
  AGREEMENT_REGISTER,
  registerOn,
} from './agreement-register/agreement-register.projection.js';
export {
  getAgreement,
  getAgreements,
  type RegisterFilter,
  type RegisterRow,
} from './agreement-register/agreement-register.query.js';
export { AGREEMENT_TIMELINE } from './agreement-timeline/agreement-timeline.projection.js';
export {
  getTimeline,
  type TimelineEntry,
  type TimelineFilter,
} from './agreement-timeline/agreement-timeline.query.js';
export { type DiffItem, type DiffPage, getDiff } from './diff/diff.query.js';
export { DIFFABLE_VIEWS, type DiffableView, type DiffableViewName } from './diff/diffable-views.js';
export { getBudgetMovements } from './budget-vs-actual/budget-movements.query.js';
export { type Division, DIVISIONS } from './budget-vs-actual/budget-rows.js';
export type { BudgetFilter } from './budget-vs-actual/budget-selection.js';
export { BUDGET_VS_ACTUAL } from './budget-vs-actual/budget-vs-actual.projection.js';
export {
  type BudgetQuestion,
  type BudgetRow,
  getBudget,
} from './budget-vs-actual/budget-vs-actual.query.js';
export type { AgreementsAsked } from './agreements-asked.js';
export { COMMITMENTS } from './commitments/commitments.projection.js';
export {
  type CommitmentFilter,
  getCoFinancing,
  getCommitments,
} from './commitments/commitments.query.js';
export { COMPLETENESS } from './completeness/completeness.projection.js';
export { type CompletenessRow, getCompleteness } from './completeness/completeness.query.js';
export { COMPLIANCE } from './compliance/compliance.projection.js';
export { type ComplianceRow, getCompliance } from './compliance/compliance.query.js';
export {
  type CompliancePoint,
  getComplianceSummary,
} from './compliance/compliance-summary.query.js';
export { explainCell, type Explanation } from './explain.query.js';
export { FLAG_GROUNDS } from './flags/flag-grounds.projection.js';
export { FLAGS } from './flags/flags.projection.js';
export { getFlags } from './flags/flags.query.js';
export { ACTIVITIES } from './activities/activities.projection.js';
export { type ActivityFilter, getActivities } from './activities/activities.query.js';
export { FINDINGS } from './findings/findings.projection.js';
export { type FindingFilter, getFindings } from './findings/findings.query.js';
export { GOVERNANCE } from './governance/governance.projection.js';
export {
  getGovernance,
  type GovernanceFilter,
  type GovernanceRow,
} from './governance/governance.query.js';
export type { Moment } from './moment.js';
export { BadCursor, momentOfCursor, type Page, type PageRequest } from './page.js';
export { getParties, type PartyRow } from './parties/parties.query.js';
export { getParty, type PartyView } from './parties/party.query.js';
export { PAYMENT_SCHEDULE } from './payment-schedule/payment-schedule.projection.js';
export {
  getPaymentSchedule,
  type ScheduleFilter,
  type ScheduleRow,
} from './payment-schedule/payment-schedule.query.js';
export { REGISTRY, REGISTRY_KINDS, type RegistryKind } from './registry/registry.projection.js';
export { getRegistry, getRegistryEntry, namesOf } from './registry/registry.query.js';
export {
  getReportMaterial,
  MATERIAL_VIEWS,
  type MaterialAsked,
} from './report-material/report-material.query.js';
export { type DueFilter, type DueRow, getReportsDue } from './reports-due/reports-due.query.js';
export { REPORTS_OWED } from './reports-due/reports-owed.projection.js';
export { REPORTS } from './reports/reports.projection.js';
export { getReports, type ReportFilter } from './reports/reports.query.js';
export { NO_COST } from './statistics/cost.query.js';
export { STATISTIC_KINDS, STATISTICS } from './statistics/statistics.projection.js';
export { getStatistics, type StatisticsFilter } from './statistics/statistics.query.js';
export {
  type BoardFilter,
  BOARD_STATES,
  getStatusBoard,
} from './status-board/status-board.query.js';
export { getRevision, STREAM_HEADS } from './stream-heads/stream-heads.projection.js';
