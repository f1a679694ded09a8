/** What a line of evidence was got on: which code, which servers, how busy a machine: `provenanceOf`. */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import type { ServerForTests } from '@liggaren/testing/servers';
import { ROOT } from './server-process.js';

export interface Provenance {
  /** Of git; `with changes` where the work tree is not as it was committed. */
  readonly commit: string;
  readonly node: string;
  readonly servers: readonly UsedServer[];
  /** The machine's, over the minute before the run began and before it ended; on how many cores, the reader knows. */
  readonly load: { readonly before: number; after: number };
}

export interface UsedServer {
  readonly name: 'EventStoreDB' | 'PostgreSQL';
  readonly version: string;
  /** A command, of our own choosing, that starts a node; else where the server came from. */
  readonly kind: 'command' | ServerForTests['kind'];
}

/** Asks servers that run. Throws what they do when they cannot be asked. */
export async function provenanceOf(asked: {
  /** The URL of an EventStoreDB without TLS that a command started. */
  readonly eventStore?: string;
  readonly postgres?: ServerForTests;
}): Promise<Provenance> {
  const servers: UsedServer[] = [];
  if (asked.eventStore !== undefined) servers.push(await eventStoreAt(asked.eventStore));
  if (asked.postgres !== undefined) servers.push(await postgresAt(asked.postgres));
  return {
    commit: commit(),
    node: process.version,
    servers,
    load: { before: loadNow(), after: Number.NaN },
  };
}

/** The same, with the load as the run has ended. */
export function endedNow(provenance: Provenance): Provenance {
  return { ...provenance, load: { ...provenance.load, after: loadNow() } };
}

async function eventStoreAt(url: string): Promise<UsedServer> {
  const [, node = ''] = /^esdb:\/\/([^,/?]+)/.exec(url) ?? [];
  const answer = await fetch(`http://${node}/info`);
  const { esVersion } = (await answer.json()) as { esVersion: string };
  return { name: 'EventStoreDB', version: esVersion, kind: 'command' };
}

async function postgresAt({ url, kind }: ServerForTests): Promise<UsedServer> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return { name: 'PostgreSQL', version: rows[0]!.server_version, kind };
  } finally {
    await client.end();
  }
}

function commit(): string {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', '--short=12', 'HEAD');
  if (status !== 0) return 'unknown';
  const changed = git('status', '--porcelain', '--untracked-files=no').stdout.trim() !== '';
  return stdout.trim() + (changed ? ' with changes' : '');
}

function loadNow(): number {
  return Math.round(loadavg()[0]! * 10) / 10;
}
