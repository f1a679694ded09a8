/**
 * The movements that each event adds: what the figures move by with it, less what they moved by without.
 * So their sum over the first events of a stream, on a day, is what those events say of that day.
 */
import type { Agreement, AgreementEvent, Funding } from '../agreement/agreement.js';
import type { DomainEvent } from '../event.js';
import type { Report } from '../report/report.js';
import type { ReportEventType } from '../report/report-events.js';
import { categoryOf, evolveStream } from '../streams.js';
import { withoutVoided } from '../voiding.js';
import { agreedMovements } from './agreed.js';
import { difference, type Movement } from './movement.js';
import { isCancellation, plannedMovements, setAsideMovements } from './planned.js';
import { repaidMovements, settledMovements } from './settled.js';
import { spentMovements } from './spent.js';

type State = Agreement | Report;

/** An event with what it adds. */
export interface Moved {
  readonly event: DomainEvent;
  readonly movements: readonly Movement[];
}

/**
 * What an event adds, by the state before and after it; nothing for events that move no money, and for a
 * `FactVoided`, after which the history is asked anew.
 */
export function movementsOf(event: DomainEvent, before: unknown, after: unknown) {
  const category = categoryOf(event.stream);
  if (category === 'agreement')
    return ofAgreement(
      event as AgreementEvent,
      before as Agreement | undefined,
      after as Agreement,
    );
  if (category === 'report')
    return ofReport(
      event as DomainEvent<ReportEventType>,
      before as Report | undefined,
      after as Report,
    );
  return [];
}

/** What each event of a stream adds, voided ones left out. */
export function movementsOfHistory(history: readonly DomainEvent[]): readonly Moved[] {
  let before: State | undefined;
  return withoutVoided(history).map((event) => {
    const category = categoryOf(event.stream) as 'agreement' | 'report';
    const after = evolveStream(category, before as never, event);
    const movements = movementsOf(event, before, after);
    before = after;
    return { event, movements };
  });
}

function ofAgreement(
  event: AgreementEvent,
  before: Agreement | undefined,
  after: Agreement,
): readonly Movement[] {
  const moved = (
    of: (agreement: Agreement, funding: Funding) => readonly Movement[],
    concerns: (funding: Funding) => boolean,
  ) => {
    const all = (agreement: Agreement | undefined) =>
      agreement?.fundings.filter(concerns).flatMap((funding) => of(agreement, funding)) ?? [];
    return difference(all(before), all(after));
  };
  switch (event.type) {
    case 'FundingAgreed':
      return moved(agreedMovements, ({ id }) => id === event.id);
    case 'FundingRevised':
      return moved(agreedMovements, ({ id }) => id === event.data.funding);
    case 'InstrumentConcluded': {
      const { instrument = after.id } = event.data;
      return moved(agreedMovements, ({ data, revisions }) =>
        [data, ...revisions.map((revision) => revision.data)].some(
          (said) => (said.instrument ?? after.id) === instrument,
        ),
      );
    }
    case 'PaymentPlanAdopted':
    case 'PaymentPlanRevised':
      return moved(plannedMovements, ({ id }) => id === event.data.funding);
    // A release is a step back to be paid only for a tranche that was cancelled before.
    case 'TrancheReleased':
    case 'TrancheCancelled':
      return after.tranches[event.data.tranche]?.some((fact) => isCancellation(fact.event))
        ? moved(plannedMovements, ({ id }) => event.data.tranche.startsWith(`${id}/`))
        : [];
    case 'AppropriationConfirmed':
      return appropriations(after, event.id);
    case 'AppropriationWithdrawn': {
      const { appropriation } = event.data;
      return difference(
        appropriations(before, appropriation),
        appropriations(after, appropriation),
      );
    }
    case 'TranchePaid':
    case 'TrancheReturned':
      return settledMovements(after, event);
    case 'RepaymentReceived':
      return repaidMovements(after, event);
    case 'RepaymentSetOff':
      return [...settledMovements(after, event), ...repaidMovements(after, event)];
    default:
      return [];
  }
}

function ofReport(
  event: DomainEvent<ReportEventType>,
  before: Report | undefined,
  after: Report,
): readonly Movement[] {
  if (event.type !== 'SpendingReported') return [];
  return difference(before ? spentMovements(before, event) : [], spentMovements(after, event));
}

function appropriations(agreement: Agreement | undefined, wanted: string): readonly Movement[] {
  const found = agreement?.appropriations.find(({ id }) => id === wanted);
  return agreement && found ? setAsideMovements(agreement, found) : [];
}
