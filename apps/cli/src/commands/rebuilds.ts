/** `liggaren rebuilds [ID]`: which rebuilds there were, the one under way, and what one of them found. */
import type { Schemas } from '@liggaren/api-client';
import { EXIT } from '../exit-codes.js';
import { answered, failure } from '../failure.js';
import { instantText, plainPosition } from '../moment-line.js';
import { progressText, type Progress } from '../progress-line.js';
import { type CommonOptions, type Session, withViews } from '../session.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { sayViews } from './rebuild.js';

export function rebuilds(id: string | undefined, options: CommonOptions) {
  return withViews(options, async (session) => {
    const { client, terminal } = session;
    const list = await answered(client.GET('/v1/rebuilds'));
    if (id !== undefined) return sayOne(session, idOf(terminal, list, id), options);
    if (options.json) return terminal.out(JSON.stringify(list));
    sayRunning(terminal, list);
    terminal.out(listTable(terminal, list));
  });
}

/** The whole id of one that is given by its beginning. */
function idOf(terminal: Terminal, { items }: Schemas['RebuildList'], begins: string): string {
  const found = items.filter((item) => item.id.startsWith(begins));
  if (found.length === 1) return found[0]!.id;
  const what = terminal.text('cli.rebuild-id', { id: begins });
  throw failure(EXIT.notFound, 'not-found', terminal.text('problem.not-found', { what }));
}

function sayRunning(terminal: Terminal, { running }: Schemas['RebuildList']): void {
  if (!running) return;
  const { views, progress, secondsLeft: seconds } = running;
  const startedAt = instantText(running.startedAt);
  const left = seconds === undefined ? '' : ` · ${terminal.text('cli.time-left', { seconds })}`;
  const told = progress ? ` · ${progressText(terminal, progress as Progress, 0)}${left}` : '';
  terminal.out(`${terminal.text('cli.rebuild-running', { startedAt, views })}${told}`);
}

function listTable(terminal: Terminal, { items }: Schemas['RebuildList']): string {
  if (items.length === 0) return terminal.text('cli.none');
  return renderTable(
    terminal,
    [
      { head: terminal.text('cli.id') },
      { head: terminal.text('cli.started') },
      { head: terminal.text('cli.views'), least: 20 },
      { head: terminal.text('cli.difference-count'), align: 'right' },
      { head: terminal.text('cli.state') },
    ],
    items.map(({ id, startedAt, views, differences, state }) => [
      id.slice(0, 8),
      instantText(startedAt),
      views.map(({ view }) => view).join(', '),
      String(differences),
      terminal.text('cli.rebuild-state', { state }),
    ]),
  );
}

async function sayOne(
  { client, terminal }: Session,
  id: string,
  { json }: CommonOptions,
): Promise<void> {
  const asked = client.GET('/v1/rebuilds/{id}', { params: { path: { id } } });
  const rebuild = await answered(asked);
  if (json) return terminal.out(JSON.stringify(rebuild));
  sayViews(terminal, rebuild);
  const found = rebuild.found as unknown as readonly Found[];
  if (found.length === 0) return;
  terminal.out(
    renderTable(
      terminal,
      [
        { head: terminal.text('cli.views') },
        { head: terminal.text('cli.what'), least: 24 },
        { head: terminal.text('cli.place') },
        { head: terminal.text('cli.says'), least: 12 },
      ],
      found.map(({ view, cell, knownFrom, what }) => [
        view,
        cell,
        plainPosition(knownFrom),
        terminal.text(`difference.${what}`),
      ]),
    ),
  );
  const { differences: count } = rebuild;
  if (found.length < count) terminal.err(terminal.text('cli.more-differences', { count }));
}

interface Found {
  readonly view: string;
  readonly cell: string;
  readonly knownFrom: string;
  readonly what: 'missing' | 'unexpected' | 'different';
}
