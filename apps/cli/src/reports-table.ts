/** Tables of reports: those that are due on a day, and those that are known, with what they say. */
import type { Schemas } from '@liggaren/api-client';
import { coded } from './phrases.js';
import { shortIds } from './short-ids.js';
import { renderTable } from './table.js';
import type { Terminal } from './terminal.js';

type Due = Schemas['DueReport'];
type Report = Schemas['Report'];
type Names = ReadonlyMap<string, string>;

export function dueTable(terminal: Terminal, items: readonly Due[]): string {
  if (items.length === 0) return terminal.text('reports.none-due');
  const short = shortIds(items.map(({ agreement }) => agreement));
  return renderTable(
    terminal,
    [
      { head: terminal.text('cli.agreement'), least: 24 },
      { head: terminal.text('reports.obligation'), least: 16 },
      { head: terminal.text('reports.about'), least: 12 },
      { head: terminal.text('reports.last-day'), least: 10 },
      { head: terminal.text('cli.state'), least: 14 },
    ],
    items.map(({ agreement, title, obligation, kind, period, dueOn, state, daysLate }) => [
      `${title}\n${short(agreement)}/${obligation}`,
      coded(terminal, 'report-kind', kind),
      period ? `${period.from} –\n${period.to}` : terminal.text('reports.whole-term'),
      dueOn ?? terminal.text('reports.no-day'),
      coded(terminal, 'due-state', state, { days: daysLate ?? 0 }),
    ]),
  );
}

export function reportsTable(terminal: Terminal, items: readonly Report[], names: Names): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ report }) => report));
  return renderTable(
    terminal,
    [
      { head: terminal.text('cli.id') },
      { head: terminal.text('cli.kind'), least: 12 },
      { head: terminal.text('reports.about'), least: 24, items: true },
      { head: terminal.text('cli.stage'), least: 10 },
      { head: terminal.text('cli.says'), least: 30, items: true },
    ],
    items.map((report) => [
      short(report.report),
      coded(terminal, 'report-kind', report.kind),
      aboutText(report, names),
      stageText(terminal, report),
      saysText(terminal, report, names),
    ]),
  );
}

/** The agreements, each once, and the period. */
function aboutText({ concerns, period }: Report, names: Names): string {
  const agreements = [...new Set(concerns.map(({ agreement }) => agreement))];
  const titles = agreements.map((agreement) => names.get(agreement) ?? agreement);
  return [...titles, ...(period ? [`${period.from} – ${period.to}`] : [])].join('\n');
}

function stageText(terminal: Terminal, { stage, versions, overdue, why }: Report): string {
  return [
    coded(terminal, 'report-stage', stage),
    versions > 1 ? terminal.text('reports.versions', { count: versions }) : '',
    overdue ? terminal.text('reports.overdue') : '',
    stage === 'returned' ? (why ?? '') : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function saysText(terminal: Terminal, report: Report, names: Names): string {
  const name = (id: string) => names.get(id) ?? id;
  const { signatories, goals, results, lessons, proposals, decisions, issued } = report;
  const word = (family: 'goal' | 'result', code: string) => coded(terminal, family, code);
  return [
    ...signatories.map(({ role, acting, for: by, onBehalfOf }) => {
      const said = acting ? terminal.text('reports.acting', { role }) : role;
      const whose = [onBehalfOf, by && name(by.organisation)].filter((one) => one !== undefined);
      return terminal.text('reports.signed', { who: [said, ...whose].join(', ') });
    }),
    ...goals.map(({ outcome }) =>
      terminal.text('reports.goal', { outcome: word('goal', outcome) }),
    ),
    ...results.map(({ outcome, text }) =>
      [terminal.text('reports.result', { outcome: word('result', outcome) }), text].join('. '),
    ),
    ...(lessons.length > 0 ? [terminal.text('reports.lessons', { count: lessons.length })] : []),
    ...proposals.map(({ to, wording }) =>
      terminal.text('reports.proposed', { body: name(to), wording }),
    ),
    ...decisions.map(({ by, wording }) =>
      terminal.text('reports.decided', { body: name(by), wording }),
    ),
    ...issued.map(({ format, language, sha256 }) =>
      terminal.text('reports.issued', { format, language, sha256: sha256.slice(0, 8) }),
    ),
  ].join('\n');
}
