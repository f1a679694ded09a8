/** `liggaren import FILE…`: files of commands, all or nothing, with progress while it lasts. */
import type { Schemas } from '@liggaren/api-client';
import { EXIT } from '../exit-codes.js';
import { Failure, failure, isProblem, answered } from '../failure.js';
import { type InputFile, readInput } from '../input.js';
import { linesOf } from '../lines.js';
import { knownLine } from '../moment-line.js';
import { type Progress, ProgressLine } from '../progress-line.js';
import { type CommonOptions, type Session, withLedger } from '../session.js';
import { terminalOf } from '../terminal.js';

export interface ImportOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly as: string;
}

export async function importFiles(names: readonly string[], options: ImportOptions) {
  const reading = terminalOf(process, options);
  // Read before the ledger is opened: a file that is not there locks nothing.
  const files: InputFile[] = [];
  for (const name of names) files.push(await readInput(reading, name));
  const { dryRun = false } = options;
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const report = await runImport(session, options.as, { dryRun, files });
    if (options.json) return terminal.out(JSON.stringify(report));
    const { commands, events, repeated } = report;
    const code = report.dryRun ? 'cli.would-import' : 'cli.imported';
    terminal.out(terminal.text(code, { commands, events, repeated }));
    const { head } = await answered(client.GET('/v1/ledger'));
    terminal.out(terminal.dim(knownLine(terminal, head)));
  });
}

async function runImport(
  { client, terminal }: Session,
  actor: string,
  body: { readonly dryRun: boolean; readonly files: { name: string; text: string }[] },
): Promise<Schemas['ImportReport']> {
  const asked = await client.POST('/v1/imports', {
    params: { header: { 'Liggaren-Actor': actor } },
    headers: { Accept: 'application/x-ndjson' },
    body,
    parseAs: 'stream',
  });
  const stream = await answered<ReadableStream<Uint8Array> | null>(Promise.resolve(asked));
  const progress = new ProgressLine(terminal);
  try {
    for await (const line of linesOf(stream)) {
      const said = JSON.parse(line) as Said;
      if (said.report) return said.report;
      if (isProblem(said.problem)) throw new Failure(said.problem);
      if (said.progress) progress.show(said.progress);
    }
  } finally {
    progress.clear();
  }
  // The connection ended before the report: the import may or may not have been written.
  throw failure(EXIT.unavailable, 'outcome-unknown', terminal.text('problem.outcome-unknown'));
}

interface Said {
  readonly progress?: Progress;
  readonly report?: Schemas['ImportReport'];
  readonly problem?: unknown;
}
