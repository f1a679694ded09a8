/** The command line: what every command shares, and how help looks. The commands are added by their kind. */
import { Command, Option } from 'commander';
import { examples, type Outcome } from './options.js';
import { addAccounting } from './program-accounting.js';
import { addBudget } from './program-budget.js';
import { addCooperation } from './program-cooperation.js';
import { addKeeping } from './program-keeping.js';
import { addParties } from './program-parties.js';
import { addPersons } from './program-persons.js';
import { addQuestions } from './program-questions.js';
import { addStatistics } from './program-statistics.js';
import { addReports } from './program-reports.js';
import { addWrites } from './program-writes.js';

const EXAMPLES = [
  'liggaren agreements                                the register, as it is today',
  'liggaren agreements --valid-on 2022-12-31          … as it was on a day',
  'liggaren schedule --known-at 2025-01-15            … as it was known on a day',
  'liggaren explain 3f2a1b2c                          the events behind an answer',
  'liggaren import agreements.yaml --dry-run          what a file would change',
];

export function createProgram(outcome: Outcome): Command {
  const program = new Command('liggaren')
    .description(
      'The register of public–civil partnerships (IOP), asked and written from a command line.',
    )
    .usage(
      '<command> [options]      (in a clone: npm run --silent liggaren -- <command> [options])',
    )
    .addOption(
      new Option('--lang <language>', 'tables and messages in this language').choices(['sv', 'en']),
    )
    .option('--json', "the API's document on stdout and nothing else; errors as JSON on stderr")
    .option('--plain', 'tables as rows for other programs: a line each, tabs between the cells')
    .option('--no-input', 'never wait for what is typed at the terminal')
    .option('--no-color', 'no colour, even on a terminal')
    .addHelpText('before', examples(EXAMPLES))
    .addHelpText(
      'after',
      `
The ledger is the file that LIGGAREN_STORE names (sqlite:./data/liggaren.db). Where a server runs on it, that one
answers; otherwise the command does, with the same answers.

Exit codes: 0 done, 1 unexpected, 2 usage, 3 not valid or rejected, 4 conflict, 5 not found, 6 not allowed,
7 the views are not what the log says or a file is damaged, 8 the ledger cannot be used or the disk is full,
130 interrupted.`,
    )
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  addQuestions(program, outcome);
  addBudget(program, outcome);
  addStatistics(program, outcome);
  addAccounting(program, outcome);
  addCooperation(program, outcome);
  addReports(program, outcome);
  addWrites(program, outcome);
  addParties(program, outcome);
  addPersons(program, outcome);
  addKeeping(program, outcome);
  return program;
}
