/** The commands that ask how agreements are kept: compliance, completeness, commitments. */
import { type Command, Option } from 'commander';
import { type AskedAgreements, withAgreements } from './asked-agreements.js';
import type { CommitmentsOptions } from './commands/commitments.js';
import { examples, type Outcome, withClocks, withPages } from './options.js';

const SIDES = ['public', 'civil-society'];
const OUTCOMES = ['fulfilled', 'partly', 'not-fulfilled', 'not-assessable', 'not-assessed'];

export function addAccounting(program: Command, outcome: Outcome): void {
  const question = (name: string) => withAgreements(withPages(withClocks(program.command(name))));

  question('compliance')
    .summary('agreements beside the criteria of their guideline')
    .description(
      'Each agreement by the version of the guideline in force when it was entered: met, not met, doubted, not assessed; the programme, the challenge, and whether both sides finance.',
    )
    .addHelpText(
      'before',
      examples([
        'liggaren compliance --in-force-during 2022-01-01..2022-12-31 --newest',
        'liggaren compliance --agreement stacken --known-at 2023-03-31',
        'liggaren compliance --json | jq .items[0].guidelines',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { compliance } = await import('./commands/compliance.js');
      outcome.exitCode = await compliance(command.optsWithGlobals<AskedAgreements>());
    });

  question('completeness')
    .summary('what is stated, missing, not reported, overdue')
    .description(
      'What a complete agreement states and this one does not; documents that are missing, indicators that are not reported, reports and minutes that are overdue.',
    )
    .addHelpText(
      'before',
      examples([
        'liggaren completeness',
        'liggaren completeness --agreement "convictus 2023"',
        'liggaren completeness --in-force-during 2022-01-01..2022-12-31 --json',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { completeness } = await import('./commands/completeness.js');
      outcome.exitCode = await completeness(command.optsWithGlobals<AskedAgreements>());
    });

  question('commitments')
    .summary('what both sides promise, and what came of it')
    .description(
      'Commitments of both sides in money and in kind, with their worth, how they were kept, and where they were not.',
    )
    .addOption(new Option('--side <side>', 'only of this side').choices(SIDES))
    .addOption(new Option('--outcome <outcome>', 'only those of which this came').choices(OUTCOMES))
    .addHelpText(
      'before',
      examples([
        'liggaren commitments --agreement "convictus 2023"',
        'liggaren commitments --party convictus --valid-on 2025-12-31',
        'liggaren commitments --outcome not-assessed',
      ]),
    )
    .action(async (_options: unknown, command: Command) => {
      const { commitments } = await import('./commands/commitments.js');
      outcome.exitCode = await commitments(command.optsWithGlobals<CommitmentsOptions>());
    });
}
