/** The commands that ask for what was counted, and for where every partnership stands. */
import { type Command, Option } from 'commander';
import type { BoardOptions } from './commands/board.js';
import type { StatisticsOptions } from './commands/statistics.js';
import { examples, type Outcome, withClocks, withPages } from './options.js';

const STATES = ['in-force', 'concluded', 'awaiting-signatures', 'draft', 'expired', 'terminated'];

export function addStatistics(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('statistics')))
    .summary('what was counted, as printed and as computed')
    .description(
      'Tables and figures as the sources print them, and every sum, share and occupancy that the numbers come to.',
    )
    .option('--partnership <partnership>', 'its id, the beginning of one, or a name')
    .option('--agreement <agreement>', 'its id, the beginning of one, or a title')
    .option('--code <code>', 'of one thing counted: night-stays')
    .option('--period <days>', 'about a day of the span: 2018-01-01..2018-03-31')
    .option('--computed', 'the same tables with unrounded shares and occupancy as well')
    .addHelpText(
      'before',
      examples([
        'liggaren statistics --lang sv',
        'liggaren statistics --code night-stays --computed',
        'liggaren statistics --partnership EU --known-at 2018-12-31 --json',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { statistics } = await import('./commands/statistics.js');
      outcome.exitCode = await statistics(command.optsWithGlobals<StatisticsOptions>());
    });

  withPages(withClocks(program.command('board')))
    .summary('where every partnership stands')
    .description(
      'By state: since when, days left, options, dialogue, gaps, and what awaits signatures. The newest agreement decides.',
    )
    .addOption(new Option('--state <state>', 'only in this state').choices(STATES))
    .option('--partnership <partnership>', 'its id, the beginning of one, or a name')
    .option('--party <party>', 'an organisation or unit: its id, the beginning of one, or a name')
    .addHelpText(
      'before',
      examples([
        'liggaren board --valid-on 2022-12-31',
        'liggaren board --party Enskede --state expired',
        'liggaren board --valid-on 2022-12-31 --known-at 2022-12-31',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { board } = await import('./commands/board.js');
      outcome.exitCode = await board(command.optsWithGlobals<BoardOptions>());
    });
}
