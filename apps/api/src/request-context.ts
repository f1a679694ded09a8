/** What a request says beside its body: who acts, with which key, and on which revision. */
import type { Actor } from '@liggaren/command-handling';
import { hasIdentityNumber } from '@liggaren/commands';
import type { FastifyRequest } from 'fastify';
import type { LedgerRuntime } from './ledger-runtime.js';
import { problemAt } from './problem.js';
import { callerIn } from './telemetry/trace-ids.js';

/** The actor named by the header `Liggaren-Actor`, from the configured list; never from the body. */
export function actorOf(request: FastifyRequest, runtime: LedgerRuntime): Actor {
  const id = headerOf(request, 'liggaren-actor');
  if (id === undefined)
    throw problemAt(400, 'actor-missing', 'Liggaren-Actor', 'problem.actor-missing');
  const actor = runtime.actorOf(id);
  if (actor) return actor;
  const known = runtime.configuration.actors.map((configured) => configured.id);
  throw problemAt(403, 'unknown-actor', 'Liggaren-Actor', 'problem.unknown-actor', {
    actor: id,
    known,
  });
}

/** The `Idempotency-Key`, bare or as a quoted structured-field string. */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = headerOf(request, 'idempotency-key')?.replace(/^"(.*)"$/, '$1');
  if (key === undefined || !/^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(key))
    throw problemAt(400, 'key-missing', 'Idempotency-Key', 'problem.key-missing');
  return key;
}

/** The revision that `If-Match` names; undefined without the header or with `*`. */
export function seenRevisionOf(request: FastifyRequest): number | undefined {
  const tag = headerOf(request, 'if-match');
  if (tag === undefined || tag === '*') return undefined;
  const revision = /^"(\d{1,15})"$/.exec(tag)?.[1];
  if (revision === undefined)
    throw problemAt(400, 'bad-if-match', 'If-Match', 'problem.bad-if-match');
  return Number(revision);
}

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * The correlation that a caller gives: short and plain, for every event keeps it. Without one, the trace that
 * a caller is in (W3C `traceparent`).
 */
export function correlationOf(request: FastifyRequest): { correlationId?: string } {
  const id = headerOf(request, 'liggaren-correlation');
  if (id === undefined) {
    const caller = callerIn(headerOf(request, 'traceparent'));
    return caller ? { correlationId: caller.traceId } : {};
  }
  if (!/^[A-Za-z0-9._-]{1,80}$/.test(id) || hasIdentityNumber(id))
    throw problemAt(
      400,
      'invalid-request',
      'Liggaren-Correlation',
      'problem.invalid-request',
      {},
      'query.correlation',
    );
  return { correlationId: id };
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
