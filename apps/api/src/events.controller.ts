/** The feed in pages: every event in order, from anywhere, for ever. `GET /v1/events?after=EVENT-ID`. */
import { disclose, pastEvents, type PublicEvent, publicEvent } from '@liggaren/feed';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { askedEvents, EVENT_FILTERS } from './asked-events.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { limitOf, type Query as Asked, refuseUnknown } from './questions.js';
import { RUNTIME } from './tokens.js';

@Controller('v1/events')
export class EventsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Pick<LedgerRuntime, 'events'>) {}

  /** `next` is the event to ask after next time, also at the log's end: it never expires. */
  @Get()
  async events(@Query() query: Asked) {
    refuseUnknown(query, [...EVENT_FILTERS, 'limit']);
    const { seen, types, stream, reader } = await askedEvents(this.runtime.events, query);
    const max = limitOf(query);
    const items: PublicEvent[] = [];
    let next = seen?.id;
    const question = { after: seen?.position, types, stream };
    for await (const event of pastEvents(this.runtime.events, question, Infinity)) {
      next = event.id;
      const given = disclose(publicEvent(event), reader);
      if (given) items.push(given);
      if (items.length === max) break;
    }
    return {
      schema: 'liggaren/events',
      version: 1,
      ...(next === undefined ? {} : { next }),
      items,
    };
  }
}
