/** Puts a backup where no ledger is: `restoreLedger`. Everything is checked before it has a name there. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LedgerCheck } from '@liggaren/event-store-port';
import type { KeepingProgress } from './backup-ledger.js';
import { type BackupManifest, readManifest } from './backup-manifest.js';
import { checkLedger } from './check-ledger.js';
import { copyWhole, placeWithoutReplacing, removeDatabase } from './durable-files.js';
import { KeepingFailed, writingTo } from './keeping-failed.js';
import { acquireWriterLock } from './writer-lock.js';

export interface RestoreOptions {
  readonly from: string;
  /** Where the ledger shall be; nothing may be there. */
  readonly path: string;
  /** Puts what lies beside the backup where the ledger will look for it, before the ledger is there. */
  readonly beside?: (manifest: BackupManifest) => Promise<void>;
  readonly onProgress?: (progress: KeepingProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Throws `KeepingFailed`: `exists`, `no-backup`, `no-manifest`, `broken-manifest`,
 * `other-than-manifest`, `damaged`, `unwritable`, `disk-full`; `WriterLocked` while somebody writes
 * there. Whatever it throws, there is no ledger at the place afterwards.
 */
export async function restoreLedger(options: RestoreOptions): Promise<BackupManifest> {
  const { from, path } = { from: resolve(options.from), path: resolve(options.path) };
  refuseTaken(path);
  if (!existsSync(from)) throw new KeepingFailed('no-backup', from);
  const manifest = readManifest(from);
  if (statSync(from).size !== manifest.bytes) throw new KeepingFailed('other-than-manifest', from);
  const unfinished = `${path}.unfinished`;
  return writingTo(path, async () => {
    mkdirSync(dirname(path), { recursive: true });
    const lock = acquireWriterLock(path);
    try {
      refuseTaken(path);
      removeDatabase(unfinished);
      await copyChecked({ ...options, from }, unfinished, manifest);
      await options.beside?.(manifest);
      await placeWithoutReplacing(unfinished, path);
      return manifest;
    } finally {
      removeDatabase(unfinished);
      lock.release();
    }
  });
}

/** A log without its file is what is left of a ledger: SQLite would take it for the new one's. */
function refuseTaken(path: string): void {
  for (const taken of [path, `${path}-wal`])
    if (existsSync(taken)) throw new KeepingFailed('exists', taken);
}

async function copyChecked(
  { from, onProgress, signal }: RestoreOptions,
  to: string,
  manifest: BackupManifest,
): Promise<void> {
  const copying = (progress: { done: number; total: number }) =>
    onProgress?.({ phase: 'copying', ...progress });
  const sha256 = await copyWhole(from, to, copying, signal);
  const asMade = sha256 === manifest.sha256;
  // Also of a file that is another: what is damaged in it tells more than that it is.
  const check = await checkLedger({
    path: to,
    onProgress: (progress) => onProgress?.({ phase: 'checking', ...progress }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (asMade || signal?.aborted === true) throw error;
    throw new KeepingFailed('other-than-manifest', from, [], { cause: error });
  });
  if (check.damage.length > 0) throw new KeepingFailed('damaged', from, check.damage);
  if (!asMade || !isOf(manifest, check)) throw new KeepingFailed('other-than-manifest', from);
}

function isOf(manifest: BackupManifest, { ledgerId, head, events }: LedgerCheck): boolean {
  return (
    manifest.ledgerId === ledgerId &&
    manifest.events === events &&
    manifest.head.position === head?.position &&
    manifest.head.eventId === head.eventId
  );
}
