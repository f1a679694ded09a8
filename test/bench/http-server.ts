/**
 * The server under load, as a process of its own: the application over a real ledger. Commands of the
 * actor `integrator` go the whole way too, but for the append: theirs answers at once, unwritten.
 */
import { createApp, openLedgerRuntime, readConfiguration } from '@liggaren/api';
import { type CommandHandler, createCommandHandler } from '@liggaren/command-handling';
import type { Appended, EventStore, NewEvent } from '@liggaren/event-store-port';

const configuration = readConfiguration(process.env);
const runtime = await openLedgerRuntime(configuration, 'worker');
const dry = createCommandHandler({
  store: withoutAppend(runtime.events),
  clock: runtime.clock,
  newLedgerId: () => '',
});
const app = await createApp({
  ...runtime,
  handle: (request) => handlerOf(request.client).handle(request),
});
await app.listen(0, '127.0.0.1');
process.send?.({ url: await app.getUrl() });

process.once('message', () => {
  void app
    .close()
    .then(() => runtime.close())
    .then(() => process.disconnect());
});

function handlerOf(client: string): CommandHandler {
  return client === 'integrator' ? dry : runtime;
}

/** The same store, but what is appended is only counted. */
function withoutAppend(store: EventStore): EventStore {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'append') return pretend;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

async function pretend(
  stream: string,
  expected: number | 'no-stream',
  events: readonly NewEvent[],
): Promise<Appended> {
  const before = expected === 'no-stream' ? -1 : expected;
  const position = '0000000000000001' as Appended['position'];
  const eventIds = events.map(({ id }) => id);
  return { stream, revision: before + events.length, position, eventIds };
}
