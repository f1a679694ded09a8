/** A view of movements: each event adds to it, a void restates it whole, a contradiction is poison. */
import type { NewEvent } from '@liggaren/event-store-port';
import { InMemoryEventStore, InMemoryViewStore, positionOf } from '@liggaren/testing';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { createProjector, type Projection } from './index.js';

const payments: ViewDefinition = {
  ...{ name: 'payments', version: 1, columns: { amountMinor: 'integer' } },
};
const stream = 'agreement-1';

/** Every payment once; those before a void are withdrawn by it. */
const paymentsProjection: Projection = {
  view: payments,
  async restate({ type, data }) {
    if (type === 'FactVoided') return { subject: stream, statements: [] };
    const columns = { amountMinor: Number(data['amountMinor']) };
    const cell = String(data['payment']);
    return { subject: stream, added: [{ cell, validFrom: '2026-01-01', columns, body: {} }] };
  },
};

describe('A projector of movements', () => {
  let eventStore: InMemoryEventStore;
  let viewStore: InMemoryViewStore;
  beforeEach(() => {
    [eventStore, viewStore] = [new InMemoryEventStore(), new InMemoryViewStore()];
  });

  const append = (...given: readonly [type: string, data: NewEvent['data']][]) =>
    eventStore.append(
      stream,
      'no-stream',
      given.map(([type, data], index) => ({
        ...{ id: `e-${index + 1}`, ledgerId: 'ledger', type, version: 1, data, metadata: {} },
        recordedAt: '2026-01-01T00:00:00.000Z',
      })),
    );
  const paid = (payment: string, amountMinor: number) =>
    ['PaymentRecorded', { payment, amountMinor }] as const;
  const sumAt = async (ordinal: number) => {
    const query = { knownAt: positionOf(ordinal), valid: 'ever' } as const;
    const shape = { groupBy: [], sum: 'amountMinor' };
    return (await viewStore.sumBy(payments, query, shape)).map(({ sum }) => sum);
  };
  const catchUp = (batchSize: number, projections = [paymentsProjection]) =>
    createProjector({ eventStore, viewStore, projections, batchSize }).catchUp();

  it.each([1, 2, 500])(
    'answers for every position as it was known there, in batches of %i',
    async (batchSize) => {
      await append([...paid('p', 100)], [...paid('q', 50)], ['FactVoided', {}], [...paid('p', 7)]);
      await catchUp(batchSize);
      const sums = await Promise.all([0, 1, 2, 3, 4].map(sumAt));
      expect(sums).toEqual([[], [100], [150], [], [7]]);
    },
  );

  it.each([1, 2, 3, 500])(
    'halts at an addition that contradicts what is held, in batches of %i',
    async (batchSize) => {
      await append([...paid('p', 1)], [...paid('q', 2)], [...paid('p', 3)], [...paid('r', 4)]);
      await catchUp(batchSize);
      const halted = { position: positionOf(3), eventId: 'e-3' };
      expect(await viewStore.progress(payments)).toMatchObject({
        checkpoint: positionOf(2),
        halted: { ...halted, reason: expect.stringContaining('p from 2026-01-01') as string },
      });
      expect(await sumAt(4)).toEqual([3]);
    },
  );

  it.each([1, 3, 500])(
    'lets other views go on where one contradicts itself, in batches of %i',
    async (batchSize) => {
      const other = { ...payments, name: 'other-payments' };
      const counts: ViewDefinition = { name: 'counts', version: 1, columns: {} };
      const counting: Projection = {
        view: counts,
        async restate({ id }) {
          const added = [{ cell: id, validFrom: '2026-01-01', columns: {}, body: {} }];
          return { subject: stream, added };
        },
      };
      await append([...paid('p', 1)], [...paid('p', 2)], [...paid('q', 3)], [...paid('r', 4)]);
      const both = [paymentsProjection, { ...paymentsProjection, view: other }, counting];
      await catchUp(batchSize, both);
      for (const view of [payments, other]) {
        expect(await viewStore.progress(view)).toMatchObject({
          ...{ checkpoint: positionOf(1), halted: { eventId: 'e-2' } },
        });
      }
      expect(await viewStore.progress(counts)).toEqual({ checkpoint: positionOf(4) });
      const query = { knownAt: positionOf(4), valid: 'ever' } as const;
      expect(await viewStore.query(counts, query)).toHaveLength(4);
    },
  );

  it('halts at an added statement that does not fit the view', async () => {
    await append(['PaymentRecorded', { payment: 'p' }]);
    await catchUp(500);
    expect(await viewStore.progress(payments)).toMatchObject({ halted: { eventId: 'e-1' } });
  });
});
