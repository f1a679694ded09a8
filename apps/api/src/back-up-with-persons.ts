/** A backup of the ledger with the persons' directory beside it, in a file of its own: `backUpWithPersons`. */
import { existsSync, rmSync } from 'node:fs';
import { type BackupManifest, KeepingFailed, writingTo } from '@liggaren/event-store-sqlite';
import { personsBackupOf, type PersonsDirectory } from '@liggaren/persons';
import type { Asking } from './ledger-job.js';

/** `persons`: how many are in the copy of the directory, which is absent where nobody is. */
export type Backup = BackupManifest & { readonly persons?: number };

/**
 * A backup of the ledger that is there has its directory. The answer throws `KeepingFailed`, `StoreUnavailable`,
 * `PersonsUnavailable`, `Stopped`; then nothing of it is left.
 */
export function backUpWithPersons(
  persons: Pick<PersonsDirectory, 'backUp'>,
  backUpLedger: (to: string, asking: Asking) => Promise<BackupManifest>,
): (to: string, asking: Asking) => Promise<Backup> {
  return async (to, asking) => {
    if (existsSync(to)) throw new KeepingFailed('exists', to);
    const copy = personsBackupOf(to);
    const copyPersons = () => {
      // Without its ledger it was left by a backup that was never finished.
      rmSync(copy, { force: true });
      return writingTo(copy, () => persons.backUp(copy));
    };
    try {
      // What is wrong with it is told before hours of copying.
      await copyPersons();
      const manifest = await backUpLedger(to, asking);
      // Once more: whoever was erased meanwhile is in no backup that is finished after that.
      const count = await copyPersons();
      return { ...manifest, ...(count === undefined ? {} : { persons: count }) };
    } catch (error) {
      // What somebody else has put there meanwhile keeps its directory.
      if (!existsSync(to)) rmSync(copy, { force: true });
      throw error;
    }
  };
}
