/** The ledger's genesis: whose it is, and whether it is a demonstration. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';

/** First event of every ledger, alone in the stream `ledger`. @class open */
export interface LedgerOpened {
  /** The organisation whose partnerships it registers, by name; an organisation stream may follow. */
  readonly owner: string;
  /** Only a demonstration accepts a scripted clock and import lines that name their actor. */
  readonly demonstration: boolean;
  /** SHA-256 of the file that a demonstration was made from. */
  readonly madeFrom?: string;
}
export interface LedgerEventData {
  LedgerOpened: LedgerOpened;
}

export type OpenLedger = LedgerOpened;

export interface Ledger extends LedgerOpened {
  readonly ledgerId: string;
}

export function decideOpenLedger(
  ledger: Ledger | undefined,
  command: OpenLedger,
): Decision<'LedgerOpened'> {
  if (ledger) return reject('ledger-already-open', undefined, { owner: ledger.owner });
  return accept({ type: 'LedgerOpened', data: command });
}

export function evolveLedger(
  _ledger: Ledger | undefined,
  event: DomainEvent<'LedgerOpened'>,
): Ledger {
  return { ledgerId: event.ledgerId, ...event.data };
}
