/** A projector that waits for its first server can be told to stop, and keeps nothing open. */
import { openViews, quietTelemetry } from '@liggaren/api/services';
import type { EventStore } from '@liggaren/event-store-port';
import { InMemoryEventStore } from '@liggaren/testing';
import { Projector } from './projector.js';

const VIEWS = 'postgres://nobody@127.0.0.1:1/views';
const places = {
  store: { kind: 'eventstoredb', url: 'esdb://h', shown: 'esdb://h' },
  views: { kind: 'postgres', url: VIEWS, shown: VIEWS },
  rebuildsPath: '',
} as const;

describe('A projector whose EventStoreDB has not answered yet', () => {
  it('says so, stops when it is told to, and closes the log that comes too late', async () => {
    const opening = Promise.withResolvers<EventStore>();
    const views = await openViews(places.views, 'reader');
    const projector = new Projector(
      places,
      quietTelemetry(),
      views,
      () => opening.promise as never,
    );
    const stop = new AbortController();
    const running = projector.run(stop.signal);
    expect([projector.state, projector.reason]).toEqual([
      'starting',
      'no EventStoreDB has answered at esdb://h yet',
    ]);
    stop.abort();
    await running;
    expect(projector.state).toBe('stopped');

    const late = new InMemoryEventStore();
    opening.resolve(late);
    await opening.promise;
    await expect(late.head()).rejects.toMatchObject({ reason: 'closed' });
  });
});
