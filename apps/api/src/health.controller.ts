/** Health: alive, and ready to answer. */
import { AGREEMENT_REGISTER, FLAGS, PAYMENT_SCHEDULE, REGISTRY } from '@liggaren/read-models';
import { Controller, Get, Inject } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { RUNTIME } from './tokens.js';

@Controller('health')
export class HealthController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** Ready once the views serve; a halted view is named, and its answers are marked stale. */
  @Get('ready')
  async ready() {
    const head = await this.runtime.events.head();
    const views = await Promise.all(
      [AGREEMENT_REGISTER, PAYMENT_SCHEDULE, REGISTRY, FLAGS].map(async (view) => ({
        view: view.name,
        ...(await this.runtime.views.progress(view)),
      })),
    );
    return { status: 'ready', head, views };
  }
}
