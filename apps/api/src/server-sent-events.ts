/**
 * Server-sent events (WHATWG HTML) on one response, at the reader's pace: `streamFrames`. No frame is taken before the
 * ones before it have left, so what waits for a reader is one frame and the socket's own buffer; who does not take
 * even that in time is dropped, and resumes by the last id it has.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

export interface StreamPace {
  /** A comment is sent after so long without an event: proxies and readers see that the stream lives. */
  readonly heartbeatMs: number;
  /** How long what was sent may stay untaken before the reader is dropped. */
  readonly stalledMs: number;
  /** How long a reader waits before it connects again. */
  readonly retryMs: number;
}

/** How long a reader that is told goodbye has to take what is on its way. */
const GOODBYE_MS = 500;

export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
  // Nothing follows a stream on its connection: the one ends with the other, also when the server stops.
  Connection: 'close',
};

const HEARTBEAT = ':\n\n';

/**
 * Sends the frames until they end, the signal aborts, the reader goes, or it is dropped. Resolves once the connection
 * is closed; throws what the frames throw, and cuts the connection then.
 */
export async function streamFrames(
  response: ServerResponse,
  frames: AsyncIterable<string>,
  { heartbeatMs, stalledMs, retryMs }: StreamPace,
  signal: AbortSignal,
): Promise<void> {
  let stalled: NodeJS.Timeout | undefined;
  const put = (text: string): boolean => {
    heartbeat.refresh();
    const taken = response.write(text);
    if (!taken) stalled ??= setTimeout(() => response.destroy(), stalledMs);
    return taken;
  };
  // A timer that is refreshed, not an interval: it beats only in silence.
  const heartbeat = setTimeout(() => {
    if (response.writableNeedDrain) heartbeat.refresh();
    else put(HEARTBEAT);
  }, heartbeatMs);
  response.on('drain', () => {
    clearTimeout(stalled);
    stalled = undefined;
  });
  try {
    response.writeHead(200, STREAM_HEADERS);
    put(`retry: ${retryMs}\n\n`);
    for await (const frame of frames) {
      if (!put(frame)) await once(response, 'drain', { signal }).catch(() => undefined);
      if (signal.aborted) break;
    }
    await goodbye(response);
  } catch (error) {
    response.destroy();
    throw error;
  } finally {
    clearTimeout(heartbeat);
    clearTimeout(stalled);
  }
}

/** Aborts when the connection is closed, by whichever side. */
export function closing(response: ServerResponse): AbortSignal {
  const closed = new AbortController();
  if (response.closed) closed.abort();
  response.once('close', () => closed.abort());
  return closed.signal;
}

/** A plain end, after which an EventSource connects again; cut off when the reader does not take it. */
async function goodbye(response: ServerResponse): Promise<void> {
  if (response.closed) return;
  const cut = setTimeout(() => response.destroy(), GOODBYE_MS);
  response.end();
  await once(response, 'close');
  clearTimeout(cut);
}
