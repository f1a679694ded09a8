/** How far a view is behind: counted in events, and by the clock of the first it has not taken. */
import { InMemoryEventStore, InMemoryViewStore, positionOf } from '@liggaren/testing';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { measureLag } from './index.js';

const schedule: ViewDefinition = { name: 'payment-schedule', version: 1, columns: {} };
const flags: ViewDefinition = { name: 'flags', version: 1, columns: {} };
const now = '2026-01-01T12:00:00.000Z';

describe('The lag of a view', () => {
  let events: InMemoryEventStore;
  let views: InMemoryViewStore;
  beforeEach(async () => {
    [events, views] = [new InMemoryEventStore(), new InMemoryViewStore()];
    for (const view of [schedule, flags]) await views.prepare(view);
    // One an hour, from 08 to 11.
    for (let hour = 8; hour < 12; hour += 1)
      await events.append('A-1', hour === 8 ? 'no-stream' : hour - 9, [
        {
          ...{ id: `e-${hour}`, ledgerId: 'ledger', type: 'Noted', version: 1 },
          ...{ data: {}, metadata: {} },
          recordedAt: `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
        },
      ]);
  });
  const at = (view: ViewDefinition, ordinal: number) =>
    views.apply(view, { from: undefined, to: positionOf(ordinal), restatements: [] });
  const measured = (most = 100, at = now) =>
    measureLag({ eventStore: events, viewStore: views, views: [schedule, flags], now: at, most });

  it('is everything where the view has not begun', async () => {
    expect(await measured()).toEqual([
      { view: schedule, events: 4, seconds: 4 * 3_600 },
      { view: flags, events: 4, seconds: 4 * 3_600 },
    ]);
  });

  it('is of each view by itself, and nothing where it has come to the end', async () => {
    await at(schedule, 4);
    await at(flags, 3);
    expect(await measured()).toEqual([
      { view: schedule, events: 0, seconds: 0 },
      { view: flags, events: 1, seconds: 3_600 },
    ]);
  });

  it('is counted no further than it is told, from where each view stands', async () => {
    await at(flags, 1);
    expect((await measured(2)).map((lag) => lag.events)).toEqual([2, 2]);
  });

  it('says what stopped the view', async () => {
    await at(flags, 1);
    const halt = { position: positionOf(2), eventId: 'e-9', reason: 'cannot read it' };
    await views.halt(flags, halt);
    expect((await measured())[1]).toMatchObject({ events: 3, halted: halt });
  });

  it('is never less than nothing, also where a clock runs ahead', async () => {
    expect((await measured(100, '2026-01-01T07:00:00.000Z'))[0]).toMatchObject({ seconds: 0 });
  });
});
