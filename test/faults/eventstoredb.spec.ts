/** An EventStoreDB server that fails under the ledger: what was acknowledged is there, once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Appended, Position, StoredEvent } from '@liggaren/event-store-port';
import { describeOnServer, eventStoreCommand, eventStoreDbServer } from '@liggaren/testing';
import { checkLedger } from './check-ledger.js';
import { tortureEventStoreDb } from './eventstoredb-torture.js';

await describeOnServer('A failing EventStoreDB', eventStoreCommand, ({ url: command }) => {
  it.each([
    ['one node', 1],
    ['the leader of three', 3],
  ] as const)(
    'loses nothing that was acknowledged, doubles nothing, and is followed to the end: %s',
    async (_, size) => {
      const folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
      try {
        const server = await eventStoreDbServer(command, { folder, size });
        const result = await tortureEventStoreDb(server, { faults: 6, seed: 20_260_301 });
        process.stdout.write(`${JSON.stringify(result)}\n`);
        expect(result).toMatchObject({ lost: 0, duplicated: 0, unknown: 0, seenOtherwise: 0 });
        expect(result.acknowledged).toBeGreaterThan(100);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    600_000,
  );
});

describe('The check of a ledger against its writers and its subscriber', () => {
  const event = (id: string, revision: number) =>
    ({ id, stream: 'agreement-1', revision, position: String(revision) }) as StoredEvent;
  const ledger = [event('a', 0), event('b', 1), event('c', 2)];
  const both: Appended = {
    stream: 'agreement-1',
    revision: 2,
    position: '2' as Position,
    eventIds: ['b', 'c'],
  };
  const sent = new Set(['a', 'b', 'c', 'd']);
  const nothing = { lost: 0, duplicated: 0, unknown: 0, seenOtherwise: 0 };

  it('finds nothing where all is well', () => {
    expect(checkLedger([both], sent, ledger, ['a', 'b', 'c'])).toEqual(nothing);
  });

  it.each([
    ['an acknowledged event that is gone', { lost: 1 }, { ...both, eventIds: ['b', 'd'] }],
    ['an acknowledged event elsewhere', { lost: 1 }, { ...both, stream: 'agreement-2' }],
    ['another revision than was answered', { lost: 1 }, { ...both, revision: 1 }],
    ['another position than was answered', { lost: 1 }, { ...both, position: '9' as Position }],
  ])('finds %s', (_, found, appended) => {
    expect(checkLedger([appended], sent, ledger, ['a', 'b', 'c'])).toEqual({
      ...nothing,
      ...found,
    });
  });

  it('finds events twice, events of nobody, and a subscriber that saw otherwise', () => {
    const twice = [...ledger, event('a', 3)];
    expect(checkLedger([], sent, twice, ['a', 'b', 'c', 'a'])).toMatchObject({ duplicated: 1 });
    expect(checkLedger([], new Set(['a']), ledger, ['a', 'b', 'c'])).toMatchObject({ unknown: 2 });
    expect(checkLedger([], sent, ledger, ['a', 'c'])).toMatchObject({ seenOtherwise: 2 });
    expect(checkLedger([], sent, ledger, ['a', 'b', 'b', 'c'])).toMatchObject({ seenOtherwise: 2 });
  });
});
