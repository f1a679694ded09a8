/** `npm run bench`: our speed by a limit measured beside it. See docs/evidence/README.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appendRows } from './append-rows.js';
import { asOfRows } from './as-of-rows.js';
import { BenchContext, FULL_SIZES, QUICK_SIZES } from './bench-context.js';
import { httpRows } from './http-rows.js';
import { describeMachine, loadNow } from './machine.js';
import { rebuildRows } from './rebuild-rows.js';
import { replayRow } from './replay-row.js';
import { type Machine, type Report, tableOf } from './report.js';
import { scheduleRow } from './schedule-row.js';
import { visibleRow } from './visible-row.js';

const GROUPS: Readonly<Record<string, (context: BenchContext) => Promise<void>>> = {
  append: appendRows,
  replay: replayRow,
  rebuild: rebuildRows,
  schedule: scheduleRow,
  'as-of': asOfRows,
  http: httpRows,
  visible: visibleRow,
};

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', default: Object.keys(GROUPS).join() },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20260101' },
  },
});

const report = await run(values.only.split(',').map(groupOf), seedOf(values.seed), values.quick);
console.log(headOf(report));
console.log(tableOf(report.rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

async function run(
  groups: readonly (typeof GROUPS)[string][],
  seed: number,
  quick: boolean,
): Promise<Report> {
  const from = performance.now();
  const before = loadNow();
  const context = new BenchContext(seed, quick ? QUICK_SIZES : FULL_SIZES);
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

function groupOf(name: string): (typeof GROUPS)[string] {
  const group = GROUPS[name];
  if (!group) throw new Error(`--only takes ${Object.keys(GROUPS).join()}, not "${name}"`);
  return group;
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error('--seed takes a whole number');
  return Number(text);
}
