/** Several appends as one piece of work: an import. */
import { describe, expect, it } from '@jest/globals';
import { EventTooLarge, MAX_EVENT_BYTES, RevisionConflict } from '@liggaren/event-store-port';
import { all } from './collecting.js';
import type { Ledger } from './event-store-contract.js';
import { anEvent, eventOfSize, newAgreement } from './ledger-events.js';

export function describeAppendingMany(ledger: Ledger): void {
  describe('importing several agreements at once', () => {
    const beginning = (stream: string) =>
      ({ stream, expectedRevision: 'no-stream', events: [anEvent()] }) as const;
    const countIn = async (stream: string) => (await all(ledger().readStream(stream))).length;

    it('answers for each append in order, later ones building on earlier ones', async () => {
      const [first, second] = [newAgreement(), newAgreement()];
      const goingOn = { stream: first, expectedRevision: 0, events: [anEvent(), anEvent()] };
      const answers = await ledger().appendAll([beginning(first), beginning(second), goingOn]);
      expect(answers).toMatchObject([
        { stream: first, revision: 0 },
        { stream: second, revision: 0 },
        { stream: first, revision: 2 },
      ]);
      const order = (await all(ledger().readAll())).map(({ stream }) => stream);
      expect(order).toEqual([first, second, first, first]);
    });

    it('answers nothing to nothing', async () => {
      expect(await ledger().appendAll([])).toEqual([]);
    });

    it('stores nothing at all when one is refused and the store can undo, else what came before', async () => {
      const [fine, refused, after] = [newAgreement(), newAgreement(), newAgreement()];
      const conflict = { stream: refused, expectedRevision: 7, events: [anEvent()] };
      const attempt = ledger().appendAll([beginning(fine), conflict, beginning(after)]);
      await expect(attempt).rejects.toBeInstanceOf(RevisionConflict);
      expect(await countIn(fine)).toBe(ledger().appendsAtomically ? 0 : 1);
      expect(await countIn(refused)).toBe(0);
      expect(await countIn(after)).toBe(0);
    });

    it('limits the size of each append, not of the import', async () => {
      const streams = Array.from({ length: 3 }, newAgreement);
      const large = streams.map((stream) => ({
        stream,
        expectedRevision: 'no-stream' as const,
        events: Array.from({ length: 10 }, (_, at) => eventOfSize(MAX_EVENT_BYTES, stream, at)),
      }));
      expect(await ledger().appendAll(large)).toHaveLength(3);
      const tooLarge = eventOfSize(MAX_EVENT_BYTES + 1, streams[0]!, 10);
      const refused = ledger().appendAll([
        { stream: streams[0]!, expectedRevision: 9, events: [tooLarge] },
      ]);
      await expect(refused).rejects.toBeInstanceOf(EventTooLarge);
    });

    it('takes its turn among single appends', async () => {
      const agreement = newAgreement();
      const at = (expectedRevision: number) => ({
        stream: agreement,
        expectedRevision,
        events: [anEvent()],
      });
      const answers = await Promise.all([
        ledger().append(agreement, 'no-stream', [anEvent()]),
        ledger().appendAll([at(0), at(1)]),
        ledger().append(agreement, 2, [anEvent()]),
      ]);
      expect(answers).toMatchObject([
        { revision: 0 },
        [{ revision: 1 }, { revision: 2 }],
        { revision: 3 },
      ]);
    });
  });
}
