/** Whether anything is traced, and which trace it belongs to. */
import { appendSpanIdOf, callerIn, traceIdOf } from './trace-ids.js';
import { NO_TRACING, tracingBy } from './tracing.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const traceparent = `00-${TRACE}-${CALLER}-01`;

describe('Tracing', () => {
  it('is off unless an exporter is named', async () => {
    expect(await tracingBy({}, 'liggaren')).toBe(NO_TRACING);
    const on = await tracingBy({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' }, 'liggaren');
    expect(on).not.toBe(NO_TRACING);
    await on.close();
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'nowhere' }, /^OTEL_EXPORTER_OTLP_ENDPOINT must be an address/],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_TRACES_SAMPLER_ARG: '2' },
      /^OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1, not "2"$/,
    ],
  ])('is refused by the name of the setting: %j', async (env, message) => {
    await expect(tracingBy(env, 'liggaren')).rejects.toThrow(message);
  });

  it('takes only a caller that names a trace and a span', () => {
    expect(callerIn(traceparent)).toEqual({ traceId: TRACE, spanId: CALLER });
    for (const broken of [
      undefined,
      '',
      'nonsense',
      `00-${'0'.repeat(32)}-${CALLER}-01`,
      `00-${TRACE}-${'0'.repeat(16)}-01`,
    ])
      expect(callerIn(broken)).toBeUndefined();
    expect(appendSpanIdOf('any command')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has a trace for whatever belongs together: a trace’s own id, a uuid’s digits, or a hash', () => {
    expect(traceIdOf(TRACE)).toBe(TRACE);
    expect(traceIdOf('1d0e5a0c-4c1f-4b3b-9d5e-0f0d0c5a9a17')).toBe(
      '1d0e5a0c4c1f4b3b9d5e0f0d0c5a9a17',
    );
    for (const other of ['arende-17', '0'.repeat(32), TRACE.toUpperCase()])
      expect(traceIdOf(other)).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    expect(traceIdOf('arende-17')).not.toBe(traceIdOf('arende-18'));
  });
});
