/** Runs one call: parses it, does it, and says on stderr what went wrong. */
import { type Command, CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Outcome } from './options.js';
import { createProgram } from './program.js';

/** Returns the exit code; never throws. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  const json = args.includes('--json');
  endQuietly();
  const outcome: Outcome = { exitCode: EXIT.ok };
  const program = createProgram(outcome);
  // With --json, stderr is JSON as well: it is written below.
  if (json)
    for (const command of everyCommand(program))
      command.configureOutput({ outputError: () => undefined });
  for (const command of everyCommand(program)) command.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageProblem(error, json);
    return await report(error, json);
  }
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** A reader that has enough (`| head`) ends the call without a word; Ctrl-C ends it at once. */
function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unexpected);
    });
  process.on('SIGINT', () => process.exit(EXIT.interrupted));
}

/** commander has said it already, but for --json; asking for help is no error. */
async function usageProblem(error: CommanderError, json: boolean): Promise<ExitCode> {
  if (error.exitCode === 0) return EXIT.ok;
  if (!json) return EXIT.usage;
  const { failure } = await import('./failure.js');
  return report(failure(EXIT.usage, 'usage', error.message.replace(/^error: /, '')), json);
}

async function report(error: unknown, json: boolean): Promise<ExitCode> {
  const { Failure, failure, problemLines } = await import('./failure.js');
  const known =
    error instanceof Failure
      ? error
      : failure(
          EXIT.unexpected,
          'unexpected',
          error instanceof Error ? error.message : String(error),
        );
  const lines = json ? [JSON.stringify(known.problem)] : problemLines(known.problem);
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (known !== error && !json && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return known.exitCode;
}
