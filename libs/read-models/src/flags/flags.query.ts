/** Reads the flags: by rule, by stream; and those that only streams side by side give rise to. */
import { FLAG_RULES_ACROSS_STREAMS } from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { flagsAcrossStreams } from './across-streams.query.js';
import { FLAGS } from './flags.projection.js';

export interface FlagFilter {
  /** One flag, or any of several. */
  readonly flag?: string | readonly string[];
  readonly rule?: string;
  readonly stream?: string;
}

export async function getFlags(
  views: ViewStore,
  moment: Moment,
  { flag, rule, stream }: FlagFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const where = {
    ...(rule === undefined ? {} : { rule }),
    ...(stream === undefined ? {} : { stream }),
  };
  const { items, next } = await queryPage(
    views,
    FLAGS,
    moment,
    {
      valid: 'ever',
      where,
      orderBy: ['rule', 'stream'],
      ...(flag === undefined ? {} : { cell: flag }),
    },
    page,
  );
  const rows = items.map(({ cell, body }): JsonObject => ({ flag: cell, ...body }));
  if (next !== undefined) return { items: rows, next };
  if (!mayLookAcross(rule, flag)) return { items: rows };
  // Computed when asked, from several views: the last page has them besides.
  const beside = (await flagsAcrossStreams(views, moment)).filter(
    (one) =>
      (rule === undefined || one.rule === rule) &&
      (stream === undefined || one.stream === stream) &&
      (flag === undefined || [flag].flat().includes(one.flag)),
  );
  return { items: [...rows, ...beside] };
}

/** Every flag of these streams. */
export async function flagsOfStreams(
  views: ViewStore,
  moment: Moment,
  streams: readonly string[],
): Promise<readonly JsonObject[]> {
  if (streams.length === 0) return [];
  const versions = await views.query(FLAGS, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { stream: streams },
    orderBy: ['rule', 'stream'],
  });
  const beside = await flagsAcrossStreams(views, moment);
  return [
    ...versions.map(({ cell, body }): JsonObject => ({ flag: cell, ...body })),
    ...beside.filter(({ stream }) => streams.includes(stream)),
  ];
}

/** Looking across streams reads several views whole: not where no answer could be of such a rule. */
function mayLookAcross(rule: FlagFilter['rule'], flag: FlagFilter['flag']): boolean {
  const across: readonly string[] = FLAG_RULES_ACROSS_STREAMS;
  if (rule !== undefined) return across.includes(rule);
  return (
    flag === undefined || [flag].flat().some((cell) => across.includes(cell.split('/')[1] ?? ''))
  );
}
