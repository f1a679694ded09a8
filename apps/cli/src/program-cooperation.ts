/** The commands that ask what partnerships do, how they are governed, and what persons have found. */
import { type Command, Option } from 'commander';
import type { ActivitiesOptions } from './commands/activities.js';
import type { FindingsOptions } from './commands/findings.js';
import type { GovernanceOptions } from './commands/governance.js';
import { examples, type Outcome, withClocks, withPages } from './options.js';

const PARTNERSHIP = 'its id, the beginning of one, or a name';

export function addCooperation(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('governance')))
    .summary('bodies, meetings due, roles, what is to be done')
    .description(
      'How each partnership is governed: meetings due and held, roles from and to, operations and their names, action items, disagreements.',
    )
    .option('--partnership <partnership>', PARTNERSHIP)
    .option('--period <days>', 'count meetings in these days: 2017-11-01..2018-04-30')
    .addHelpText(
      'before',
      examples([
        'liggaren governance',
        'liggaren governance --partnership eu-medborgare --period 2017-11-01..2018-04-30',
        'liggaren governance --valid-on 2018-12-31 --known-at 2018-12-31',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { governance } = await import('./commands/governance.js');
      outcome.exitCode = await governance(command.optsWithGlobals<GovernanceOptions>());
    });

  withPages(withClocks(program.command('activities')))
    .summary('what was done, and who came')
    .description(
      'Activities once, over a period or again and again, by whom, how many came, and on which days no agreement was in force.',
    )
    .option('--partnership <partnership>', PARTNERSHIP)
    .option('--agreement <agreement>', 'under it: its id, the beginning of one, or a title')
    .addOption(
      new Option('--occurs <how>', 'only such').choices(['once', 'over-period', 'recurring']),
    )
    .addHelpText(
      'before',
      examples([
        'liggaren activities --partnership stacken',
        'liggaren activities --occurs recurring --valid-on 2022-12-31',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { activities } = await import('./commands/activities.js');
      outcome.exitCode = await activities(command.optsWithGlobals<ActivitiesOptions>());
    });

  withPages(withClocks(program.command('findings')))
    .summary('what persons have found')
    .description(
      'What persons have judged doubtful or wrong, open or resolved, with what rules doubt of the same beside it.',
    )
    .addOption(new Option('--state <state>', 'only such').choices(['open', 'resolved']))
    .addOption(
      new Option('--severity <severity>', 'only such').choices([
        'note',
        'minor',
        'major',
        'critical',
      ]),
    )
    .addOption(
      new Option('--kind <kind>', 'only such').choices([
        'risk',
        'deviation',
        'quality',
        'language',
        'other',
      ]),
    )
    .addHelpText(
      'before',
      examples(['liggaren findings', 'liggaren findings --state open --severity major']),
    )
    .action(async (_options: unknown, command: Command) => {
      const { findings } = await import('./commands/findings.js');
      outcome.exitCode = await findings(command.optsWithGlobals<FindingsOptions>());
    });
}
