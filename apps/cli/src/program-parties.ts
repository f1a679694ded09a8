/** The commands that ask about parties: everybody, and all of one over all boards. */
import type { Command } from 'commander';
import type { PartyOptions } from './commands/party.js';
import { examples, type Outcome, withActor, withClocks, withPages } from './options.js';
import type { ViewOptions } from './questions.js';

export function addParties(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('parties')))
    .summary('everybody who is or was a party')
    .description('Organisations that are or were a party of an agreement, and of how many.')
    .addHelpText('before', examples(['liggaren parties', 'liggaren parties --known-at 2024-12-31']))
    .action(async (_options: unknown, command: Command) => {
      const { parties } = await import('./commands/parties.js');
      outcome.exitCode = await parties(command.optsWithGlobals<ViewOptions>());
    });

  withActor(withClocks(program.command('party <organisation>')), 'case-officer')
    .summary('all of one organisation, over all boards')
    .description(
      'Every partnership, agreement, role, promise and sum of one organisation: its id, the beginning of one, a name, an alias or a number.',
    )
    .option('--names', 'the names of persons in roles, from the persons’ directory')
    .addHelpText(
      'before',
      examples([
        'liggaren party convictus',
        'liggaren party 802012-1581 --valid-on 2022-12-31',
        'liggaren party convictus --names --as auditor',
      ]),
    )
    .action(async (name: string, _options: unknown, command: Command) => {
      const { party } = await import('./commands/party.js');
      outcome.exitCode = await party(name, command.optsWithGlobals<PartyOptions>());
    });
}
