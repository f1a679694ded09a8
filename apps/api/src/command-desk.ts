/** Where commands are carried out: side by side, and an import alone. */
import {
  commandIdOf,
  type CommandHandler,
  type CommandOutcome,
  type CommandRequest,
  createCommandHandler,
  type HandlerParts,
  type ImportOutcome,
  type ImportRequest,
  runImport,
} from '@liggaren/command-handling';
import { observed } from './telemetry/observed-event-store.js';
import type { Telemetry } from './telemetry/telemetry.js';

export class CommandDesk implements CommandHandler {
  readonly #handler: CommandHandler;
  /** Settles when no import is under way, nor waits to be. */
  #open: Promise<unknown> = Promise.resolve();
  readonly #inside = new Set<Promise<unknown>>();
  readonly #parts: HandlerParts;
  readonly #telemetry: Telemetry;
  #ledgerId: string | undefined;

  constructor(parts: HandlerParts, telemetry: Telemetry) {
    this.#parts = { ...parts, store: observed(parts.store, telemetry) };
    this.#telemetry = telemetry;
    this.#handler = createCommandHandler(this.#parts);
  }

  async handle(request: CommandRequest): Promise<CommandOutcome> {
    await this.#open;
    const handled = this.#traced(request);
    const inside = handled.then(
      () => undefined,
      () => undefined,
    );
    this.#inside.add(inside);
    try {
      return await handled;
    } finally {
      this.#inside.delete(inside);
    }
  }

  /** All or nothing; meanwhile no other command is taken here. */
  import(request: ImportRequest): Promise<ImportOutcome> {
    return this.#alone(() => runImport(this.#parts, request));
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    await this.#alone(() => Promise.resolve());
  }

  #traced(request: CommandRequest): Promise<CommandOutcome> {
    return this.#telemetry.tracing.command(
      request,
      () => this.#correlationOf(request),
      () => this.#handler.handle(request),
    );
  }

  /** What the command's events will keep; undefined while there is no ledger. */
  async #correlationOf(request: CommandRequest): Promise<string | undefined> {
    const { correlationId, client, key } = request;
    if (correlationId !== undefined) return correlationId;
    if (this.#ledgerId === undefined)
      for await (const genesis of this.#parts.store.readStream('ledger', { max: 1 }))
        this.#ledgerId = genesis.ledgerId;
    return this.#ledgerId && commandIdOf(this.#ledgerId, client, key);
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#open.then(async () => {
      await Promise.all(this.#inside);
      return work();
    });
    this.#open = done.catch(() => undefined);
    return done;
  }
}
