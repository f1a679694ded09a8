/** The folder of kept documents in the ledger's keeping: copied with a backup, put back with it, and verified. */
import {
  copyDocuments,
  type DocumentFolder,
  type DocumentTrouble,
  DocumentUnusable,
  openDocumentFolder,
} from '@liggaren/document-folder';
import type { EventStore } from '@liggaren/event-store-port';
import { type BackupManifest, KeepingFailed } from '@liggaren/event-store-sqlite';

/** The documents of a backup lie beside it. */
export function documentsOf(backup: string): string {
  return `${backup}.documents`;
}

/** Answers the hashes of what was copied. Throws `KeepingFailed`: `damaged`. */
export async function backUpDocuments(
  path: string,
  backup: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const from = openDocumentFolder(path);
  const hashes = await from.list();
  await inKeepingWords(path, () =>
    copyDocuments(from, openDocumentFolder(documentsOf(backup)), hashes, signal),
  );
  return hashes;
}

/** Throws `KeepingFailed`: `damaged` for one that is gone from beside the backup, or is not what it was. */
export async function restoreDocuments(
  backup: string,
  { documents = [] }: BackupManifest,
  path: string,
): Promise<void> {
  const from = openDocumentFolder(documentsOf(backup));
  await inKeepingWords(from.path, () => copyDocuments(from, openDocumentFolder(path), documents));
}

async function inKeepingWords(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof DocumentUnusable)) throw cause;
    throw new KeepingFailed('damaged', `${path}: ${cause.sha256}`, [], { cause });
  }
}

export interface DocumentDamage {
  readonly sha256: string;
  readonly what: DocumentTrouble;
  /** The event that names it, and its stream. */
  readonly event: string;
  readonly stream: string;
}

/** Every issued text, held against the bytes that are kept of it. A file that no event names harms nothing. */
export async function verifyDocuments(events: EventStore, documents: DocumentFolder) {
  const damage: DocumentDamage[] = [];
  let kept = 0;
  for await (const { id, stream, data } of events.readAll({
    filter: { types: ['ReportIssued'] },
  })) {
    const sha256 = String(data['sha256']);
    const what = await documents.check(sha256);
    if (what) damage.push({ sha256, what, event: id, stream });
    else kept += 1;
  }
  return { kept, damage };
}
