/** Answers of long work, as JSON lines: progress is drawn while it lasts, the last line is the answer. */
import { EXIT } from './exit-codes.js';
import { answered, Failure, failure, isProblem } from './failure.js';
import { linesOf } from './lines.js';
import { type Progress, ProgressLine } from './progress-line.js';
import type { Terminal } from './terminal.js';
import type { WordingCode } from '@liggaren/wording';

/** Asks for JSON lines instead of one answer at the end. */
export const LINES = {
  headers: { Accept: 'application/x-ndjson' },
  parseAs: 'stream',
} as const;

type Asked = Promise<{
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}>;

/**
 * The member `name` of the last line. Throws `Failure`: the problem that was answered, or `cutOff`
 * when the connection ended before either.
 */
export async function longAnswer<T>(
  terminal: Terminal,
  asked: Asked,
  name: string,
  cutOff: WordingCode = 'cli.cut-off',
): Promise<T> {
  const stream = await answered(
    asked as Promise<{ data?: ReadableStream<Uint8Array> | null; response: Response }>,
  );
  const progress = new ProgressLine(terminal);
  try {
    for await (const line of linesOf(stream)) {
      const said = JSON.parse(line) as Readonly<Record<string, unknown>>;
      if (said[name] !== undefined) return said[name] as T;
      if (isProblem(said['problem'])) throw new Failure(said['problem']);
      if (said['progress'] !== undefined) progress.show(said['progress'] as Progress);
    }
  } finally {
    progress.clear();
  }
  throw failure(EXIT.unavailable, 'outcome-unknown', terminal.text(cutOff));
}
