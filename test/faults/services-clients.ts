/** Clients that write to any of the APIs while things fail, each command until it is answered: `Clients`. */
import { setTimeout } from 'node:timers/promises';
import { ClientCommands, type Command, openLedger } from './client-commands.js';
import type { Installation } from './installation.js';
import type { Acknowledged, Entry } from './journal.js';

const CLIENTS = 6;
/** No answer by then is none. */
const PATIENCE_MS = 60_000;
/** Until a command is sent again, at most. */
const LONGEST_WAIT_MS = 300;

export class Clients {
  readonly journal: Entry[] = [];
  /** What they were told, other than a first success. */
  readonly told = { sentAgain: 0, storedUntold: 0, unexpected: [] as string[] };
  readonly #installation: Installation;
  readonly #random: () => number;
  readonly #seed: number;
  readonly #commands: ClientCommands;
  readonly #stopping = new AbortController();
  #writing: readonly Promise<void>[] = [];

  constructor(installation: Installation, random: () => number, seed: number) {
    [this.#installation, this.#random, this.#seed] = [installation, random, seed];
    this.#commands = new ClientCommands(random);
  }

  get acknowledged(): number {
    return this.journal.filter(({ acknowledged }) => acknowledged).length;
  }

  openLedger(): Promise<void> {
    return this.#give(openLedger());
  }

  start(): void {
    this.#writing = Array.from({ length: CLIENTS }, async () => {
      while (!this.#stopping.signal.aborted)
        await this.#give(this.#commands.next(this.journal.length));
    });
  }

  /** Resolves after so many more acknowledgements. */
  async grown(by: number): Promise<void> {
    const wanted = this.acknowledged + by;
    while (this.acknowledged < wanted) await setTimeout(20);
  }

  /** Each still finishes the command that it has begun. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#writing);
  }

  async #give(command: Command): Promise<void> {
    // Not in digits alone: a seed that is a date, and a number, would look like a personal identity number.
    const key = `services-${this.#seed.toString(36)}-${this.journal.length}`;
    const entry: Entry = { key, underWay: true, ...command };
    this.journal.push(entry);
    for (let attempt = 0; !entry.acknowledged; attempt += 1) {
      if (attempt > 0) {
        this.told.sentAgain += 1;
        await setTimeout(LONGEST_WAIT_MS * this.#random());
      }
      const answer = await this.#sent(entry);
      if (answer === 'again') continue;
      if (answer === 'refused') return;
      if (attempt > 0 && answer.repeated) this.told.storedUntold += 1;
      entry.acknowledged = answer;
    }
    entry.underWay = false;
    this.#commands.learn(entry);
  }

  async #sent(entry: Entry): Promise<Acknowledged | 'again' | 'refused'> {
    try {
      const url = await this.#installation.anApi();
      const response = await fetch(url + entry.path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'liggaren-actor': 'integrator',
          'liggaren-correlation': entry.key,
          'idempotency-key': entry.key,
        },
        body: JSON.stringify(entry.body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      if (response.status <= 201) return JSON.parse(text) as Acknowledged;
      if (response.status === 503) return 'again';
      this.told.unexpected.push(`${entry.path} answered ${response.status}: ${text}`);
      return 'refused';
    } catch {
      // The connection broke, or nobody answers there now.
      return 'again';
    }
  }
}
