/** The process's configuration, read from its environment: what is missing has a default, what is wrong is said. */
import { resolve } from 'node:path';
import type { Actor } from '@liggaren/command-handling';
import { ConfigurationError } from './configuration-error.js';
import {
  placeText,
  readStorePlace,
  readViewsPlace,
  type StorePlace,
  type ViewsPlace,
} from './places.js';
import { shownUrl } from './shown-url.js';

import type { LogLevel } from './telemetry/log.js';

export { ConfigurationError } from './configuration-error.js';

export interface Configuration {
  readonly port: number;
  /** The log. On a `sqlite:` file this process is the whole installation, projections included. */
  readonly store: StorePlace;
  /** The views: disposable. */
  readonly views: ViewsPlace;
  /** The SQLite file of the persons' directory; `<file>.erased` beside it lists the erasures. */
  readonly personsPath: string;
  /** The folder where what rebuilds found is kept. */
  readonly rebuildsPath: string;
  /** The folder where issued texts are kept by their hash; on servers, one that every process reaches. */
  readonly documentsPath: string;
  /** On EventStoreDB: the file that keeps this process's event index between starts; in memory unless told. */
  readonly indexPath?: string;
  /** For the command line: the server that answers, where none is to be found by the ledger's file. */
  readonly apiUrl?: string;
  /** For the command line: the projector, which rebuilds views where they are shared. */
  readonly projectorUrl?: string;
  /** Who may act, until sign-in exists. */
  readonly actors: readonly Actor[];
  /** Whether a demonstration is made where no ledger is. */
  readonly demonstration: boolean;
  /** The file that it is made from; the one that comes with the program unless told. */
  readonly demonstrationFile?: string;
  /** How long a read waits for a view to come as far as it asks, in milliseconds. */
  readonly waitMs: number;
  readonly streams: StreamSettings;
  /** How much is logged, on stderr. */
  readonly logLevel: LogLevel;
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

const DEFAULT_ACTORS =
  'case-officer:person,finance-officer:person,manager:person,auditor:person,importer:service,integrator:service';

/** Throws `ConfigurationError`. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): Configuration {
  const places = readPlaces(env);
  const demonstrationFile = env['LIGGAREN_DEMONSTRATION_FILE'];
  // Nobody expects an invented ledger on a server of theirs.
  const demonstration = places.store.kind === 'sqlite' ? 'yes' : 'no';
  return {
    port: readPort(env['PORT'] ?? '3000'),
    ...places,
    documentsPath: readDocumentsPath(env, places.store),
    ...readAddress(env, 'LIGGAREN_API', 'apiUrl'),
    ...readAddress(env, 'LIGGAREN_PROJECTOR', 'projectorUrl'),
    actors: (env['LIGGAREN_ACTORS'] ?? DEFAULT_ACTORS).split(',').map(readActor),
    demonstration: readSwitch(
      'LIGGAREN_DEMONSTRATION',
      env['LIGGAREN_DEMONSTRATION'] ?? demonstration,
    ),
    ...(demonstrationFile === undefined ? {} : { demonstrationFile: resolve(demonstrationFile) }),
    waitMs: 5_000,
    logLevel: readLogLevel(
      env['LIGGAREN_LOG'] ?? (places.store.kind === 'sqlite' ? 'error' : 'info'),
    ),
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

type Places = Pick<Configuration, 'store' | 'views' | 'personsPath' | 'rebuildsPath' | 'indexPath'>;

/** What belongs together: services on a server cannot share views in a file. */
function readPlaces(env: Readonly<Record<string, string | undefined>>): Places {
  const store = readStorePlace(env['LIGGAREN_STORE'] ?? 'sqlite:./data/liggaren.db');
  const views = viewsBeside(store, env['LIGGAREN_VIEWS']);
  const kept = [views, store].find((place) => place.kind === 'sqlite')?.path;
  const rebuilds = kept === undefined ? './data/rebuilds' : kept.replace(/(\.db)?$/, '.rebuilds');
  const rebuildsPath = resolve(env['LIGGAREN_REBUILDS'] ?? rebuilds);
  const persons =
    store.kind === 'sqlite' ? store.path.replace(/(\.db)?$/, '.persons.db') : './data/persons.db';
  const personsPath = readFilePath(env, 'LIGGAREN_PERSONS') ?? resolve(persons);
  const indexPath = readFilePath(env, 'LIGGAREN_INDEX');
  const places = { store, views, personsPath, rebuildsPath };
  return indexPath === undefined ? places : { ...places, indexPath };
}

function readFilePath(
  env: Readonly<Record<string, string | undefined>>,
  setting: string,
): string | undefined {
  const url = env[setting];
  if (url === undefined) return undefined;
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path === undefined)
    throw new ConfigurationError(setting, 'sqlite: and a file path', shownUrl(url));
  return resolve(path);
}

/** Beside the ledger's file, unless told. */
function readDocumentsPath(
  env: Readonly<Record<string, string | undefined>>,
  store: StorePlace,
): string {
  const beside =
    store.kind === 'sqlite' ? store.path.replace(/(\.db)?$/, '.documents') : './data/documents';
  return resolve(env['LIGGAREN_DOCUMENTS'] ?? beside);
}

function viewsBeside(store: StorePlace, url: string | undefined): ViewsPlace {
  if (store.kind === 'sqlite')
    return readViewsPlace(url ?? `sqlite:${store.path.replace(/(\.db)?$/, '.views.db')}`);
  const needed = `postgres://HOST/DATABASE beside ${store.shown}, where services share their views`;
  if (url === undefined) throw new ConfigurationError('LIGGAREN_VIEWS', needed, '');
  const views = readViewsPlace(url);
  if (views.kind === 'sqlite')
    throw new ConfigurationError('LIGGAREN_VIEWS', needed, `sqlite:${placeText(views)}`);
  return views;
}

function readAddress<Name extends string>(
  env: Readonly<Record<string, string | undefined>>,
  setting: string,
  name: Name,
): { readonly [N in Name]?: string } {
  const text = env[setting];
  if (text === undefined) return {};
  if (!/^https?:\/\/[^/?#@]+\/?$/.test(text) || !URL.canParse(text))
    throw new ConfigurationError(setting, 'an address like http://127.0.0.1:3000', shownUrl(text));
  return { [name]: text.replace(/\/$/, '') } as { readonly [N in Name]?: string };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigurationError('PORT', 'a number from 0 to 65535', text);
  return port;
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

const LOG_LEVELS: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];

function readLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level) return level;
  throw new ConfigurationError('LIGGAREN_LOG', `one of ${LOG_LEVELS.join(', ')}`, text);
}

function readSwitch(setting: string, text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw new ConfigurationError(setting, 'yes or no', text);
  return text === 'yes';
}
