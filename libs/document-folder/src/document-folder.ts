/**
 * A folder that keeps bytes by what they are: `openDocumentFolder`. A file's name is the SHA-256 of what is in it, so
 * the same bytes are kept once, nothing is ever overwritten with other bytes, and damage is seen when it is read.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type DocumentTrouble = 'missing' | 'changed';

/** A document that is not there, or not what it was: `changed` where its bytes have another hash. */
export class DocumentUnusable extends Error {
  constructor(
    readonly reason: DocumentTrouble,
    readonly sha256: string,
    options?: { cause?: unknown },
  ) {
    super(`the document ${sha256} is ${reason}`, options);
    this.name = 'DocumentUnusable';
  }
}

export interface DocumentFolder {
  readonly path: string;
  /** Answers their SHA-256 once they are on the disk, whatever happens next. Throws the system's errors. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Bytes that have this hash. Throws `DocumentUnusable`. */
  read(sha256: string): Promise<Buffer>;
  /** What is wrong with it; undefined when it is there and whole. */
  check(sha256: string): Promise<DocumentTrouble | undefined>;
  /** The hashes of everything kept, in order. A folder that was never written to is empty. */
  list(): Promise<readonly string[]>;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Makes nothing: the folder comes with the first bytes. */
export function openDocumentFolder(path: string): DocumentFolder {
  const placeOf = (sha256: string) => {
    if (!SHA256.test(sha256)) throw new RangeError(`not a SHA-256 in hex: ${sha256}`);
    return join(path, sha256.slice(0, 2), sha256);
  };
  const read = async (sha256: string) => {
    const bytes = await readFile(placeOf(sha256)).catch((cause: unknown) => {
      if (!isAbsent(cause)) throw cause;
      throw new DocumentUnusable('missing', sha256, { cause });
    });
    if (sha256Of(bytes) !== sha256) throw new DocumentUnusable('changed', sha256);
    return bytes;
  };
  const check = async (sha256: string) => {
    try {
      await read(sha256);
      return undefined;
    } catch (error) {
      if (error instanceof DocumentUnusable) return error.reason;
      throw error;
    }
  };
  return {
    path,
    read,
    check,
    async keep(bytes) {
      const sha256 = sha256Of(bytes);
      const place = placeOf(sha256);
      // A damaged file of that name is replaced: these are the bytes that it should have.
      if ((await check(sha256)) !== undefined) await writeDurably(place, bytes);
      return sha256;
    },
    async list() {
      const files = await readdir(path, { recursive: true }).catch((error: unknown) => {
        if (isAbsent(error)) return [];
        throw error;
      });
      return files
        .map((name) => name.slice(-64))
        .filter((name) => SHA256.test(name))
        .sort();
    },
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A reader sees the whole file or none, and a power cut leaves the whole file, none, or an unfinished one beside it. */
async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${place}.${randomUUID()}.unfinished`;
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
  await syncFolder(dirname(folder));
  await syncFolder(dirname(dirname(folder)));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Brings what one folder keeps into another, each checked on the way. Throws `DocumentUnusable`; the signal's reason. */
export async function copyDocuments(
  from: DocumentFolder,
  to: DocumentFolder,
  hashes: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  for (const sha256 of hashes) {
    signal?.throwIfAborted();
    await to.keep(await from.read(sha256));
  }
}
