/** The demonstration: made where no ledger is, from its files, by the same road as every import. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportFile, readImportFile } from '@liggaren/command-handling';
import type { LedgerRuntime } from './ledger-runtime.js';

/** What four public documents tell, and a partnership that is invented. */
const FILES = [
  'joint-activity-report-2018.yaml',
  'follow-up-2022.yaml',
  'annex-convictus-2025.yaml',
  'final-report-convictus.yaml',
  'invented-partnership.yaml',
].map((name) => fileURLToPath(new URL(`../demonstration/${name}`, import.meta.url)));

/** Every demonstration has this id, so its streams and events have the same ids everywhere: documents may name them. */
const LEDGER_ID = '1d0e5a0c-4c1f-4b3b-9d5e-0f0d0c5a9a17';

export type DemonstrationState =
  | { readonly made: 'now'; readonly events: number }
  /** A file is another than the ledger was made from: it is not merged. */
  | { readonly made: 'before'; readonly fileChanged: boolean }
  /** The ledger is a real one. */
  | { readonly made: 'never' };

/** Makes the demonstration, if there is no ledger. Throws when its files cannot be imported. */
export async function ensureDemonstration(runtime: LedgerRuntime): Promise<DemonstrationState> {
  const { demonstrationFile } = runtime.configuration;
  const paths = demonstrationFile === undefined ? FILES : [demonstrationFile];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const sha256 = createHash('sha256').update(texts.join('')).digest('hex');
  for await (const genesis of runtime.events.readStream('ledger', { max: 1 })) {
    if (genesis.data['demonstration'] !== true) return { made: 'never' };
    return { made: 'before', fileChanged: genesis.data['madeFrom'] !== sha256 };
  }
  const files = paths.map((path, index) => {
    const name = basename(path);
    const read = readImportFile(name, texts[index] ?? '');
    if ('faults' in read) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
    return read.value;
  });
  const entered = inOrderOfTime(files).map((file) => ({
    ...file,
    lines: file.lines.map((line) =>
      line.command === 'OpenLedger' ? { ...line, body: { ...line.body, madeFrom: sha256 } } : line,
    ),
  }));
  const actor = runtime.actorOf('importer') ?? { id: 'importer', kind: 'service' };
  const outcome = await runtime.import({
    files: entered,
    actor,
    dryRun: false,
    newLedgerId: () => LEDGER_ID,
  });
  if ('faults' in outcome) throw new Error(`demonstration: ${JSON.stringify(outcome.faults)}`);
  return { made: 'now', events: outcome.report.events };
}

/**
 * The lines of all files as one clerk would have entered them: by the scripted time of each, which a
 * line without one has from the line before it; of equal times, the first file's first.
 */
function inOrderOfTime(files: readonly ImportFile[]): readonly ImportFile[] {
  const timed = files.flatMap((file) => {
    let [as, at]: [string | undefined, string | undefined] = [undefined, undefined];
    return file.lines.map((line) => {
      as = line.as ?? as;
      at = line.at ?? at;
      const whole = { ...line, ...(as === undefined ? {} : { as }), ...(at ? { at } : {}) };
      return { ...file, lines: [whole], time: Date.parse(at ?? '') };
    });
  });
  return timed.sort((a, b) => a.time - b.time);
}
