/** `liggaren restore FROM`: a backup, checked, where no ledger is; then its views are built and all is verified. */
import { existsSync, rmSync } from 'node:fs';
import {
  type BackupManifest,
  KeepingFailed,
  type KeepingTrouble,
  personsBackupOf,
  PersonsUnavailable,
  type RestoredPersons,
  restoreDocuments,
  restoreLedger,
  restorePersons,
  WriterLocked,
} from '@liggaren/api/writer-lock';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { failure } from '../failure.js';
import { pathOf } from '../input.js';
import { ProgressLine } from '../progress-line.js';
import { type CommonOptions, configurationOf, withLedger } from '../session.js';
import { type Terminal, terminalOf } from '../terminal.js';
import { damageText } from './damage-text.js';
import { sayVerified, verificationOf } from './verify.js';

export async function restore(from: string, options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalOf(process, options);
  const { store, views, personsPath, documentsPath } = configurationOf();
  if (store.kind !== 'sqlite')
    throw failure(
      EXIT.refused,
      'kept-elsewhere',
      terminal.text('problem.kept-elsewhere', { what: 'restore' }),
    );
  const { path } = store;
  // They may be another ledger's, and would be believed.
  if (!existsSync(path) && views.kind === 'sqlite' && existsSync(views.path))
    throw failure(
      EXIT.refused,
      'views-exist',
      terminal.text('cli.views-there', { path: views.path }),
    );
  const persons = await putPersons(terminal, pathOf(from), personsPath);
  const backup = await put(terminal, pathOf(from), path, documentsPath).catch((error: unknown) => {
    // What was put there a moment ago; never one that was there.
    if (persons && 'erased' in persons) rmSync(personsPath, { force: true });
    throw error;
  });
  const { events, ledgerId, madeAt } = backup;
  if (!options.json)
    terminal.out(terminal.text('cli.restored', { events, ledgerId, madeAt, path: from }));
  if (!options.json && persons) terminal.out(personsText(terminal, persons));
  return withLedger(options, async (session) => {
    const verification = await verificationOf(session);
    if (!options.json) return sayVerified(terminal, verification);
    terminal.out(
      JSON.stringify({ schema: 'liggaren/restored', version: 1, backup, ...persons, verification }),
    );
    const { differences, documents } = verification;
    return differences.length + documents.damage.length > 0 ? EXIT.integrity : EXIT.ok;
  });
}

async function put(
  terminal: Terminal,
  from: string,
  path: string,
  documentsPath: string,
): Promise<BackupManifest> {
  const progress = new ProgressLine(terminal);
  try {
    return await restoreLedger({
      ...{ from, path },
      onProgress: (done) => progress.show(done),
      beside: (manifest) => restoreDocuments(from, manifest, documentsPath),
    });
  } catch (error) {
    throw failureOf(terminal, error);
  } finally {
    progress.clear();
  }
}

/** Undefined where the backup has no directory. */
async function putPersons(
  terminal: Terminal,
  from: string,
  path: string,
): Promise<RestoredPersons | undefined> {
  try {
    const restored = await restorePersons(personsBackupOf(from), path);
    return restored.persons === 'none' ? undefined : restored;
  } catch (error) {
    if (!(error instanceof PersonsUnavailable)) throw error;
    const title = terminal.text('problem.persons-unavailable', { reason: error.message });
    throw failure(EXIT.integrity, 'persons-unavailable', title);
  }
}

function personsText(terminal: Terminal, restored: RestoredPersons): string {
  if (!('erased' in restored)) return terminal.text('cli.restored-persons-kept');
  const { persons, erased } = restored;
  return terminal.text('cli.restored-persons', { persons, erased });
}

const EXITS: Readonly<Record<KeepingTrouble, ExitCode>> = {
  exists: EXIT.refused,
  unwritable: EXIT.refused,
  'disk-full': EXIT.unavailable,
  damaged: EXIT.integrity,
  'no-backup': EXIT.notFound,
  'no-manifest': EXIT.refused,
  'broken-manifest': EXIT.integrity,
  'other-than-manifest': EXIT.integrity,
};

function failureOf(terminal: Terminal, error: unknown): unknown {
  if (error instanceof WriterLocked) {
    const title = terminal.text('problem.store-unavailable', { reason: error.message });
    return failure(EXIT.unavailable, 'locked', title);
  }
  if (!(error instanceof KeepingFailed)) return error;
  const { reason, path, damage } = error;
  const errors = damage.map((one) => ({
    field: '',
    code: one.what,
    detail: damageText(terminal, one),
  }));
  const title = terminal.text(`keeping.${reason}`, { path });
  return failure(EXITS[reason], `backup-${reason}`, title, errors);
}
