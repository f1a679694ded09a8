/** One behaviour suite for every view store: `describeViewStore`, called from an adapter's spec. */
import { describeAsking } from './asking.js';
import { describeBothClocks } from './both-clocks.js';
import { describeCheckpoints } from './checkpoints.js';
import type { OpenViewStore } from './payment-schedule.js';
import { describeReplaying } from './replaying.js';

export type { OpenViewStore };

/** Describes the store that `open` opens, empty each time; every test closes its own. */
export function describeViewStore(name: string, open: OpenViewStore): void {
  describe(name, () => {
    describe('remembers on both clocks', () => describeBothClocks(open));
    describe('writes exactly once', () => describeCheckpoints(open));
    describe('answers questions', () => describeAsking(open));
    describe('equals a replay', () => describeReplaying(open));
  });
}
