/** The real application over a real ledger in a folder of its own: `openApiUnderTest`. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/app.js';
import { type Configuration, readConfiguration } from '../src/configuration.js';
import { type LedgerRuntime, openLedgerRuntime } from '../src/ledger-runtime.js';
import type { Telemetry } from '../src/telemetry/telemetry.js';
import { createAnswerCheck } from './answer-schemas.js';

export interface Question {
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Given extends Question {
  /** The idempotency key; a new one unless told. */
  readonly key?: string;
  readonly actor?: string;
}

/** What came back. A success, and every problem, has been checked against the OpenAPI document. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>;
  readonly body: AnswerBody;
}

/** The members that the specs look at; which of them are there depends on the question. */
export interface AnswerBody {
  readonly [member: string]: unknown;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly eventIds: readonly string[];
  readonly code: string;
  readonly title: string;
  readonly errors: readonly {
    readonly field: string;
    readonly code: string;
    readonly detail: string;
  }[];
  readonly items: readonly Item[];
  readonly next?: string;
  readonly validOn: string;
  readonly knownAt: {
    readonly position: string;
    readonly eventId: string;
    readonly instant: string;
  };
}
export type Item = Readonly<Record<string, unknown>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface ApiUnderTest {
  readonly runtime: LedgerRuntime;
  readonly folder: string;
  /** Every route that the application answers, like `GET /v1/agreements/:id`. */
  readonly routes: readonly string[];
  ask(path: string, question?: Question): Promise<Answer>;
  give(path: string, body: unknown, given?: Given): Promise<Answer>;
  /** A body as it stands, whatever it is; refused bodies are not checked for their command's shape. */
  giveRaw(path: string, payload: string | Buffer, given?: Given): Promise<Answer>;
  /** PUT or DELETE: of what is no command. */
  send(method: Method, path: string, body?: unknown, given?: Given): Promise<Answer>;
  /** As `give`, and throws unless it was accepted. */
  record(path: string, body: object, given?: Given): Promise<AnswerBody>;
  /** Imports a file of commands and throws unless it was taken. */
  import(text: string): Promise<AnswerBody>;
  /** Listens on a free port, for what needs connections; answers with its address. */
  listen(): Promise<string>;
  readonly server: Server;
  close(): Promise<void>;
}

export interface Opening {
  /** The folder of an earlier one, to open its ledger again; it is kept when this one closes. */
  readonly folder?: string;
  readonly configuration?: Partial<Configuration>;
  /** Where it tells what it does; nowhere unless told. */
  readonly telemetry?: Telemetry;
  /** Replaces parts of the runtime, for instance its views by ones that never come along. */
  readonly runtime?: (opened: LedgerRuntime) => LedgerRuntime;
}

export async function openApiUnderTest(opening: Opening = {}): Promise<ApiUnderTest> {
  const folder = opening.folder ?? temporaryFolder();
  const configuration = { ...configurationIn(folder), ...opening.configuration };
  const opened = await openLedgerRuntime(configuration, 'inline', opening.telemetry);
  const runtime = opening.runtime?.(opened) ?? opened;
  const app = await createApp(runtime);
  const fastify = app.getHttpAdapter().getInstance();
  const check = createAnswerCheck();
  let keys = 0;

  async function send(
    method: Method,
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ): Promise<Answer> {
    const response = await fastify.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const status = response.statusCode;
    const contentType = String(response.headers['content-type']);
    const body = JSON.parse(response.body) as AnswerBody;
    const path = url.split('?', 1)[0] ?? '';
    if (body.code !== 'unknown-path') check({ method, path, status, contentType, body });
    return { status, headers: response.headers, body };
  }

  function headersOf({ key, actor = 'case-officer', language, headers }: Given) {
    const all = {
      'content-type': 'application/json',
      'liggaren-actor': actor,
      'idempotency-key': key ?? `key-${(keys += 1)}`,
      'accept-language': language,
      ...headers,
    };
    return Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  }

  const api: ApiUnderTest = {
    runtime,
    folder,
    server: app.getHttpServer(),
    routes: routesOf(fastify.printRoutes({ commonPrefix: false, includeMeta: false })),
    ask: (path, { language, headers } = {}) => {
      const all = {
        ...headers,
        ...(language === undefined ? {} : { 'accept-language': language }),
      };
      return send('GET', path, all as Record<string, string>);
    },
    give: (path, body, given = {}) => send('POST', path, headersOf(given), JSON.stringify(body)),
    send: (method, path, body, given = {}) => {
      const { 'content-type': type, ...headers } = headersOf(given);
      return body === undefined
        ? send(method, path, headers)
        : send(
            method,
            path,
            { ...headers, ...(type ? { 'content-type': type } : {}) },
            JSON.stringify(body),
          );
    },
    giveRaw: (path, payload, given = {}) => send('POST', path, headersOf(given), payload),
    async record(path, body, given) {
      const { status, body: answer } = await api.give(path, body, given);
      if (status > 201) throw new Error(`${path} answered ${status}: ${JSON.stringify(answer)}`);
      return answer;
    },
    import: (text) =>
      api.record('/v1/imports', { files: [{ name: 'test.yaml', text }] }, { actor: 'importer' }),
    async listen() {
      await app.listen(0, '127.0.0.1');
      return (await app.getUrl()).replace('[::1]', '127.0.0.1');
    },
    async close() {
      await app.close();
      await runtime.close();
      if (opening.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  return api;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'liggaren-test-'));
}

export function configurationIn(folder: string): Configuration {
  return readConfiguration({
    LIGGAREN_STORE: `sqlite:${join(folder, 'ledger.db')}`,
    LIGGAREN_DEMONSTRATION: 'no',
  });
}

/** Reads Fastify's tree of routes back into a list. */
function routesOf(tree: string): readonly string[] {
  const routes: string[] = [];
  const parents: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', path = '', methods] =
      /^([\s│├└─]*)(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    const depth = indent.length / 4;
    parents.length = Math.max(0, depth - 1);
    parents.push(path);
    for (const method of methods?.split(', ') ?? []) routes.push(`${method} ${parents.join('')}`);
  }
  return routes;
}
