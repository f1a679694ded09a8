/** The process's configuration, read from its environment: what is missing has a default, what is wrong is said. */
import { resolve } from 'node:path';
import type { Actor } from '@liggaren/command-handling';

export interface Configuration {
  readonly port: number;
  /** The ledger's SQLite file. */
  readonly storePath: string;
  /** The views' SQLite file: disposable. */
  readonly viewsPath: string;
  /** Who may act, until sign-in exists. */
  readonly actors: readonly Actor[];
  /** Whether a demonstration is made where no ledger is. */
  readonly demonstration: boolean;
  /** The file that it is made from; the one that comes with the program unless told. */
  readonly demonstrationFile?: string;
  /** How long a read waits for a view to come as far as it asks, in milliseconds. */
  readonly waitMs: number;
  readonly streams: StreamSettings;
}

/** How events are streamed to those who follow them. */
export interface StreamSettings {
  /** How many may follow at once. */
  readonly most: number;
  /** After how long without an event a stream shows that it lives, in milliseconds. */
  readonly heartbeatMs: number;
  /** How long a reader may leave untaken what it was sent before it is dropped, in milliseconds. */
  readonly stalledMs: number;
  /** How long a reader is told to wait before it connects again, in milliseconds. */
  readonly retryMs: number;
}

/** A setting that cannot be used: which, and what was expected. */
export class ConfigurationError extends Error {
  constructor(setting: string, expected: string, found: string) {
    super(`${setting} must be ${expected}, not "${found}"`);
    this.name = 'ConfigurationError';
  }
}

const DEFAULT_ACTORS =
  'case-officer:person,finance-officer:person,manager:person,auditor:person,importer:service,integrator:service';

/** Throws `ConfigurationError`. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): Configuration {
  const store = env['LIGGAREN_STORE'] ?? 'sqlite:./data/liggaren.db';
  const storePath = sqlitePath('LIGGAREN_STORE', store);
  const demonstrationFile = env['LIGGAREN_DEMONSTRATION_FILE'];
  const views = env['LIGGAREN_VIEWS'] ?? `sqlite:${storePath.replace(/(\.db)?$/, '.views.db')}`;
  return {
    port: readPort(env['PORT'] ?? '3000'),
    storePath,
    viewsPath: sqlitePath('LIGGAREN_VIEWS', views),
    actors: (env['LIGGAREN_ACTORS'] ?? DEFAULT_ACTORS).split(',').map(readActor),
    demonstration: readSwitch('LIGGAREN_DEMONSTRATION', env['LIGGAREN_DEMONSTRATION'] ?? 'yes'),
    ...(demonstrationFile === undefined ? {} : { demonstrationFile: resolve(demonstrationFile) }),
    waitMs: 5_000,
    streams: {
      most: readNumber('LIGGAREN_STREAMS', env['LIGGAREN_STREAMS'] ?? '500', 10_000),
      heartbeatMs: readSeconds(
        'LIGGAREN_STREAM_HEARTBEAT',
        env['LIGGAREN_STREAM_HEARTBEAT'] ?? '15',
      ),
      stalledMs: readSeconds('LIGGAREN_STREAM_STALLED', env['LIGGAREN_STREAM_STALLED'] ?? '30'),
      retryMs: 2_000,
    },
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigurationError('PORT', 'a number from 0 to 65535', text);
  return port;
}

function sqlitePath(setting: string, url: string): string {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path === undefined) throw new ConfigurationError(setting, 'sqlite: and a file path', url);
  return resolve(path);
}

function readActor(text: string): Actor {
  const [, id, kind] = /^([a-z][a-z0-9-]{0,39}):(person|service)$/.exec(text.trim()) ?? [];
  if (id === undefined || (kind !== 'person' && kind !== 'service'))
    throw new ConfigurationError(
      'LIGGAREN_ACTORS',
      'a list like auditor:person,importer:service',
      text,
    );
  return { id, kind };
}

function readNumber(setting: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > most)
    throw new ConfigurationError(setting, `a number from 1 to ${most}`, text);
  return value;
}

/** Whole seconds, up to an hour, in milliseconds. */
function readSeconds(setting: string, text: string): number {
  return readNumber(setting, text, 3_600) * 1_000;
}

function readSwitch(setting: string, text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw new ConfigurationError(setting, 'yes or no', text);
  return text === 'yes';
}
