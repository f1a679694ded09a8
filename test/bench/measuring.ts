/** Times two things turn by turn, so that a machine that drifts drifts under both: `interleave`. */

/** What one turn of a measured thing came to. */
export interface Turn {
  /** How many operations it was. */
  readonly operations: number;
  readonly milliseconds: number;
  /** Milliseconds of each operation, where they were taken one by one. */
  readonly latencies?: readonly number[];
}

export type Measured = (round: number) => Promise<Turn>;

/** What all turns of one side came to: medians over the rounds. */
export interface Side {
  /** Operations per second. */
  readonly perSecond: number;
  /** Milliseconds per operation. */
  readonly milliseconds: number;
  readonly p50?: number;
  readonly p99?: number;
  /** Operations per second, round by round. */
  readonly rounds: readonly number[];
}

export interface Sides {
  readonly ours: Side;
  readonly limit: Side;
  /** The median over the rounds of ours by limit, in operations per second. */
  readonly speedRatio: number;
}

/** Ours and the limit in turn, `rounds` times; who begins changes from round to round. */
export async function interleave(rounds: number, ours: Measured, limit: Measured): Promise<Sides> {
  const turns = { ours: [] as Turn[], limit: [] as Turn[] };
  const run = { ours, limit };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'limit'] as const) : (['limit', 'ours'] as const);
    for (const side of order) turns[side].push(await run[side](round));
  }
  const ratios = turns.ours.map(
    (turn, round) => speedOf(turn) / speedOf(turns.limit[round] as Turn),
  );
  return { ours: sideOf(turns.ours), limit: sideOf(turns.limit), speedRatio: median(ratios) };
}

/** Times a piece of work of so many operations. */
export async function timed(operations: number, work: () => unknown): Promise<Turn> {
  const from = performance.now();
  await work();
  return { operations, milliseconds: performance.now() - from };
}

/** A turn ends by then, however few operations it has come to. */
const LONGEST_TURN_MS = 1_500;

/** Runs a piece of work so many times at most, one after another, each timed. */
export async function timedEach(times: number, work: (index: number) => unknown): Promise<Turn> {
  const latencies: number[] = [];
  const from = performance.now();
  while (latencies.length < times && performance.now() - from < LONGEST_TURN_MS) {
    const begun = performance.now();
    await work(latencies.length);
    latencies.push(performance.now() - begun);
  }
  return { operations: latencies.length, milliseconds: performance.now() - from, latencies };
}

export function sideOf(turns: readonly Turn[]): Side {
  const latencies = turns.flatMap((turn) => turn.latencies ?? []);
  const rounds = turns.map(speedOf);
  const perSecond = median(rounds);
  return {
    perSecond,
    milliseconds: 1_000 / perSecond,
    ...(latencies.length === 0
      ? {}
      : { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) }),
    rounds,
  };
}

function speedOf({ operations, milliseconds }: Turn): number {
  return (operations * 1_000) / milliseconds;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
