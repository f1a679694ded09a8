/** The commands that write: each says who acts. */
import type { Command } from 'commander';
import type { DoOptions } from './commands/do.js';
import type { ImportOptions } from './commands/import.js';
import type { OpenOptions } from './commands/open.js';
import { examples, natural, type Outcome, withActor } from './options.js';

export function addWrites(program: Command, outcome: Outcome): void {
  withActor(program.command('open'), 'case-officer')
    .summary('make a ledger')
    .description('Makes a real ledger where there is none, and says whose it is.')
    .requiredOption('--owner <name>', 'the organisation that keeps the ledger')
    .addHelpText('before', examples(["liggaren open --owner 'Stockholms stad'"]))
    .action(async (_options: unknown, command: Command) => {
      const { open } = await import('./commands/open.js');
      outcome.exitCode = await open(command.optsWithGlobals<OpenOptions>());
    });

  withActor(program.command('import <file...>'), 'importer')
    .summary('carry out a file of commands')
    .description(
      'Carries out files of commands (YAML or NDJSON; - is stdin): all of them, or none. Importing again changes nothing.',
    )
    .option('--dry-run', 'check everything and write nothing')
    .addHelpText(
      'before',
      examples([
        'liggaren import agreements.yaml --dry-run',
        'liggaren import organisations.yaml agreements.yaml',
        'other-program | liggaren import -',
      ]),
    )
    .action(async (files: readonly string[], _options: unknown, command: Command) => {
      const { importFiles } = await import('./commands/import.js');
      outcome.exitCode = await importFiles(files, command.optsWithGlobals<ImportOptions>());
    });

  withActor(program.command('do <command>'), 'case-officer')
    .summary('carry out one command')
    .description(
      'Carries out any one command of the API (docs/openapi.json), its body as JSON on stdin or in --data.',
    )
    .requiredOption('--key <key>', 'the idempotency key: the same on every retry')
    .option(
      '--on <stream>',
      'what it is given to: an id, the beginning of one, or agreement-3f2a; none for a creating one',
    )
    .option('--data <json>', 'the body; read from stdin without it')
    .option('--if-revision <number>', 'only if the stream is still at this revision', natural)
    .addHelpText(
      'before',
      examples([
        `liggaren do RegisterOrganisation --key org-17 --data '{"name": "Convictus", "kind": "civil-society"}'`,
        'liggaren do RecordTerm --on agreement-3f2a --key term-4 < term.json',
      ]),
    )
    .action(async (name: string, _options: unknown, command: Command) => {
      const { carryOut } = await import('./commands/do.js');
      outcome.exitCode = await carryOut(name, command.optsWithGlobals<DoOptions>());
    });
}
