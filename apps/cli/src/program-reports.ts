/** The commands about reports: which are due, what the known ones say, and their texts. */
import { type Command, Option } from 'commander';
import type { ReportOptions, TextKind } from './commands/report.js';
import type { ReportsOptions } from './commands/reports.js';
import { examples, type Outcome, withActor, withClocks, withPages } from './options.js';
import type { ViewOptions } from './questions.js';

const KINDS = ['follow-up', 'final', 'activity', 'financial'];

export function addReports(program: Command, outcome: Outcome): void {
  withPages(withClocks(program.command('reports')))
    .summary('reports that are due, and what the known ones say')
    .description(
      'What the agreements say must be reported and by when, how far each has come, and every report with its signatories, judgements, lessons and decisions.',
    )
    .option('--due', 'only those that are due; with --json, the API’s document of them')
    .option('--agreement <agreement>', 'its id, the beginning of one, or a title')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(KINDS))
    .addHelpText(
      'before',
      examples([
        'liggaren reports',
        'liggaren reports --due --valid-on 2025-12-31',
        'liggaren reports --agreement ängen --json',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { reports } = await import('./commands/reports.js');
      outcome.exitCode = await reports(command.optsWithGlobals<ReportsOptions>());
    });

  addTexts(program, outcome);
}

const TEXTS: readonly (readonly [kind: TextKind, summary: string, example: string])[] = [
  [
    'follow-up',
    'the yearly follow-up of a body’s partnerships',
    'liggaren report follow-up --party "Enskede-Årsta" --period 2022-01-01..2022-12-31',
  ],
  [
    'final',
    'the final report at the end of an agreement',
    'liggaren report final --agreement "Convictus 2023" --format html > slutrapport.html',
  ],
  [
    'activity',
    'the joint activity report of a partnership',
    'liggaren report activity --partnership EU-medborgare --period 2017-11-01..2018-04-30',
  ],
];

/** A report's text is written from events, each fact with a footnote; issued, its bytes are kept. */
function addTexts(program: Command, outcome: Outcome): void {
  const report = program
    .command('report')
    .summary('write a report’s text, issue it, show it again')
    .description(
      'Writes a report from what is recorded: the headings of the documents, each fact with a footnote to its events. With --issue its bytes are kept by their hash, so that exactly what was seen can be shown again.',
    )
    .addHelpText('before', examples(TEXTS.map(([, , example]) => example)));
  for (const [kind, summary, example] of TEXTS)
    withActor(withClocks(report.command(kind)), 'case-officer')
      .summary(summary)
      .description(`Writes ${summary}, in Swedish unless --lang en, as Markdown or HTML.`)
      .option('--report <report>', 'the recorded report that it is for: its id, or the beginning')
      .option('--agreement <agreement>', 'its id, the beginning of one, or a title')
      .option('--partnership <partnership>', 'its id, the beginning of one, or a name')
      .option('--party <party>', 'all agreements of an organisation or unit')
      .option('--period <days>', 'what it is about: 2022-01-01..2022-12-31')
      .addOption(
        new Option('--format <format>', 'of the text')
          .choices(['markdown', 'html'])
          .default('markdown'),
      )
      .option('--issue', 'keep its bytes and record that it was issued; needs --report')
      .addHelpText(
        'before',
        examples([example, `liggaren report ${kind} --report 3f2a1b2c --issue`]),
      )
      .action(async (_options: unknown, command: Command) => {
        const { report: write } = await import('./commands/report.js');
        outcome.exitCode = await write(kind, command.optsWithGlobals<ReportOptions>());
      });
  report
    .command('show <text>')
    .summary('exactly what was issued')
    .description(
      'Prints the kept bytes of an issued text, once their hash is checked: by its SHA-256, the beginning of that, or its report (the last issued of it).',
    )
    .addHelpText('before', examples(['liggaren report show 5e1f0c9a']))
    .action(async (text: string, _options: unknown, command: Command) => {
      const { showReport } = await import('./commands/report.js');
      outcome.exitCode = await showReport(text, command.optsWithGlobals<ViewOptions>());
    });
}
