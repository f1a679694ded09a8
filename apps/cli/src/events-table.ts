/** Events as a table: where and when each was recorded, what it says, where that stands, and who said it. */
import type { Schemas } from '@liggaren/api-client';
import { eventWords } from './event-words.js';
import { instantText, plainPosition } from './moment-line.js';
import { dateText } from './phrases.js';
import { idOfStream, shortIds, shortStream } from './short-ids.js';
import { type Source, sourceLegend, sourcesText } from './sources.js';
import { renderTable } from './table.js';
import type { Terminal } from './terminal.js';

export type Event = Schemas['Event'];

/** The part of an event's metadata that is shown. */
interface Metadata {
  readonly actor?: { readonly id: string };
  readonly source?: Source;
}

export function eventsTable(
  terminal: Terminal,
  items: readonly Event[],
  titles: ReadonlyMap<string, string>,
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ stream }) => idOfStream(stream)));
  const sources = items.flatMap(({ metadata }) => (metadata as Metadata).source ?? []);
  const shortDocument = shortIds(sources.map(({ document }) => document));
  const severalStreams = new Set(items.map(({ stream }) => stream)).size > 1;
  const columns = [
    { head: terminal.text('cli.place'), align: 'right' as const },
    { head: terminal.text('cli.recorded'), least: 10 },
    { head: terminal.text('cli.effective'), least: 11 },
    { head: terminal.text('cli.what'), least: 30 },
    ...(severalStreams ? [{ head: terminal.text('cli.stream'), least: 14 }] : []),
    { head: terminal.text('cli.source'), least: 15 },
    { head: terminal.text('cli.actor'), least: 8 },
  ];
  const rows = items.map((event) => {
    const { actor, source } = event.metadata as Metadata;
    return [
      plainPosition(event.position),
      instantText(event.recordedAt),
      event.effectiveOn ? dateText(terminal, event.effectiveOn) : '',
      `${event.type}\n${eventWords(terminal, event.data, titles)}`.trim(),
      ...(severalStreams ? [shortStream(event.stream, short)] : []),
      source ? sourcesText([source], shortDocument) : '',
      actor?.id ?? '',
    ];
  });
  const table = renderTable(terminal, columns, rows);
  return [table, ...sourceLegend(terminal, sources, titles, shortDocument)].join('\n');
}
