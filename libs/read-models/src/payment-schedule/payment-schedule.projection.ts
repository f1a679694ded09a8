/** The payment schedule: every tranche of every agreement, how far it has come, and what holds it. */
import {
  type Acting,
  type Agreement,
  quarterLabelOf,
  type ScheduledTranche,
  trancheOn,
  tranchesOf,
  turningDaysOfTranche,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const PAYMENT_SCHEDULE: ViewDefinition = {
  name: 'payment-schedule',
  version: 2,
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
    /** The payout run that it is reserved for; empty without one. */
    run: 'text',
  },
};

export function paymentScheduleProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: PAYMENT_SCHEDULE,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      // Each tranche turns on days of its own: one that is paid does not restate the others.
      const statements = tranchesOf(agreement).flatMap((tranche) =>
        statementsOver(turningDaysOfTranche(agreement, tranche), (day) => {
          const scheduled = trancheOn(agreement, tranche, day);
          return scheduled ? [cellOf(agreement, scheduled)] : [];
        }),
      );
      return { subject: event.stream, statements };
    },
  };
}

function cellOf(agreement: Agreement, tranche: ScheduledTranche): CellOnDay {
  const { amountMinor, lines, currency, releasedMinor, attestedMinor, ...rest } = tranche;
  const { instructedMinor, paidMinor, returnedMinor, setOffMinor, remainingMinor, ...said } = rest;
  const money = (minor: number) => ({ amountMinor: minor, currency });
  return {
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
      run: tranche.run ?? '',
    },
    body: asJson({
      ...said,
      agreement: agreement.id,
      amount: money(amountMinor),
      lines: lines.map((line) => ({ code: line.code, amount: money(line.amountMinor) })),
      progress: {
        released: money(releasedMinor),
        attested: money(attestedMinor),
        instructed: money(instructedMinor),
        paid: money(paidMinor),
        returned: money(returnedMinor),
        setOff: money(setOffMinor),
        remaining: money(remainingMinor),
      },
    }),
  };
}

function actors({ organisation, units = [] }: Acting): readonly string[] {
  return [organisation, ...units];
}
