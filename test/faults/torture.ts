/**
 * Kills the server at random while clients write, starts it again on the same files, sends what was not
 * answered once more, and holds the log against the clients' journal: `torture`.
 */
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { checkLog, type Findings, readFeed } from './check-log.js';
import { ClientCommands, type Command, openLedger } from './client-commands.js';
import { type Acknowledged, type Entry, post, Refused, send } from './journal.js';
import { randomFrom } from './random.js';
import {
  type PlantedBug,
  removeFolder,
  type ServerProcess,
  startServer,
  temporaryLedgerFolder,
} from './server-process.js';

export interface TortureOptions {
  readonly kills: number;
  readonly seed: number;
  readonly plantedBug?: PlantedBug;
  /** Stops once there is a violation of this kind, which a planted bug is there to cause; others may come first. */
  readonly untilFound?: Violation;
  /** Called after each kill and check. */
  readonly onKill?: (result: Readonly<TortureResult>) => void;
}

export interface TortureResult extends Findings {
  readonly test: 'kill';
  readonly seed: number;
  kills: number;
  /** Kills at which at least one command had been sent and not answered. */
  inFlight: number;
  /** Commands under way at a kill, all kills together. */
  underWay: number;
  /** Of those, how many the log held although nobody had been told. */
  storedUntold: number;
  acknowledged: number;
  /** Retries that were answered otherwise than the first time. */
  answeredOtherwise: number;
  /** Between the views and a replay. */
  differences: number;
  events: number;
  seconds: number;
}

/** Clients that write side by side. */
const CLIENTS = 8;
const LONGEST_MS = 200;
/** Acknowledged commands that are sent again after each restart. */
const REPEATED = 5;

export async function torture(options: TortureOptions): Promise<TortureResult> {
  const folder = temporaryLedgerFolder();
  const rig = new Rig(folder, options);
  try {
    return await rig.run();
  } finally {
    await rig.stop();
    removeFolder(folder);
  }
}

export type Violation = 'lost' | 'doubled' | 'broken' | 'answeredOtherwise' | 'differences';

/** What a run fails by. */
export function violationsOf(result: TortureResult): number {
  const { lost, doubled, broken, answeredOtherwise, differences } = result;
  return lost + doubled + broken + answeredOtherwise + differences;
}

class Rig {
  readonly #folder: string;
  readonly #options: TortureOptions;
  readonly #random: () => number;
  readonly #journal: Entry[] = [];
  readonly #commands: ClientCommands;
  readonly #result: TortureResult;
  #server: ServerProcess | undefined;

  constructor(folder: string, options: TortureOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#random = randomFrom(options.seed);
    this.#commands = new ClientCommands(this.#random);
    this.#result = {
      test: 'kill',
      seed: options.seed,
      kills: 0,
      inFlight: 0,
      underWay: 0,
      storedUntold: 0,
      acknowledged: 0,
      lost: 0,
      doubled: 0,
      broken: 0,
      answeredOtherwise: 0,
      differences: 0,
      events: 0,
      seconds: 0,
    };
  }

  async run(): Promise<TortureResult> {
    const started = performance.now();
    for (;;) {
      const { server, url } = await this.#start();
      await this.#recover(url);
      await this.#check(url);
      this.#options.onKill?.(this.#result);
      const { untilFound } = this.#options;
      const found = untilFound !== undefined && this.#result[untilFound] > 0;
      if (found || this.#result.kills === this.#options.kills) {
        this.#result.seconds = Math.round((performance.now() - started) / 100) / 10;
        return this.#result;
      }
      await this.#writeUntilKilled(server, url);
    }
  }

  async #start(): Promise<{ server: ServerProcess; url: string }> {
    const { plantedBug } = this.#options;
    const server = startServer({ folder: this.#folder, ...(plantedBug ? { plantedBug } : {}) });
    this.#server = server;
    return { server, url: await server.ready };
  }

  /** Leaves no process behind, whatever became of the run. */
  async stop(): Promise<void> {
    this.#server?.signal('SIGKILL');
    await this.#server?.ended;
  }

  /** Everything unacknowledged is sent again under its key; some of the rest too, for the same answer. */
  async #recover(url: string): Promise<void> {
    if (this.#journal.length === 0) await this.#give(url, openLedger());
    const unanswered = this.#journal.filter(({ acknowledged }) => !acknowledged);
    await Promise.all(unanswered.map((entry) => this.#sendAgain(url, entry)));
    this.#result.storedUntold += unanswered.filter((entry) => entry.acknowledged?.repeated).length;
    this.#result.acknowledged = this.#journal.filter(({ acknowledged }) => acknowledged).length;
    // The ledger's opening is the one command that is refused the second time, whatever its key.
    for (const entry of this.#journal.slice(1).slice(-REPEATED)) await this.#sendAgain(url, entry);
  }

  /** A command is never refused, or answered in another way, because it is sent again. */
  async #sendAgain(url: string, entry: Entry): Promise<void> {
    const first = entry.acknowledged;
    try {
      const again = await post(url, entry);
      if (first && again && !sameAnswer(again, first)) this.#result.answeredOtherwise += 1;
      if (again) entry.acknowledged ??= again;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#result.answeredOtherwise += 1;
    }
  }

  async #check(url: string): Promise<void> {
    const log = await readFeed(url);
    const { lost, doubled, broken } = checkLog(this.#journal, log);
    this.#result.events = log.length;
    this.#result.lost = Math.max(this.#result.lost, lost);
    this.#result.doubled = Math.max(this.#result.doubled, doubled);
    this.#result.broken = Math.max(this.#result.broken, broken);
    const response = await fetch(`${url}/v1/verifications`, { method: 'POST' });
    const verification = (await response.json()) as { differences?: unknown[]; title?: string };
    if (!verification.differences) throw new Error(`not verified: ${verification.title}`);
    this.#result.differences += verification.differences.length;
  }

  async #writeUntilKilled(server: ServerProcess, url: string): Promise<void> {
    const stopping = new AbortController();
    const clients = Array.from({ length: CLIENTS }, () => this.#write(url, stopping.signal));
    await setTimeout(Math.floor(this.#random() * LONGEST_MS));
    stopping.abort();
    const underWay = this.#journal.filter((entry) => entry.underWay).length;
    server.signal('SIGKILL');
    this.#result.kills += 1;
    this.#result.underWay += underWay;
    if (underWay > 0) this.#result.inFlight += 1;
    await Promise.all([...clients, server.ended]);
  }

  async #write(url: string, stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) await this.#give(url, this.#commands.next(this.#journal.length));
  }

  async #give(url: string, command: Command): Promise<void> {
    const key = `${this.#options.seed}-${this.#journal.length}`;
    const entry: Entry = { key, underWay: false, ...command };
    this.#journal.push(entry);
    await send(url, entry);
    this.#commands.learn(entry);
  }
}

function sameAnswer(again: Acknowledged, first: Acknowledged): boolean {
  return (
    again.repeated &&
    isDeepStrictEqual({ ...again, repeated: false }, { ...first, repeated: false })
  );
}
