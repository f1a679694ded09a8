/**
 * What rebuilds found, kept in a folder and not in the views: `<rebuilds>/<id>.json`, and every difference in
 * `<id>.differences.ndjson`. They outlive the views, which may be deleted.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { DifferenceInFull, RebuiltView } from '@liggaren/projections';

export interface RebuildReport {
  readonly schema: 'liggaren/rebuild';
  readonly version: 1;
  readonly id: string;
  /** `compared`: all is known and kept, the views are not switched yet, or were never. */
  readonly state: 'compared' | 'switched';
  readonly startedAt: string;
  readonly endedAt: string;
  readonly views: readonly RebuiltView[];
  /** In all views together. */
  readonly differences: number;
}

export class RebuildReports {
  readonly #folder: string;

  constructor(rebuildsPath: string) {
    this.#folder = rebuildsPath;
  }

  /** The latest first. */
  list(): readonly RebuildReport[] {
    return this.#files()
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as RebuildReport)
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  }

  /** A report with its first differences; undefined where there is none of that id. */
  find(id: string, most: number) {
    const report = this.list().find((one) => one.id === id);
    if (!report) return undefined;
    const lines = readFileSync(this.#differencesOf(id), 'utf8').split('\n', most + 1);
    const found = lines.filter((line) => line !== '').slice(0, most);
    return { report, found: found.map((line) => JSON.parse(line) as DifferenceInFull) };
  }

  /** The file that a rebuild's differences are written to as they are found; what a killed one left goes. */
  async begin(id: string): Promise<DifferencesFile> {
    mkdirSync(this.#folder, { recursive: true });
    for (const name of this.#files()) if (name.endsWith('.new')) rmSync(join(this.#folder, name));
    return DifferencesFile.create(this.#differencesOf(id));
  }

  /** On the disk when it returns, whole. */
  async keep(report: RebuildReport): Promise<void> {
    const path = join(this.#folder, `${report.id}.json`);
    const handle = await open(`${path}.new`, 'w');
    try {
      await handle.writeFile(`${JSON.stringify(report, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${path}.new`, path);
  }

  #differencesOf(id: string): string {
    return join(this.#folder, `${id}.differences.ndjson`);
  }

  #files(): readonly string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      return []; // Nothing was ever rebuilt.
    }
  }
}

/** Letters that are gathered before they are written. */
const WRITTEN_AT_ONCE = 64 * 1024;

class DifferencesFile {
  #lines = '';

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(path: string): Promise<DifferencesFile> {
    return new DifferencesFile(path, await open(`${path}.new`, 'w'));
  }

  async add(difference: DifferenceInFull): Promise<void> {
    this.#lines += `${JSON.stringify(difference)}\n`;
    if (this.#lines.length > WRITTEN_AT_ONCE) await this.#write();
  }

  /** Gives the file its name once it is on the disk. */
  async keep(): Promise<void> {
    await this.#write();
    await this.handle.sync();
    await rename(`${this.path}.new`, this.path);
  }

  async close(): Promise<void> {
    await this.handle.close();
    rmSync(`${this.path}.new`, { force: true });
  }

  async #write(): Promise<void> {
    const lines = this.#lines;
    this.#lines = '';
    await this.handle.writeFile(lines);
  }
}
