/** `liggaren governance`: each partnership's bodies and meetings, roles, operations, items to do, disagreements. */
import { governanceTables, isGoverned } from '../governance-tables.js';
import { printMoment } from '../moment-line.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { idNamed, namedIn } from '../registry.js';
import { withLedger } from '../session.js';

export interface GovernanceOptions extends ViewOptions {
  readonly partnership?: string;
  readonly period?: string;
}

export function governance({ partnership, period, ...options }: GovernanceOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const filters = {
      ...(period === undefined ? {} : { period }),
      ...(partnership === undefined
        ? {}
        : {
            partnership: await idNamed(terminal, partnership, () =>
              namedIn(client, options, ['partnerships']),
            ),
          }),
    };
    const ask = (query: PageQuery) =>
      client.GET('/v1/governance', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    const governed = answer.items.filter(isGoverned);
    for (const item of governed) terminal.out(`${governanceTables(terminal, item)}\n`);
    const bare = answer.items.filter((item) => !isGoverned(item)).map(({ name }) => name);
    const notes = [
      ...(answer.items.length === 0 ? [terminal.text('cli.none')] : []),
      ...(bare.length === 0
        ? []
        : [terminal.text('cli.nothing-governed', { count: bare.length, names: bare })]),
      ...governed.slice(0, 1).map((item) => terminal.text('cli.counted-days', item.period)),
    ];
    for (const note of notes) terminal.out(terminal.dim(note));
    printMoment(terminal, answer);
  });
}
