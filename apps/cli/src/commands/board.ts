/** `liggaren board`: where every partnership stands on a day. */
import { boardTable } from '../board-table.js';
import { printMoment } from '../moment-line.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { idNamed, namedIn } from '../registry.js';
import { withLedger } from '../session.js';
import { partyNamed } from './agreements.js';

export interface BoardOptions extends ViewOptions {
  readonly state?: string;
  readonly partnership?: string;
  readonly party?: string;
}

export function board({ state, partnership, party, ...options }: BoardOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const partnerships = () => namedIn(client, options, ['partnerships']);
    const filters = {
      ...(state === undefined ? {} : { state }),
      ...(party === undefined ? {} : { party: await partyNamed(client, terminal, options, party) }),
      ...(partnership === undefined
        ? {}
        : { partnership: await idNamed(terminal, partnership, partnerships) }),
    };
    const ask = (query: PageQuery) =>
      client.GET('/v1/status-board', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(boardTable(terminal, answer.items));
    printMoment(terminal, answer);
  });
}
