/** What a server tells of itself: `GET /metrics`. */
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger } from '../testing/small-ledger.js';
import { until } from '../testing/waiting.js';

let api: ApiUnderTest;
beforeEach(async () => {
  api = await openApiUnderTest();
});
afterEach(() => api.close());

async function metrics(from = api): Promise<string> {
  const address = await from.listen();
  const response = await fetch(`${address}/metrics`);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^text\/plain; version=0\.0\.4/),
  ]);
  return response.text();
}
const figure = (text: string, name: string) => {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
};

describe('The figures of a server', () => {
  it('say how long appends took, by what became of them', async () => {
    await importSmallLedger(api);
    await api.record('/v1/partnerships/start-partnership', { name: 'Ett' });
    const text = await metrics();
    // The import is one append of many events.
    expect(figure(text, 'liggaren_append_seconds_count{outcome="stored"}')).toBe(2);
    expect(figure(text, 'liggaren_append_seconds_sum{outcome="stored"}')).toBeGreaterThan(0);
  });

  it('say that every view is where the log is, once it is', async () => {
    const ledger = await importSmallLedger(api);
    await api.ask(`/v1/flags?minPosition=${ledger.events.at(-1)?.position}`);
    const text = await until('no view is behind', async () => {
      const told = await api.runtime.telemetry.metrics.text({
        ...api.runtime,
        definitions: (await import('@liggaren/read-models'))
          .allProjections()
          .map(({ view }) => view),
      });
      const behind = told.match(/^liggaren_projection_lag_events\{.*\} [1-9]/m);
      return behind ? undefined : told;
    });
    expect(figure(text, 'liggaren_projection_lag_seconds{view="payment-schedule"}')).toBe(0);
    expect(figure(text, 'liggaren_projection_poisoned{view="payment-schedule"}')).toBe(0);
    expect(figure(text, 'liggaren_projected_events_total')).toBe(ledger.events.length);
    expect(figure(text, 'liggaren_missing_events_total')).toBe(0);
    expect(figure(text, 'liggaren_lag_readable')).toBe(1);
  });

  it('say how far views are behind that stand still before an event, and that they do', async () => {
    const { events } = await importSmallLedger(api);
    const position = events.at(-3)!.position;
    const views = {
      progress: async () => ({
        checkpoint: position as never,
        halted: {
          position: events.at(-2)!.position as never,
          eventId: events.at(-2)!.id,
          reason: 'poison',
        },
      }),
    };
    const definitions = [{ name: 'flags', version: 1, columns: {} }];
    const parts = { events: api.runtime.events, views, definitions };
    const text = await api.runtime.telemetry.metrics.text(parts);
    expect(figure(text, 'liggaren_projection_lag_events{view="flags"}')).toBe(2);
    expect(figure(text, 'liggaren_projection_lag_seconds{view="flags"}')).toBeGreaterThan(0);
    expect(figure(text, 'liggaren_projection_poisoned{view="flags"}')).toBe(1);
  });

  it('say that the lag is not known when the stores do not answer, and still tell the rest', async () => {
    await importSmallLedger(api);
    const views = { progress: () => Promise.reject(new Error('away')) };
    const definitions = [{ name: 'flags', version: 1, columns: {} }];
    const text = await api.runtime.telemetry.metrics.text({ ...api.runtime, views, definitions });
    expect(figure(text, 'liggaren_lag_readable')).toBe(0);
    expect(text).not.toMatch(/^liggaren_projection_lag_events\{/m);
    expect(figure(text, 'liggaren_append_seconds_count{outcome="stored"}')).toBe(1);
  });
});
