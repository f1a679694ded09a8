/** The views of which two moments can be compared: each by the question that answers it anyway. */
import type { JsonObject, ViewDefinition, ViewQuery, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import { getAgreements } from '../agreement-register/agreement-register.query.js';
import { FLAGS } from '../flags/flags.projection.js';
import { getFlags } from '../flags/flags.query.js';
import type { Moment } from '../moment.js';
import type { Page, PageRequest } from '../page.js';
import { PAYMENT_SCHEDULE } from '../payment-schedule/payment-schedule.projection.js';
import { getPaymentSchedule } from '../payment-schedule/payment-schedule.query.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { REPORTS } from '../reports/reports.projection.js';
import { getReports } from '../reports/reports.query.js';

export interface DiffableView {
  readonly view: ViewDefinition;
  /** The views that its answers also draw on: names, gates. */
  readonly beside: readonly ViewDefinition[];
  /** The rows of one agreement. */
  ofAgreement(agreement: string): Pick<ViewQuery, 'subject' | 'where'>;
  /** The rows of these cells, with names and gates. */
  ask(
    views: ViewStore,
    moment: Moment,
    cells: readonly string[],
    page: PageRequest,
  ): Promise<Page<JsonObject>>;
  /** The member of a row that is its cell. */
  readonly cell: string;
  /** The member of a row that people know it by. */
  readonly title: string;
}

const ofStream = (agreement: string) => ({ subject: `agreement-${agreement}` });

/** By their names in the API. */
export const DIFFABLE_VIEWS = {
  agreements: {
    view: AGREEMENT_REGISTER,
    beside: [REGISTRY],
    ofAgreement: ofStream,
    ask: (views, moment, agreement, page) => getAgreements(views, moment, { agreement }, page),
    cell: 'agreement',
    title: 'title',
  },
  'payment-schedule': {
    view: PAYMENT_SCHEDULE,
    beside: [AGREEMENT_REGISTER, REGISTRY, REPORTS],
    ofAgreement: ofStream,
    ask: (views, moment, tranche, page) => getPaymentSchedule(views, moment, { tranche }, page),
    cell: 'tranche',
    title: 'agreementTitle',
  },
  reports: {
    view: REPORTS,
    beside: [],
    ofAgreement: (agreement) => ({ where: { agreements: agreement } }),
    ask: (views, moment, report, page) => getReports(views, moment, { report }, page),
    cell: 'report',
    title: 'kind',
  },
  flags: {
    view: FLAGS,
    beside: [],
    ofAgreement: ofStream,
    ask: (views, moment, flag, page) => getFlags(views, moment, { flag }, page),
    cell: 'flag',
    title: 'rule',
  },
} as const satisfies Readonly<Record<string, DiffableView>>;

export type DiffableViewName = keyof typeof DIFFABLE_VIEWS;
