/** Puts a backup of the persons' directory where none is: `restorePersons`. */
import {
  copyFileSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { OWNER_ONLY, sync } from './durable-text.js';
import { isErased } from './persons-directory.js';
import { checkPersonsFile, inOurWords } from './persons-file.js';
import { openPersonsDirectory } from './sqlite-persons-directory.js';

/** `kept`: one is there already, which knows at least what was erased since; `none`: the backup has no directory. */
export type RestoredPersons =
  { readonly persons: 'kept' | 'none' } | { readonly persons: number; readonly erased: number };

/** The directory's copy in a backup of the ledger. A file of its own: it may be thrown away sooner than the ledger's. */
export function personsBackupOf(ledgerBackup: string): string {
  return `${ledgerBackup}.persons.db`;
}

/**
 * A directory that is there stays as it is: it is younger than every backup. Whoever is on the list of erasures beside
 * it is erased before this returns. Throws `PersonsUnavailable`; then nothing is there that was not before.
 */
export async function restorePersons(from: string, path: string): Promise<RestoredPersons> {
  if (existsSync(path)) return { persons: 'kept' };
  if (!existsSync(from)) return { persons: 'none' };
  checkPersonsFile(from);
  inOurWords(path, () => placeCopy(from, path));
  const directory = openPersonsDirectory(path);
  try {
    const everybody = await directory.list({ limit: Infinity });
    return { persons: everybody.length, erased: everybody.filter(isErased).length };
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    await directory.close();
  }
}

function placeCopy(from: string, path: string): void {
  const unfinished = `${path}.unfinished`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(unfinished, { force: true });
    copyFileSync(from, unfinished, constants.COPYFILE_EXCL);
    chmodSync(unfinished, OWNER_ONLY);
    sync(unfinished);
    renameSync(unfinished, path);
    sync(dirname(path));
  } finally {
    rmSync(unfinished, { force: true });
  }
}
