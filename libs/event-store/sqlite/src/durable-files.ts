/** Files that are there whole, on the disk, or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const CHUNK_BYTES = 1024 * 1024;

/** Brings what was written to the disk, and does so for a directory's entries when given a directory. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A small file under its name only once it is on the disk; replaces one of that name. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  await sync(dirname(path));
}

/** Gives a finished file its name. Throws `EEXIST` where that is taken. */
export async function placeWithoutReplacing(unfinished: string, path: string): Promise<void> {
  try {
    // A link never replaces; a rename would.
    linkSync(unfinished, path);
    rmSync(unfinished);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(path)) throw error;
    // A file system without links.
    renameSync(unfinished, path);
  }
  await sync(dirname(path));
}

/** Copies bytes into a new file, on the disk when it returns; answers their SHA-256 in hex. */
export async function copyWhole(
  from: string,
  to: string,
  onProgress: (progress: { done: number; total: number }) => void,
  signal?: AbortSignal,
): Promise<string> {
  const target = await open(to, 'wx');
  try {
    const total = statSync(from).size;
    let done = 0;
    const sha256 = await readThrough(from, signal, async (chunk) => {
      await target.writeFile(chunk);
      done += chunk.length;
      onProgress({ done, total });
    });
    await target.sync();
    return sha256;
  } finally {
    await target.close();
  }
}

/** SHA-256 of a file's bytes, in hex. */
export function sha256OfFile(path: string, signal?: AbortSignal): Promise<string> {
  return readThrough(path, signal, () => Promise.resolve());
}

async function readThrough(
  path: string,
  signal: AbortSignal | undefined,
  take: (chunk: Buffer) => Promise<void>,
): Promise<string> {
  const sha256 = createHash('sha256');
  const source: FileHandle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await source.read(buffer, 0, CHUNK_BYTES);
      if (bytesRead === 0) return sha256.digest('hex');
      const chunk = buffer.subarray(0, bytesRead);
      sha256.update(chunk);
      await take(chunk);
    }
  } finally {
    await source.close();
  }
}

/** Removes a database and what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}
