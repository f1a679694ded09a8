/** The ledger's keeping: its file checked and backed up, its views rebuilt, one thing of a kind at a time. */
import { randomUUID } from 'node:crypto';
import type { LedgerCheck } from '@liggaren/event-store-port';
import type { Backup } from './back-up-with-persons.js';
import type { Asking, JobProgress } from './ledger-job.js';
import type { RebuildRequest } from './rebuild-job.js';
import { type RebuildReport, RebuildReports } from './rebuild-reports.js';
import { Stopped } from './stopped.js';

/** The same is being done already: ask again when it is over. */
export class KeepingBusy extends Error {
  constructor(readonly what: 'backup' | 'rebuild') {
    super(`a ${what} is under way`);
    this.name = 'KeepingBusy';
  }
}

/** This process does not do it: another does, or another program. */
export class KeptElsewhere extends Error {
  constructor(readonly what: 'check' | 'backup' | 'rebuild') {
    super(`a ${what} is not done here`);
    this.name = 'KeptElsewhere';
  }
}

/** A rebuild that is under way. */
export interface RunningRebuild extends RebuildRequest {
  readonly startedAt: string;
  readonly progress?: JobProgress;
  /** At the speed of this phase so far; absent until it can be told. */
  readonly secondsLeft?: number;
}

/** What can be done here; the rest is `KeptElsewhere`. */
export interface KeepingParts {
  /** Where what rebuilds found is kept, by who does them. */
  readonly rebuildsPath?: string;
  readonly check?: (asking: Asking) => Promise<LedgerCheck>;
  readonly backUp?: (to: string, asking: Asking) => Promise<Backup>;
  readonly rebuild?: (request: RebuildRequest, asking: Asking) => Promise<RebuildReport>;
}

export class Keeping {
  readonly #ending = new AbortController();
  #backup = false;
  #rebuild: RunningRebuild | undefined;

  constructor(private readonly parts: KeepingParts) {}

  /** Throws `KeptElsewhere`. */
  get reports(): RebuildReports {
    const { rebuildsPath } = this.parts;
    if (rebuildsPath === undefined) throw new KeptElsewhere('rebuild');
    return new RebuildReports(rebuildsPath);
  }

  get runningRebuild(): RunningRebuild | undefined {
    return this.#rebuild;
  }

  /** Throws `KeptElsewhere`, `StoreUnavailable`, `Stopped`. */
  async check(asking: Asking = {}): Promise<LedgerCheck> {
    const { check } = this.parts;
    if (!check) throw new KeptElsewhere('check');
    return check(this.#stoppable(asking));
  }

  /** Throws `KeptElsewhere`, `KeepingBusy`, and as `backUpWithPersons`. */
  async backUp(to: string, asking: Asking = {}): Promise<Backup> {
    const { backUp } = this.parts;
    if (!backUp) throw new KeptElsewhere('backup');
    if (this.#backup) throw new KeepingBusy('backup');
    this.#backup = true;
    try {
      return await backUp(to, this.#stoppable(asking));
    } finally {
      this.#backup = false;
    }
  }

  /**
   * Throws `KeptElsewhere`, `RebuildHalted`, `KeepingBusy`, `Stopped` and the stores' errors; the live views
   * are then as they were.
   */
  async rebuild(views: readonly string[], asking: Asking = {}): Promise<RebuildReport> {
    const { rebuild } = this.parts;
    if (!rebuild) throw new KeptElsewhere('rebuild');
    if (this.#rebuild) throw new KeepingBusy('rebuild');
    const request = { id: randomUUID(), views };
    const startedAt = new Date().toISOString();
    this.#rebuild = { ...request, startedAt };
    const clock = new PhaseClock();
    const onProgress = (progress: JobProgress) => {
      this.#rebuild = { ...request, startedAt, progress, ...clock.left(progress) };
      asking.onProgress?.(progress);
    };
    try {
      return await rebuild(request, { ...this.#stoppable(asking), onProgress });
    } finally {
      this.#rebuild = undefined;
    }
  }

  /** Ends whatever is under way: nothing of it is left. */
  stop(): void {
    this.#ending.abort(new Stopped());
  }

  #stoppable(asking: Asking): Asking {
    const { signal } = this.#ending;
    return { ...asking, signal: asking.signal ? AbortSignal.any([signal, asking.signal]) : signal };
  }
}

/** Too little has been done before that to tell what is left. */
const TELLING_MS = 500;

/** How long a phase takes, by a clock that nobody turns back. */
class PhaseClock {
  #phase = '';
  #began = 0;

  left({ phase, done, total }: JobProgress): { secondsLeft?: number } {
    if (phase !== this.#phase) [this.#phase, this.#began] = [phase, performance.now()];
    const passed = performance.now() - this.#began;
    if (passed < TELLING_MS || done === 0) return {};
    return { secondsLeft: Math.ceil((passed / done) * ((total - done) / 1_000)) };
  }
}
