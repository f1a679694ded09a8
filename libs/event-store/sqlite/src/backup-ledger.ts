/**
 * A copy of a ledger that is being written, as it was at one moment: `backUpLedger`. It counts as a
 * backup only once it has been read through and found whole.
 */
import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { type LedgerCheck, StoreUnavailable } from '@liggaren/event-store-port';
import { type BackupManifest, manifestPathOf } from './backup-manifest.js';
import { checkLedger } from './check-ledger.js';
import {
  placeWithoutReplacing,
  removeDatabase,
  sha256OfFile,
  sync,
  writeWhole,
} from './durable-files.js';
import { KeepingFailed, writingTo } from './keeping-failed.js';
import { openLedgerFile, pragma } from './ledger-file.js';
import { inStoreWords } from './sqlite-errors.js';

/** How far a piece of keeping has come: pages, bytes or events, by its phase. */
export interface KeepingProgress {
  readonly phase: 'copying' | 'checking';
  readonly done: number;
  readonly total: number;
}

export interface BackupOptions {
  /** The ledger; its writer may go on. */
  readonly path: string;
  /** Where the copy shall be; nothing may be there. Its manifest is put beside it. */
  readonly to: string;
  /**
   * Copies what lies beside the ledger beside the backup, once its moment is past, and answers the hashes of it: the
   * manifest names them. What an event names was there before the event.
   */
  readonly beside?: (to: string) => Promise<readonly string[]>;
  /** The time that the manifest says. */
  readonly clock: () => string;
  readonly onProgress?: (progress: KeepingProgress) => void;
  readonly signal?: AbortSignal;
}

/** Pages between two looks at the signal: 4 MB. */
const PAGES_PER_STEP = 1_024;

/**
 * Throws `KeepingFailed`: `exists`, `unwritable`, `disk-full`, `damaged` (the ledger is, and no backup
 * is left); `StoreUnavailable`; the signal's reason. Whatever it throws, nothing is left of the copy.
 */
export async function backUpLedger(options: BackupOptions): Promise<BackupManifest> {
  const { path, signal, onProgress } = options;
  const to = resolve(options.to);
  if (existsSync(to)) throw new KeepingFailed('exists', to);
  const unfinished = `${to}.unfinished`;
  removeDatabase(unfinished);
  try {
    return await writingTo(to, async () => {
      await copyPages(path, unfinished, options);
      await sync(unfinished);
      const check = await checkLedger({
        path: unfinished,
        onProgress: (progress) => onProgress?.({ phase: 'checking', ...progress }),
        ...(signal ? { signal } : {}),
      });
      if (check.damage.length > 0) throw new KeepingFailed('damaged', path, check.damage);
      const documents = (await options.beside?.(to)) ?? [];
      const manifest = {
        ...(await manifestOf(unfinished, check, options)),
        ...(documents.length > 0 ? { documents } : {}),
      };
      // The manifest first: a backup that is there has one. One without its backup is replaced.
      await writeWhole(manifestPathOf(to), `${JSON.stringify(manifest, null, 2)}\n`);
      await placeWithoutReplacing(unfinished, to);
      return manifest;
    });
  } finally {
    removeDatabase(unfinished);
  }
}

async function copyPages(
  path: string,
  to: string,
  { onProgress, signal }: BackupOptions,
): Promise<void> {
  // Made by us: what SQLite says of a place where no file can be made tells nobody anything.
  await (await open(to, 'wx')).close();
  const source = inStoreWords(() => openLedgerFile(path, 'reader'));
  try {
    // One read transaction around all steps: without it every commit of the writer, on its other
    // connection, would start the copy anew, and under load it would never end.
    source.exec('BEGIN');
    source.prepare('SELECT max(position) FROM events').get();
    const total = Number(pragma(source, 'page_count'));
    onProgress?.({ phase: 'copying', done: 0, total });
    await backup(source, to, {
      rate: PAGES_PER_STEP,
      progress: ({ totalPages, remainingPages }) => {
        signal?.throwIfAborted();
        onProgress?.({ phase: 'copying', done: totalPages - remainingPages, total: totalPages });
      },
    });
    onProgress?.({ phase: 'copying', done: total, total });
    signal?.throwIfAborted();
  } finally {
    source.close();
  }
  // A file of its own: with WAL in its header it would want to write beside itself to be read.
  const copy = new DatabaseSync(to);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

async function manifestOf(
  file: string,
  { ledgerId, head, events }: LedgerCheck,
  { clock, signal }: BackupOptions,
): Promise<BackupManifest> {
  if (head === undefined || ledgerId === undefined)
    throw new StoreUnavailable('absent', 'there is no event in the ledger to back up');
  return {
    schema: 'liggaren/backup',
    version: 1,
    ledgerId,
    head: { position: head.position, eventId: head.eventId },
    events,
    bytes: statSync(file).size,
    sha256: await sha256OfFile(file, signal),
    madeAt: clock(),
  };
}
