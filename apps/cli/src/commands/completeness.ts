/** `liggaren completeness`: for each agreement what it states, what it does not, and what is missing or overdue beside it. */
import type { Schemas } from '@liggaren/api-client';
import { type AskedAgreements, agreementsQuery } from '../asked-agreements.js';
import { printMoment } from '../moment-line.js';
import { completenessFacts } from '../completeness-facts.js';
import { coded } from '../phrases.js';
import { onePage, type PageQuery, rowsOf } from '../questions.js';
import { withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { wrap } from '../text-columns.js';
import { factLines } from './explain.js';

type Completeness = Schemas['Completeness'];

export function completeness(options: AskedAgreements) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const asked = await agreementsQuery(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/completeness', { params: { query: { ...query, ...asked } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(completenessText(terminal, answer.items));
    printMoment(terminal, answer);
  });
}

/** One agreement in full; of several the counts, so that they can be compared. */
export function completenessText(terminal: Terminal, items: readonly Completeness[]): string {
  if (items.length === 0) return terminal.text('cli.none');
  const [only, ...others] = items;
  if (only && others.length === 0 && !terminal.plain)
    return [
      terminal.bold(only.title),
      ...factLines(terminal, completenessFacts(terminal, only)),
    ].join('\n');
  const short = shortIds(items.map(({ agreement }) => agreement));
  const count = (of: readonly unknown[]) => (of.length === 0 ? '' : String(of.length));
  const read = (item: Completeness, reading: string) =>
    count(item.topics.filter((topic) => topic.reading === reading));
  const columns = [
    { head: terminal.text('cli.id') },
    { head: terminal.text('cli.agreement'), least: 20 },
    { head: terminal.text('cli.topics-stated'), align: 'right' as const },
    { head: terminal.text('cli.topics-not-stated'), align: 'right' as const },
    { head: terminal.text('cli.topics-not-read'), align: 'right' as const },
    { head: terminal.text('cli.missing-documents'), align: 'right' as const },
    { head: terminal.text('cli.indicators'), least: 12 },
    { head: terminal.text('cli.overdue'), align: 'right' as const },
    { head: terminal.text('cli.not-given'), align: 'right' as const },
  ];
  const rows = items.map((item) => [
    short(item.agreement),
    item.title,
    read(item, 'stated'),
    read(item, 'not-stated'),
    read(item, 'not-read'),
    count(item.missing),
    indicatorsShort(terminal, item.indicators),
    count([...item.reportsOverdue, ...item.minutesOverdue]),
    count(notGivenFields(terminal, item)),
  ]);
  return [
    renderTable(terminal, columns, rows),
    '',
    ...wrap(terminal.text('cli.completeness-note'), terminal.width),
  ].join('\n');
}

function indicatorsShort(terminal: Terminal, { none, notReported }: Completeness['indicators']) {
  if (none) return terminal.text('cli.not-reported-at-all');
  return notReported.length === 0
    ? ''
    : terminal.text('cli.some-not-reported', { count: notReported.length });
}

/** What at least one of the papers, or the agreement itself, leaves out. */
function notGivenFields(terminal: Terminal, it: Completeness): readonly string[] {
  const fields = it.documents.flatMap(({ notGiven, withoutNumber }) => [
    ...notGiven.map((field) => coded(terminal, 'not-given', field)),
    ...(withoutNumber.length > 0 ? [terminal.text('cli.organisation-number')] : []),
  ]);
  return [
    ...(it.number === undefined ? [terminal.text('cli.agreement-number')] : []),
    ...new Set(fields),
  ];
}
