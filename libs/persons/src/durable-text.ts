/** A small text file under its name only once it is whole and on the disk. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Only the owner reads what is about persons. */
export const OWNER_ONLY = 0o600;

export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.new`;
  try {
    writeFileSync(unfinished, text, { mode: OWNER_ONLY, flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  sync(dirname(path));
}

/** Brings a file, or a directory's entries, to the disk. */
export function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
