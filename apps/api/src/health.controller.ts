/** Health: alive, and ready to answer. */
import { Controller, Get, Inject } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { RUNTIME } from './tokens.js';
import { ViewsProgress } from './views-progress.js';

@Controller('health')
export class HealthController {
  readonly #progress: ViewsProgress;

  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {
    this.#progress = new ViewsProgress(runtime.views);
  }

  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** Ready once the views serve; a halted view is named, and its answers are marked stale. */
  @Get('ready')
  async ready() {
    const head = await this.runtime.events.head();
    return { status: 'ready', head, views: await this.#progress.read() };
  }
}
