/** Traces through command, append and projection: `createTracing`. Off unless an exporter is named. */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  trace,
  TraceFlags,
} from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  type IdGenerator,
  RandomIdGenerator,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { CommandOutcome, CommandRequest } from '@liggaren/command-handling';
import type { NewEvent, StoredEvent } from '@liggaren/event-store-port';
import type { WrittenBatch } from '@liggaren/projections';
import { ConfigurationError } from '../configuration-error.js';
import { shownUrl } from '../shown-url.js';
import { appendSpanIdOf, type Caller, traceIdOf } from './trace-ids.js';

export interface Tracing {
  /** Runs what a request sets going, which then belongs to the caller's trace. */
  called<T>(caller: Caller | undefined, work: () => T): T;
  /** Runs a command in a span of its own; `correlationId` is what its events will keep. */
  command(
    request: CommandRequest,
    correlationId: () => Promise<string | undefined>,
    work: () => Promise<CommandOutcome>,
  ): Promise<CommandOutcome>;
  /** An append was tried: its events, when that began (ms since 1970), and how it failed, if it did. */
  appended(stream: string, events: readonly NewEvent[], began: number, error?: unknown): void;
  /** A batch was projected; only news is traced. */
  projected(batch: WrittenBatch): void;
  close(): Promise<void>;
}

export const NO_TRACING: Tracing = {
  called: (_caller, work) => work(),
  command: (_request, _correlationId, work) => work(),
  appended: () => undefined,
  projected: () => undefined,
  close: () => Promise.resolve(),
};

/** By the usual variables: nothing without `OTEL_EXPORTER_OTLP_ENDPOINT`. Throws `ConfigurationError`. */
export async function tracingBy(
  env: Readonly<Record<string, string | undefined>>,
  service: string,
): Promise<Tracing> {
  const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (!endpoint) return NO_TRACING;
  if (!URL.canParse(endpoint))
    throw new ConfigurationError(
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'an address like http://127.0.0.1:4318',
      shownUrl(endpoint),
    );
  const share = env['OTEL_TRACES_SAMPLER_ARG'] ?? '1';
  const ratio = share.trim() === '' ? NaN : Number(share);
  if (!(ratio >= 0 && ratio <= 1))
    throw new ConfigurationError('OTEL_TRACES_SAMPLER_ARG', 'a share from 0 to 1', share);
  // The exporter reads the endpoint, headers and timeout from the environment itself.
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const processor = new BatchSpanProcessor({ exporter: new OTLPTraceExporter() });
  return createTracing(env['OTEL_SERVICE_NAME'] ?? service, processor, ratio);
}

/** `ratio`: the share of traces that are kept, by their ids alone, so every process keeps the same ones. */
export function createTracing(service: string, processor: SpanProcessor, ratio = 1): Tracing {
  const ids = new ChosenIds();
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new TraceIdRatioBasedSampler(ratio),
    spanProcessors: [processor],
    idGenerator: ids,
  });
  const tracer = provider.getTracer('liggaren');
  const callers = new AsyncLocalStorage<Caller | undefined>();
  const commands = new AsyncLocalStorage<Span>();

  /** Below a span of the same trace, or as the first of the trace here. */
  function start(
    name: string,
    traceId: string,
    { parent, ...options }: { parent?: Caller | undefined } & StartOptions,
  ): Span {
    const remote = { traceFlags: TraceFlags.SAMPLED, isRemote: true };
    const context =
      parent?.traceId === traceId
        ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, ...remote })
        : ROOT_CONTEXT;
    return ids.choosing({ traceId, spanId: options.spanId }, () =>
      tracer.startSpan(name, options, context),
    );
  }

  return {
    called: (caller, work) => callers.run(caller, work),
    async command(request, correlationId, work) {
      const correlation = await correlationId();
      const traceId = correlation === undefined ? ids.generateTraceId() : traceIdOf(correlation);
      const attributes = { 'liggaren.command': request.type, 'liggaren.actor': request.actor.id };
      const parent = callers.getStore();
      const span = start(`command ${request.type}`, traceId, { parent, attributes });
      try {
        const outcome = await commands.run(span, work);
        span.setAttribute('liggaren.outcome', outcome.outcome);
        if (outcome.outcome === 'accepted')
          span.setAttributes({
            'liggaren.stream': outcome.stream,
            'liggaren.repeated': outcome.repeated,
          });
        return outcome;
      } catch (error) {
        fail(span, error);
        throw error;
      } finally {
        span.end();
      }
    },
    appended(stream, events, began, error) {
      const [{ correlationId, commandId } = {}] = events.map(({ metadata }) => metadata);
      if (typeof correlationId !== 'string' || typeof commandId !== 'string') return;
      const span = start('append', traceIdOf(correlationId), {
        parent: commands.getStore()?.spanContext(),
        // One that failed stored nothing that others could come after.
        ...(error === undefined ? { spanId: appendSpanIdOf(commandId) } : {}),
        startTime: began,
        attributes: { 'liggaren.stream': stream, 'liggaren.events': events.length },
      });
      if (error !== undefined) fail(span, error);
      span.end();
    },
    projected({ events, tookMs, live }) {
      if (!live) return;
      const startTime = Date.now() - tookMs;
      for (const event of events) {
        const { correlationId, commandId } = event.metadata;
        if (typeof correlationId !== 'string' || typeof commandId !== 'string') continue;
        const traceId = traceIdOf(correlationId);
        const parent = { traceId, spanId: appendSpanIdOf(commandId) };
        const attributes = { ...attributesOf(event), 'liggaren.batch': events.length };
        start(`project ${event.type}`, traceId, { parent, startTime, attributes }).end();
      }
    },
    close: () => provider.shutdown(),
  };
}

interface StartOptions {
  readonly spanId?: string;
  /** Milliseconds since 1970. */
  readonly startTime?: number;
  readonly attributes?: Attributes;
}

function attributesOf({ id, stream, position }: StoredEvent): Attributes {
  return { 'liggaren.event': id, 'liggaren.stream': stream, 'liggaren.position': position };
}

function fail(span: Span, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

/** Ids that follow from the events where somebody says so, random ones otherwise. */
class ChosenIds implements IdGenerator {
  readonly #random = new RandomIdGenerator();
  #chosen: { readonly traceId?: string; readonly spanId?: string | undefined } = {};

  generateTraceId(): string {
    return this.#chosen.traceId ?? this.#random.generateTraceId();
  }

  generateSpanId(): string {
    return this.#chosen.spanId ?? this.#random.generateSpanId();
  }

  /** A span takes its ids while it is started, within this call. */
  choosing(
    ids: { readonly traceId: string; readonly spanId?: string | undefined },
    start: () => Span,
  ): Span {
    this.#chosen = ids;
    try {
      return start();
    } finally {
      this.#chosen = {};
    }
  }
}
