/** The payment schedule: every tranche of every agreement, previewed or planned, with what holds it. */
import {
  type Acting,
  type Agreement,
  type Day,
  paymentScheduleOn,
  quarterLabelOf,
  turningDays,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const PAYMENT_SCHEDULE: ViewDefinition = {
  name: 'payment-schedule',
  version: 1,
  columns: {
    agreement: 'text',
    funding: 'text',
    number: 'integer',
    /** The calendar quarter of the service period's first day; empty where no date is known. */
    quarter: 'text',
    /** 0 where it is not known. */
    fiscalYear: 'integer',
    stage: 'text',
    /** The day due; empty where it is not known. */
    dueOn: 'text',
    payer: 'set',
    payee: 'set',
    /** `yes` while no gate is closed. */
    releasable: 'text',
  },
};

export function paymentScheduleProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: PAYMENT_SCHEDULE,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      return {
        subject: event.stream,
        statements: statementsOver(turningDays(agreement), (day) => scheduleOn(agreement, day)),
      };
    },
  };
}

export function scheduleOn(agreement: Agreement, day: Day): readonly CellOnDay[] {
  return paymentScheduleOn(agreement, day).map(({ amountMinor, lines, currency, ...tranche }) => ({
    cell: tranche.tranche,
    columns: {
      agreement: agreement.id,
      funding: tranche.funding,
      number: tranche.number,
      quarter: tranche.period ? quarterLabelOf(tranche.period.from) : '',
      fiscalYear: tranche.fiscalYear ?? 0,
      stage: tranche.stage,
      dueOn: tranche.dueOn ?? '',
      payer: actors(tranche.payer),
      payee: actors(tranche.payee),
      releasable: tranche.gates.length === 0 ? 'yes' : 'no',
    },
    body: asJson({
      ...tranche,
      agreement: agreement.id,
      amount: { amountMinor, currency },
      lines: lines.map((line) => ({
        code: line.code,
        amount: { amountMinor: line.amountMinor, currency },
      })),
      releasable: tranche.gates.length === 0,
    }),
  }));
}

function actors({ organisation, units = [] }: Acting): readonly string[] {
  return [organisation, ...units];
}
