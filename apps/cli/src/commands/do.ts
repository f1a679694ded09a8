/** `liggaren do COMMAND`: carries out any one command of the API, its body as JSON. */
import { COMMAND_NAMES, type CommandName, createsStream, giveCommand } from '@liggaren/api-client';
import { EXIT } from '../exit-codes.js';
import { answered, failure } from '../failure.js';
import { readInput } from '../input.js';
import { plainPosition } from '../moment-line.js';
import { type CommonOptions, withLedger } from '../session.js';
import { idOfStream } from '../short-ids.js';
import { nearest } from '../spelling.js';
import { streamNamed } from '../streams.js';
import { type Terminal, terminalOf } from '../terminal.js';

export interface DoOptions extends CommonOptions {
  readonly on?: string;
  readonly key: string;
  readonly as: string;
  readonly data?: string;
  readonly ifRevision?: number;
}

export async function carryOut(name: string, options: DoOptions) {
  const spoken = terminalOf(process, options);
  const body = parseBody(spoken, options.data ?? (await readInput(spoken, '-')).text);
  return withLedger(options, async ({ client, terminal }) => {
    const stream =
      options.on === undefined ? undefined : await streamNamed(client, terminal, options.on);
    const command = commandNamed(terminal, name, stream);
    if (createsStream(command) !== (stream === undefined))
      throw usage(
        terminal.text(stream === undefined ? 'cli.needs-on' : 'cli.no-on', { command: name }),
      );
    const accepted = await answered(
      giveCommand(client, {
        command,
        actor: options.as,
        key: options.key,
        body,
        ...(stream === undefined ? {} : { id: idOfStream(stream) }),
        ...(options.ifRevision === undefined ? {} : { seenRevision: options.ifRevision }),
      }),
    );
    if (options.json) return terminal.out(JSON.stringify(accepted));
    const { repeated, stream: at, revision, position, eventIds } = accepted;
    const code = repeated ? 'cli.done-before' : 'cli.done';
    const details = { command: name, stream: at, revision, position: plainPosition(position) };
    terminal.out(terminal.text(code, details));
    for (const id of eventIds) terminal.out(terminal.dim(`  ${terminal.text('cli.event')} ${id}`));
  });
}

/** `sign-instrument` is `SignInstrument`; `VoidFact` is the one of its stream's collection. */
export function commandNamed(
  terminal: Terminal,
  text: string,
  stream: string | undefined,
): CommandName {
  const plain = text.replaceAll('-', '').toLowerCase();
  const kind = stream?.split('-', 1)[0] ?? '';
  const wanted = plain === 'voidfact' ? `voidfact-${kind}s` : plain;
  const found = COMMAND_NAMES.find((name) => name.toLowerCase() === wanted);
  if (found) return found;
  if (plain === 'voidfact') throw usage(terminal.text('cli.needs-on', { command: text }));
  const guess = nearest(
    text,
    COMMAND_NAMES.filter((name) => !name.includes('-')),
  );
  throw usage(
    guess === undefined
      ? terminal.text('cli.unknown-command', { command: text })
      : terminal.text('cli.unknown-command-guess', { command: text, guess }),
  );
}

/** A JSON object. Throws `Failure`, which repeats nothing of the text. */
export function parseBody(terminal: Terminal, text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Readonly<Record<string, unknown>>;
  } catch {
    // Said below, like a body that is JSON and no object.
  }
  throw failure(EXIT.refused, 'broken-body', terminal.text('problem.broken-body'));
}

function usage(message: string) {
  return failure(EXIT.usage, 'usage', message);
}
