/** Reads what a command is given: files by the name that was typed, and `-` for stdin. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { EXIT } from './exit-codes.js';
import { failure } from './failure.js';
import type { Terminal } from './terminal.js';

export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** Throws `Failure` for a file that is not there, cannot be read, or is no UTF-8 text. */
export async function readInput(terminal: Terminal, name: string): Promise<InputFile> {
  const called = name === '-' ? 'stdin' : name;
  const bytes = await bytesOf(terminal, name);
  try {
    return { name: called, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw failure(EXIT.refused, 'not-text', terminal.text('cli.not-text', { file: called }));
  }
}

async function bytesOf(terminal: Terminal, name: string): Promise<Uint8Array> {
  if (name === '-') {
    if (!terminal.input && process.stdin.isTTY)
      throw failure(EXIT.usage, 'no-input', terminal.text('cli.no-input'));
    return buffer(process.stdin);
  }
  try {
    return await readFile(pathOf(name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw failure(
        EXIT.notFound,
        'no-such-file',
        terminal.text('cli.no-such-file', { file: name }),
      );
    throw failure(
      EXIT.refused,
      'unreadable-file',
      code === 'EISDIR'
        ? terminal.text('cli.is-a-folder', { file: name })
        : terminal.text('cli.unreadable-file', { file: name, reason: message }),
    );
  }
}

/** The absolute path of a name that was typed. */
export function pathOf(name: string): string {
  return resolve(startedIn(), name);
}

/** Where the caller stands: `npm run` changes to the workspace's root, and says where it was called. */
function startedIn(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
  return script === 'liggaren' && calledIn !== undefined ? calledIn : process.cwd();
}
