/** One trace goes through command, append and projection, and nothing is stored for it. */
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace';
import { canonicalEvent, type StoredEvent } from '@liggaren/event-store-port';
import { type ApiUnderTest, openApiUnderTest } from '../../testing/api-under-test.js';
import { importSmallLedger } from '../../testing/small-ledger.js';
import { until } from '../../testing/waiting.js';
import { quietTelemetry } from './telemetry.js';
import { traceIdOf } from './trace-ids.js';
import { createTracing } from './tracing.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const traceparent = `00-${TRACE}-${CALLER}-01`;

let exporter: InMemorySpanExporter;
let api: ApiUnderTest;

async function opened(ratio = 1): Promise<ApiUnderTest> {
  exporter = new InMemorySpanExporter();
  const tracing = createTracing('liggaren-test', new SimpleSpanProcessor({ exporter }), ratio);
  api = await openApiUnderTest({ telemetry: { ...quietTelemetry(), tracing } });
  await importSmallLedger(api);
  exporter.reset();
  return api;
}
afterEach(() => api.close());

const spansOf = (traceId: string) =>
  exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);
const started = (name: string) => api.record('/v1/partnerships/start-partnership', { name });
/** Once the projection of an event has been traced as well. */
const traced = (eventId: string) =>
  until('it was projected', () => {
    const spans = exporter.getFinishedSpans();
    return spans.find(({ attributes }) => attributes['liggaren.event'] === eventId);
  });
const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId;
const named = (spans: readonly ReadableSpan[], name: string) =>
  spans.find((span) => span.name === name);

async function eventOf(id: string): Promise<StoredEvent> {
  const event = await api.runtime.events.findEvent(id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

describe('A command that is traced', () => {
  it('has one trace: the append below the command, the projection below the append', async () => {
    await opened();
    const { eventIds } = await started('Spårat');
    const projection = await traced(eventIds[0]!);
    const spans = spansOf(projection.spanContext().traceId);
    expect(spans.map(({ name }) => name).sort()).toEqual([
      'append',
      'command StartPartnership',
      'project PartnershipStarted',
    ]);
    const [command, append] = [named(spans, 'command StartPartnership'), named(spans, 'append')];
    expect(parentOf(command)).toBeUndefined();
    expect(parentOf(append)).toBe(command?.spanContext().spanId);
    expect(parentOf(projection)).toBe(append?.spanContext().spanId);
    expect(command?.attributes).toMatchObject({
      'liggaren.outcome': 'accepted',
      'liggaren.actor': 'case-officer',
    });
  });

  it('belongs to its caller’s trace, which its events keep as what they belong together by', async () => {
    await opened();
    const given = { headers: { traceparent } };
    const body = { name: 'Anropat' };
    const { eventIds } = await api.record('/v1/partnerships/start-partnership', body, given);
    await traced(eventIds[0]!);
    const spans = spansOf(TRACE);
    expect(spans).toHaveLength(3);
    expect(parentOf(named(spans, 'command StartPartnership'))).toBe(CALLER);
    expect((await eventOf(eventIds[0]!)).metadata).toMatchObject({ correlationId: TRACE });
  });

  it('is of the correlation that was given before the caller’s trace', async () => {
    await opened();
    const headers = { traceparent, 'liggaren-correlation': 'arende-17' };
    const body = { name: 'Ärende' };
    const { eventIds } = await api.record('/v1/partnerships/start-partnership', body, { headers });
    await traced(eventIds[0]!);
    expect(spansOf(TRACE)).toEqual([]);
    expect(spansOf(traceIdOf('arende-17'))).toHaveLength(3);
  });

  it('says how it was refused, and has no append', async () => {
    await opened();
    await api.give('/v1/partnerships/start-partnership', { name: '' });
    const [command] = exporter.getFinishedSpans().filter(({ name }) => name.startsWith('command'));
    expect(command?.attributes['liggaren.outcome']).toBe('invalid');
    expect(spansOf(command!.spanContext().traceId)).toHaveLength(1);
  });

  it('is stored with the very same bytes as one that is not', async () => {
    await opened();
    const events: string[] = [];
    for await (const event of api.runtime.events.readAll()) events.push(canonicalEvent(event));
    await api.close();
    api = await openApiUnderTest();
    await importSmallLedger(api);
    const untraced: string[] = [];
    for await (const event of api.runtime.events.readAll()) untraced.push(canonicalEvent(event));
    // The ledger's id is by chance, and other ids follow from it.
    const plain = (text: string) =>
      text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g, 'id');
    expect(events.map(plain)).toEqual(untraced.map(plain));
  });

  it('is left out, or kept, as a whole: by the id of its trace alone', async () => {
    await opened(0.5);
    const ids: (string | undefined)[] = [];
    for (let n = 0; n < 20; n += 1) ids.push((await started(`Nr ${n}`)).eventIds[0]);
    const spans = exporter.getFinishedSpans();
    const kept = spans.filter(({ name }) => name === 'command StartPartnership');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(20);
    const traces = kept.map((span) => span.spanContext().traceId);
    for (const traceId of traces) expect(named(spansOf(traceId), 'append')).toBeDefined();
    const projected = await until('those that are kept were projected', () => {
      const found = exporter
        .getFinishedSpans()
        .filter(({ attributes }) => ids.includes(attributes['liggaren.event']?.toString()));
      return found.length >= kept.length ? found : undefined;
    });
    expect(projected.map((span) => span.spanContext().traceId).sort()).toEqual(traces.sort());
  });
});
