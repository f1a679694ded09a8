/** What a process tells of itself while it runs: its log, its figures and its traces. */
import { createLog, type Log, type LogLevel, SILENT } from './log.js';
import { Metrics } from './metrics.js';
import { NO_TRACING, type Tracing, tracingBy } from './tracing.js';

export interface Telemetry {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
}

/** For a service, as its environment says. Throws `ConfigurationError`. */
export async function telemetryBy(
  env: Readonly<Record<string, string | undefined>>,
  service: string,
  level: LogLevel,
): Promise<Telemetry> {
  const metrics = new Metrics();
  metrics.collectProcess();
  return { log: createLog(service, level), metrics, tracing: await tracingBy(env, service) };
}

/** For a process that carries out a single command, and for tests: counts, and tells nobody. */
export function quietTelemetry(): Telemetry {
  return { log: SILENT, metrics: new Metrics(), tracing: NO_TRACING };
}
