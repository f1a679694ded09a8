/** Where a suite's server comes from: named, else started by the first that can, else said to be skipped, or missed. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { requiredServerForTests, type ServerForTests, serverForTests } from './test-servers.js';

const variable = 'LIGGAREN_TEST_OF_THE_CHOICE';
const started = (url: string) => async (): Promise<ServerForTests> => ({
  url,
  kind: 'container',
  stop: async () => undefined,
});
const unable = (why: string) => () => Promise.reject(new Error(why));
const wanted = (startedBy: readonly (() => Promise<ServerForTests>)[]) => ({
  ...{ variable, example: 'x://y', howTo: 'docs/z.md', startedBy },
});
const chosen = (...startedBy: readonly (() => Promise<ServerForTests>)[]) =>
  serverForTests('A suite', wanted(startedBy));
const required = (...startedBy: readonly (() => Promise<ServerForTests>)[]) =>
  requiredServerForTests('A suite', wanted(startedBy));

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

  it('that is always tested is an error to miss, not a line', async () => {
    await expect(required(unable('no\n engine'), unable('no program'))).rejects.toThrow(
      'Cannot be run: A suite; no engine; no program. ' +
        'To run it: LIGGAREN_TEST_OF_THE_CHOICE=x://y npm test (docs/z.md)',
    );
    expect((await required(unable('no engine'), started('x://b'))).url).toBe('x://b');
    expect(said).toEqual([]);
  });
});
