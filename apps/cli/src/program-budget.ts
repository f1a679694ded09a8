/** The command that asks for the budget. */
import type { Command } from 'commander';
import type { BudgetOptions } from './commands/budget.js';
import { examples, type Outcome, withClocks, withPages } from './options.js';

export function addBudget(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('budget')))
    .summary('the budget beside what came of it')
    .description(
      'What is drafted, agreed, set aside and planned, what is paid, booked and spent, and what differs.',
    )
    .option(
      '--by <divisions>',
      'by agreement, instrument, funding, line, fiscalYear, quarter, or several with commas; or total',
    )
    .option('--agreement <agreement>', 'its id, the beginning of one, or a title')
    .option('--party <payee>', 'who is paid: an id, the beginning of one, or a name')
    .option('--payer <payer>', 'who pays: an id, the beginning of one, or a name')
    .option('--fiscal-year <year>', 'of this fiscal year')
    .option('--quarter <quarter>', 'of this calendar quarter: 2025-Q1')
    .addHelpText(
      'before',
      examples([
        'liggaren budget --agreement ängen',
        'liggaren budget --by agreement,fiscalYear --payer socialnämnden',
        'liggaren budget --valid-on 2025-06-30 --known-at 2025-06-30',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { budget } = await import('./commands/budget.js');
      outcome.exitCode = await budget(command.optsWithGlobals<BudgetOptions>());
    });
}
