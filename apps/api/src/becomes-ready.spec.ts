/** A server that starts while something is away says what it waits for, becomes ready, and can be stopped meanwhile. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { becomesReady } from './becomes-ready.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
/** What is waited for, as it is told. */
function telling() {
  const told: string[] = [];
  return { told, log: { warn: ({ reason }: { reason: string }) => told.push(reason) } };
}
const away = (title: string) => JSON.stringify({ title });

describe('A server that starts', () => {
  const onServers = { kind: 'eventstoredb' } as const;
  const never = new AbortController().signal;

  it('is ready once it says so; until then it tells each reason once', async () => {
    const answers = ['the database', 'the database', 'the log'];
    const url = await answering((_, response) => {
      const title = answers.shift();
      response.writeHead(title === undefined ? 200 : 503).end(away(title ?? ''));
    });
    const { told, log } = telling();
    expect(await becomesReady(url, onServers, log as never, never)).toBe(true);
    expect(told).toEqual(['the database', 'the log']);
  });

  it('can be stopped while its own question hangs', async () => {
    const stop = new AbortController();
    // Nobody answers; the stop comes once the question is there.
    const url = await answering(() => stop.abort());
    expect(await becomesReady(url, onServers, telling().log as never, stop.signal)).toBe(false);
  });

  it('can be stopped between two questions', async () => {
    const stop = new AbortController();
    const url = await answering((_, response) => {
      response.writeHead(503).end(away('the database'), () => stop.abort());
    });
    expect(await becomesReady(url, onServers, telling().log as never, stop.signal)).toBe(false);
  });

  it('on a file waits for nobody: what keeps it from being ready is an error', async () => {
    const url = await answering(
      (_, response) => void response.writeHead(503).end(away('the file')),
    );
    const starting = becomesReady(url, { kind: 'sqlite' }, telling().log as never, never);
    await expect(starting).rejects.toThrow('/health/ready answered 503: the file');
  });
});
