/** The feed: every event in order, from anywhere, for ever. `GET /v1/events?after=EVENT-ID`. */
import { EVENT_VERSIONS } from '@liggaren/domain';
import type { StoredEvent } from '@liggaren/event-store-port';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { problemAt } from './problem.js';
import { publicEvent } from './public-event.js';
import { invalidQuery, limitOf, type Query as Asked, refuseUnknown, textOf } from './questions.js';
import { RUNTIME } from './tokens.js';

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
    const from = await this.placeAfter(after);
    const items: StoredEvent[] = [];
    const filter = {
      ...(types === undefined ? {} : { types }),
      ...(stream === undefined ? {} : { stream }),
    };
    const max = limitOf(query);
    for await (const event of this.runtime.events.readAll({ after: from, filter, max }))
      items.push(event);
    const next = items.at(-1)?.id ?? after;
    return {
      schema: 'liggaren/events',
      version: 1,
      ...(next === undefined ? {} : { next }),
      items: items.map(publicEvent),
    };
  }

  private async placeAfter(after: string | undefined) {
    if (after === undefined) return undefined;
    const event = await this.runtime.events.findEvent(after);
    if (event) return event.position;
    throw problemAt(404, 'unknown-event-id', 'after', 'problem.unknown-event-id', { id: after });
  }
}
