/** Health: alive; and ready when it projects, or stands by for the one that does. */
import { RUNTIME } from '@liggaren/api/services';
import { allProjections } from '@liggaren/read-models';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Projector } from './projector.js';

@Controller('health')
export class ProjectorHealthController {
  constructor(@Inject(RUNTIME) private readonly served: { readonly projector: Projector }) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { state, reason, views } = this.served.projector;
    const ready = state === 'projecting' || state === 'standby';
    const progress = allProjections().map(async ({ view }) => ({
      view: view.name,
      ...(await views.progress(view)),
    }));
    // A database that is away is no reason not to say so.
    const known = await Promise.all(progress).catch(() => undefined);
    void reply.status(ready && known ? 200 : 503).send({
      status: ready && known ? 'ready' : 'not-ready',
      projector: state,
      ...(reason === undefined ? {} : { reason }),
      ...(known ? { views: known } : {}),
    });
  }
}
