/** `liggaren compliance`: agreements beside the criteria of their guideline as a matrix, what the marks mean, and the counts. */
import type { Schemas } from '@liggaren/api-client';
import { type AskedAgreements, agreementsQuery } from '../asked-agreements.js';
import { printMoment } from '../moment-line.js';
import { coded } from '../phrases.js';
import { allRowsAt, onePage, type PageQuery, rowsOf } from '../questions.js';
import { withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { renderTable, type Row } from '../table.js';
import type { Terminal } from '../terminal.js';
import { wrap } from '../text-columns.js';

type Compliance = Schemas['Compliance'];
type JudgedBy = Compliance['guidelines'][number];
type Point = Schemas['CompliancePoint'];

export function compliance(options: AskedAgreements) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const asked = await agreementsQuery(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/compliance', { params: { query: { ...query, ...asked } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(complianceTable(terminal, answer.items));
    if (!terminal.plain && answer.items.length > 0) {
      const points = await allRowsAt(answer, (query) =>
        client.GET('/v1/compliance/summary', { params: { query: { ...query, ...asked } } }),
      );
      terminal.out([...noteLines(terminal, answer.items), ''].join('\n'));
      terminal.out(countLines(terminal, points).join('\n'));
    }
    printMoment(terminal, answer);
  });
}

const MARKS: Readonly<Record<string, string>> = {
  met: '✓',
  stated: '✓',
  shown: '✓',
  asserted: '(✓)',
  doubt: '?',
  'not-met': '✗',
  'not-stated': '✗',
  'not-assessed': '–',
  'not-read': '–',
};

export function complianceTable(terminal: Terminal, items: readonly Compliance[]): string {
  if (items.length === 0) return terminal.text('cli.none');
  const codes = codesOf(items);
  const short = shortIds(items.map(({ agreement }) => agreement));
  const columns = [
    { head: terminal.text('cli.id') },
    { head: terminal.text('cli.agreement'), least: 16 },
    { head: terminal.text('cli.judged-by'), least: 14 },
    ...codes.map((code) => ({ head: code, least: 3 })),
    { head: terminal.text('cli.programme'), least: 9 },
    { head: terminal.text('cli.challenge'), least: 9 },
    { head: terminal.text('cli.both-finance'), least: 9 },
    { head: terminal.text('cli.outside-checks'), least: 24, items: true },
  ];
  const rows = items.flatMap((item): readonly Row[] => {
    const guidelines: readonly (JudgedBy | undefined)[] =
      item.guidelines.length > 0 ? item.guidelines : [undefined];
    return guidelines.map((by) => [
      short(item.agreement),
      item.title,
      by ? versionText(terminal, by) : terminal.text('cli.no-guideline'),
      ...codes.map((code) => criterionMark(by, code)),
      MARKS[item.programme.reading] ?? '',
      MARKS[item.challenge.reading] ?? '',
      financingMark(item.financing),
      item.outside
        .map((one) => `${markOf(one.outcome, one.asserted)} ${checkText(terminal, one.criterion)}`)
        .join('\n'),
    ]);
  });
  return renderTable(terminal, columns, rows);
}

function codesOf(items: readonly Compliance[]): readonly string[] {
  const criteria = items.flatMap(({ guidelines }) => guidelines.flatMap((by) => by.criteria));
  return [...new Set(criteria.map(({ criterion }) => criterion))].sort();
}

function versionText(terminal: Terminal, { version, undecided }: JudgedBy): string {
  return version ?? coded(terminal, 'undecided', undecided ?? '');
}

function criterionMark(by: JudgedBy | undefined, code: string): string {
  const found = by?.criteria.find(({ criterion }) => criterion === code);
  return found ? markOf(found.state, found.judgement?.asserted ?? false) : '';
}

/** What is only asserted stands in brackets. */
function markOf(state: string, asserted: boolean): string {
  const mark = MARKS[state] ?? state;
  return asserted ? `(${mark})` : mark;
}

/** A check that is known by its code; another stands as it was recorded. */
function checkText(terminal: Terminal, code: string): string {
  return coded(terminal, 'check', code);
}

function financingMark({ reading, shown }: Compliance['financing']): string {
  if (shown) return '✓';
  return markOf(reading, reading === 'stated');
}

/** The marks; each criterion as its version words it; and the programmes, whose own days may not cover the agreement's (S75). */
function noteLines(terminal: Terminal, items: readonly Compliance[]): readonly string[] {
  const versions = new Map(
    items.flatMap(({ guidelines }) =>
      guidelines.flatMap((by) => (by.version === undefined ? [] : [[by.version, by] as const])),
    ),
  );
  const line = (text: string, hang: number) =>
    wrap(text, terminal.width - 2, hang).map((part) => `  ${part}`);
  const criteria = [...versions.values()].flatMap(({ name, version = '', criteria: listed }) => [
    ...['', `${name} ${version}`],
    ...listed.flatMap(({ criterion, text = '' }) =>
      line(`${criterion}  ${text}`, criterion.length + 2),
    ),
  ]);
  const programmes = items.flatMap(({ title, programme }) =>
    programme.links.flatMap((link) => {
      const covers = coded(terminal, 'covers', link.covers);
      return line(`${title}: ${link.programme} (${covers})`, 2);
    }),
  );
  return [
    '',
    ...wrap(terminal.text('cli.compliance-marks'), terminal.width),
    ...criteria,
    ...(programmes.length > 0 ? ['', terminal.text('cli.programmes'), ...programmes] : []),
  ];
}

/** Each point with how many agreements stand how; those that fail it by name. */
function countLines(terminal: Terminal, points: readonly Point[]): readonly string[] {
  const lines = points.flatMap(({ kind, point, of, states }) => {
    const name =
      kind === 'statement' ? coded(terminal, 'point', point) : checkText(terminal, point);
    const said = states
      .filter(({ state }) => state !== 'not-assessed' && state !== 'not-read')
      .map(({ state, count, asserted, agreements }) => {
        const titles = agreements.map(({ title }) => title).join('; ');
        const who = FAILING.includes(state) ? ` (${titles})` : '';
        const only =
          asserted > 0 ? `, ${terminal.text('cli.of-which-asserted', { asserted })}` : '';
        return `${coded(terminal, 'criterion', state)} ${count}${only}${who}`;
      });
    if (said.length === 0) return [];
    const text = terminal.text('cli.point-counts', { point: name, of, states: said.join('; ') });
    return wrap(text, terminal.width - 2, 2).map((line) => `  ${line}`);
  });
  return [terminal.text('cli.counted'), ...lines];
}

const FAILING = ['not-met', 'doubt', 'not-stated'];
