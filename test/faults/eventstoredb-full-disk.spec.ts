/** An EventStoreDB whose disk is full: what was acknowledged stays, what is refused is said to be, and room is used. */
import { jest } from '@jest/globals';
import { all, anEvent, newAgreement } from '@liggaren/event-store-contract';
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import { describeOnServer, eventStoreCommand, eventStoreDbServer } from '@liggaren/testing';
import { mountSmallDisk } from './full-disk.js';

/** A server that has no room for its next piece of log ends itself; 256 MB of it are one piece. */
const disk = mountSmallDisk(400);
const patience = { answerMs: 1_000, totalMs: 3_000 };

if (disk)
  await describeOnServer('An EventStoreDB with a full disk', eventStoreCommand, (given) => {
    jest.setTimeout(300_000);
    afterAll(() => disk.remove());

    it('keeps what it acknowledged, and takes more once there is room and it is started again', async () => {
      const server = await eventStoreDbServer(given.url, { folder: disk.folder });
      await server.start();
      const store = await openEventStoreDb({ url: server.url, patience });
      try {
        const stream = newAgreement();
        const acknowledged: string[] = [];
        const note = 'x'.repeat(50_000);
        const write = async () => {
          const event = anEvent({ data: { note } });
          const last = acknowledged.length - 1;
          await store.append(stream, last < 0 ? 'no-stream' : last, [event]);
          acknowledged.push(event.id);
        };
        const writeUntilRefused = async (): Promise<Error> => {
          while (acknowledged.length < 1_000) await write();
          throw new Error('the disk was never full');
        };
        for (let at = 0; at < 20; at += 1) await write();
        disk.fill(5_000_000);
        const refusal = await writeUntilRefused().catch((error: Error) => error);
        process.stdout.write(`A full disk: ${acknowledged.length} taken, then: ${refusal}\n`);
        expect(['OutcomeUnknown', 'StoreUnavailable']).toContain((refusal as Error).name);
        disk.free();
        await server.killAll();
        await server.start();
        const kept = (await all(store.readStream(stream))).map(({ id }) => id);
        // The one that was refused may have been stored.
        expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
        expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
        await store.append(stream, kept.length - 1, [anEvent()]);
      } finally {
        await store.close();
        await server.killAll();
      }
    });
  });
// Why there is none, `mountSmallDisk` has said.
else
  describe.skip('An EventStoreDB with a full disk', () =>
    it('needs a small disk', () => undefined));
