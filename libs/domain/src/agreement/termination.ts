/** The end before its time: notice (uppsägning), its withdrawal, termination. */
import { accept, type Decision, reject } from '../decision.js';
import { lastDayOf } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Agreement, Notice } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { isParty } from './parties.js';

type Decided = Decision<AgreementEventType>;

export function decideGiveTerminationNotice(
  agreement: Agreement,
  command: AgreementEventData['TerminationNoticeGiven'],
): Decided {
  if (!isParty(agreement, command.by))
    return reject('not-a-party', '/by', { organisation: command.by.organisation });
  return (
    refuseUnlessRunning(agreement) ?? accept({ type: 'TerminationNoticeGiven', data: command })
  );
}

export function decideWithdrawTerminationNotice(
  agreement: Agreement,
  command: AgreementEventData['TerminationNoticeWithdrawn'],
): Decided {
  const refused = refuseNotice(agreement, command.notice);
  if (refused) return refused;
  if (agreement.terminated) return reject('already-terminated');
  return accept({ type: 'TerminationNoticeWithdrawn', data: command });
}

/** Counts from its last day: until then the agreement is in force. */
export function decideTerminateAgreement(
  agreement: Agreement,
  command: AgreementEventData['AgreementTerminated'],
): Decided {
  const refused =
    (command.notice === undefined ? undefined : refuseNotice(agreement, command.notice)) ??
    refuseUnlessRunning(agreement);
  if (refused) return refused;
  return accept({ type: 'AgreementTerminated', data: command, effectiveOn: command.lastDay });
}

/** The last day by termination, or by a notice that stands, as known on the day; undefined while neither is. */
export function endedBy(
  agreement: Agreement,
  day: Day,
):
  | { readonly lastDay: Day; readonly event: string; readonly by: 'termination' | 'notice' }
  | undefined {
  const { terminated } = agreement;
  if (terminated && terminated.since.day <= day)
    return {
      lastDay: lastDayOf(terminated.data.lastDay.date),
      event: terminated.id,
      by: 'termination',
    };
  const notice = standingNotice(agreement, day);
  return notice && { lastDay: lastDayOf(notice.data.lastDay.date), event: notice.id, by: 'notice' };
}

/** The last notice that was given and not withdrawn by the day. */
export function standingNotice(agreement: Agreement, day: Day): Notice | undefined {
  return agreement.notices
    .filter(
      ({ since, withdrawn }) => since.day <= day && !(withdrawn && withdrawn.since.day <= day),
    )
    .at(-1);
}

function refuseUnlessRunning(agreement: Agreement) {
  if (agreement.terminated) return reject('already-terminated');
  const [own] = agreement.instruments;
  return own.concluded ? undefined : reject('not-concluded', undefined, { instrument: own.title });
}

function refuseNotice(agreement: Agreement, id: string) {
  const notice = agreement.notices.find((candidate) => candidate.id === id);
  if (!notice) return reject('unknown-notice', '/notice', { notice: id });
  return notice.withdrawn ? reject('notice-withdrawn', '/notice', { notice: id }) : undefined;
}
