/** What stands beside a backup and says what is in it: `<backup>.manifest.json`. */
import { readFileSync } from 'node:fs';
import { KeepingFailed } from './keeping-failed.js';

export interface BackupManifest {
  readonly schema: 'liggaren/backup';
  readonly version: 1;
  readonly ledgerId: string;
  /** The last event in it. */
  readonly head: { readonly position: string; readonly eventId: string };
  readonly events: number;
  readonly bytes: number;
  /** Of the file, in hex. */
  readonly sha256: string;
  /** SHA-256 of each document that lies beside the backup, in `<backup>.documents`; absent: none does. */
  readonly documents?: readonly string[];
  /** When it was made: ISO 8601 in UTC. */
  readonly madeAt: string;
}

export function manifestPathOf(backup: string): string {
  return `${backup}.manifest.json`;
}

/** Throws `KeepingFailed`: `no-manifest`, `broken-manifest`. */
export function readManifest(backup: string): BackupManifest {
  const path = manifestPathOf(backup);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new KeepingFailed('no-manifest', path, [], { cause });
  }
  const manifest = parsed(text);
  if (!isManifest(manifest)) throw new KeepingFailed('broken-manifest', path);
  return manifest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is BackupManifest {
  const {
    schema,
    version,
    ledgerId,
    head,
    events,
    bytes,
    sha256,
    madeAt,
    documents = [],
  } = (value ?? {}) as Partial<BackupManifest>;
  return (
    schema === 'liggaren/backup' &&
    version === 1 &&
    [ledgerId, head?.position, head?.eventId, madeAt].every((text) => typeof text === 'string') &&
    [events, bytes].every((number) => Number.isSafeInteger(number)) &&
    Array.isArray(documents) &&
    [sha256, ...documents].every((hash) => /^[0-9a-f]{64}$/.test(String(hash)))
  );
}
