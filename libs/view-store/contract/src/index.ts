/** One behaviour suite for every view store: `describeViewStore`, called from an adapter's spec. */
import { describeAdding } from './adding.js';
import { describeAsking } from './asking.js';
import { describeBothClocks } from './both-clocks.js';
import { describeCheckpoints } from './checkpoints.js';
import type { OpenViewStore } from './payment-schedule.js';
import { describeRebuilding } from './rebuilding.js';
import { describeReplaying } from './replaying.js';
import { describeSums } from './sums.js';

export type { OpenViewStore };

/** Describes the store that `open` opens, empty each time; every test closes its own. */
export function describeViewStore(name: string, open: OpenViewStore): void {
  describe(name, () => {
    describe('remembers on both clocks', () => describeBothClocks(open));
    describe('takes additions', () => describeAdding(open));
    describe('writes exactly once', () => describeCheckpoints(open));
    describe('answers questions', () => describeAsking(open));
    describe('adds up', () => describeSums(open));
    describe('equals a replay', () => describeReplaying(open));
    describe('is rebuilt beside itself', () => describeRebuilding(open));
  });
}
