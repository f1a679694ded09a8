/** Figures for Prometheus: how long appends take, how far each view is behind, what is missing or stands still. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { LagReading, MOST_BEHIND, type WhatIsBehind } from './lag-reading.js';

/** From a tenth of a millisecond to the end of an adapter's patience. */
const SECONDS = [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 20];

export class Metrics {
  readonly #lag = new LagReading();
  readonly #registry = new Registry();
  readonly #appends = new Histogram({
    name: 'liggaren_append_seconds',
    help: 'How long an append to the event store took, by what became of it',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #projected = new Counter({
    name: 'liggaren_projected_events_total',
    help: 'Events that this process has taken into the views since it started',
    registers: [this.#registry],
  });
  readonly #batches = new Histogram({
    name: 'liggaren_projection_batch_seconds',
    help: 'How long a batch of events took from its first event to its commit in the views',
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #missing = new Counter({
    name: 'liggaren_missing_events_total',
    help: 'Events of a stream that the log did not give although a later one of the stream came',
    registers: [this.#registry],
  });
  readonly #lagEvents = this.#perView(
    'liggaren_projection_lag_events',
    `Events that the view has not taken yet; ${MOST_BEHIND} stands for that many or more`,
  );
  readonly #lagSeconds = this.#perView(
    'liggaren_projection_lag_seconds',
    'How long ago the first event was recorded that the view has not taken; 0 when there is none',
  );
  readonly #poisoned = this.#perView(
    'liggaren_projection_poisoned',
    '1 where the view stands still before an event that its projection fails on',
  );
  readonly #readable = new Gauge({
    name: 'liggaren_lag_readable',
    help: '0 when the stores did not answer in time, and the lag is therefore not known',
    registers: [this.#registry],
  });

  /** What the process itself uses: memory, processor time, delays of its event loop. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  appended(seconds: number, outcome: string): void {
    this.#appends.observe({ outcome }, seconds);
  }

  projected(events: number, seconds: number): void {
    this.#projected.inc(events);
    this.#batches.observe(seconds);
  }

  missed(events: number): void {
    this.#missing.inc(events);
  }

  /** A figure that is asked for when somebody looks. */
  gauge(name: string, help: string, value: () => number): void {
    const gauge: Gauge = new Gauge({
      ...{ name, help },
      registers: [this.#registry],
      collect(): void {
        gauge.set(value());
      },
    });
  }

  /** The figures in Prometheus' text form; the lag is measured now, or said to be unknown. */
  async text(behind: WhatIsBehind | undefined): Promise<string> {
    const lags = behind && (await this.#lag.read(behind));
    this.#readable.set(lags ? 1 : 0);
    for (const gauge of [this.#lagEvents, this.#lagSeconds, this.#poisoned]) gauge.reset();
    for (const { view, events, seconds, halted } of lags ?? []) {
      const labels = { view: view.name };
      this.#lagEvents.set(labels, events);
      this.#lagSeconds.set(labels, seconds);
      this.#poisoned.set(labels, halted ? 1 : 0);
    }
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #perView(name: string, help: string): Gauge<'view'> {
    return new Gauge({ name, help, labelNames: ['view'], registers: [this.#registry] });
  }
}
