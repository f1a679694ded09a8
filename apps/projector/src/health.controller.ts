/** Health: alive; and ready when it projects, or stands by for the one that does. */
import { RUNTIME, ViewsProgress } from '@liggaren/api/services';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Projector } from './projector.js';

@Controller('health')
export class ProjectorHealthController {
  readonly #progress: ViewsProgress;

  constructor(@Inject(RUNTIME) private readonly served: { readonly projector: Projector }) {
    this.#progress = new ViewsProgress(served.projector.views);
  }

  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { state, reason } = this.served.projector;
    const ready = state === 'projecting' || state === 'standby';
    // A database that is away is no reason not to say so.
    const known = await this.#progress.read().catch(() => undefined);
    void reply.status(ready && known ? 200 : 503).send({
      status: ready && known ? 'ready' : 'not-ready',
      projector: state,
      ...(reason === undefined ? {} : { reason }),
      ...(known ? { views: known } : {}),
    });
  }
}
