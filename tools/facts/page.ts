/** The table of facts, their tags and the tests that cover them: docs/facts.md, from the titles of the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../generated-files.js';
import { type Fact, FACT_TAGS, FACTS, NOT_COVERED } from './facts.js';
import { namedTexts, type Title, titlesIn } from './titles.js';

export const FACTS_PAGE = 'docs/facts.md';
const ACCEPTANCE = 'test/acceptance';

/** The titles of every acceptance test. */
export function acceptanceTitles(): readonly Title[] {
  const texts = readdirSync(join(ROOT, ACCEPTANCE))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => [file, readFileSync(join(ROOT, ACCEPTANCE, file), 'utf8')] as const);
  const names = new Map(
    texts.flatMap(([file, text]) => [
      ...namedTexts(ts.createSourceFile(file, text, ts.ScriptTarget.Latest)),
    ]),
  );
  return texts
    .filter(([file]) => file.endsWith('.spec.ts'))
    .flatMap(([file, text]) => titlesIn(file, text, names));
}

export function testsOf({ number }: Fact, titles: readonly Title[]): readonly Title[] {
  return titles.filter(({ facts }) => facts.includes(number));
}

export function factsPage(titles: readonly Title[]): Readonly<Record<string, string>> {
  const of = (tag: string) => FACTS.filter((fact) => fact.tag === tag).length;
  const text = `# The facts of the four documents, and the tests that cover them

Generated from the titles of the acceptance tests by \`npm run facts:docs\`; a test compares them. The numbers are those of the client's
list of ${FACTS.length} facts: ${FACT_TAGS.map((tag) => `${of(tag)} ${tag}`).join(', ')}.

- **HOLD**: held by events, each with its document and lines. **COMPUTE**: computed, and equal to the value of the list.
- **REPRO**: reproduced as the document prints it. **FLAG**: found by a rule, or by a person where no rule can see it
  ([flags](flags.md)); never corrected in silence.
- D0 final report on Convictus · D2 follow-up of 2022 · D3 annex Convictus 2025 · D4 joint activity report 2018; with lines.
- The tests lie in \`test/acceptance\`, and ask the demonstration ledger over the API.

| fact | tag | where | tests |
| --- | --- | --- | --- |
${FACTS.map((fact) => row(fact, titles)).join('\n')}
`;
  return { [FACTS_PAGE]: text };
}

function row(fact: Fact, titles: readonly Title[]): string {
  const reason = NOT_COVERED[fact.number];
  const tests = [...new Set(testsOf(fact, titles).map((title) => named(fact, title)))];
  const covered = reason === undefined ? tests.join('<br>') : `not covered: ${reason}`;
  return `| ${[fact.number, fact.tag, fact.where, covered].join(' | ')} |`;
}

/** `follow-up`: proposes a decision …, without the fact's own number. */
function named({ number }: Fact, { file, text }: Title): string {
  const words = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const spec = file.replace(/\.spec\.ts$/, '');
  return `\`${spec}\` ${words.replace(new RegExp(`\\b${number}\\b,? ?`), '').trim()}`;
}
