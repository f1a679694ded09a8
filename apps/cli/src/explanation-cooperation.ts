/** What governance, activities and findings say of a cell, in lines for people. */
import type { Schemas } from '@liggaren/api-client';
import { actingWords } from './event-words.js';
import { coded, dateText } from './phrases.js';
import { attendanceText, quantityText } from './quantity-text.js';
import { sourcesText } from './sources.js';
import type { Terminal } from './terminal.js';

type Fact = readonly [name: string, said: readonly string[]];
type Says = Schemas['Explanation']['says'];
type Titles = ReadonlyMap<string, string>;

/** Whatever kind of cell it is: its name or words, who, from when to when, and where it stands. */
export function governanceFacts(terminal: Terminal, says: Says, titles: Titles): readonly Fact[] {
  const it = says as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof it[name] === 'string' ? [it[name]] : []);
  const acts = (name: string) => (it[name] === undefined ? [] : [actingWords(it[name], titles)]);
  const rhythm = it['rhythm'] as { readonly every: string; readonly times: number } | undefined;
  const names = (it['names'] ?? []) as readonly { readonly name: string; readonly since: string }[];
  const since = it['since'] as Schemas['Since'];
  const { meetingOn } = it as { readonly meetingOn?: Schemas['DateFact'] };
  const { state } = it as { readonly state?: string };
  return [
    [terminal.text('cli.name'), text('name')],
    [terminal.text('cli.role'), text('role')],
    [terminal.text('cli.what'), text('text')],
    [terminal.text('cli.called'), names.map((one) => `${one.name}, ${one.since}`)],
    [
      terminal.text('cli.rhythm'),
      rhythm ? [coded(terminal, 'rhythm', rhythm.every, { times: rhythm.times })] : [],
    ],
    [terminal.text('cli.day'), meetingOn ? [dateText(terminal, meetingOn)] : []],
    [terminal.text('cli.run-by'), acts('by')],
    [terminal.text('cli.held-for'), acts('for')],
    [terminal.text('cli.raised-by'), acts('raisedBy')],
    [terminal.text('cli.against'), acts('against')],
    [terminal.text('cli.item-state'), state === undefined ? [] : [coded(terminal, 'item', state)]],
    [
      terminal.text('cli.held-from'),
      [
        `${dateText(terminal, { date: since.day, basis: since.basis })} – ${text('until')[0] ?? ''}`,
      ],
    ],
  ];
}

export function activityFacts(terminal: Terminal, says: Says, titles: Titles): readonly Fact[] {
  const it = says as unknown as Schemas['Activity'];
  return [
    [terminal.text('cli.activity'), [it.title, ...(it.text === undefined ? [] : [it.text])]],
    [terminal.text('cli.partnership'), [titles.get(it.partnership) ?? it.partnership]],
    [
      terminal.text('cli.when'),
      [
        it.days ? `${it.days.from} – ${it.days.to}` : terminal.text('cli.open-ended'),
        coded(terminal, 'occurs', it.occurs),
        ...(it.times
          ? [terminal.text('cli.times', { times: quantityText(terminal, it.times) })]
          : []),
      ],
    ],
    [
      terminal.text('cli.by-and-with'),
      [
        ...(it.by ?? []).map((one) => actingWords(one, titles)),
        ...(it.others ?? []).map(({ name }) => `+ ${name}`),
      ],
    ],
    [
      terminal.text('cli.attendance'),
      it.attendance ? attendanceText(terminal, it.attendance).split('\n') : [],
    ],
    [terminal.text('cli.source'), sourceOf(it.source)],
  ];
}

export function findingFacts(terminal: Terminal, says: Says): readonly Fact[] {
  const it = says as unknown as Schemas['Finding'];
  return [
    [
      terminal.text('cli.finding'),
      [`${coded(terminal, 'severity', it.severity)}, ${coded(terminal, 'finding', it.kind)}`],
    ],
    [terminal.text('cli.found'), [it.text]],
    [
      terminal.text('cli.why'),
      it.legalBasis === undefined
        ? []
        : [terminal.text('cli.legal-basis', { text: it.legalBasis })],
    ],
    [
      terminal.text('cli.state'),
      [
        coded(terminal, 'state', it.state, { how: it.resolved?.how ?? '' }),
        ...(it.followUp === undefined
          ? []
          : [terminal.text('cli.follow-up', { text: it.followUp })]),
        ...(it.followUpBy === undefined
          ? []
          : [terminal.text('cli.follow-up-by', { day: it.followUpBy })]),
      ],
    ],
    [terminal.text('cli.source'), sourceOf(it.source)],
  ];
}

function sourceOf(source: Schemas['Finding']['source']): readonly string[] {
  return source ? sourcesText([source], (id) => id.slice(0, 8)).split('\n') : [];
}
