/** The API's client, typed by its OpenAPI document: over HTTP, or over any function that answers like `fetch`. */
import createClient, { type Client } from 'openapi-fetch';
import { COMMAND_PATHS } from './generated/command-paths.js';
import type { components, paths } from './generated/schema.js';

export type ApiClient = Client<paths>;

/** What the API answers and takes, by the schema's name. */
export type Schemas = components['schemas'];

/** A command's name; `VoidFact` with its collection, for it is given to any: `VoidFact-agreements`. */
export type CommandName = keyof typeof COMMAND_PATHS;

export interface ApiClientOptions {
  readonly baseUrl: string;
  /** Carries the requests; the runtime's own `fetch` unless told. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

export function createApiClient({ baseUrl, fetch, headers }: ApiClientOptions): ApiClient {
  return createClient<paths>({
    baseUrl,
    ...(fetch ? { fetch } : {}),
    ...(headers ? { headers } : {}),
  });
}

export const COMMAND_NAMES = Object.keys(COMMAND_PATHS) as readonly CommandName[];

/** Whether the command makes a new stream, and so is given to none. */
export function createsStream(command: CommandName): boolean {
  return !COMMAND_PATHS[command].includes('{id}');
}

export interface CommandGiven {
  readonly command: CommandName;
  /** The stream's id; absent for a command that creates one. */
  readonly id?: string;
  readonly actor: string;
  readonly key: string;
  /** The revision that was seen: refused when the stream has moved. */
  readonly seenRevision?: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Gives any one command. Its body is for the API to judge: a name known at run time only has no type. */
export function giveCommand(
  client: ApiClient,
  { command, id = '', actor, key, seenRevision, body }: CommandGiven,
) {
  // Every command's operation has this one's shape, but for its body.
  return client.POST(COMMAND_PATHS[command] as '/v1/agreements/{id}/leave-party', {
    params: {
      path: { id },
      header: {
        'Liggaren-Actor': actor,
        'Idempotency-Key': key,
        ...(seenRevision === undefined ? {} : { 'If-Match': `"${seenRevision}"` }),
      },
    },
    body: body as Schemas['LeaveParty'],
  });
}
