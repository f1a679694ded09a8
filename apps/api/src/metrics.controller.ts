/** `GET /metrics`: the process's figures for Prometheus. */
import { allProjections } from '@liggaren/read-models';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { LedgerRuntime } from './ledger-runtime.js';
import type { Telemetry } from './telemetry/telemetry.js';
import { RUNTIME } from './tokens.js';

/** The stores are absent as long as they could not be opened. */
type Measured = { readonly telemetry: Telemetry } & Partial<
  Pick<LedgerRuntime, 'events' | 'views'>
>;

@Controller('metrics')
export class MetricsController {
  readonly #definitions = allProjections().map(({ view }) => view);

  constructor(@Inject(RUNTIME) private readonly measured: Measured) {}

  @Get()
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    const { telemetry, events, views } = this.measured;
    const behind = events && views && { events, views, definitions: this.#definitions };
    const text = await telemetry.metrics.text(behind);
    void reply.status(200).type(telemetry.metrics.contentType).send(text);
  }
}
