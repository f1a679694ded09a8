/**
 * A log on a server that need not be there when a service starts: `AwaitedStore`. Until the server answers, whoever asks
 * is told at once that it is away, as by an open store whose server went away.
 */
import { setTimeout } from 'node:timers/promises';
import type { EventStoreDb } from '@liggaren/event-store-eventstoredb';
import { type Append, type EventStore, StoreUnavailable } from '@liggaren/event-store-port';

/** What is wrong with the URL or the account shows at once; a server that is away is not waited for any longer. */
const AT_ONCE_MS = 2_000;
const TRY_AGAIN_MS = 500;

type Asked<Method extends 'readStream' | 'readAll' | 'subscribeAll'> = Parameters<
  EventStore[Method]
>;

export class AwaitedStore implements EventStoreDb {
  #store: EventStoreDb | undefined;
  #away: StoreUnavailable;
  readonly #closing = new AbortController();
  readonly #failure = Promise.withResolvers<unknown>();

  private constructor(
    private readonly openStore: () => Promise<EventStoreDb>,
    shown: string,
  ) {
    this.#away = new StoreUnavailable('absent', `no EventStoreDB has answered at ${shown} yet`);
  }

  /** Throws what shows at once, other than that the server is away: as `openServerStore`. */
  static async open(openStore: () => Promise<EventStoreDb>, shown: string): Promise<AwaitedStore> {
    const awaited = new AwaitedStore(openStore, shown);
    const opening = awaited.#open();
    opening.catch(awaited.#failure.resolve);
    await Promise.race([opening, setTimeout(AT_ONCE_MS)]);
    return awaited;
  }

  /** What showed later than at once, and waiting does not help: the server refuses the account, for instance. */
  get failed(): Promise<unknown> {
    return this.#failure.promise;
  }

  async #open(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        const store = await this.openStore();
        if (signal.aborted) await store.close();
        else this.#store = store;
        return;
      } catch (error) {
        if (!(error instanceof StoreUnavailable && error.reason === 'absent')) throw error;
        this.#away = error;
      }
      await setTimeout(TRY_AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  get #opened(): EventStoreDb {
    if (this.#store === undefined) throw this.#away;
    return this.#store;
  }

  get appendsAtomically(): boolean {
    return this.#store?.appendsAtomically ?? false;
  }
  async append(...asked: Parameters<EventStore['append']>) {
    return this.#opened.append(...asked);
  }
  async appendAll(appends: readonly Append[]) {
    return this.#opened.appendAll(appends);
  }
  async *readStream(...asked: Asked<'readStream'>) {
    yield* this.#opened.readStream(...asked);
  }
  async *readAll(...asked: Asked<'readAll'>) {
    yield* this.#opened.readAll(...asked);
  }
  async *subscribeAll(...asked: Asked<'subscribeAll'>) {
    yield* this.#opened.subscribeAll(...asked);
  }
  async findEvent(id: string) {
    return this.#opened.findEvent(id);
  }
  async head() {
    return this.#opened.head();
  }
  async headAt(instant: string) {
    return this.#opened.headAt(instant);
  }
  async findPosition(text: string) {
    return this.#opened.findPosition(text);
  }
  async check(...asked: Parameters<EventStoreDb['check']>) {
    return this.#opened.check(...asked);
  }

  /** Waits for no server: a store that is opened after this is closed again. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#store?.close();
  }
}
