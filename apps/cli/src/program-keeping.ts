/** The commands that keep the ledger: is it whole, is there a copy, are its views what the log says. */
import type { Command } from 'commander';
import { examples, type Outcome } from './options.js';
import type { CommonOptions } from './session.js';

export function addKeeping(program: Command, outcome: Outcome): void {
  program
    .command('verify')
    .summary('check the ledger’s file, replay and compare')
    .description(
      'Reads the ledger’s file through, replays the whole log into fresh views and compares them with the live ones; exits 7 when anything is not as it should be.',
    )
    .addHelpText('before', examples(['liggaren verify', 'liggaren verify --json']))
    .action(async (_options: unknown, command: Command) => {
      const { verify } = await import('./commands/verify.js');
      outcome.exitCode = await verify(command.optsWithGlobals<CommonOptions>());
    });

  program
    .command('backup <to>')
    .summary('copy the ledger while it is used')
    .description(
      'Copies the ledger as it is at one moment, also while a server writes it, reads the copy through, and puts a manifest beside it. Nothing is ever overwritten.',
    )
    .addHelpText('before', examples(['liggaren backup /mnt/backups/liggaren-2026-11-24.db']))
    .action(async (to: string, _options: unknown, command: Command) => {
      const { backUp } = await import('./commands/backup.js');
      outcome.exitCode = await backUp(to, command.optsWithGlobals<CommonOptions>());
    });

  program
    .command('restore <from>')
    .summary('put a backup where no ledger is')
    .description(
      'Checks a backup against its manifest and reads it through, puts it where LIGGAREN_STORE says and no ledger is, builds the views, and verifies.',
    )
    .addHelpText(
      'before',
      examples([
        'LIGGAREN_STORE=sqlite:./restored/liggaren.db liggaren restore /mnt/backups/liggaren-2026-11-24.db',
      ]),
    )
    .action(async (from: string, _options: unknown, command: Command) => {
      const { restore } = await import('./commands/restore.js');
      outcome.exitCode = await restore(from, command.optsWithGlobals<CommonOptions>());
    });

  program
    .command('copy <from> <to>')
    .summary('move the events to another store, and prove them equal')
    .description(
      'Copies every event, in order, from one store to another: an SQLite file (sqlite:PATH) or EventStoreDB (esdb://HOST…). The target must be empty or hold a beginning of the same log, so that a copy which was cut off goes on when it is asked for again. Then both are read through: the canonical bytes of every event must have the same SHA-256, and event ids must lead to the same events and moments.',
    )
    .addHelpText(
      'before',
      examples([
        "liggaren copy sqlite:./data/liggaren.db 'esdb://127.0.0.1:2113?tls=false'",
        "liggaren copy 'esdb://127.0.0.1:2113?tls=false' sqlite:./back/liggaren.db",
      ]),
    )
    .action(async (from: string, to: string, _options: unknown, command: Command) => {
      const { copy } = await import('./commands/copy.js');
      outcome.exitCode = await copy(from, to, command.optsWithGlobals<CommonOptions>());
    });

  program
    .command('rebuild [view...]')
    .summary('build views anew, beside the live ones')
    .description(
      'Builds all views, or those named, anew from the log while the live ones serve, keeps every difference, and switches. Ctrl-C leaves the live ones as they are.',
    )
    .addHelpText(
      'before',
      examples(['liggaren rebuild', 'liggaren rebuild payment-schedule flags']),
    )
    .action(async (views: readonly string[], _options: unknown, command: Command) => {
      const { rebuild } = await import('./commands/rebuild.js');
      outcome.exitCode = await rebuild(views, command.optsWithGlobals<CommonOptions>());
    });

  program
    .command('rebuilds [id]')
    .summary('what rebuilds have found')
    .description('Lists rebuilds and the one under way, or the differences that one has found.')
    .addHelpText('before', examples(['liggaren rebuilds', 'liggaren rebuilds 3f2a1b2c']))
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const { rebuilds } = await import('./commands/rebuilds.js');
      outcome.exitCode = await rebuilds(id, command.optsWithGlobals<CommonOptions>());
    });
}
