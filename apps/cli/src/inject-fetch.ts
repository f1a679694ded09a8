/** A `fetch` that calls the API's routes in this process: the same answers, without a port. */
import { Readable } from 'node:stream';
import type { createApp } from '@liggaren/api';

type App = Awaited<ReturnType<typeof createApp>>;

export function fetchThrough(app: App): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    const answer = await app.inject({
      method: request.method as 'GET' | 'POST',
      url: `${pathname}${search}`,
      headers: Object.fromEntries(request.headers),
      ...(body === '' ? {} : { payload: body }),
      // An import's lines of progress come while it runs.
      payloadAsStream: true,
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) headers.set(name, String(value));
    return new Response(Readable.toWeb(answer.stream()) as ReadableStream, {
      status: answer.statusCode,
      headers,
    });
  };
}
