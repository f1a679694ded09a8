/** Runs groups of rows and says what they came to, on stdout and as JSON: `runBench`, for a program's options. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BenchContext, type Sizes } from './bench-context.js';
import { describeMachine, loadNow } from './machine.js';
import { type Machine, type Report, tableOf } from './report.js';

type Group = (context: BenchContext) => Promise<void>;

export interface Bench {
  readonly groups: Readonly<Record<string, Group>>;
  readonly full: Sizes;
  readonly quick: Sizes;
}

/** Reads `--only`, `--quick`, `--seed` and `--json` from the command line. */
export async function runBench({ groups, full, quick }: Bench): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string', default: Object.keys(groups).join() },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20260101' },
    },
  });
  const wanted = values.only.split(',').map((name) => groupOf(groups, name));
  const sizes = values.quick ? quick : full;
  const report = await run(wanted, seedOf(values.seed), sizes, values.quick);
  console.log(headOf(report));
  console.log(tableOf(report.rows));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

async function run(
  groups: readonly Group[],
  seed: number,
  sizes: Sizes,
  quick: boolean,
): Promise<Report> {
  const from = performance.now();
  const before = loadNow();
  const context = new BenchContext(seed, sizes);
  try {
    const machine = describeMachine(context.folder);
    for (const group of groups) await group(context);
    const load = { before, after: loadNow() };
    const seconds = Math.round((performance.now() - from) / 1_000);
    const { rows } = context;
    return {
      schema: 'liggaren/bench',
      version: 1,
      seed,
      quick,
      seconds,
      machine: { ...machine, load },
      rows,
    };
  } finally {
    context.remove();
  }
}

function headOf({ seed, seconds, quick, machine }: Report): string {
  const { node, sqlite, platform, processor, cores, durability, fsyncsPerSecond, load } =
    machine as Machine;
  return [
    `seed ${seed}${quick ? ', quick: too small to mean anything' : ''}; ${seconds} s`,
    `node ${node}, SQLite ${sqlite}, ${platform}, ${cores} cores (${processor})`,
    `journal ${durability.journalMode}, synchronous ${durability.synchronous}, ${fsyncsPerSecond} fsyncs/s`,
    `load ${load.before.toFixed(2)} before, ${load.after.toFixed(2)} after`,
    '',
  ].join('\n');
}

function groupOf(groups: Bench['groups'], name: string): Group {
  const group = groups[name];
  if (!group) throw new Error(`--only takes ${Object.keys(groups).join()}, not "${name}"`);
  return group;
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error('--seed takes a whole number');
  return Number(text);
}
