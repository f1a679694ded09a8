/** Every fact of the client's list is named by a test, and docs/facts.md says by which. */
import { describe, expect, it } from '@jest/globals';
import { FACT_TAGS, FACTS, NOT_COVERED } from '../../tools/facts/facts.js';
import { acceptanceTitles, FACTS_PAGE, factsPage, testsOf } from '../../tools/facts/page.js';
import { committed } from '../../tools/generated-files.js';

const titles = acceptanceTitles();
const numbers = FACTS.map(({ number }) => number);

describe('The list of facts', () => {
  it('has 146 facts from number 1 to 167, each once, with a tag and a place', () => {
    expect(FACTS).toHaveLength(146);
    expect(new Set(numbers).size).toBe(146);
    expect([numbers[0], numbers.at(-1)]).toEqual(['S1', 'S167']);
    for (const { number, tag, where } of FACTS) {
      expect(number).toMatch(/^S\d+$/);
      expect(FACT_TAGS).toContain(tag);
      expect(where).toMatch(/\S/);
    }
  });

  it('has a test for every fact, or the reason why there is none, never both', () => {
    const tested = FACTS.filter((fact) => testsOf(fact, titles).length > 0);
    const untested = numbers.filter((number) => !tested.some((fact) => fact.number === number));
    expect(untested).toEqual(Object.keys(NOT_COVERED));
    for (const reason of Object.values(NOT_COVERED)) expect(reason).toMatch(/\S/);
  });

  it('is all that tests name: no test is of a fact that is not in it', () => {
    const named = new Set(titles.flatMap(({ facts }) => facts));
    expect([...named].filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it('is printed with its tests in docs/facts.md', () => {
    const { [FACTS_PAGE]: page } = factsPage(titles);
    expect(committed(FACTS_PAGE)).toBe(page);
  });
});
