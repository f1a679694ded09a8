/** What an association says it spent (redovisat utfall): by the lines and the period that it names. */
import type { DomainEvent } from '../event.js';
import { sinceOf } from '../event.js';
import { type Report, standingSpending } from '../report/report.js';
import { quarterLabelOf } from '../values/quarter.js';
import type { Period } from '../values/period.js';
import { type Movement, movementsOver } from './movement.js';

type Spending = DomainEvent<'SpendingReported'>;

/**
 * What the report has said about the same funding and period as this statement, from day to day: a later
 * statement stands in for the one before. Instrument, payer and payee are the funding's to know.
 */
export function spentMovements(report: Report, { data }: Spending): readonly Movement[] {
  const { agreement, funding, period } = data;
  const about = report.spending.filter(
    (said) =>
      said.data.funding === funding &&
      said.data.period.from === period.from &&
      said.data.period.to === period.to,
  );
  const place = { agreement, funding, ...yearAndQuarter(period), payer: [], payee: [] };
  return movementsOver(
    about.map((said) => sinceOf(said).day),
    (day) =>
      standingSpending({
        ...report,
        spending: about.filter((one) => sinceOf(one).day <= day),
      }).flatMap((said) =>
        said.data.lines.map(({ code, amountMinor }) => ({
          ...place,
          measure: 'spent' as const,
          line: code,
          currency: said.data.currency,
          amountMinor,
        })),
      ),
  );
}

/** Where the period lies within one year, and within one quarter. */
function yearAndQuarter({ from, to }: Period) {
  const [year, quarter] = [from.slice(0, 4), quarterLabelOf(from)];
  return {
    ...(quarter === quarterLabelOf(to) ? { quarter } : {}),
    ...(year === to.slice(0, 4) ? { fiscalYear: Number(year) } : {}),
  };
}
