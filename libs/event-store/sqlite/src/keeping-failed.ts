/** What can go wrong with a backup or its restoring: each with the file that it is about. */
import { asStoreError } from './sqlite-errors.js';
import { type LedgerDamage, StoreUnavailable } from '@liggaren/event-store-port';

export type KeepingTrouble =
  /** Something has that name already: nothing is ever overwritten. */
  | 'exists'
  /** It cannot be written there. */
  | 'unwritable'
  | 'disk-full'
  /** What was read is not as it was written; `damage` says what. */
  | 'damaged'
  | 'no-backup'
  | 'no-manifest'
  | 'broken-manifest'
  /** The backup is not the file that its manifest is about. */
  | 'other-than-manifest';

export class KeepingFailed extends Error {
  constructor(
    readonly reason: KeepingTrouble,
    readonly path: string,
    readonly damage: readonly LedgerDamage[] = [],
    options?: { cause?: unknown },
  ) {
    super(`${path}: ${reason}`, options);
    this.name = 'KeepingFailed';
  }
}

/** Runs work that writes at `path`; the system's and SQLite's errors come out in our words. */
export async function writingTo<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inKeepingWords(error, path);
  }
}

const REASONS: Readonly<Record<string, KeepingTrouble>> = {
  EEXIST: 'exists',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'unwritable',
  ENOTDIR: 'unwritable',
  EISDIR: 'unwritable',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
};

function inKeepingWords(error: unknown, path: string): unknown {
  if (error instanceof KeepingFailed) return error;
  const { code } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''];
  if (reason !== undefined) return new KeepingFailed(reason, path, [], { cause: error });
  const store = asStoreError(error);
  if (store instanceof StoreUnavailable && store.reason === 'full')
    return new KeepingFailed('disk-full', path, [], { cause: error });
  return store;
}
