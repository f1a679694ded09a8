/** Probes share one reading: however many ask, the views are asked one after another, and each once. */
import { allProjections } from '@liggaren/read-models';
import { ViewsProgress } from './views-progress.js';

const VIEWS = allProjections().map(({ view }) => view.name);

describe('Those who ask at the same time how far the views have come', () => {
  it('share one reading, which asks of one view at a time', async () => {
    const asked: string[] = [];
    let atOnce = 0;
    const progress = new ViewsProgress({
      async progress({ name }) {
        expect((atOnce += 1)).toBe(1);
        asked.push(name);
        await Promise.resolve();
        atOnce -= 1;
        return {};
      },
    });
    const answers = await Promise.all([progress.read(), progress.read(), progress.read()]);
    expect(asked).toEqual(VIEWS);
    for (const answer of answers) expect(answer.map(({ view }) => view)).toEqual(VIEWS);
    await progress.read();
    expect(asked).toHaveLength(2 * VIEWS.length);
  });

  it('are told of the same failure; whoever asks next asks anew', async () => {
    let isAway = true;
    const progress = new ViewsProgress({
      progress: async () => {
        if (isAway) throw new Error('away');
        return {};
      },
    });
    const both = await Promise.allSettled([progress.read(), progress.read()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await progress.read()).toHaveLength(VIEWS.length);
  });
});
