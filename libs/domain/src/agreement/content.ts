/** What the paper says beside money: terms, extension options, the chain of agreements. */
import { accept, type Decision, reject } from '../decision.js';
import { type Agreement, instrumentOf } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';

type Decided = Decision<AgreementEventType>;

/** The same clause may stand twice in a document: it is recorded twice and flagged (S113), not refused. */
export function decideRecordTerm(
  agreement: Agreement,
  command: AgreementEventData['TermRecorded'],
): Decided {
  if (!instrumentOf(agreement, command.instrument))
    return reject('unknown-instrument', '/instrument', { instrument: command.instrument ?? '' });
  return accept({ type: 'TermRecorded', data: command });
}

export function decideGrantExtensionOption(
  _agreement: Agreement,
  command: AgreementEventData['ExtensionOptionGranted'],
): Decided {
  return accept({ type: 'ExtensionOptionGranted', data: command });
}

export function decideRecordSuccession(
  agreement: Agreement,
  command: AgreementEventData['SuccessionRecorded'],
): Decided {
  if (command.predecessor === agreement.id) return reject('own-successor', '/predecessor');
  if (agreement.succession) return reject('succession-already-recorded', '/predecessor');
  return accept({ type: 'SuccessionRecorded', data: command });
}
