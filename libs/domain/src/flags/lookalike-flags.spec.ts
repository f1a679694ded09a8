/** Names that look alike: of one organisation a slip (S126), of two perhaps one registered twice. */
import { describe, expect, it } from '@jest/globals';
import { lookalikeFlags } from './lookalike-flags.js';
import { isSlipOf, lookAlike } from './names-alike.js';

const named = (organisation: string, ...names: readonly string[]) => ({
  organisation,
  names: names.map((name) => ({ name, event: `${organisation} ${name}` })),
});

describe('Two names', () => {
  it.each([
    ['Fideliakyrkan', 'Filadelfiakyrkan'],
    ['Rågsveds IF', 'Ragsveds IF'],
    ['Street Minds', 'Streets Mind'],
    ['Ny Gemenskap', 'Ny Gemenskapp'],
  ])('%s and %s may be a slip of each other', (a, b) => {
    expect([isSlipOf(a, b), isSlipOf(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Filadelfia', 'Filadelfiakyrkan'],
    ['Stockholms stad', 'Stockholms Stadsmission'],
    ['Stacken', 'Drömstort'],
    ['IF', 'FI'],
    ['Convictus', 'CONVICTUS'],
  ])('%s and %s are no slips', (a, b) => {
    expect([isSlipOf(a, b), isSlipOf(b, a)]).toEqual([false, false]);
  });

  it('look alike also when only case and spaces differ', () =>
    expect(lookAlike('Ny  Gemenskap', 'ny gemenskap')).toBe(true));
});

describe('Two organisations', () => {
  it('are doubted when a name of the one looks like a name of the other, aliases included', () =>
    expect(
      lookalikeFlags([named('a', 'Filadelfiakyrkan', 'Filadelfia'), named('b', 'Fideliakyrkan')]),
    ).toEqual([
      {
        rule: 'parties-look-alike',
        stream: 'organisation-a',
        key: 'b',
        details: { one: 'Filadelfiakyrkan', other: 'Fideliakyrkan' },
        events: ['a Filadelfiakyrkan', 'b Fideliakyrkan'],
        sources: [],
      },
    ]));

  it('are doubted when the same alias was given to both', () =>
    expect(
      lookalikeFlags([named('a', 'Stadsmissionen'), named('b', 'Matbanken', 'stadsmissionen')]),
    ).toHaveLength(1));

  it('are not when their names are their own; and one is never doubted beside itself', () => {
    expect(lookalikeFlags([named('a', 'Stacken'), named('b', 'Street Minds')])).toEqual([]);
    expect(lookalikeFlags([named('a', 'Filadelfiakyrkan', 'Fideliakyrkan')])).toEqual([]);
  });
});
