/** What SQLite's result codes mean in the port's words. */
import { StoreUnavailable } from '@liggaren/event-store-port';

// https://www.sqlite.org/rescode.html: the low byte of an extended code is the primary one.
const BUSY = 5;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CONSTRAINT = 19;
const NOT_A_DATABASE = 26;
/** No room for the index of the log, which every connection shares: extended code 10 | 19 << 8. */
const NO_ROOM_FOR_INDEX = 4874;

const reasons: Readonly<Record<number, StoreUnavailable['reason']>> = {
  [BUSY]: 'locked',
  [READ_ONLY]: 'read-only',
  [CORRUPT]: 'damaged',
  [FULL]: 'full',
  [NOT_A_DATABASE]: 'damaged',
};

/** SQLite's primary result code, or undefined for an error that is not SQLite's. */
function primaryCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined;
  if (typeof error.errcode !== 'number') return undefined;
  return error.errcode === NO_ROOM_FOR_INDEX ? FULL : error.errcode & 0xff;
}

/** A failed read, write or fsync: what is on the disk is no longer known. */
export function isIoError(error: unknown): boolean {
  return primaryCode(error) === IO_ERROR;
}

export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** True when the database itself is ailing, false when one statement or value was merely refused. */
export function concernsWholeDatabase(error: unknown): boolean {
  const code = primaryCode(error);
  return code !== undefined && code !== CONSTRAINT;
}

/** The driver's error as a `StoreUnavailable`; any other error as it is. */
export function asStoreError(error: unknown): unknown {
  const code = primaryCode(error);
  if (code === undefined) return error;
  const message = error instanceof Object && 'message' in error ? String(error.message) : 'failed';
  return new StoreUnavailable(reasons[code] ?? 'failed', `SQLite: ${message}`, { cause: error });
}

/** Runs a piece of database work; what the driver throws comes out in the port's words. */
export function inStoreWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error);
  }
}
