/** A small disk that can be filled: a tmpfs of its own, where the system lets us mount one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Takes all room but about so many bytes. */
  fill(leaving: number): void;
  free(): void;
  remove(): void;
}

/** Undefined where nothing may be mounted, and says so: a suite is never skipped in silence. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'liggaren-disk-test-'));
  const mount = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  if (spawnSync('mount', mount).status !== 0) {
    rmSync(folder, { recursive: true });
    process.stderr.write(
      'Skipped: a full disk. To run it: be somebody who may mount a tmpfs (root)\n',
    );
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill(leaving) {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leaving)));
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
