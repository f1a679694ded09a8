/** The OpenAPI document: whole, the same as the running routes, and the same as the committed file. */
import { existsSync, readFileSync } from 'node:fs';
import { COMMAND_CLASSES, isCommandType } from '@liggaren/commands';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApiUnderTest } from '../testing/api-under-test.js';
import { COMMAND_ROUTES } from './collections.js';
import { openApiDocument } from './openapi.js';

const COMMITTED = new URL('../../../docs/openapi.json', import.meta.url);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}
interface Content {
  readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
}
interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required: boolean };
  readonly responses: Readonly<Record<string, Content & { readonly description: string }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** What success is in where it is no document. */
const NOT_JSON: Readonly<Record<string, string>> = {
  '/v1/issued-texts/{sha256}': 'text/*',
  '/v1/events/stream': 'text/event-stream',
  '/metrics': 'text/plain',
};

const document = openApiDocument() as unknown as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

/** Every value under `$ref`, anywhere. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' ? [String(member)] : referencesIn(member),
  );
}

describe('The OpenAPI document', () => {
  it('is of version 3.1 and has a title, a version, paths and schemas', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: 'Liggaren', version: '1' });
    expect(Object.keys(document.paths).length).toBeGreaterThan(30);
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^\/[^?#]*[^/]$/);
  });

  it('describes every path parameter, and no parameter twice', () => {
    for (const { path, operation } of operations) {
      const parameters = operation.parameters ?? [];
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      const names = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of parameters) expect(parameter.schema).toBeDefined();
    }
  });

  it('has one success and the refusals of every operation, each with its schema', () => {
    for (const { path, operation } of operations) {
      const statuses = Object.keys(operation.responses);
      expect([path, statuses.filter((status) => status.startsWith('2')).length]).toEqual([path, 1]);
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        const answer = NOT_JSON[path] ?? 'application/json';
        const type = status.startsWith('2') ? answer : 'application/problem+json';
        expect([path, status, Object.keys(content), description !== '']).toEqual([
          path,
          status,
          [type],
          true,
        ]);
      }
    }
  });

  it('names its commands’ operations, no two the same', () => {
    const ids = operations.flatMap(({ operation: { operationId } }) => operationId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(COMMAND_ROUTES.length);
  });

  it('resolves every reference, and uses every schema', () => {
    const names = Object.keys(document.components.schemas);
    const referred = new Set(referencesIn(document));
    const known = names.map((name) => `#/components/schemas/${name}`);
    expect([...referred].filter((reference) => !known.includes(reference))).toEqual([]);
    expect(known.filter((reference) => !referred.has(reference))).toEqual([]);
  });

  it('holds schemas that are valid JSON Schema 2020-12, and refuse unknown fields in commands', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'api');
    for (const name of Object.keys(document.components.schemas))
      expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` })).not.toThrow();
    for (const name of Object.keys(COMMAND_CLASSES))
      expect(document.components.schemas[name]).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
  });

  it('says that money is a whole number of öre', () => {
    for (const name of ['FundingLineShape', 'ConfirmAppropriation'])
      expect(document.components.schemas[name]).toMatchObject({
        properties: { amountMinor: { type: 'integer', maximum: Number.MAX_SAFE_INTEGER } },
      });
  });

  it('has a class for every command, and a route for every class', () => {
    const types = COMMAND_ROUTES.map(({ type }) => type);
    expect(types.every(isCommandType)).toBe(true);
    expect(new Set(types)).toEqual(new Set(Object.keys(COMMAND_CLASSES)));
    for (const { operation } of operations.filter(
      ({ operation: { operationId } }) => operationId,
    )) {
      const reference = operation.requestBody?.content['application/json']?.schema.$ref ?? '';
      const name = reference.replace('#/components/schemas/', '');
      expect(isCommandType(name)).toBe(true);
      expect(operation.operationId?.split('-')[0]).toBe(name);
    }
  });

  it('has every route of the running application, and no other', async () => {
    const api = await openApiUnderTest();
    const running = api.routes.filter((route) => !route.startsWith('HEAD '));
    await api.close();
    const anyCommand = running.filter((route) => route.includes(':collection'));
    // Commands share two routes, one with an id and one without; `collections.ts` says which exist.
    expect(anyCommand).toHaveLength(2);
    const documented = operations
      .filter(({ operation }) => operation.operationId === undefined)
      .map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    const others = running.filter((route) => !anyCommand.includes(route));
    expect([...documented].sort()).toEqual([...others].sort());
  });

  it('has a path for every command that answers when it is given, and 404 for what it has not', async () => {
    const api = await openApiUnderTest();
    const id = '00000000-0000-4000-8000-000000000000';
    for (const { path } of operations.filter(({ operation }) => operation.operationId)) {
      const { body } = await api.give(path.replace('{id}', id), {});
      // A command without a required field gets as far as the ledger, which is not there.
      const refused = ['invalid-command', 'no-ledger'].includes(body.code) ? 'refused' : body.code;
      expect([path, refused]).toEqual([path, 'refused']);
    }
    await api.close();
  });

  it('is the committed docs/openapi.json: npm run openapi writes it', () => {
    if (!existsSync(COMMITTED)) throw new Error('docs/openapi.json is missing: npm run openapi');
    const committed: unknown = JSON.parse(readFileSync(COMMITTED, 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(document)));
  });
});
