/** `liggaren events [STREAM]`: the log itself, in its order; as JSON lines for programs. */
import type { ApiClient } from '@liggaren/api-client';
import { answered } from '../failure.js';
import { type Event, eventsTable } from '../events-table.js';
import { knownLine } from '../moment-line.js';
import { assumedNote } from '../phrases.js';
import { type CommonOptions, withLedger } from '../session.js';
import { streamNamed } from '../streams.js';
import { momentNow, titlesAt } from '../titles.js';

export interface EventsOptions extends CommonOptions {
  readonly after?: string;
  readonly limit?: number;
  readonly type?: string;
  readonly follow?: boolean;
}

const PAGE = 1_000;
const ROWS = 100;

export async function events(stream: string | undefined, options: EventsOptions) {
  if (options.follow) {
    const { followEvents } = await import('./follow-events.js');
    return followEvents(stream, options);
  }
  return withLedger(options, async ({ client, terminal }) => {
    const query = {
      ...(stream === undefined ? {} : { stream: await streamNamed(client, terminal, stream) }),
      ...(options.type === undefined ? {} : { type: options.type }),
    };
    if (options.json) {
      const most = options.limit ?? Infinity;
      for await (const event of inOrder(client, query, options.after, most))
        terminal.out(JSON.stringify(event));
      return;
    }
    const most = options.limit ?? ROWS;
    const found: Event[] = [];
    for await (const event of inOrder(client, query, options.after, most + 1)) found.push(event);
    const items = found.slice(0, most);
    const now = await momentNow(client);
    // Names are as they are called now, whichever events are listed.
    const table = eventsTable(terminal, items, await titlesAt(client, now));
    terminal.out([table, ...assumedNote(terminal, table)].join('\n'));
    terminal.out('');
    terminal.out(terminal.dim(knownLine(terminal, now.knownAt)));
    const last = items.at(-1);
    if (found.length > most && last)
      terminal.err(terminal.text('cli.more-events', { id: last.id }));
  });
}

/** Events after one, page after page, at most so many. */
async function* inOrder(
  client: ApiClient,
  filter: { readonly stream?: string; readonly type?: string },
  from: string | undefined,
  most: number,
): AsyncIterable<Event> {
  let after = from;
  let left = most;
  while (left > 0) {
    const limit = Math.min(left, PAGE);
    const query = { ...filter, limit, ...(after === undefined ? {} : { after }) };
    const { items, next } = await answered(client.GET('/v1/events', { params: { query } }));
    yield* items;
    if (items.length < limit) return;
    left -= items.length;
    after = next;
  }
}
