/** A URL that holds a password or an option's secret is shown to people without them, however it is written. */
import fc from 'fast-check';
import { ConfigurationError, readConfiguration } from './configuration.js';
import { readStorePlace, readViewsPlace } from './places.js';
import { tracingBy } from './telemetry/tracing.js';

const SECRET = 'hunter2';
/** A password with a word in it that nobody else uses, around which stands whatever a URL gives a meaning to. */
const around = fc.string({ unit: fc.constantFrom(...'/?#@:%=&,;[]\\ \nå1a'), maxLength: 6 });
const password = fc.tuple(around, around).map(([before, after]) => before + SECRET + after);
const scheme = fc.constantFrom('esdb', 'esdb+discover', 'postgres', 'postgresql', 'esbd');
const host = fc.constantFrom('h', 'db.example:5432', 'a:1,b:2', '[::1]:5432', '');
const rest = fc.constantFrom('', '/', '/views', '/views?sslmode=require', '?tls=false');

/** What is said of a setting that was read, or refused. */
function saidOf(read: () => unknown): string {
  try {
    return JSON.stringify(read(), (key, value: unknown) => (key === 'url' ? undefined : value));
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
}

describe('A password', () => {
  it('is never said, whatever it is made of, in a place that is taken or refused', () =>
    fc.assert(
      fc.property(scheme, password, host, rest, (scheme, secret, host, rest) => {
        const url = `${scheme}://liggaren:${secret}@${host}${rest}`;
        for (const read of [readStorePlace, readViewsPlace])
          expect(saidOf(() => read(url))).not.toContain(SECRET);
      }),
      { numRuns: 1_000 },
    ));

  it('is never said where it stands among the options', () =>
    fc.assert(
      fc.property(scheme, password, (scheme, secret) => {
        const url = `${scheme}://h/views?password=${secret}`;
        for (const read of [readStorePlace, readViewsPlace])
          expect(saidOf(() => read(url))).not.toContain(SECRET);
      }),
      { numRuns: 1_000 },
    ));

  it.each([
    'esdb://admin:hunter2',
    'esdb//admin:hunter2@h',
    'esdb:/admin:hunter2@h',
    '//hunter2@h',
  ])('is not said in what is no URL: %s', (url) =>
    expect(saidOf(() => readStorePlace(url))).not.toContain(SECRET),
  );

  it.each(['LIGGAREN_INDEX', 'LIGGAREN_PERSONS', 'LIGGAREN_API', 'LIGGAREN_PROJECTOR'])(
    'is not said where a URL was given that does not belong there: %s',
    (setting) => {
      const said = saidOf(() => readConfiguration({ [setting]: 'http://me:hunter2@h:3000' }));
      expect(said).toMatch(new RegExp(`^${setting} must be .* not "http://h:3000"$`));
    },
  );

  it('is not said of the place that traces are sent to', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://me:hunter2@h:port' };
    const error = await tracingBy(env, 'liggaren').catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).not.toContain(SECRET);
  });
});

describe('What is shown of a URL', () => {
  it.each([
    [
      'esdb://admin:p%40ss@a.example:2113,b.example:2113?tls=true',
      'esdb://a.example:2113,b.example:2113',
    ],
    ['postgres://liggaren:secret@[::1]:5432/views?sslmode=require', 'postgres://[::1]:5432/views'],
    ['postgres://db.example/views#here', 'postgres://db.example/views'],
    // Where a password ends cannot be seen: nothing that might be one is shown.
    ['esdb://admin:pa/ss@h', 'esdb://…'],
    ['postgres://liggaren:pa?ss@h/db', 'postgres://…'],
    ['postgres://liggaren:12/ss@h/db', 'postgres://…'],
  ])('%s is shown as %s', (url, shown) => {
    const read = url.startsWith('esdb') ? readStorePlace : readViewsPlace;
    expect(read(url)).toMatchObject({ shown });
  });

  it.each(['liggaren.db', 'sqlite:', './data/liggaren.db?x'])(
    'what is no URL at all is shown so that it can be found again: %s',
    (text) => expect(saidOf(() => readStorePlace(text))).toContain(`not "${text.split('?')[0]}"`),
  );
});
