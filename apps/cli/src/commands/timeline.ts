/** `liggaren timeline AGREEMENT`: what held from when to when, who did what and why, and the chain with its gaps. */
import type { Schemas } from '@liggaren/api-client';
import { dayBefore } from '@liggaren/domain';
import { eventWords } from '../event-words.js';
import { instantText, printMoment } from '../moment-line.js';
import { actingText, assumedNote, coded, dateText } from '../phrases.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed } from '../registry.js';
import { withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { type Source, sourceLegend, sourcesText } from '../sources.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { titlesAt } from '../titles.js';
import { optionText } from './agreements.js';

export interface TimelineOptions extends ViewOptions {
  readonly onlyBegun?: boolean;
}

type Entry = Schemas['TimelineEntry'];
type Titles = ReadonlyMap<string, string>;
type Short = (id: string) => string;

/** Stands before what holds on the day asked. */
const HOLDS = '▶ ';

export function timeline(text: string, { onlyBegun = false, ...options }: TimelineOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    // Called by its title whether or not there was anything of it on the day asked.
    const { validOn: _, ...ever } = options;
    const id = await idNamed(terminal, text, () => agreementsNamed(client, ever));
    const filter = onlyBegun ? { onlyBegun: 'true' } : {};
    const ask = (query: PageQuery) =>
      client.GET('/v1/agreements/{id}/timeline', {
        params: { path: { id }, query: { ...query, ...filter } },
      });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    const titles = await titlesAt(client, answer);
    terminal.out(terminal.bold(titles.get(id) ?? id));
    terminal.out('');
    terminal.out(timelineTable(terminal, answer.items, titles));
    terminal.out('');
    terminal.out(HOLDS + terminal.text('cli.holds-mark', { day: answer.validOn }));
    printMoment(terminal, answer);
  });
}

export function timelineTable(terminal: Terminal, items: readonly Entry[], titles: Titles): string {
  const sources = items.flatMap((item) => (item.entry === 'act' ? (item.source ?? []) : []));
  const short = shortIds(items.flatMap(eventsOf));
  const shortDocument = shortIds(sources.map(({ document }) => document));
  const columns = [
    { head: terminal.text('cli.day'), least: 13 },
    { head: terminal.text('cli.what'), least: 34 },
    { head: terminal.text('cli.who'), least: 16 },
    { head: terminal.text('cli.why'), least: 16 },
    { head: terminal.text('cli.events'), least: 8 },
  ];
  const table = renderTable(
    terminal,
    columns,
    items.map((item) => [
      dayText(terminal, item),
      ('holds' in item && item.holds ? HOLDS : '') + whatText(terminal, item, titles, short),
      whoText(terminal, item),
      item.entry === 'act' ? whyText(item, shortDocument) : '',
      eventsOf(item).map(short).join('\n'),
    ]),
  );
  return [
    table,
    ...sourceLegend(terminal, sources, titles, shortDocument),
    ...assumedNote(terminal, table),
  ].join('\n');
}

function eventsOf(item: Entry): readonly string[] {
  return item.entry === 'act' ? [item.event] : item.because;
}

/** A day, or the first and last day of an interval. */
function dayText(terminal: Terminal, item: Entry): string {
  switch (item.entry) {
    case 'act': {
      const { day, basis } = item.since;
      const date = dateText(terminal, { date: day, basis });
      return basis === 'recorded' ? `${date}\n${terminal.text('cli.day-recorded')}` : date;
    }
    case 'gap':
      return `${item.from} –\n${item.to}`;
    case 'agreement':
      return `${dateText(terminal, item.start)} –\n${dateText(terminal, item.end)}`;
    default:
      return `${item.validFrom} –${item.validTo === undefined ? '' : `\n${dayBefore(item.validTo)}`}`;
  }
}

function whatText(terminal: Terminal, item: Entry, titles: Titles, short: Short): string {
  switch (item.entry) {
    case 'act':
      return actText(terminal, item, titles, short);
    case 'gap': {
      const { days, after, before } = item;
      return terminal.text('entry.gap', { days, after: after.title, before: before.title });
    }
    case 'agreement': {
      const link = terminal.text(`entry.${item.relation}`, { title: item.title });
      return item.status === undefined
        ? link
        : `${link}\n${coded(terminal, 'status', item.status)}`;
    }
    case 'status': {
      const said = [
        coded(terminal, 'status', item.status),
        ...item.notes.map((note) => coded(terminal, 'note', note)),
        ...(item.extended ? [terminal.text('entry.extended')] : []),
      ].join(', ');
      return item.kind === 'agreement'
        ? `${terminal.text('cli.status')}: ${said}`
        : `${item.title}: ${said}`;
    }
    case 'option': {
      const end = item.endIfUsed;
      const leads = end === undefined ? '' : `, ${terminal.text('entry.leads-to', { day: end })}`;
      return `${terminal.text('cli.option')} ${optionText(terminal, item)}${leads}`;
    }
    case 'notice': {
      const state = coded(terminal, 'notice', item.state);
      return terminal.text('entry.notice', { lastDay: item.lastDay.date, state });
    }
    case 'dialogue':
      return [terminal.text('entry.dialogue'), item.note ?? ''].join('\n').trim();
    default:
      return item satisfies never;
  }
}

type Act = Schemas['TimelineAct'];

function actText(terminal: Terminal, act: Act, titles: Titles, short: Short): string {
  const { type, data, voided, corrects } = act;
  const lines = [
    type,
    eventWords(terminal, data, titles),
    voided ? terminal.text('entry.voided', { event: short(voided.event), why: voided.why }) : '',
    corrects === undefined ? '' : terminal.text('entry.corrects', { event: short(corrects) }),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Who recorded it and when; of options and notices, whose they are. */
function whoText(terminal: Terminal, item: Entry): string {
  if (item.entry === 'act') return `${item.actor.id}\n${instantText(item.recordedAt)}`;
  if (item.entry === 'option') return item.holder ? actingText(terminal, item.holder) : '';
  return item.entry === 'notice' ? actingText(terminal, item.by) : '';
}

function whyText({ reason, data, type, source }: Act, shortDocument: Short): string {
  const said = type === 'FactVoided' ? data['why'] : reason;
  return [
    typeof said === 'string' ? said : '',
    source ? sourcesText([source as Source], shortDocument) : '',
  ]
    .join('\n')
    .trim();
}
