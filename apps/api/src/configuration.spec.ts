/** Where the ledger and its views are, by two URLs: what goes together, and what is refused by name. */
import { resolve } from 'node:path';
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';

type Env = Readonly<Record<string, string>>;
const esdb = 'esdb://cluster.example:2113?tls=false&ledger=town';
const postgres = 'postgres://liggaren:secret@db.example:5432/views?sslmode=require';

const placesOf = (env: Env): Pick<Configuration, 'store' | 'views'> => {
  const { store, views } = readConfiguration(env);
  return { store, views };
};
function refusal(env: Env): string {
  try {
    readConfiguration(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error('it was taken');
}

describe('Without settings', () => {
  it('a ledger is one file with its views beside it, and a demonstration is made', () => {
    expect(readConfiguration({})).toMatchObject({
      store: { kind: 'sqlite', path: resolve('data/liggaren.db') },
      views: { kind: 'sqlite', path: resolve('data/liggaren.views.db') },
      rebuildsPath: resolve('data/liggaren.views.rebuilds'),
      demonstration: true,
      logLevel: 'error',
    });
  });
});

describe('Stores by their URLs', () => {
  it('take a file for the ledger and a database for the views: one process has both', () => {
    const env = { LIGGAREN_STORE: 'sqlite:./mine/l.db', LIGGAREN_VIEWS: postgres };
    expect(placesOf(env)).toEqual({
      store: { kind: 'sqlite', path: resolve('mine/l.db') },
      views: { kind: 'postgres', url: postgres, shown: 'postgres://db.example:5432/views' },
    });
    expect(readConfiguration(env).rebuildsPath).toBe(resolve('mine/l.rebuilds'));
  });

  it.each([
    esdb,
    'esdb+discover://user:pass%40word@cluster.example',
    'kurrentdb://cluster.example:2113?tls=false',
    'kurrentdb+discover://cluster.example',
  ])('take servers for both: %s', (store) => {
    const { store: read, views } = placesOf({ LIGGAREN_STORE: store, LIGGAREN_VIEWS: postgres });
    expect([read.kind, views.kind]).toEqual(['eventstoredb', 'postgres']);
    expect(read).toMatchObject({ url: store });
  });

  it('make no demonstration on servers unless told, and log what happens', () => {
    const env = { LIGGAREN_STORE: esdb, LIGGAREN_VIEWS: postgres };
    expect(readConfiguration(env)).toMatchObject({ demonstration: false, logLevel: 'info' });
    expect(readConfiguration({ ...env, LIGGAREN_DEMONSTRATION: 'yes' }).demonstration).toBe(true);
  });

  it('keep the event index in memory, or in the file that is named', () => {
    const env = { LIGGAREN_STORE: esdb, LIGGAREN_VIEWS: postgres };
    expect(readConfiguration(env).indexPath).toBeUndefined();
    const named = readConfiguration({ ...env, LIGGAREN_INDEX: 'sqlite:./index.db' });
    expect(named.indexPath).toBe(resolve('index.db'));
  });
});

describe('A combination that cannot be', () => {
  it('is refused with setting, expected and found: services share their views, and a file cannot be shared', () => {
    const message = refusal({ LIGGAREN_STORE: esdb, LIGGAREN_VIEWS: 'sqlite:/tmp/v.db' });
    expect(message).toMatch(
      /^LIGGAREN_VIEWS must be postgres:\/\/HOST\/DATABASE beside esdb:\/\/cluster\.example:2113, .* not "sqlite:\/tmp\/v\.db"$/,
    );
  });

  it('is refused where the views of servers are not named at all', () => {
    expect(refusal({ LIGGAREN_STORE: esdb })).toMatch(
      /^LIGGAREN_VIEWS must be postgres:.* not ""$/,
    );
  });

  it.each([
    [{ LIGGAREN_STORE: 'postgres://h/d' }, /^LIGGAREN_STORE must be sqlite: .* or esdb:\/\//],
    [{ LIGGAREN_STORE: 'sqlite:' }, /^LIGGAREN_STORE must be sqlite: and a file path/],
    [{ LIGGAREN_STORE: 'esdb://' }, /^LIGGAREN_STORE must be/],
    [{ LIGGAREN_VIEWS: 'mysql://h/d' }, /^LIGGAREN_VIEWS must be sqlite: .* or postgres:\/\//],
    [{ LIGGAREN_INDEX: './index.db' }, /^LIGGAREN_INDEX must be sqlite: and a file path/],
    [{ LIGGAREN_API: 'localhost:3000' }, /^LIGGAREN_API must be an address like http:/],
    [{ LIGGAREN_PROJECTOR: 'http://h/path' }, /^LIGGAREN_PROJECTOR must be an address like http:/],
    [{ LIGGAREN_LOG: 'loud' }, /^LIGGAREN_LOG must be one of trace, .* not "loud"$/],
  ])('%j is refused by its name', (env, message) => {
    expect(refusal(env as unknown as Env)).toMatch(message);
  });

  it('never says a password', () => {
    const secret = /secret|hunter/;
    expect(refusal({ LIGGAREN_STORE: 'esbd://admin:hunter2@h:1?x=secret' })).not.toMatch(secret);
    const { store, views } = placesOf({
      LIGGAREN_STORE: 'esdb://admin:hunter2@h:2113',
      LIGGAREN_VIEWS: postgres,
    });
    for (const place of [store, views]) expect('shown' in place && place.shown).not.toMatch(secret);
  });
});
