/** Answers of long work as JSON lines: progress while it lasts, then the answer or the problem. */
import { languageOf } from '@liggaren/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asking } from './ledger-job.js';
import { Problem, problemOfError } from './problem.js';
import { Stopped } from './stopped.js';

/** One answer at the end, or JSON lines of progress before it, as was asked. */
export async function answerWhenDone(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (asking: Asking) => Promise<object>,
): Promise<void> {
  const signal = whileAsked(reply);
  if (asksForLines(request))
    return answerInLines(request, reply, (line) =>
      work({ signal, onProgress: (progress) => line({ progress }) }),
    );
  void reply.status(200).send(Object.values(await work({ signal }))[0]);
}

export function asksForLines(request: FastifyRequest): boolean {
  return request.headers.accept === 'application/x-ndjson';
}

/** `work` says its lines with `line`; what it throws becomes the last one. */
export async function answerInLines(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (line: (value: object) => void) => Promise<object>,
): Promise<void> {
  reply.hijack();
  // A kept connection would hold up a stop that comes meanwhile until it times out.
  reply.raw.writeHead(200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    Connection: 'close',
  });
  const line = (value: object) => void reply.raw.write(`${JSON.stringify(value)}\n`);
  try {
    line(await work(line));
  } catch (error) {
    const problem = problemOfError(error) ?? new Problem(500, 'unexpected', 'problem.unexpected');
    if (problem.status === 500) request.log.error({ err: error }, 'unexpected');
    line({ problem: problem.body(languageOf(request.headers['accept-language']), request.url) });
  }
  reply.raw.end();
}

/** Aborts when whoever asked has gone before the answer: nobody waits for it. */
export function whileAsked(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Stopped());
  });
  return gone.signal;
}
