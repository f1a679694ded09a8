/** `liggaren activities`: what partnerships did, when, by whom, who came, and whether an agreement was in force. */
import type { Schemas } from '@liggaren/api-client';
import { printMoment } from '../moment-line.js';
import { actingText, coded, dateText } from '../phrases.js';
import { attendanceText, quantityText } from '../quantity-text.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed, namedIn } from '../registry.js';
import { type Session, withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { sourceLegend, sourcesText } from '../sources.js';
import { type Row, renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { titlesAt } from '../titles.js';

export interface ActivitiesOptions extends ViewOptions {
  readonly partnership?: string;
  readonly agreement?: string;
  readonly occurs?: string;
}

type Activity = Schemas['Activity'];

export function activities(options: ActivitiesOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const filters = await filtersOf(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/activities', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(activitiesTable(terminal, answer.items, await titlesAt(client, answer)));
    printMoment(terminal, answer);
  });
}

async function filtersOf(
  { client, terminal }: Session,
  { partnership, agreement, occurs, ...options }: ActivitiesOptions,
) {
  const id = (text: string, candidates: Parameters<typeof idNamed>[2]) =>
    idNamed(terminal, text, candidates);
  const { validOn: _, ...ever } = options;
  return {
    ...(occurs === undefined ? {} : { occurs }),
    ...(partnership === undefined
      ? {}
      : { partnership: await id(partnership, () => namedIn(client, options, ['partnerships'])) }),
    ...(agreement === undefined
      ? {}
      : { agreement: await id(agreement, () => agreementsNamed(client, ever)) }),
  };
}

export function activitiesTable(
  terminal: Terminal,
  items: readonly Activity[],
  titles: ReadonlyMap<string, string>,
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ activity }) => activity));
  const sources = items.flatMap(({ source }) => source ?? []);
  const shortDocument = shortIds(sources.map(({ document }) => document));
  const rows = items.flatMap((item, index): readonly Row[] => {
    const begins = items[index - 1]?.partnership !== item.partnership;
    return [
      ...(begins ? [{ heading: item.partnershipName }] : []),
      [
        short(item.activity),
        [item.title, ...(item.operationName === undefined ? [] : [`(${item.operationName})`])].join(
          '\n',
        ),
        whenText(terminal, item),
        [
          ...(item.by ?? []).map((one) => actingText(terminal, one)),
          ...(item.others ?? []).map(({ name }) => `+ ${name}`),
        ].join('\n'),
        item.attendance ? attendanceText(terminal, item.attendance) : '',
        coverText(terminal, item),
        sourcesText(item.source ? [item.source] : [], shortDocument),
      ],
    ];
  });
  const table = renderTable(
    terminal,
    [
      { head: terminal.text('cli.id') },
      { head: terminal.text('cli.activity'), least: 22 },
      { head: terminal.text('cli.when'), least: 13 },
      { head: terminal.text('cli.by-and-with'), least: 14, items: true },
      { head: terminal.text('cli.attendance'), least: 14 },
      { head: terminal.text('cli.cover'), least: 14 },
      { head: terminal.text('cli.source'), least: 12 },
    ],
    rows,
  );
  return [table, ...sourceLegend(terminal, sources, titles, shortDocument)].join('\n');
}

/** The days, how often, and at which hours. */
function whenText(
  terminal: Terminal,
  { tookPlaceOn, days, occurs, hours, times }: Activity,
): string {
  const period = days ? `${days.from} –\n${days.to}` : terminal.text('cli.open-ended');
  return [
    tookPlaceOn ? dateText(terminal, tookPlaceOn) : period,
    coded(terminal, 'occurs', occurs),
    hours ? hoursText(terminal, hours) : '',
    times ? terminal.text('cli.times', { times: quantityText(terminal, times) }) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** `Wed 16:00–20:00` */
function hoursText(terminal: Terminal, hours: NonNullable<Activity['hours']>): string {
  const days = hours.days.map((day) => coded(terminal, 'weekday', day));
  return `${days.join(', ')} ${hours.from}–${hours.to}`;
}

function coverText(terminal: Terminal, { cover, outside }: Activity): string {
  const days = outside.map(({ from, to }) => (from === to ? from : `${from} – ${to}`));
  return coded(terminal, 'cover', cover, { days });
}
