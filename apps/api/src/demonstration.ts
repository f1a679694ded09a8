/** The demonstration: made where no ledger is, from its file, by the same road as every import. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readImportFile } from '@liggaren/command-handling';
import type { LedgerRuntime } from './ledger-runtime.js';

const FILE = fileURLToPath(new URL('../demonstration/four-documents.yaml', import.meta.url));
const NAME = 'four-documents.yaml';

/** Every demonstration has this id, so its streams and events have the same ids everywhere: documents may name them. */
const LEDGER_ID = '1d0e5a0c-4c1f-4b3b-9d5e-0f0d0c5a9a17';

export type DemonstrationState =
  | { readonly made: 'now'; readonly events: number }
  /** The file is another than the one that the ledger was made from: it is not merged. */
  | { readonly made: 'before'; readonly fileChanged: boolean }
  /** The ledger is a real one. */
  | { readonly made: 'never' };

/** Makes the demonstration, if there is no ledger. Throws when its file cannot be imported. */
export async function ensureDemonstration(runtime: LedgerRuntime): Promise<DemonstrationState> {
  const text = await readFile(runtime.configuration.demonstrationFile ?? FILE, 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  for await (const genesis of runtime.events.readStream('ledger', { max: 1 })) {
    if (genesis.data['demonstration'] !== true) return { made: 'never' };
    return { made: 'before', fileChanged: genesis.data['madeFrom'] !== sha256 };
  }
  const file = readImportFile(NAME, text);
  if ('faults' in file) throw new Error(`${NAME}: ${JSON.stringify(file.faults)}`);
  const lines = file.value.lines.map((line) =>
    line.command === 'OpenLedger' ? { ...line, body: { ...line.body, madeFrom: sha256 } } : line,
  );
  const actor = runtime.actorOf('importer') ?? { id: 'importer', kind: 'service' };
  const outcome = await runtime.import({
    files: [{ ...file.value, lines }],
    actor,
    dryRun: false,
    newLedgerId: () => LEDGER_ID,
  });
  if ('faults' in outcome) throw new Error(`${NAME}: ${JSON.stringify(outcome.faults)}`);
  return { made: 'now', events: outcome.report.events };
}
