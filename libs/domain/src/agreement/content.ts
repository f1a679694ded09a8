/** What the paper says beside money: purpose, goals, programmes, terms, commitments, operating rules, reports due, the chain of agreements. */
import { accept, type Decision, reject } from '../decision.js';
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import { type Agreement, instrumentOf } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import type { ReportObligation } from './content-events.js';
import { isParty } from './parties.js';

type Decided = Decision<AgreementEventType>;

/** The same clause may stand twice in a document: it is recorded twice and flagged (S113), not refused. */
export function decideRecordTerm(
  agreement: Agreement,
  command: AgreementEventData['TermRecorded'],
): Decided {
  return (
    refuseUnknownInstrument(agreement, command.instrument) ??
    accept({ type: 'TermRecorded', data: command })
  );
}

export function decideStatePurpose(
  agreement: Agreement,
  command: AgreementEventData['PurposeStated'],
): Decided {
  return (
    refuseUnknownInstrument(agreement, command.instrument) ??
    accept({ type: 'PurposeStated', data: command })
  );
}

export function decideSetGoal(
  agreement: Agreement,
  command: AgreementEventData['GoalSet'],
): Decided {
  return (
    refuseUnknownInstrument(agreement, command.instrument) ??
    accept({ type: 'GoalSet', data: command })
  );
}

export function decideLinkProgramme(
  agreement: Agreement,
  command: AgreementEventData['ProgrammeLinked'],
): Decided {
  const { from, to } = command;
  if (from && to && firstDayOf(from.date) > lastDayOf(to.date))
    return reject('period-reversed', '/to', { start: from.date, end: to.date });
  return (
    refuseUnknownInstrument(agreement, command.instrument) ??
    accept({ type: 'ProgrammeLinked', data: command })
  );
}

/** By a party of either side, in money or in kind (S7, S105); a worth needs its currency. */
export function decideMakeCommitment(
  agreement: Agreement,
  command: AgreementEventData['CommitmentMade'],
): Decided {
  const refused = refuseUnknownInstrument(agreement, command.instrument);
  if (refused) return refused;
  if (!isParty(agreement, command.by))
    return reject('not-a-party', '/by', { organisation: command.by.organisation });
  return refuseUnclearValue(command) ?? accept({ type: 'CommitmentMade', data: command });
}

export function decideReviseCommitment(
  agreement: Agreement,
  command: AgreementEventData['CommitmentRevised'],
): Decided {
  if (!agreement.commitments.some(({ id }) => id === command.commitment))
    return reject('unknown-commitment', '/commitment', { commitment: command.commitment });
  return refuseUnclearValue(command) ?? accept({ type: 'CommitmentRevised', data: command });
}

export function decideRecordOperatingRule(
  agreement: Agreement,
  command: AgreementEventData['OperatingRuleRecorded'],
): Decided {
  return (
    refuseUnknownInstrument(agreement, command.instrument) ??
    accept({ type: 'OperatingRuleRecorded', data: command })
  );
}

/** Each obligation has a code of its own in the agreement, and gates tranches of fundings that are agreed. */
export function decideAgreeReportingTerms(
  agreement: Agreement,
  command: AgreementEventData['ReportingTermsAgreed'],
): Decided {
  const refused = refuseUnknownInstrument(agreement, command.instrument);
  if (refused) return refused;
  const taken = new Set(
    agreement.reportingTerms.flatMap(({ data }) => data.obligations.map(({ code }) => code)),
  );
  for (const [index, obligation] of command.obligations.entries()) {
    const { code, gates = [], period } = obligation;
    const field = `/obligations/${index}`;
    if (taken.has(code)) return reject('duplicate-obligation', `${field}/code`, { code });
    taken.add(code);
    if (period && period.from > period.to)
      return reject('period-reversed', `${field}/period/to`, {
        start: period.from,
        end: period.to,
      });
    const unclear = refuseUnclearDue(obligation, field);
    if (unclear) return unclear;
    const unknown = gates.find(
      (tranche) => !agreement.fundings.some(({ id }) => tranche.startsWith(`${id}/`)),
    );
    if (unknown !== undefined)
      return reject('unknown-tranche', `${field}/gates`, { tranche: unknown });
  }
  return accept({ type: 'ReportingTermsAgreed', data: command });
}

export function decideRecordSuccession(
  agreement: Agreement,
  command: AgreementEventData['SuccessionRecorded'],
): Decided {
  if (command.predecessor === agreement.id) return reject('own-successor', '/predecessor');
  if (agreement.succession) return reject('succession-already-recorded', '/predecessor');
  return accept({ type: 'SuccessionRecorded', data: command });
}

/** What recurs names no single period, day or tranche; and a last day is stated or follows from a rule, not both. */
function refuseUnclearDue(obligation: ReportObligation, field: string) {
  const { code, recurs, dueOn, dueAfter } = obligation;
  const single = (['period', 'dueOn', 'gates'] as const).find((name) => obligation[name]);
  if (recurs && single) return reject('recurring-names-one', `${field}/${single}`, { code });
  if (dueOn && dueAfter) return reject('due-twice', `${field}/dueAfter`, { code });
  return undefined;
}

function refuseUnknownInstrument(agreement: Agreement, id: string | undefined) {
  if (instrumentOf(agreement, id)) return undefined;
  return reject('unknown-instrument', '/instrument', { instrument: id ?? '' });
}

function refuseUnclearValue({
  valueMinor,
  currency,
}: {
  readonly valueMinor?: number;
  readonly currency?: string;
}) {
  if ((valueMinor === undefined) === (currency === undefined)) return undefined;
  return reject('value-needs-currency', valueMinor === undefined ? '/valueMinor' : '/currency');
}
