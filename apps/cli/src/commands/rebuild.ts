/** `liggaren rebuild [VIEW…]`: views anew from the log, beside the live ones, then in their place. */
import type { Schemas } from '@liggaren/api-client';
import { LINES, longAnswer } from '../long-answer.js';
import { type CommonOptions, withViews } from '../session.js';
import type { Terminal } from '../terminal.js';

export function rebuild(names: readonly string[], options: CommonOptions) {
  const body = names.length > 0 ? { views: [...names] } : {};
  return withViews(options, async ({ client, terminal }) => {
    const asked = client.POST('/v1/rebuilds', { body, ...LINES });
    const done = await longAnswer<Schemas['Rebuild']>(terminal, asked, 'rebuild');
    if (options.json) return terminal.out(JSON.stringify(done));
    sayViews(terminal, done);
    const { id, differences: count } = done;
    terminal.out(terminal.dim(terminal.text('cli.rebuild-kept', { count, id: id.slice(0, 8) })));
  });
}

export function sayViews(terminal: Terminal, { views }: Schemas['Rebuild']): void {
  for (const { view, differences, wasHalted } of views) {
    terminal.out(terminal.text('cli.rebuilt', { view, differences }));
    if (!wasHalted) continue;
    const { eventId, reason } = wasHalted as { eventId: string; reason: string };
    terminal.out(`  ${terminal.text('cli.was-halted', { eventId, reason })}`);
  }
}
