/** Options that several commands take, and how their values are read. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-codes.js';

/** What became of the call. */
export interface Outcome {
  exitCode: ExitCode;
}

/** Help begins with these. */
export function examples(lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** A whole number from 1. Throws commander's `InvalidArgumentError`. */
export function positive(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

/** A whole number from 0. Throws commander's `InvalidArgumentError`. */
export function natural(text: string): number {
  return text === '0' ? 0 : positive(text);
}

/** Both clocks: what is true on a day, and known at a place in the log. */
export function withClocks(command: Command): Command {
  return command
    .option('--valid-on <date>', 'as it is true on this day; today unless told')
    .option(
      '--known-at <place>',
      'as it was known then: a position, an event id, an instant or a date',
    );
}

export function withPages(command: Command): Command {
  return command
    .option('--limit <rows>', 'at most so many rows', positive)
    .option('--cursor <next>', 'go on where the "next" of an earlier answer says');
}

/** Who acts: one of the configured actors, for as long as nobody signs in. */
export function withActor(command: Command, actor: string): Command {
  return command.addOption(new Option('--as <actor>', 'who acts').default(actor));
}
