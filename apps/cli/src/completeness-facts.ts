/** What an agreement states, and what it does not, in lines for people. */
import type { Schemas } from '@liggaren/api-client';
import type { Fact } from './explanation-lines.js';
import { coded } from './phrases.js';
import type { Terminal } from './terminal.js';

type Completeness = Schemas['Completeness'];

export function completenessFacts(terminal: Terminal, it: Completeness): readonly Fact[] {
  const topics = (reading: string) =>
    it.topics
      .filter((topic) => topic.reading === reading)
      .map(({ topic }) => coded(terminal, 'topic', topic));
  const facts: readonly Fact[] = [
    [terminal.text('cli.topics-stated'), joined(topics('stated'))],
    [terminal.text('cli.topics-not-stated'), joined(topics('not-stated'))],
    [terminal.text('cli.topics-not-read'), joined(topics('not-read'))],
    [terminal.text('cli.missing-documents'), it.missing.map(({ title }) => title)],
    [terminal.text('cli.indicators'), indicatorLines(terminal, it.indicators)],
    [
      terminal.text('cli.overdue'),
      [
        ...it.reportsOverdue.map(({ kind, dueOn }) =>
          terminal.text('cli.report-overdue', {
            kind: coded(terminal, 'report-kind', kind),
            dueOn,
          }),
        ),
        ...it.minutesOverdue.map(({ name, count, from, to }) =>
          terminal.text('cli.minutes-overdue', { name, count, from, to }),
        ),
      ],
    ],
    [terminal.text('cli.not-given'), notGivenLines(terminal, it)],
  ];
  return facts.filter(([, said]) => said.length > 0);
}

function joined(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [words.join(', ')];
}

function indicatorLines(
  terminal: Terminal,
  { reported, notReported, none }: Completeness['indicators'],
): readonly string[] {
  return [
    ...(none ? [terminal.text('cli.not-reported-at-all')] : []),
    ...joined(reported),
    ...notReported.map(({ title, why }) => terminal.text('cli.one-not-reported', { title, why })),
  ];
}

function notGivenLines(terminal: Terminal, it: Completeness): readonly string[] {
  const documents = it.documents.flatMap(({ title, notGiven, withoutNumber }) => {
    const numbers = withoutNumber.map(({ name }) =>
      terminal.text('cli.organisation-number-of', { name }),
    );
    const fields = [...notGiven.map((field) => coded(terminal, 'not-given', field)), ...numbers];
    return fields.length === 0 ? [] : [`${title}: ${fields.join(', ')}`];
  });
  return [
    ...(it.number === undefined ? [terminal.text('cli.agreement-number')] : []),
    ...documents,
  ];
}
