/** Where commands are carried out: side by side, and an import alone. */
import {
  type CommandHandler,
  type CommandOutcome,
  type CommandRequest,
  createCommandHandler,
  type HandlerParts,
  type ImportOutcome,
  type ImportRequest,
  runImport,
} from '@liggaren/command-handling';

export class CommandDesk implements CommandHandler {
  readonly #handler: CommandHandler;
  /** Settles when no import is under way, nor waits to be. */
  #open: Promise<unknown> = Promise.resolve();
  readonly #inside = new Set<Promise<unknown>>();

  constructor(private readonly parts: HandlerParts) {
    this.#handler = createCommandHandler(parts);
  }

  async handle(request: CommandRequest): Promise<CommandOutcome> {
    await this.#open;
    const handled = this.#handler.handle(request);
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
    return this.#alone(() => runImport(this.parts, request));
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    await this.#alone(() => Promise.resolve());
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
