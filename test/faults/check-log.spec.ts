/** The check of a log against a client's journal finds what it is there to find, on either kind of store. */
import { describe, expect, it } from '@jest/globals';
import { checkLog, type FedEvent } from './check-log.js';
import type { Acknowledged, Entry } from './journal.js';

const event = (position: string, key: string, revision: number): FedEvent => ({
  id: `event-${key}-${revision}`,
  stream: `organisation-${key}`,
  revision,
  position,
  metadata: { correlationId: key },
});
const entry = (key: string, told: Partial<Acknowledged> = {}): Entry => ({
  ...{ key, path: '/', body: {}, events: 2, underWay: false },
  acknowledged: {
    ...{ repeated: false, stream: `organisation-${key}`, id: key, revision: 1, position: '40' },
    eventIds: [`event-${key}-0`, `event-${key}-1`],
    ...told,
  },
});
const sparse = [event('20', 'a', 0), event('40', 'a', 1), event('90', 'b', 0), event('95', 'b', 1)];
const onServer = (journal: readonly Entry[], log: readonly FedEvent[] = sparse) =>
  checkLog(journal, log, { positionsAreCounted: false });
const nothing = { lost: 0, doubled: 0, broken: 0 };

describe('The check of a log on a server', () => {
  it('finds nothing where all is well, though positions leave gaps', () => {
    expect(onServer([entry('a'), entry('b', { position: '95' })])).toEqual(nothing);
    expect(checkLog([entry('a')], sparse).broken).toBe(4);
  });

  it.each([
    ['an event that is gone', sparse.slice(1), { lost: 1, broken: 2 }],
    ['a command that is there twice', [...sparse, event('99', 'a', 2)], { doubled: 1 }],
    ['half of a command', [sparse[0]!, ...sparse.slice(2)], { lost: 2, broken: 1 }],
    ['another order', [sparse[2]!, sparse[3]!, sparse[0]!, sparse[1]!], { broken: 1 }],
  ])('finds %s', (_, log, found) => {
    expect(onServer([entry('a')], log)).toEqual({ ...nothing, ...found });
  });

  it.each([
    ['position', { position: '90' }],
    ['revision', { revision: 5 }],
    ['stream', { stream: 'organisation-b' }],
  ])('finds another %s than was answered', (_, told) => {
    expect(onServer([entry('a', told)])).toEqual({ ...nothing, lost: 2 });
  });
});
