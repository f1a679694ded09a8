/** `liggaren import FILE…`: files of commands, all or nothing, with progress while it lasts. */
import type { Schemas } from '@liggaren/api-client';
import { answered } from '../failure.js';
import { type InputFile, readInput } from '../input.js';
import { LINES, longAnswer } from '../long-answer.js';
import { knownLine } from '../moment-line.js';
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
  const params = { header: { 'Liggaren-Actor': actor } };
  const asked = client.POST('/v1/imports', { params, body, ...LINES });
  // Cut off before the report, the import may or may not have been written.
  return longAnswer(terminal, asked, 'report', 'problem.outcome-unknown');
}
