/** What a projector waits out, and what it leaves to people. */
import { StoreUnavailable } from '@liggaren/event-store-port';
import { CheckpointMoved, ViewStoreUnavailable } from '@liggaren/view-store-port';
import { troubleOf } from './trouble.js';

const views = (reason: ViewStoreUnavailable['reason']) => new ViewStoreUnavailable(reason, reason);
const store = (reason: StoreUnavailable['reason']) => new StoreUnavailable(reason, reason);

describe('A projector', () => {
  it('stands by while another has the lease', () => {
    expect(troubleOf(views('leased'))).toBe('standby');
  });

  it.each([
    ...(['unreachable', 'locked', 'full', 'absent', 'read-only', 'failed'] as const).map(views),
    ...(['absent', 'full', 'read-only', 'failed', 'closed', 'locked'] as const).map(store),
    new CheckpointMoved('flags', '1', '2'),
  ])('waits until it has passed: %s', (error) => {
    expect(troubleOf(error)).toBe('waiting');
  });

  it.each([
    views('foreign'),
    views('damaged'),
    views('outdated'),
    store('damaged'),
    new TypeError('a bug'),
  ])('ends, for somebody to look at: %s', (error) => {
    expect(troubleOf(error)).toBe('final');
  });
});
