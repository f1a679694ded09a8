/** `liggaren diff`: what a view says otherwise at one moment than at another, and the events responsible. */
import type { Schemas } from '@liggaren/api-client';
import { changeLines } from '../diff-lines.js';
import { answered } from '../failure.js';
import { momentLine } from '../moment-line.js';
import { agreementsNamed, idNamed } from '../registry.js';
import { type CommonOptions, type Session, withLedger } from '../session.js';
import type { Terminal } from '../terminal.js';

export interface DiffOptions extends CommonOptions {
  readonly view: string;
  readonly agreement?: string;
  readonly fromValidOn?: string;
  readonly fromKnownAt?: string;
  readonly toValidOn?: string;
  readonly toKnownAt?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

type Answer = Schemas['DiffPage'];

/** Differences printed, unless told otherwise. */
const ROWS = 500;
/** The most that the API gives at once. */
const PAGE = 1_000;

export function diff(options: DiffOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const query = await queryOf(session, options);
    const ask = (page: { readonly limit?: number; readonly cursor?: string }) =>
      answered(client.GET('/v1/diff', { params: { query: { ...query, ...page } } }));
    const { limit, cursor } = options;
    const from = cursor === undefined ? {} : { cursor };
    if (options.json)
      return terminal.out(
        JSON.stringify(await ask({ ...from, ...(limit === undefined ? {} : { limit }) })),
      );
    const most = limit ?? ROWS;
    let answer = await ask({ ...from, limit: Math.min(most, PAGE) });
    const items = [...answer.items];
    while (answer.next !== undefined && items.length < most) {
      answer = await ask({ cursor: answer.next, limit: Math.min(most - items.length, PAGE) });
      items.push(...answer.items);
    }
    print(terminal, { ...answer, items });
  });
}

/** Unless both places are named, the answer knows everything that was recorded before the question. */
async function queryOf({ client, terminal }: Session, options: DiffOptions) {
  const { view, agreement, fromValidOn, fromKnownAt, toValidOn, toKnownAt } = options;
  const now = fromKnownAt === undefined || toKnownAt === undefined;
  const { json = false } = options;
  return {
    view,
    ...(fromValidOn === undefined ? {} : { fromValidOn }),
    ...(fromKnownAt === undefined ? {} : { fromKnownAt }),
    ...(toValidOn === undefined ? {} : { toValidOn }),
    ...(toKnownAt === undefined ? {} : { toKnownAt }),
    ...(now ? { minPosition: 'head' } : {}),
    ...(agreement === undefined
      ? {}
      : {
          agreement: await idNamed(terminal, agreement, () => agreementsNamed(client, { json })),
        }),
  };
}

function print(terminal: Terminal, { view, from, to, items, stale, next }: Answer): void {
  const changes = items.map((item) => changeLines(terminal, view, item).join('\n'));
  terminal.out(changes.length > 0 ? changes.join('\n\n') : terminal.text('diff.none'));
  terminal.out('');
  if (items.length > 0 && from.knownAt.position === to.knownAt.position)
    terminal.out(terminal.text('diff.only-time'));
  terminal.out(terminal.dim(`${terminal.text('diff.from')}: ${momentLine(terminal, from)}`));
  terminal.out(terminal.dim(`${terminal.text('diff.to')}: ${momentLine(terminal, to)}`));
  if (stale) {
    const { view: stopped, eventId, reason } = stale;
    terminal.err(terminal.text('cli.stale', { view: stopped, eventId, reason }));
  }
  if (next !== undefined) terminal.err(terminal.text('cli.more'));
}
