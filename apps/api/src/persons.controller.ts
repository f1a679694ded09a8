/** The persons' directory: `/v1/persons`. The one place of the API that answers with names; nothing is logged of it. */
import { commandIdOf } from '@liggaren/command-handling';
import { NewPersonShape, parsePerson, PERSON_ID, PersonShape } from '@liggaren/commands';
import { stockholmDayOf } from '@liggaren/domain';
import { type Person, type PersonDetails, PersonRefused } from '@liggaren/persons';
import {
  Body,
  Controller,
  Delete,
  Get,
  Inject,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LedgerRuntime } from './ledger-runtime.js';
import { invalidCommand, Problem, problemAt } from './problem.js';
import { invalidQuery, limitOf, type Query as Asked, textOf } from './questions.js';
import { actorOf, idempotencyKeyOf } from './request-context.js';
import { RUNTIME } from './tokens.js';

const PAGE = ['limit', 'cursor'];

@Controller('v1/persons')
export class PersonsController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  /** Registers somebody; with the same key, or under the same id, the same once more is a repetition. */
  @Post()
  async register(
    @Body() body: unknown,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const actor = this.actorOf(request, query, reply);
    const key = idempotencyKeyOf(request);
    const { id: own, ...details } = personIn(NewPersonShape, body);
    // No command has such a client: the id is nothing's but the person's.
    const id = own ?? commandIdOf(await this.ledgerId(), `persons/${actor.id}`, key);
    const { repeated } = await this.runtime.persons
      .register(id, details, this.today())
      .catch((error: unknown) => {
        // An id that was made from the key exists with other details: so does the key.
        if (own === undefined && isExisting(error))
          throw new Problem(422, 'key-reused', 'problem.person-key-reused');
        throw error;
      });
    void reply.status(201).header('Location', `/v1/persons/${id}`);
    return { repeated, ...(await this.personOf(id)) };
  }

  /** Everybody, in the order of the ids; whoever is erased by id and day. */
  @Get()
  async persons(
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.actorOf(request, query, reply, PAGE);
    const limit = limitOf(query);
    const after = textOf(query, 'cursor');
    if (after !== undefined && !PERSON_ID.test(after))
      throw problemAt(400, 'bad-cursor', 'cursor', 'problem.bad-cursor');
    const found = await this.runtime.persons.list({
      limit: limit + 1,
      ...(after === undefined ? {} : { after }),
    });
    const items = found.slice(0, limit);
    const next = found.length > limit ? items.at(-1)?.id : undefined;
    return {
      schema: 'liggaren/persons',
      version: 1,
      ...(next === undefined ? {} : { next }),
      items,
    };
  }

  @Get(':id')
  person(
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.actorOf(request, query, reply);
    return this.personOf(id);
  }

  /** All details anew: what is left out is gone. */
  @Put(':id')
  async change(
    @Param('id') id: string,
    @Body() body: unknown,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.actorOf(request, query, reply);
    const details: PersonDetails = personIn(PersonShape, body);
    await this.runtime.persons.change(knownId(id), details, this.today());
    return this.personOf(id);
  }

  /** Erases name, e-mail and telephone for ever (GDPR article 17); the id stays, with the day. */
  @Delete(':id')
  erase(
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.actorOf(request, query, reply);
    return this.runtime.persons.erase(knownId(id), this.today());
  }

  /** Whoever reads a name says who reads. An unknown parameter is not repeated: it may be a name. */
  private actorOf(
    request: FastifyRequest,
    query: Asked,
    reply: FastifyReply,
    parameters: readonly string[] = [],
  ) {
    void reply.header('Cache-Control', 'no-store');
    if (Object.keys(query).some((name) => !parameters.includes(name)))
      throw parameters.length > 0
        ? invalidQuery('', 'query.one-of', { of: parameters })
        : invalidQuery('', 'query.no-parameter');
    return actorOf(request, this.runtime);
  }

  private async personOf(id: string): Promise<Person> {
    const person = (await this.runtime.persons.find([knownId(id)])).get(id);
    if (!person) throw new PersonRefused('unknown', id);
    return person;
  }

  private async ledgerId(): Promise<string> {
    for await (const genesis of this.runtime.events.readStream('ledger', { max: 1 }))
      return genesis.ledgerId;
    throw new Problem(409, 'no-ledger', 'problem.no-ledger');
  }

  private today(): string {
    return stockholmDayOf(this.runtime.clock());
  }
}

function personIn<T extends PersonShape>(shape: new () => T, body: unknown): T {
  const parsed = parsePerson(shape, body);
  if ('problems' in parsed) throw invalidCommand(parsed.problems);
  return parsed.person;
}

/** Nobody has what is no id. */
function knownId(id: string): string {
  if (!PERSON_ID.test(id)) throw new PersonRefused('unknown', '');
  return id;
}

function isExisting(error: unknown): boolean {
  return error instanceof PersonRefused && error.reason === 'exists';
}
