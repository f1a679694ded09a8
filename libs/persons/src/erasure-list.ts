/**
 * The list of erasures, `<directory>.erased`: a line for each, the day and the opaque id. It is written before
 * anything is erased and outlives the directory, so that no older copy of the directory brings a name back.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './durable-text.js';
import { PersonsUnavailable } from './persons-directory.js';

const LINE = /^(\d{4}-\d{2}-\d{2}) ([a-z0-9-]+)$/;

export function erasureListOf(directory: string): string {
  return `${directory}.erased`;
}

/** The day of each erasure, by id. Throws `PersonsUnavailable` for a line that is none: guessing could bring a name back. */
export function readErasures(directory: string): ReadonlyMap<string, string> {
  const path = erasureListOf(directory);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return new Map(
    lines.map((line, index) => {
      const [, day = '', id = ''] = LINE.exec(line) ?? [];
      if (id === '')
        throw new PersonsUnavailable(
          'damaged',
          `${path}, line ${index + 1}: expected a day and an id`,
        );
      return [id, day];
    }),
  );
}

/** Keeps these besides those that are kept; returns once they are on the disk. */
export function addErasures(directory: string, erasures: ReadonlyMap<string, string>): void {
  const kept = readErasures(directory);
  const added = [...erasures].filter(([id]) => !kept.has(id));
  if (added.length === 0) return;
  const lines = [...kept, ...added].map(([id, day]) => `${day} ${id}\n`);
  writeWhole(erasureListOf(directory), lines.join(''));
}
