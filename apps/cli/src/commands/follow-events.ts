/** `liggaren events --follow`: the log as it grows, a line for each event, until Ctrl-C or enough. */
import { setTimeout } from 'node:timers/promises';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { ApiClient } from '@liggaren/api-client';
import { eventWords } from '../event-words.js';
import type { Event } from '../events-table.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answered, Failure } from '../failure.js';
import { accessFeed } from '../ledger-access.js';
import { instantText, plainPosition } from '../moment-line.js';
import { configurationOf } from '../session.js';
import { idOfStream, shortIds, shortStream } from '../short-ids.js';
import { streamNamed } from '../streams.js';
import { type Terminal, terminalOf } from '../terminal.js';
import type { EventsOptions } from './events.js';

/** How long until the ledger is asked again after a stream has ended: a server that stops, or starts. */
const RETRY_MS = 1_000;

interface Asked {
  readonly stream?: string;
  readonly type?: string;
}

/**
 * Over the server's stream where one runs, otherwise from the file itself; when the one ends it goes on with the
 * other, after the last event that was printed.
 */
export async function followEvents(
  stream: string | undefined,
  options: EventsOptions,
): Promise<ExitCode> {
  const terminal = terminalOf(process, options);
  const configuration = configurationOf();
  const print = options.json ? jsonLine : textLine(terminal);
  let left = options.limit ?? Infinity;
  let last = options.after;
  let name: string | undefined;
  for (;;) {
    const { client, close } = await accessFeed(configuration, terminal);
    try {
      if (stream !== undefined) name ??= await streamNamed(client, terminal, stream);
      const asked = {
        ...(name === undefined ? {} : { stream: name }),
        ...(options.type === undefined ? {} : { type: options.type }),
      };
      for await (const event of streamed(client, asked, last)) {
        terminal.out(print(event));
        last = event.id;
        left -= 1;
        if (left === 0) return EXIT.ok;
      }
    } catch (error) {
      // What the ledger refuses, it refuses again; a connection may come back.
      if (error instanceof Failure) throw error;
    } finally {
      await close();
    }
    await setTimeout(RETRY_MS);
  }
}

async function* streamed(
  client: ApiClient,
  query: Asked,
  last: string | undefined,
): AsyncIterable<Event> {
  const header = last === undefined ? {} : { 'Last-Event-ID': last };
  const body = (await answered(
    client.GET('/v1/events/stream', { params: { query, header }, parseAs: 'stream' }),
  )) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>;
  const messages = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  for await (const { data } of messages) yield JSON.parse(data) as Event;
}

function jsonLine(event: Event): string {
  return JSON.stringify(event);
}

/** Names are those that went by: each registered name and title is learned as it is printed. */
function textLine(terminal: Terminal): (event: Event) => string {
  const titles = new Map<string, string>();
  return (event) => {
    const { stream, data, metadata } = event;
    const named = data['title'] ?? data['name'];
    const words = eventWords(terminal, data, titles);
    if (typeof named === 'string' && event.revision === 0) titles.set(idOfStream(stream), named);
    const { actor } = metadata as { readonly actor?: { readonly id: string } };
    const line = [
      plainPosition(event.position).padStart(6),
      instantText(event.recordedAt),
      shortStream(stream, shortIds([idOfStream(stream)])),
      event.type,
      words,
    ];
    return `${line.filter((part) => part !== '').join('  ')}${actor ? `  (${actor.id})` : ''}`;
  };
}
