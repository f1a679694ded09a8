/** The rigs of servers and services find bugs that are planted in what they torture, each as what it is. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describeOnServer, eventStoreCommand } from '@liggaren/testing';
import { ROOT } from './server-process.js';

interface Planted {
  readonly rig: string;
  readonly bug: string;
  readonly kinds: string;
  readonly faults: number;
}

/** A fault may miss the moment at which a bug shows: other seeds, until it has. */
const SEEDS = [7, 8, 9, 10];

/** The whole command with a bug in every process that it starts; what it printed, and its exit code. */
async function tortured({ rig, bug, kinds, faults }: Planted, seed: number) {
  const own = ['--no-warnings', '--import', './test/faults/from-source.mjs'];
  const asked = ['--only', rig, '--kinds', kinds, '--faults', String(faults)];
  const seeded = ['--seed', String(seed)];
  const planted = pathToFileURL(join(ROOT, 'test/faults/planted-bug.mjs')).href;
  const child = spawn(
    process.execPath,
    [...own, 'test/faults/torture-scaled-command.ts', ...asked, ...seeded],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: `--import ${planted}`, LIGGAREN_PLANTED_BUG: bug },
    },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const line = out.trim().split('\n').at(-1);
  if (!line?.startsWith('{')) throw new Error(`no line of evidence: ${out}${err}`);
  process.stdout.write(`${bug}: ${line}\n`);
  return { code, result: JSON.parse(line) as Readonly<Record<string, number>> };
}

await describeOnServer('A rig whose servers fail', eventStoreCommand, () => {
  it.each([
    ['acknowledged before it was stored', 'lost', 'one', 'acknowledge-before-stored', 'kill', 3],
    ['sent again as another', 'duplicated', 'one', 'repeat-as-another', 'cut', 4],
    ['skipped after a reconnect', 'seenOtherwise', 'one', 'skip-after-reconnect', 'cut', 1],
    ['sent again as another', 'doubled', 'services', 'repeat-as-another', 'cut-events', 4],
    ['in a checkpoint only', 'differences', 'services', 'checkpoint-without-rows', 'cut-views', 1],
  ] as const)(
    'finds events that are %s: %s, by the rig of %s',
    async (_, finding, rig, bug, kinds, faults) => {
      for (const seed of SEEDS) {
        const { code, result } = await tortured({ rig, bug, kinds, faults }, seed);
        const found = result[finding]! > 0;
        expect(code).toBe(result['violations']! > 0 ? 1 : 0);
        if (found) return;
      }
      throw new Error(`${bug} was not found`);
    },
    600_000,
  );
});
