/** What the rows of a run share: sizes, a folder, and ledgers that are made once. `BenchContext`. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import type { Head } from '@liggaren/event-store-port';
import { type GeneratedLedger, makeLedger } from './generated-ledger.js';
import { type Rebuilt, rebuildViews } from './rebuild-views.js';
import type { Row } from './report.js';

/** How much is measured; `--quick` is a smoke test. */
export interface Sizes {
  readonly rounds: number;
  /** Appends of one turn at 1 and at 32 at a time. */
  readonly appends: number;
  /** Events that are read from a server. */
  readonly read: number;
  readonly agreements: number;
  /** Of the large ledger: agreements, and documents beside them. */
  readonly largeAgreements: number;
  readonly largeDocuments: number;
  readonly questions: number;
  /** Agreements with 200 events, and HTTP commands of one turn. */
  readonly longStreams: number;
  readonly requests: number;
  readonly commits: number;
}

export const FULL_SIZES: Sizes = {
  rounds: 3,
  appends: 2_000,
  read: 100_000,
  agreements: 1_000,
  largeAgreements: 1_000,
  largeDocuments: 180_700,
  questions: 200,
  longStreams: 32,
  requests: 480,
  commits: 50,
};

export const QUICK_SIZES: Sizes = {
  rounds: 2,
  appends: 100,
  read: 1_000,
  agreements: 30,
  largeAgreements: 40,
  largeDocuments: 300,
  questions: 10,
  longStreams: 4,
  requests: 64,
  commits: 5,
};

/** A generated ledger with its views built. */
export interface ViewedLedger extends GeneratedLedger {
  readonly viewsPath: string;
  readonly rebuilt: Rebuilt;
}

export class BenchContext {
  readonly folder = mkdtempSync(join(tmpdir(), 'liggaren-bench-'));
  readonly rows: Row[] = [];
  readonly seed: number;
  readonly sizes: Sizes;
  readonly #from = performance.now();
  readonly #ledgers = new Map<string, Promise<GeneratedLedger>>();
  readonly #views = new Map<string, Promise<ViewedLedger>>();

  constructor(seed: number, sizes: Sizes) {
    this.seed = seed;
    this.sizes = sizes;
  }

  /** A thousand agreements, recorded side by side: about 20,000 events. */
  small(): Promise<GeneratedLedger> {
    const { agreements } = this.sizes;
    return this.#made('small', { agreements, sideBySide: agreements });
  }

  /** About 200,000 events: a thousand agreements, fifty at a time, and documents beside them. */
  large(): Promise<GeneratedLedger> {
    const { largeAgreements, largeDocuments } = this.sizes;
    const plan = { agreements: largeAgreements, sideBySide: 50, documents: largeDocuments };
    return this.#made('large', plan);
  }

  /** Agreements for HTTP commands: the first ones have 200 events each. */
  long(): Promise<GeneratedLedger> {
    const { longStreams } = this.sizes;
    const eventsOf = (index: number) => (index < longStreams ? 200 : 0);
    return this.#made('long', { agreements: longStreams * 4, sideBySide: 50, eventsOf });
  }

  /** The ledger with its views, which are built once and how fast is kept. */
  withViews(which: 'small' | 'large'): Promise<ViewedLedger> {
    return remembered(this.#views, which, async () => {
      const ledger = await this[which]();
      const viewsPath = this.path(`${which}.views.db`);
      this.say(`building the views of ${ledger.events} events`);
      return { ...ledger, viewsPath, rebuilt: await rebuildViews(ledger.path, viewsPath) };
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** A file of its own with the same contents; whoever had the original open has closed it. */
  copy(path: string, name: string): string {
    for (const suffix of ['', '-wal'])
      if (existsSync(path + suffix)) copyFileSync(path + suffix, this.path(name) + suffix);
    return this.path(name);
  }

  add(row: Row): void {
    this.rows.push(row);
    this.say(`${row.name}: ${row.ratio.toFixed(2)}`);
  }

  /** Progress, on stderr. */
  say(text: string): void {
    const seconds = Math.round((performance.now() - this.#from) / 1_000);
    process.stderr.write(`${String(seconds).padStart(4)} s  ${text}\n`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #made(name: string, plan: Omit<Parameters<typeof makeLedger>[0], 'path' | 'seed' | 'aYear'>) {
    return remembered(this.#ledgers, name, () => {
      this.say(`making the ${name} ledger`);
      const { seed } = this;
      return makeLedger({ path: this.path(`${name}.db`), seed, aYear: 1_000, ...plan });
    });
  }
}

/** The place of an event in a ledger file that nobody writes: a share of the way from its beginning. */
export async function headOf({ path, events }: GeneratedLedger, share = 1): Promise<Head> {
  const store = openSqliteEventStore({ path, mode: 'reader' });
  const head = await store.findPosition(String(Math.max(1, Math.floor(events * share))));
  await store.close();
  if (!head) throw new Error('the ledger is empty');
  return head;
}

function remembered<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>) {
  const made = kept.get(key) ?? make();
  kept.set(key, made);
  return made;
}
