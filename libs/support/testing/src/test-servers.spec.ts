/** Where a suite's server comes from: named, else started by the first that can, else said to be skipped. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ServerForTests, serverForTests } from './test-servers.js';

const variable = 'LIGGAREN_TEST_OF_THE_CHOICE';
const started = (url: string) => async (): Promise<ServerForTests> => ({
  url,
  kind: 'container',
  stop: async () => undefined,
});
const unable = (why: string) => () => Promise.reject(new Error(why));
const chosen = (...startedBy: readonly (() => Promise<ServerForTests>)[]) =>
  serverForTests('A suite', { variable, example: 'x://y', howTo: 'docs/z.md', startedBy });

describe('The server of a suite', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    delete process.env[variable];
  });

  it('is the one that is named, and nothing is started', async () => {
    process.env[variable] = 'x://named';
    expect((await chosen(started('x://container')))?.url).toBe('x://named');
  });

  it('is started by the first that can', async () => {
    const server = await chosen(unable('no engine'), started('x://a'), started('x://b'));
    expect(server?.url).toBe('x://a');
    expect(said).toEqual([]);
  });

  it('is missed in one line that says what, why and how', async () => {
    expect(await chosen(unable('no\n engine'), unable('no program'))).toBeUndefined();
    expect(said).toEqual([
      'Skipped: A suite; no engine; no program. ' +
        'To run it: LIGGAREN_TEST_OF_THE_CHOICE=x://y npm test (docs/z.md)\n',
    ]);
  });
});
