/** R1: the server is killed at random while it writes. What it acknowledged is there, once. */
import { torture, violationsOf } from './torture.js';

describe('A server that is killed while it writes', () => {
  it('loses nothing that it acknowledged and doubles nothing, in twenty kills', async () => {
    const result = await torture({ kills: 20, seed: 20_250_101 });
    process.stdout.write(`${JSON.stringify(result)}\n`);
    expect(result).toMatchObject({
      kills: 20,
      lost: 0,
      doubled: 0,
      broken: 0,
      answeredOtherwise: 0,
      differences: 0,
    });
    expect(result.inFlight).toBeGreaterThanOrEqual(result.kills / 2);
    expect(result.acknowledged).toBeGreaterThan(result.kills * 10);
  }, 300_000);
});

describe('The rig', () => {
  it.each([
    ['acknowledge-before-commit', 'lost'],
    ['skip-deduplication', 'doubled'],
    ['lose-a-view-row', 'differences'],
  ] as const)(
    'notices a server with the planted bug %s',
    async (plantedBug, finding) => {
      const result = await torture({ kills: 10, seed: 7, plantedBug, untilFound: finding });
      expect(violationsOf(result)).toBeGreaterThan(0);
      expect(result[finding]).toBeGreaterThan(0);
    },
    300_000,
  );
});
