/**
 * The ids of traces and spans follow from what every event keeps anyway, its correlation and its command:
 * whoever reads an event later, in another process, finds the trace that it belongs to. Nothing is
 * stored for tracing, so an event has the same bytes whether and wherever it is traced.
 */
import { createHash } from 'node:crypto';

const TRACE_ID = /^(?!0{32})[0-9a-f]{32}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A trace id is itself, a uuid its 32 digits, any other text a hash. */
export function traceIdOf(correlationId: string): string {
  if (TRACE_ID.test(correlationId)) return correlationId;
  if (UUID.test(correlationId)) return correlationId.replaceAll('-', '');
  return createHash('sha256').update(correlationId).digest('hex').slice(0, 32);
}

/** The span of the append that stored a command's events: what is done with them comes after it. */
export function appendSpanIdOf(commandId: string): string {
  return createHash('sha256').update(`append ${commandId}`).digest('hex').slice(0, 16);
}

/** Who called, as a W3C `traceparent` header says it; undefined for what is none. */
export interface Caller {
  readonly traceId: string;
  readonly spanId: string;
}

export function callerIn(traceparent: string | undefined): Caller | undefined {
  const [, traceId, spanId] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !TRACE_ID.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId };
}
