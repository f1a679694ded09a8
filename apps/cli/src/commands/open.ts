/** `liggaren open --owner NAME`: makes a real ledger, where there is none. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '@liggaren/api/writer-lock';
import { giveCommand } from '@liggaren/api-client';
import { EXIT } from '../exit-codes.js';
import { answered } from '../failure.js';
import { accessLedger } from '../ledger-access.js';
import { type CommonOptions, configurationOf } from '../session.js';
import { type Terminal, terminalOf } from '../terminal.js';

export interface OpenOptions extends CommonOptions {
  readonly owner: string;
  readonly as: string;
}

export async function open(options: OpenOptions) {
  const terminal = terminalOf(process, options);
  const configuration = configurationOf();
  const { store, apiUrl } = configuration;
  const makesFile = apiUrl === undefined && store.kind === 'sqlite' && !existsSync(store.path);
  if (makesFile) await rehearse(configuration, terminal, options);
  const ledger = await openIn(configuration, terminal, options);
  if (options.json) {
    terminal.out(JSON.stringify(ledger));
  } else {
    const { ledgerId, owner } = ledger;
    terminal.out(terminal.text('cli.opened', { ledgerId, owner }));
    terminal.err(terminal.text('cli.opened-next'));
  }
  return EXIT.ok;
}

/** Opens one in a directory that is thrown away: a refused command leaves no file where the ledger would be. */
async function rehearse(configuration: Configuration, terminal: Terminal, options: OpenOptions) {
  const directory = await mkdtemp(join(tmpdir(), 'liggaren-'));
  try {
    const store = { kind: 'sqlite', path: join(directory, 'ledger.db') } as const;
    const views = { kind: 'sqlite', path: join(directory, 'ledger.views.db') } as const;
    const personsPath = join(directory, 'ledger.persons.db');
    await openIn({ ...configuration, store, views, personsPath }, terminal, options);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function openIn(
  configuration: Configuration,
  terminal: Terminal,
  { owner, as }: OpenOptions,
) {
  const { client, close } = await accessLedger(configuration, terminal, { create: true });
  try {
    await answered(
      giveCommand(client, {
        command: 'OpenLedger',
        actor: as,
        // A key of its own: opening again is told that it is open, not answered as if it were new.
        key: `open-${randomUUID()}`,
        body: { owner, demonstration: false },
      }),
    );
    return await answered(client.GET('/v1/ledger'));
  } finally {
    await close();
  }
}
