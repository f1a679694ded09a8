/** Which facts the titles of a spec file name: what docs/facts.md rests on. */
import { describe, expect, it } from '@jest/globals';
import { titlesIn } from '../../tools/facts/titles.js';

describe('The title of a test', () => {
  const read = (text: string) =>
    titlesIn('a.spec.ts', text).map(({ text: title, facts }) => [title, ...facts]);

  it('names facts itself, or through what it stands in', () =>
    expect(
      read("describe('S1 it', () => { it('is', f); it('S2 S3 are', f); }); it('is alone', f);"),
    ).toEqual([['is', 'S1'], ['S2 S3 are', 'S2', 'S3'], ['is alone']]));

  it('of a table names those of each row', () =>
    expect(
      read("const A = 'Stacken'; it.each([['S1', A, 7], ['S2', f(), 8]])('%s %s has %d', f);"),
    ).toEqual([
      ['S1 Stacken has 7', 'S1'],
      ['S2 … has 8', 'S2'],
    ]));

  it.each(["it.skip('S1 x', f);", "xit('S1 x', f);", "it.todo('S1 x');", "// it('S1 x', f)"])(
    'that does not run names none: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});
