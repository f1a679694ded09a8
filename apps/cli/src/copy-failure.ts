/** What a copy that did not come about means to whoever asked for it: its words and its exit code. */
import {
  ConfigurationError,
  CopyRefused,
  type CopyTrouble,
  StoreUnavailable,
} from '@liggaren/api/writer-lock';
import { EXIT, type ExitCode } from './exit-codes.js';
import { failure } from './failure.js';
import type { Terminal } from './terminal.js';

const EXITS: Readonly<Record<CopyTrouble, ExitCode>> = {
  empty: EXIT.refused,
  foreign: EXIT.refused,
  longer: EXIT.refused,
  unequal: EXIT.integrity,
  unresolved: EXIT.integrity,
};

/** A store that cannot be opened: nothing was copied. Anything else as it is. */
export function openingFailed(terminal: Terminal, error: unknown): unknown {
  if (error instanceof ConfigurationError)
    return failure(EXIT.usage, 'configuration', error.message);
  if (!(error instanceof StoreUnavailable)) return error;
  const { message: reason } = error;
  if (error.reason === 'damaged') return damaged(terminal, reason);
  const title = terminal.text('problem.store-unavailable', { reason });
  return failure(EXIT.unavailable, 'store-unavailable', title);
}

/** A copy that ended before it was proved. Anything else as it is. */
export function copyingFailed(
  terminal: Terminal,
  error: unknown,
  places: { readonly from: string; readonly to: string },
): unknown {
  if (error instanceof CopyRefused) {
    const { reason, ordinal, source, target } = error;
    const title = terminal.text(`copy.${reason}`, { ...places, ordinal, source, target });
    return failure(EXITS[reason], `copy-${reason}`, title);
  }
  const { name, message: reason } = error as Error;
  if (error instanceof StoreUnavailable && error.reason === 'damaged')
    return damaged(terminal, reason);
  if (name !== 'StoreUnavailable' && name !== 'OutcomeUnknown') return error;
  const title = terminal.text('cli.copy-cut-off', { reason });
  return failure(EXIT.unavailable, 'store-unavailable', title);
}

function damaged(terminal: Terminal, reason: string) {
  const title = terminal.text('problem.ledger-damaged', { reason });
  return failure(EXIT.integrity, 'ledger-damaged', title);
}
