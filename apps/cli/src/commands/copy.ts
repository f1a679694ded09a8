/** `liggaren copy FROM TO`: the events of one store in another, in order and once, and proved to be the same. */
import { existsSync } from 'node:fs';
import {
  type Copied,
  copyEvents,
  type OpenLog,
  openLog,
  placeText,
  readStorePlace,
  type StorePlace,
} from '@liggaren/api/writer-lock';
import { copyingFailed, openingFailed } from '../copy-failure.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { failure } from '../failure.js';
import { pathOf } from '../input.js';
import { ProgressLine } from '../progress-line.js';
import type { CommonOptions } from '../session.js';
import { type Terminal, terminalOf } from '../terminal.js';

export async function copy(from: string, to: string, options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalOf(process, options);
  const places = { from: placeNamed(terminal, from, 'FROM'), to: placeNamed(terminal, to, 'TO') };
  const shown = { from: placeText(places.from), to: placeText(places.to) };
  if (places.from.kind === 'sqlite' && !existsSync(places.from.path))
    throw failure(
      EXIT.unavailable,
      'no-ledger-file',
      terminal.text('cli.no-ledger-file', { path: shown.from }),
    );
  refuseViewsOfAnother(terminal, places.to);
  const copied = await copyBetween(terminal, places, shown);
  if (options.json) {
    terminal.out(JSON.stringify({ schema: 'liggaren/copied', version: 1, ...shown, ...copied }));
    return EXIT.ok;
  }
  terminal.out(terminal.text('cli.copied', { ...copied, ...shown }));
  terminal.out(terminal.text('cli.copy-equal', { ...copied }));
  terminal.out(terminal.text('cli.copy-references', { ...copied }));
  terminal.out(terminal.dim(terminal.text('cli.copy-positions', { ...copied })));
  terminal.err(terminal.text('cli.copy-next'));
  return EXIT.ok;
}

interface Places {
  readonly from: StorePlace;
  readonly to: StorePlace;
}
/** The places as they may be printed. */
interface Shown {
  readonly from: string;
  readonly to: string;
}

async function copyBetween(terminal: Terminal, places: Places, shown: Shown): Promise<Copied> {
  const open: OpenLog[] = [];
  const opened = async (name: 'from' | 'to') => {
    const mode = name === 'from' ? 'reader' : 'writer';
    const log = await openLog(places[name], mode, name.toUpperCase()).catch((error: unknown) => {
      throw openingFailed(terminal, error);
    });
    open.push(log);
    return log.store;
  };
  const progress = new ProgressLine(terminal);
  const interrupted = new AbortController();
  const interrupt = () =>
    interrupted.abort(
      failure(EXIT.interrupted, 'interrupted', terminal.text('cli.copy-interrupted')),
    );
  process.once('SIGINT', interrupt);
  try {
    return await copyEvents({
      ...{ from: await opened('from'), to: await opened('to') },
      onProgress: (done) => progress.show(done),
      signal: interrupted.signal,
    });
  } catch (error) {
    throw copyingFailed(terminal, error, shown);
  } finally {
    process.off('SIGINT', interrupt);
    progress.clear();
    for (const log of open) await log.close();
  }
}

/** The place that was typed: a file's path is meant from where the caller stands. Throws `Failure`. */
function placeNamed(terminal: Terminal, url: string, name: 'FROM' | 'TO'): StorePlace {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  try {
    return readStorePlace(path === undefined ? url : `sqlite:${pathOf(path)}`, name);
  } catch (error) {
    throw openingFailed(terminal, error);
  }
}

/** They would be believed. Beside a ledger that is there they are its own. */
function refuseViewsOfAnother(terminal: Terminal, to: StorePlace): void {
  if (to.kind !== 'sqlite' || existsSync(to.path)) return;
  const path = to.path.replace(/(\.db)?$/, '.views.db');
  if (existsSync(path))
    throw failure(EXIT.refused, 'views-exist', terminal.text('cli.views-there', { path }));
}
