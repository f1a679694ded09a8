/** The feed live: `GET /v1/events/stream`, server-sent events from any event on, then as they are recorded. */
import { StoreUnavailable, type StoredEvent } from '@liggaren/event-store-port';
import { Controller, Get, Inject, type OnModuleDestroy, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedEvents, type AskedEvents, EVENT_FILTERS } from './asked-events.js';
import { frameOf } from './event-frames.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';
import { type Query as Asked, refuseUnknown } from './questions.js';
import { closing, STREAM_HEADERS, streamFrames } from './server-sent-events.js';
import { RUNTIME } from './tokens.js';

/** A reader that finds no room comes back after so long, in seconds. */
const RETRY_AFTER = 10;

@Controller('v1/events')
export class EventStreamController implements OnModuleDestroy {
  readonly #stopped = new AbortController();
  /** The streams under way, each until its connection is closed. */
  readonly #streams = new Set<Promise<void>>();

  constructor(
    @Inject(RUNTIME)
    private readonly runtime: Pick<LedgerRuntime, 'configuration' | 'events' | 'feed'>,
  ) {}

  @Get('stream')
  async stream(
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseUnknown(query, EVENT_FILTERS);
    const asked = await askedEvents(this.runtime.events, query, lastEventId(request));
    const { most } = this.runtime.configuration.streams;
    if (this.#stopped.signal.aborted)
      throw new StoreUnavailable('closed', 'the server is stopping');
    if (this.#streams.size >= most)
      throw new Problem(
        503,
        'too-many-streams',
        'problem.too-many-streams',
        { most },
        [],
        RETRY_AFTER,
      );
    reply.hijack();
    if (request.method === 'HEAD') reply.raw.writeHead(200, STREAM_HEADERS).end();
    else this.#begin(request, reply, asked);
  }

  /** Ends every stream before the server stops listening: no connection keeps it. */
  async onModuleDestroy(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#streams);
  }

  #begin({ log }: FastifyRequest, { raw }: FastifyReply, asked: AskedEvents): void {
    const signal = AbortSignal.any([this.#stopped.signal, closing(raw)]);
    const { feed, configuration } = this.runtime;
    const events = feed.follow({ ...asked, after: asked.seen?.position }, signal);
    const frames = framesOf(events, asked);
    const stream = streamFrames(raw, frames, configuration.streams, signal)
      .catch((error: unknown) => log.error({ err: error }, 'a stream of events broke off'))
      .finally(() => this.#streams.delete(stream));
    this.#streams.add(stream);
  }
}

async function* framesOf(
  events: AsyncIterable<StoredEvent>,
  { reader }: AskedEvents,
): AsyncIterable<string> {
  for await (const event of events) {
    const frame = frameOf(event, reader);
    if (frame !== '') yield frame;
  }
}

/** An EventSource that has no event yet sends none; an empty one means the same. */
function lastEventId(request: FastifyRequest): string | undefined {
  const id = request.headers['last-event-id'];
  return (Array.isArray(id) ? id[0] : id) || undefined;
}
