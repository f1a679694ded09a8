/** Commands: `POST /v1/<collection>/{id}/<command>`, creating ones without id. */
import type { CommandRequest } from '@liggaren/command-handling';
import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { routeOf } from './collections.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem, problemAt, problemOf } from './problem.js';
import { type Query as Asked, refuseUnknown } from './questions.js';
import { quietUrl } from './quiet-url.js';
import {
  actorOf,
  correlationOf,
  etagOf,
  idempotencyKeyOf,
  seenRevisionOf,
} from './request-context.js';
import { RUNTIME } from './tokens.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Controller('v1')
export class CommandsController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Post(':collection/:command')
  create(
    @Param('collection') collection: string,
    @Param('command') command: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.carryOut(request, reply, body, collection, command, undefined);
  }

  @Post(':collection/:id/:command')
  change(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('command') command: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.carryOut(request, reply, body, collection, command, id);
  }

  private async carryOut(
    request: FastifyRequest,
    reply: FastifyReply,
    body: unknown,
    collection: string,
    command: string,
    id: string | undefined,
  ): Promise<void> {
    const route = routeOf(collection, command, id === undefined);
    if (!route)
      throw new Problem(404, 'unknown-path', 'problem.unknown-path', {
        path: quietUrl(request.url),
      });
    if (id !== undefined && !UUID.test(id))
      throw new Problem(404, 'not-found', 'problem.not-found', { what: `${collection}/${id}` });
    refuseUnknown(request.query as Asked, []);
    const actor = actorOf(request, this.runtime);
    const seenRevision = seenRevisionOf(request);
    if (route.creates && seenRevision !== undefined)
      throw problemAt(400, 'bad-if-match', 'If-Match', 'problem.if-match-on-nothing');
    const given: CommandRequest = {
      type: route.type,
      category: route.category,
      // No body at all says nothing; a JSON null is a body, and refused.
      body: body === undefined ? {} : body,
      actor,
      // Until sign-in exists, the API client is the actor it chose.
      client: actor.id,
      key: idempotencyKeyOf(request),
      ...correlationOf(request),
      ...(id === undefined ? {} : { id }),
      ...(seenRevision === undefined ? {} : { seenRevision }),
    };
    const outcome = await this.runtime.handle(given);
    if (outcome.outcome !== 'accepted') throw problemOf(outcome);
    const { outcome: _accepted, ...answer } = outcome;
    if (route.creates) void reply.header('Location', locationOf(collection, outcome.id));
    void reply
      .status(route.creates ? 201 : 200)
      .header('ETag', etagOf(outcome.revision))
      .send(answer);
  }
}

/** There is one ledger, at an address of its own. */
function locationOf(collection: string, id: string): string {
  return collection === 'ledger' ? '/v1/ledger' : `/v1/${collection}/${id}`;
}
