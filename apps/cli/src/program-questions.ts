/** The commands that ask: each loads what it needs when it runs, so that help is there at once. */
import { type Command, Option } from 'commander';
import type { AgreementsOptions } from './commands/agreements.js';
import type { EventsOptions } from './commands/events.js';
import type { FlagsOptions } from './commands/flags.js';
import type { ScheduleOptions } from './commands/schedule.js';
import { examples, type Outcome, positive, withClocks, withPages } from './options.js';
import type { ViewOptions } from './questions.js';

const STATUSES = ['draft', 'awaiting-signatures', 'concluded', 'in-force', 'expired', 'terminated'];
const STAGES = [
  'previewed',
  'planned',
  'held',
  'released',
  'attested',
  'reserved',
  'instructed',
  'paid',
  'returned',
  'cancelled',
];

export function addQuestions(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('agreements')))
    .summary('the register of agreements')
    .description('Agreements with their parties, period, status and options.')
    .addOption(new Option('--status <status>', 'only of this status').choices(STATUSES))
    .option('--party <party>', 'an organisation or unit: its id, the beginning of one, or a name')
    .option('--partnership <partnership>', 'its id, the beginning of one, or a name')
    .option('--in-force-during <days>', 'in force on a day of the span: 2022-01-01..2022-12-31')
    .addHelpText(
      'before',
      examples([
        'liggaren agreements --valid-on 2022-12-31 --status in-force',
        'liggaren agreements --party convictus --in-force-during 2020-01-01..2023-12-31',
        'liggaren agreements --known-at 2024-12-31 --json',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { agreements } = await import('./commands/agreements.js');
      outcome.exitCode = await agreements(command.optsWithGlobals<AgreementsOptions>());
    });

  withPages(withClocks(program.command('schedule')))
    .summary('the payment schedule')
    .description('Tranches by quarter, their sums, and every reason that holds them.')
    .option('--quarter <quarter>', 'a calendar quarter: 2025-Q1')
    .option('--agreement <agreement>', 'its id, the beginning of one, or a title')
    .option('--party <payee>', 'who is paid: an id, the beginning of one, or a name')
    .option('--payer <payer>', 'who pays: an id, the beginning of one, or a name')
    .option('--fiscal-year <year>', 'of this fiscal year')
    .addOption(new Option('--stage <stage>', 'only at this stage').choices(STAGES))
    .addHelpText(
      'before',
      examples([
        'liggaren schedule',
        'liggaren schedule --quarter 2025-Q1 --payer socialnämnden',
        'liggaren schedule --known-at 2025-01-31 --valid-on 2025-06-30',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { schedule } = await import('./commands/schedule.js');
      outcome.exitCode = await schedule(command.optsWithGlobals<ScheduleOptions>());
    });

  withPages(withClocks(program.command('flags')))
    .summary('what is doubted')
    .description('Doubts that rules have found about what is recorded, and where it stands.')
    .option('--rule <rule>', 'only of this rule')
    .addHelpText(
      'before',
      examples(['liggaren flags', 'liggaren flags --rule organisation-number-invalid']),
    )
    .action(async (_options: unknown, command: Command) => {
      const { flags } = await import('./commands/flags.js');
      outcome.exitCode = await flags(command.optsWithGlobals<FlagsOptions>());
    });

  withClocks(program.command('explain <cell>'))
    .summary('the events behind an answer')
    .description(
      'What a view says of an agreement, a tranche or an organisation, and the events that made it so.',
    )
    .addHelpText(
      'before',
      examples(['liggaren explain 3f2a1b2c', 'liggaren explain ec787562/1 --lang sv']),
    )
    .action(async (cell: string, _options: unknown, command: Command) => {
      const { explain } = await import('./commands/explain.js');
      outcome.exitCode = await explain(cell, command.optsWithGlobals<ViewOptions>());
    });

  withPages(withClocks(program.command('organisations')))
    .summary('organisations and their units')
    .description('Organisations with numbers, aliases, units and what is doubted about them.')
    .addHelpText(
      'before',
      examples(['liggaren organisations', 'liggaren organisations --json | jq .items']),
    )
    .action(async (_options: unknown, command: Command) => {
      const { organisations } = await import('./commands/organisations.js');
      outcome.exitCode = await organisations(command.optsWithGlobals<ViewOptions>());
    });

  addLogCommands(program, outcome);
}

function addLogCommands(program: Command, outcome: Outcome): void {
  program
    .command('events [stream]')
    .summary('the log itself')
    .description(
      'Events in the order of the log: of all streams, or of one. With --json, JSON lines of all of them.',
    )
    .option('--after <event-id>', 'those after this event')
    .option('--limit <events>', 'at most so many', positive)
    .option('--type <types>', 'of these types, separated by commas: FundingAgreed,PartyJoined')
    .option('--follow', 'go on with each event as it is recorded, until Ctrl-C')
    .addHelpText(
      'before',
      examples([
        'liggaren events --limit 20',
        'liggaren events agreement-3f2a',
        'liggaren events --type FundingAgreed --json',
        'liggaren events --follow --json',
      ]),
    )
    .action(async (stream: string | undefined, _options: unknown, command: Command) => {
      const { events } = await import('./commands/events.js');
      outcome.exitCode = await events(stream, command.optsWithGlobals<EventsOptions>());
    });
}
