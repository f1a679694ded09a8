/** The appends that are measured, on whichever store: `Writers` makes them, `appendThroughPort` sends them. */
import type { Append, EventStore, NewEvent } from '@liggaren/event-store-port';
import { instant, term } from './agreement-story.js';
import { timed, type Turn } from './measuring.js';
import type { Random } from './random.js';

/** So many at a time, each on streams of its own; each timed from call to answer. */
export function appendThroughPort(
  store: EventStore,
  appends: readonly Append[],
  concurrency: number,
): Promise<Turn> {
  return sideBySide(appends, concurrency, ({ stream, expectedRevision, events }) =>
    store.append(stream, expectedRevision, events),
  );
}

/** Does each piece of work, so many at a time, and times each from call to answer. */
export async function sideBySide<T>(
  pieces: readonly T[],
  concurrency: number,
  work: (piece: T) => Promise<unknown>,
): Promise<Turn> {
  const latencies: number[] = [];
  let next = 0;
  const client = async () => {
    for (let piece = pieces[next++]; piece !== undefined; piece = pieces[next++]) {
      const from = performance.now();
      await work(piece);
      latencies.push(performance.now() - from);
    }
  };
  const turn = await timed(pieces.length, () =>
    Promise.all(Array.from({ length: concurrency }, client)),
  );
  return { ...turn, latencies };
}

/** Makes appends of one event, round about on so many streams that neighbours never share one. */
export class Writers {
  readonly #random: Random;
  readonly #streams: { readonly stream: string; revision: number }[];
  #count = 0;

  constructor(random: Random, concurrency: number) {
    this.#random = random;
    this.#streams = Array.from({ length: concurrency * 8 }, () => ({
      stream: `agreement-${random.uuid()}`,
      revision: -1,
    }));
  }

  batch(size: number): readonly Append[] {
    return Array.from({ length: size }, () => this.#append());
  }

  #append(): Append {
    const stream = this.#streams[this.#count % this.#streams.length] as {
      stream: string;
      revision: number;
    };
    const expectedRevision = stream.revision < 0 ? 'no-stream' : stream.revision;
    stream.revision += 1;
    this.#count += 1;
    return { stream: stream.stream, expectedRevision, events: [this.#event()] };
  }

  #event(): NewEvent {
    const random = this.#random;
    const commandId = random.uuid();
    return {
      id: random.uuid(),
      ledgerId: '00000000-0000-4000-a000-000000000001',
      type: 'TermRecorded',
      version: 1,
      recordedAt: instant('2026-01-01'),
      data: { ...term(this.#count) },
      metadata: {
        actor: { authenticated: 'none', id: 'case-officer', kind: 'person' },
        commandId,
        correlationId: commandId,
        inputHash: random.hex(64),
      },
    };
  }
}
