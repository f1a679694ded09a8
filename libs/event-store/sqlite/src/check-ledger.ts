/**
 * Reads a whole ledger file and says what in it is not as it was written: `checkLedger`. SQLite's own
 * checks find a damaged structure, the seals a changed byte of an event.
 */
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Head, LedgerCheck, LedgerDamage } from '@liggaren/event-store-port';
import { EventCheck, SEALED_COLUMNS, type SealedRow } from './check-events.js';
import { checkFileHeader, checkStructure } from './check-structure.js';
import { openLedgerFile } from './ledger-file.js';
import { asStoreError } from './sqlite-errors.js';

export interface CheckOptions {
  readonly path: string;
  /** Events looked at, of how many there are. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  readonly signal?: AbortSignal;
}

/** Events between two turns of the event loop. */
const PAGE = 512;

/**
 * Opens the file for reading, beside a writer too, and checks what one moment shows. What is damaged
 * is answered, not thrown. Throws `StoreUnavailable` when there is no ledger to open, and the
 * signal's reason.
 */
export async function checkLedger(options: CheckOptions): Promise<LedgerCheck> {
  const { path, onProgress, signal } = options;
  const database = openLedgerFile(path, 'reader');
  const check = new EventCheck();
  const damage: LedgerDamage[] = [...checkFileHeader(path)];
  try {
    // One transaction: everything is looked at as it was at the same moment.
    database.exec('BEGIN');
    damage.push(...checkStructure(database));
    const total = countOf(database);
    for (const row of rowsOf(database)) {
      check.take(row);
      if (check.events % PAGE !== 0) continue;
      onProgress?.({ done: check.events, total });
      await nextTurn();
      signal?.throwIfAborted();
    }
    onProgress?.({ done: check.events, total });
    damage.push(...check.countedAgainst(total));
  } catch (error) {
    signal?.throwIfAborted();
    damage.push(unreadableAfter(check.head, error));
  } finally {
    database.close();
  }
  return check.result(damage);
}

function* rowsOf(database: DatabaseSync): Generator<SealedRow> {
  const statement = database.prepare(`SELECT ${SEALED_COLUMNS} FROM events ORDER BY position`);
  statement.setReturnArrays(true);
  yield* statement.iterate() as unknown as Iterable<SealedRow>;
}

/** By the index of ids, which the walk over the table does not use. */
function countOf(database: DatabaseSync): number {
  return Number(database.prepare('SELECT count(*) AS events FROM events').get()?.['events']);
}

function unreadableAfter(head: Head | undefined, error: unknown): LedgerDamage {
  const cause = asStoreError(error);
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    what: 'unreadable',
    detail,
    ...(head ? { position: head.position, eventId: head.eventId } : {}),
  };
}
