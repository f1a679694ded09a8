/** Budget vs actual: movements of money, each held for ever from the day on which it counts. */
import {
  asDomainEvent,
  categoryOf,
  type DomainEvent,
  type Moved,
  type Movement,
  movementsOf,
  movementsOfHistory,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { Statement, ViewDefinition } from '@liggaren/view-store-port';
import { asJson, createFoldInSteps } from '../folding.js';

export const BUDGET_VS_ACTUAL: ViewDefinition = {
  name: 'budget-vs-actual',
  version: 1,
  columns: {
    measure: 'text',
    agreement: 'text',
    /** Empty for what is set aside, and for what is spent: a report does not know it. */
    instrument: 'text',
    /** Empty for what is set aside. */
    funding: 'text',
    /** A funding line's code; empty where the amount is of none. */
    line: 'text',
    /** Empty where the amount is of none. */
    quarter: 'text',
    /** 0 where the amount is of none. */
    fiscalYear: 'integer',
    currency: 'text',
    amountMinor: 'integer',
    /** Organisation and units; empty for what is spent. */
    payer: 'set',
    payee: 'set',
  },
};

export function budgetVsActualProjection(): Projection {
  const folds = {
    agreement: createFoldInSteps('agreement'),
    report: createFoldInSteps('report'),
  };
  return {
    view: BUDGET_VS_ACTUAL,
    async restate(stored, history) {
      const category = categoryOf(stored.stream);
      if (category !== 'agreement' && category !== 'report') return undefined;
      const event = asDomainEvent(stored);
      const subject = event.stream;
      if (event.type === 'FactVoided') {
        const moved = movementsOfHistory((await history()).map(asDomainEvent));
        return { subject, statements: moved.flatMap(statementsOf) };
      }
      const step = await folds[category](stored, history);
      const movements = movementsOf(event, step?.before, step?.after);
      if (movements.length === 0) return undefined;
      return { subject, added: statementsOf({ event, movements }) };
    },
  };
}

function statementsOf({ event, movements }: Moved): readonly Statement[] {
  return movements.map((movement, index) => ({
    cell: `${event.id}/${index}`,
    validFrom: movement.day,
    columns: columnsOf(movement),
    body: asJson({ type: event.type, ...partiesOf(event), events: [event.id] }),
  }));
}

function columnsOf(movement: Movement): Statement['columns'] {
  const { measure, agreement, currency, amountMinor, payer, payee } = movement;
  const { instrument = '', funding = '', line = '', quarter = '', fiscalYear = 0 } = movement;
  return {
    ...{ measure, agreement, instrument, funding, line, quarter, fiscalYear },
    ...{ currency, amountMinor, payer, payee },
  };
}

/** Who pays whom: kept where the funding begins, to be named beside its sums. */
function partiesOf(event: DomainEvent) {
  if (event.type !== 'FundingAgreed') return {};
  const { payer, payee } = event.data;
  return { payer, payee };
}
