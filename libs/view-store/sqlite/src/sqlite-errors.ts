/** What can go wrong with a views file: the port's error and nothing of SQLite's own. */
import { ViewStoreUnavailable, type ViewsTrouble } from '@liggaren/view-store-port';

const DISPOSABLE = 'Views are disposable: the file may be deleted, it is built again from the log.';

/** What is said of a SQLite file that holds something else: it may be the ledger, so never "delete". */
export function foreignFile(path: string): ViewStoreUnavailable {
  return new ViewStoreUnavailable(
    'foreign',
    `${path} holds something other than Liggaren's views and was left untouched: name another ` +
      'path for the views. (Views themselves are disposable and may be deleted.)',
  );
}

/** A table that does not have the columns of its definition: the version was not raised. */
export function outdatedTable(path: string, table: string): ViewStoreUnavailable {
  return new ViewStoreUnavailable(
    'outdated',
    `${path}: table ${table} has other columns than its view. ${DISPOSABLE}`,
  );
}

/** The same trouble in our words; whatever is not SQLite's passes through as it is. */
export function inOurWords(error: unknown, path: string): unknown {
  const { code, errcode = 0, message = '' } = error as Partial<SqliteError>;
  if (code === 'ERR_INVALID_STATE') {
    return new ViewStoreUnavailable('closed', `the views in ${path} are closed`, { cause: error });
  }
  if (code !== 'ERR_SQLITE_ERROR') return error;
  const [reason, what] =
    TROUBLES[errcode === NO_ROOM_FOR_INDEX ? FULL : errcode & 0xff] ??
    (['failed', 'the views failed'] as const);
  const advice = reason === 'damaged' || reason === 'outdated' ? ` ${DISPOSABLE}` : '';
  const text = `${path}: ${what} (${message}).${advice}`;
  return new ViewStoreUnavailable(reason, text, { cause: error });
}

/** What `node:sqlite` throws; `errcode` is SQLite's extended result code. */
interface SqliteError {
  readonly code: string;
  readonly errcode: number;
  readonly message: string;
}

const FULL = 13;
/** No room for the index of the log, which every connection shares: extended code 10 | 19 << 8. */
const NO_ROOM_FOR_INDEX = 4874;

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const TROUBLES: Readonly<Record<number, readonly [ViewsTrouble, string]>> = {
  1: ['outdated', 'a table does not fit its view'],
  5: ['locked', 'another process is writing the views'],
  6: ['locked', 'another process is writing the views'],
  8: ['read-only', 'the views cannot be written'],
  11: ['damaged', 'the views are damaged'],
  13: ['full', 'the disk is full'],
  14: ['absent', 'the views file cannot be opened'],
  26: ['damaged', 'this is no views file, or a damaged one'],
};
