/** The feed: every event in order, from anywhere, for ever. `GET /v1/events?after=EVENT-ID`. */
import { EVENT_VERSIONS } from '@liggaren/domain';
import { comparePositions, type StoredEvent } from '@liggaren/event-store-port';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { problemAt } from './problem.js';
import { publicEvent } from './public-event.js';
import { invalidQuery, limitOf, type Query as Asked, refuseUnknown, textOf } from './questions.js';
import { RUNTIME } from './tokens.js';

interface Wanted {
  /** The last event that the asker has. */
  readonly seen: StoredEvent | undefined;
  readonly types: readonly string[] | undefined;
  readonly stream: string | undefined;
  readonly max: number;
}

@Controller('v1/events')
export class EventsController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  /** `next` is the event to ask after next time, also at the log's end: it never expires. */
  @Get()
  async events(@Query() query: Asked) {
    refuseUnknown(query, ['after', 'limit', 'type', 'stream']);
    const [after, type, stream] = ['after', 'type', 'stream'].map((name) => textOf(query, name));
    const types = type?.split(',');
    const unknown = types?.find((name) => !Object.hasOwn(EVENT_VERSIONS, name));
    if (unknown !== undefined)
      throw invalidQuery('type', `event types like FundingAgreed, not ${unknown}`);
    const seen = after === undefined ? undefined : await this.eventAfterWhich(after);
    const max = limitOf(query);
    const items: StoredEvent[] = [];
    for await (const event of this.wanted({ seen, types, stream, max })) {
      items.push(event);
      if (items.length === max) break;
    }
    const next = items.at(-1)?.id ?? after;
    return {
      schema: 'liggaren/events',
      version: 1,
      ...(next === undefined ? {} : { next }),
      items: items.map(publicEvent),
    };
  }

  private async *wanted({ seen, types, stream, max }: Wanted): AsyncIterable<StoredEvent> {
    const { events } = this.runtime;
    if (stream === undefined) {
      const filter = types === undefined ? {} : { types };
      yield* events.readAll({ after: seen?.position, filter, max });
      return;
    }
    // One stream is short: the whole log is not read for it.
    const from = seen?.stream === stream ? seen.revision + 1 : 0;
    for await (const event of events.readStream(stream, { from })) {
      const isNew = seen === undefined || comparePositions(event.position, seen.position) > 0;
      if (isNew && (types?.includes(event.type) ?? true)) yield event;
    }
  }

  private async eventAfterWhich(after: string): Promise<StoredEvent> {
    const event = await this.runtime.events.findEvent(after);
    if (event) return event;
    throw problemAt(404, 'unknown-event-id', 'after', 'problem.unknown-event-id', { id: after });
  }
}
