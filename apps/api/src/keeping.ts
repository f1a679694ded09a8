/** The ledger's keeping: its file checked and backed up, its views rebuilt, one thing of a kind at a time. */
import { randomUUID } from 'node:crypto';
import type { BackupManifest, LedgerCheck } from '@liggaren/event-store-sqlite';
import type { Asking, JobProgress, JobResult, LedgerJob } from './ledger-job.js';
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

/** A rebuild that is under way. */
export interface RunningRebuild extends RebuildRequest {
  readonly startedAt: string;
  readonly progress?: JobProgress;
  /** At the speed of this phase so far; absent until it can be told. */
  readonly secondsLeft?: number;
}

export interface KeepingParts {
  readonly storePath: string;
  readonly viewsPath: string;
  readonly runLedgerJob: <J extends LedgerJob>(job: J, asking: Asking) => Promise<JobResult<J>>;
  readonly rebuild: (request: RebuildRequest, asking: Asking) => Promise<RebuildReport>;
}

export class Keeping {
  readonly reports: RebuildReports;
  readonly #ending = new AbortController();
  #backup = false;
  #rebuild: RunningRebuild | undefined;

  constructor(private readonly parts: KeepingParts) {
    this.reports = new RebuildReports(parts.viewsPath);
  }

  get runningRebuild(): RunningRebuild | undefined {
    return this.#rebuild;
  }

  /** Throws `StoreUnavailable`, `Stopped`. */
  check(asking: Asking = {}): Promise<LedgerCheck> {
    const job = { job: 'check', path: this.parts.storePath } as const;
    return this.parts.runLedgerJob(job, this.#stoppable(asking));
  }

  /** Throws `KeepingFailed`, `KeepingBusy`, `StoreUnavailable`, `Stopped`. */
  async backUp(to: string, asking: Asking = {}): Promise<BackupManifest> {
    if (this.#backup) throw new KeepingBusy('backup');
    this.#backup = true;
    try {
      const job = { job: 'backup', path: this.parts.storePath, to } as const;
      return await this.parts.runLedgerJob(job, this.#stoppable(asking));
    } finally {
      this.#backup = false;
    }
  }

  /** Throws `RebuildHalted`, `KeepingBusy`, `Stopped` and the stores' errors; the live views are then as they were. */
  async rebuild(views: readonly string[], asking: Asking = {}): Promise<RebuildReport> {
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
      return await this.parts.rebuild(request, { ...this.#stoppable(asking), onProgress });
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
