/** A reader of a stream of events that reads as it likes: stalls, goes away in the middle of an event: `openStream`. */
import { once } from 'node:events';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';
import { until } from './waiting.js';

export interface StreamedEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string;
}

export interface StreamReader {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Received whole, in order. */
  readonly events: readonly StreamedEvent[];
  readonly ids: readonly string[];
  readonly comments: number;
  /** Milliseconds to wait before connecting again, once the server said so. */
  readonly retry: number | undefined;
  readonly closed: boolean;
  /** How the stream ended: by the server's plain end, or broken off. */
  readonly ended: Promise<'ended' | 'broken'>;
  /** Takes nothing more until `resume`. */
  stall(): void;
  resume(): void;
  /** Goes away without a word. */
  cut(): void;
  /** Waits until so many events came. */
  received(count: number): Promise<readonly string[]>;
}

export interface StreamOptions {
  readonly lastEventId?: string | undefined;
  /** Goes away once so many bytes of the body came, in the middle of whatever they are. */
  readonly cutAfterBytes?: number | undefined;
  /** Takes nothing from the beginning, until `resume`: one that stalls later may have had it all. */
  readonly stalled?: boolean;
}

export async function openStream(
  url: string,
  { lastEventId, cutAfterBytes = Infinity, stalled = false }: StreamOptions = {},
): Promise<StreamReader> {
  const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const request = get(url, { headers, agent: false });
  const response = await answered(request);
  const events: StreamedEvent[] = [];
  let comments = 0;
  let retry: number | undefined;
  let left = cutAfterBytes;
  const parser = createParser({
    onEvent: ({ id, event, data }) => events.push({ id, event, data }),
    onComment: () => (comments += 1),
    onRetry: (ms) => (retry = ms),
  });
  const decoder = new TextDecoder();
  response.on('data', (bytes: Buffer) => {
    const taken = bytes.subarray(0, left);
    left -= taken.length;
    parser.feed(decoder.decode(taken, { stream: true }));
    if (left === 0) response.destroy();
  });
  if (stalled) response.pause();
  const ended = new Promise<'ended' | 'broken'>((resolve) => {
    response.on('error', () => resolve('broken'));
    response.on('close', () => resolve(response.complete ? 'ended' : 'broken'));
  });
  const reader: StreamReader = {
    status: response.statusCode ?? 0,
    headers: response.headers,
    events,
    get ids() {
      return events.map(({ id }) => id ?? '');
    },
    get comments() {
      return comments;
    },
    get retry() {
      return retry;
    },
    get closed() {
      return response.closed;
    },
    ended,
    stall: () => void response.pause(),
    resume: () => void response.resume(),
    cut: () => void response.destroy(),
    received: (count) =>
      until(`${count} events`, () => (events.length >= count ? reader.ids : undefined), 60_000),
  };
  return reader;
}

async function answered(request: ClientRequest): Promise<IncomingMessage> {
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}
