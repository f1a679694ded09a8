/** What SQLite's errors about the event index mean, in the port's words. */
import { StoreUnavailable } from '@liggaren/event-store-port';
import { field, messageOf } from './driver-errors.js';

/** https://www.sqlite.org/rescode.html: primary codes, the low byte of what `errcode` says. */
const REASONS: Readonly<Record<number, StoreUnavailable['reason']>> = {
  5: 'locked',
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};
/** No room for the file that orders the log of changes: extended code 10 | 19 << 8. */
const NO_ROOM_FOR_SHARED_MEMORY = 4874;

/** `failed` where nothing else fits: a read that failed, a file that may not be written. */
export function indexUnavailable(error: unknown, path: string | undefined): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const code = field(error, 'errcode');
  const primary = code === NO_ROOM_FOR_SHARED_MEMORY ? 13 : Number(code) & 0xff;
  const message = `event index ${path ?? 'in memory'}: ${messageOf(error)}`;
  return new StoreUnavailable(REASONS[primary] ?? 'failed', message, { cause: error });
}
