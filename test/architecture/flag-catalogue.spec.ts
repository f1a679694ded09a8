/** The catalogue of flags is closed and documented: each rule stands once in docs/flags.md and has words in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FLAG_RULES, FLAG_RULES_ACROSS_STREAMS } from '@liggaren/domain';
import { hasWording, wording } from '@liggaren/wording';

const RULES = [...FLAG_RULES, ...FLAG_RULES_ACROSS_STREAMS];
const catalogue = readFileSync(new URL('../../docs/flags.md', import.meta.url), 'utf8');
/** The rules in the first cell of a row. */
const documented = catalogue
  .split('\n')
  .flatMap((line) => /^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/.exec(line)?.[1] ?? [])
  .flatMap((cell) => cell.split(', ').map((name) => name.slice(1, -1)));

describe('The catalogue of flags', () => {
  it('documents every rule once, and no other', () =>
    expect([...documented].sort()).toEqual([...RULES].sort()));

  it.each(RULES)('has words for %s in Swedish and in English', (rule) => {
    const code = `flag.${rule}`;
    if (!hasWording(code)) throw new Error(`no words for ${rule}`);
    const said = (['sv', 'en'] as const).map((language) => {
      try {
        return wording(language, code);
      } catch {
        // It names details that are not given here.
        return language;
      }
    });
    expect(new Set(said).size).toBe(2);
  });
});
