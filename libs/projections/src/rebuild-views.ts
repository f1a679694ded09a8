/**
 * Builds views anew beside the live ones, compares, and switches: `rebuildViews`. The live views serve
 * and learn all the time; whatever happens before the switch, they are as they were.
 */
import type { Position } from '@liggaren/event-store-port';
import type { Halt, ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import { breathing } from './breathing.js';
import { compareVersions, type DifferenceInFull, type Dumped } from './compare-views.js';
import type { Projection } from './projection.js';
import { createProjector, type LogToRead } from './projector.js';

/** How far it has come: events replayed, or views compared. */
export interface RebuildProgress {
  readonly phase: 'replaying' | 'comparing';
  readonly done: number;
  readonly total: number;
}

export interface RebuildOptions {
  readonly eventStore: LogToRead;
  /** How many events there are to replay, for the progress. */
  readonly total: number;
  /** The store that the live views are written through as well: it forgets what it knows of their rows. */
  readonly viewStore: ViewStore;
  /** Reads both while the live ones are written: a second connection, where the store has such. */
  readonly reader: Dumped;
  readonly projections: readonly Projection[];
  /** Does the last steps while nobody writes the live views. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly onDifference: (difference: DifferenceInFull) => void | Promise<void>;
  /** Everything has been compared: what is to be kept of it must be kept before the switch. */
  readonly beforeSwitch: (views: readonly RebuiltView[]) => Promise<void>;
  readonly onProgress?: (progress: RebuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** A view that was built anew, and how it differs from the one before. */
export interface RebuiltView {
  readonly view: string;
  readonly version: number;
  /** Both were compared as they were known here; absent where the live view knew nothing. */
  readonly comparedUpTo?: Position;
  readonly differences: number;
  /** What had stopped the live view. */
  readonly wasHalted?: Halt;
}

/** The view cannot be built: its projection fails on an event, as the live one may have. */
export class RebuildHalted extends Error {
  constructor(
    readonly view: string,
    readonly halt: Halt,
  ) {
    super(`${view} fails on event ${halt.eventId}: ${halt.reason}`);
    this.name = 'RebuildHalted';
  }
}

/** Events per transaction, and rows compared, between two turns of others. */
const EVENTS_AT_A_TIME = 50;
const ROWS_AT_A_TIME = 500;

/**
 * Throws `RebuildHalted`, the signal's reason, and the stores' errors; what was built is then thrown
 * away. Once the switch has begun the signal is not heard any more.
 */
export async function rebuildViews(options: RebuildOptions): Promise<readonly RebuiltView[]> {
  const { viewStore, projections, signal, alone } = options;
  const pairs: Pair[] = [];
  try {
    for (const projection of projections) {
      const rebuilt = await viewStore.beginRebuild(projection.view);
      pairs.push({ live: projection.view, rebuilt: { ...projection, view: rebuilt } });
    }
    await replay(options, pairs);
    const compared: RebuiltView[] = [];
    for (const pair of pairs) {
      options.onProgress?.({ phase: 'comparing', done: compared.length, total: pairs.length });
      compared.push(await compare(options, pair));
    }
    signal?.throwIfAborted();
    await options.beforeSwitch(compared);
    await alone(async () => {
      // What was appended meanwhile: the live views stand still now.
      await replay({ ...options, onProgress: () => undefined }, pairs);
      for (const { live, rebuilt } of pairs) await switchTo(viewStore, live, rebuilt.view);
    });
    return compared;
  } catch (error) {
    for (const { live } of pairs) await viewStore.abandonRebuild(live).catch(() => undefined);
    throw error;
  }
}

interface Pair {
  readonly live: ViewDefinition;
  readonly rebuilt: Projection;
}

/** Brings the rebuilt views to the log's end. */
async function replay(
  { eventStore, viewStore, total, onProgress, signal }: RebuildOptions,
  pairs: readonly Pair[],
): Promise<void> {
  const log: LogToRead = {
    readAll: (asked) => breathing(eventStore.readAll(asked), EVENTS_AT_A_TIME, signal),
    readStream: (stream, asked) => eventStore.readStream(stream, asked),
    subscribeAll: (asked) => eventStore.subscribeAll(asked),
  };
  await createProjector({
    eventStore: log,
    viewStore,
    projections: pairs.map(({ rebuilt }) => rebuilt),
    batchSize: EVENTS_AT_A_TIME,
    onProgress: ({ done }) =>
      onProgress?.({ phase: 'replaying', done, total: Math.max(total, done) }),
  }).catchUp(signal);
  signal?.throwIfAborted();
  for (const { live, rebuilt } of pairs) {
    const { halted } = await viewStore.progress(rebuilt.view);
    if (halted) throw new RebuildHalted(live.name, halted);
  }
}

async function compare(
  { viewStore, reader, onDifference, signal }: RebuildOptions,
  { live, rebuilt }: Pair,
): Promise<RebuiltView> {
  const before = await viewStore.progress(live);
  const { checkpoint: built } = await viewStore.progress(rebuilt.view);
  const upTo = earlier(before.checkpoint, built);
  let differences = 0;
  if (upTo !== undefined) {
    const dumped = (view: ViewDefinition) => breathing(reader.dump(view), ROWS_AT_A_TIME, signal);
    const found = compareVersions(live, dumped(live), dumped(rebuilt.view), upTo);
    for await (const difference of found) {
      differences += 1;
      await onDifference(difference);
    }
  }
  return {
    view: live.name,
    version: live.version,
    ...(upTo === undefined ? {} : { comparedUpTo: upTo }),
    differences,
    ...(before.halted ? { wasHalted: before.halted } : {}),
  };
}

async function switchTo(
  viewStore: ViewStore,
  live: ViewDefinition,
  rebuilt: ViewDefinition,
): Promise<void> {
  const { checkpoint } = await viewStore.progress(rebuilt);
  if (checkpoint !== undefined) await viewStore.endRebuild(live, rebuilt, checkpoint);
}

function earlier(a: Position | undefined, b: Position | undefined): Position | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a < b ? a : b;
}
