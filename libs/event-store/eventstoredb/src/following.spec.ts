/** Following the log: checkpoints come behind the events before them, and lead on over what is not ours. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { describeOnServer, eventStoreForTests, newLedgerOn } from '@liggaren/testing';
import { readConnection } from './connection.js';
import { CHECKPOINT_EVENTS, follow, type Followed } from './following.js';
import { DEFAULT_PATIENCE } from './patience.js';
import { compareLogPositions, type LogPosition } from './positions.js';
import { endOfLog } from './reading.js';
import type { ServerLink } from './server-link.js';
import { StreamNames } from './stored-events.js';

await describeOnServer(
  'Following the log of EventStoreDB',
  eventStoreForTests,
  ({ url: server }) => {
    const closing = new AbortController();
    let link: ServerLink;
    let here: LogPosition | undefined;

    beforeEach(async () => {
      const { connectionString, ledger, shown } = readConnection(newLedgerOn(server));
      link = {
        client: EventStoreDBClient.connectionString(connectionString),
        names: new StreamNames(ledger),
        credentials: { username: '', password: '' },
        where: shown,
        patience: DEFAULT_PATIENCE,
        closing: closing.signal,
      };
      here = await endOfLog(link);
    });
    afterEach(() => link.client.dispose());

    const write = (stream: string, count: number) =>
      link.client.appendToStream(
        stream,
        Array.from({ length: count }, () => jsonEvent({ type: 'Written', data: {} })),
      );
    const ours = () => link.names.onServer('agreement-1');
    const others = `other-${Math.random()}`;

    /** What comes until so many events of ours have come, handled slowly: a checkpoint could overtake. */
    async function followed(after: LogPosition | undefined, events: number): Promise<Followed[]> {
      const items: Followed[] = [];
      const stop = new AbortController();
      const prefixes = [link.names.prefix];
      for await (const item of follow(link, { after, prefixes, signal: stop.signal })) {
        items.push(item);
        await new Promise((resolve) => setImmediate(resolve));
        if (item.resolved) events -= 1;
        if (events === 0) stop.abort();
      }
      return items;
    }

    it('(9) gives checkpoints in their place among the events, none of them early', async () => {
      for (let round = 0; round < 5; round += 1) {
        await write(ours(), 20);
        await write(others, 2 * CHECKPOINT_EVENTS);
      }
      await write(ours(), 1);
      const items = await followed(here, 101);
      const places = items.map(({ place }) => place);
      expect(places.toSorted(compareLogPositions)).toEqual(places);
      const checkpoints = items.filter(({ resolved }) => resolved === undefined);
      expect(checkpoints.length).toBeGreaterThanOrEqual(5);
      for (const [index, { place }] of items.entries()) {
        // Beginning again at any of them brings the rest, nothing else.
        if (index % 25 !== 0 || index === items.length - 1) continue;
        const left = items.slice(index + 1).filter(({ resolved }) => resolved);
        const again = (await followed(place, left.length)).filter(({ resolved }) => resolved);
        expect(again.map((item) => item.place)).toEqual(left.map((item) => item.place));
      }
    });
  },
);
