/** The commands that ask: each loads what it needs when it runs, so that help is there at once. */
import { type Command, Option } from 'commander';
import type { AgreementsOptions } from './commands/agreements.js';
import type { DiffOptions } from './commands/diff.js';
import type { EventsOptions } from './commands/events.js';
import type { FlagsOptions } from './commands/flags.js';
import type { ScheduleOptions } from './commands/schedule.js';
import type { TimelineOptions } from './commands/timeline.js';
import { examples, type Outcome, positive, withClocks, withPages } from './options.js';
import type { ViewOptions } from './questions.js';

const STATUSES = ['draft', 'awaiting-signatures', 'concluded', 'in-force', 'expired', 'terminated'];
const DIFFABLE = ['agreements', 'payment-schedule', 'reports', 'flags'];
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

  addHistoryQuestions(program, outcome);

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

/** What held over time, and what changed. */
function addHistoryQuestions(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('timeline <agreement>')))
    .summary('what held when, and who did what and why')
    .description(
      'The timeline of an agreement: its id, the beginning of one, or a title. Status, options, every act, and the chain with its gaps.',
    )
    .option('--only-begun', 'leave out what begins after the day asked')
    .addHelpText(
      'before',
      examples([
        'liggaren timeline 3f2a1b2c',
        'liggaren timeline "IOP Ängen" --known-at 2023-03-31',
        'liggaren timeline 3f2a1b2c --valid-on 2020-06-30 --only-begun',
      ]),
    )
    .action(async (agreement: string, _options: unknown, command: Command) => {
      const { timeline } = await import('./commands/timeline.js');
      outcome.exitCode = await timeline(agreement, command.optsWithGlobals<TimelineOptions>());
    });

  withPages(program.command('diff'))
    .summary('what changed between two moments')
    .description(
      'What a view says otherwise at one moment than at another, and the events responsible. A clock that is not named stands still at now, on both sides.',
    )
    .addOption(new Option('--view <view>', 'of this view').choices(DIFFABLE).default('agreements'))
    .option('--agreement <agreement>', 'only of it: its id, the beginning of one, or a title')
    .option('--from-valid-on <date>', 'before: as it is true on this day')
    .option('--from-known-at <place>', 'before: as it was known then')
    .option('--to-valid-on <date>', 'after: as it is true on this day')
    .option('--to-known-at <place>', 'after: as it was known then')
    .addHelpText(
      'before',
      examples([
        'liggaren diff --from-known-at 2025-06-30',
        'liggaren diff --view payment-schedule --from-valid-on 2025-06-30 --to-valid-on 2025-09-30',
        'liggaren diff --view flags --from-known-at 2025-01-31 --to-known-at 2025-03-31',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { diff } = await import('./commands/diff.js');
      outcome.exitCode = await diff(command.optsWithGlobals<DiffOptions>());
    });
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
