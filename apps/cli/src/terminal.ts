/** Where a command speaks: data to stdout, messages to stderr, in a language, with colour only for a person. */
import { styleText } from 'node:util';
import {
  type Language,
  languageOf,
  wording,
  type WordingCode,
  type WordingDetails,
} from '@liggaren/wording';

export interface Terminal {
  readonly language: Language;
  /** Columns that a table may take. */
  readonly width: number;
  /** Whether a line of progress may be drawn on stderr. */
  readonly animated: boolean;
  /** Whether a table is rows for other programs: a line each, tabs between the cells. */
  readonly plain: boolean;
  /** Whether what is typed at the terminal may be waited for. */
  readonly input: boolean;
  text(code: WordingCode, details?: WordingDetails): string;
  out(line: string): void;
  err(line: string): void;
  bold(text: string): string;
  dim(text: string): string;
}

/** What of the process decides how to speak. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** How the caller wants to be spoken to. */
export interface Manner {
  readonly lang?: string;
  readonly color?: boolean;
  readonly plain?: boolean;
  readonly input?: boolean;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const PLAIN_WIDTH = 120;
const LEAST_WIDTH = 60;

export function terminalOf(
  { env, stdout, stderr }: Surroundings,
  { lang, color = true, plain: rows = false, input = true }: Manner,
): Terminal {
  const language = languageOf(lang ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']));
  const plain = !color || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const colored = !plain && stdout.isTTY === true;
  const style = (format: 'bold' | 'dim', text: string) =>
    colored ? styleText(format, text, { validateStream: false }) : text;
  return {
    language,
    width:
      stdout.isTTY === true ? Math.max(LEAST_WIDTH, stdout.columns ?? PLAIN_WIDTH) : PLAIN_WIDTH,
    plain: rows,
    input,
    animated: stderr.isTTY === true && env['TERM'] !== 'dumb',
    text: (code, details) => wording(language, code, details),
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    bold: (text) => style('bold', text),
    dim: (text) => style('dim', text),
  };
}
