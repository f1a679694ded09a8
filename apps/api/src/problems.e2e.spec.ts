/** Problem details: every refusal in one shape, in the reader's language, before anything is recorded. */
import { request } from 'node:http';
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger } from '../testing/small-ledger.js';

const REGISTER = '/v1/organisations/register-organisation';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApiUnderTest();
  await importSmallLedger(api);
});
afterAll(() => api.close());

describe('A problem', () => {
  it('has a type, a title, the code, where it happened, and each fault with its field', async () => {
    const { status, headers, body } = await api.give(REGISTER, {
      name: '',
      kind: 'club',
      extra: 1,
    });
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      type: 'urn:liggaren:problem:invalid-command',
      title: 'The command is not well-formed',
      status: 400,
      code: 'invalid-command',
      instance: REGISTER,
    });
    expect(body.errors.map(({ field, code }) => [field, code]).sort()).toEqual([
      ['/extra', 'whitelistValidation'],
      ['/kind', 'isIn'],
      ['/name', 'isLength'],
    ]);
  });

  it.each([
    ['sv', 'Kommandot är inte rätt skrivet', 'är inget fält i det här kommandot'],
    ['sv-SE, en;q=0.5', 'Kommandot är inte rätt skrivet', 'är inget fält i det här kommandot'],
    ['en-GB', 'The command is not well-formed', 'is not a field of this command'],
    ['de, fr;q=0.9', 'The command is not well-formed', 'is not a field of this command'],
  ])('in %s says "%s"', async (language, title, detail) => {
    const asked = { name: 'X', kind: 'public', extra: 1 };
    const { body } = await api.give(REGISTER, asked, { language });
    expect(body.title).toBe(title);
    expect(body.errors).toEqual([{ field: '/extra', code: 'whitelistValidation', detail }]);
  });

  it('of the domain is worded too, with what it names', async () => {
    const given = { owner: 'Y', demonstration: false };
    const { body } = await api.give('/v1/ledger/open-ledger', given, { language: 'sv' });
    expect(body.title).toBe('Liggaren är redan öppnad; ägare är Staden');
    expect(body['details']).toEqual({ owner: 'Staden' });
  });

  it('of an unknown path is one as well', async () => {
    for (const path of ['/', '/v1', '/v1/no-such-view', '/v1/agreements/x/y/z', '/health']) {
      const { status, headers, body } = await api.ask(path);
      expect([path, status, body.code]).toEqual([path, 404, 'unknown-path']);
      expect(headers['content-type']).toContain('application/problem+json');
    }
  });
});

describe('A body', () => {
  const tooLarge = JSON.stringify({ name: 'x'.repeat(256 * 1024), kind: 'public' });
  const cases: readonly [
    what: string,
    status: number,
    code: string,
    payload: string,
    type: string,
  ][] = [
    ['that is larger than the limit', 413, 'body-too-large', tooLarge, 'application/json'],
    ['of another media type', 415, 'media-type', '{}', 'text/plain'],
    ['of a form', 415, 'media-type', 'name=X', 'application/x-www-form-urlencoded'],
    ['of XML', 415, 'media-type', '<x/>', 'application/xml'],
    ['cut off', 400, 'broken-body', '{"name": "X", "kind": ', 'application/json'],
    ['that is empty', 400, 'broken-body', '', 'application/json'],
    [
      'with a field twice',
      400,
      'broken-body',
      '{"name":"X","name":"Y","kind":"public"}',
      'application/json',
    ],
    [
      'with a key __proto__',
      400,
      'broken-body',
      '{"name":"X","kind":"public","__proto__":{"a":1}}',
      'application/json',
    ],
    [
      'with an escaped key __proto__',
      400,
      'broken-body',
      '{"name":"X","kind":"public","\\u005f_proto__":{"a":1}}',
      'application/json',
    ],
    [
      'with a constructor’s prototype',
      400,
      'broken-body',
      '{"name":"X","kind":"public","constructor":{"prototype":{"a":1}}}',
      'application/json',
    ],
    [
      'with a key like __proto',
      400,
      'invalid-command',
      '{"name":"X","kind":"public","__proto":{"a":1}}',
      'application/json',
    ],
    [
      'with a number beyond all numbers',
      400,
      'invalid-command',
      '{"name":1e999,"kind":"public"}',
      'application/json',
    ],
    ['that is a list', 400, 'invalid-command', '[]', 'application/json'],
    ['that is a text', 400, 'invalid-command', '"x"', 'application/json'],
    ['that is null', 400, 'invalid-command', 'null', 'application/json'],
  ];

  it.each(cases)('%s answers %i %s', async (_what, status, code, payload, type) => {
    const before = await api.runtime.events.head();
    const headers = { 'content-type': type };
    const answer = await api.giveRaw(REGISTER, payload, { headers });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await api.runtime.events.head()).toEqual(before);
  });

  it.each([
    ['{"name": "X" "kind": "public"}', 'JSON: ', 'line 1 column 14'],
    ['{"name":"X","name":"Y","kind":"public"}', 'each name once', '"name" stands twice'],
    [Buffer.from('{"name":"\xff","kind":"public"}', 'latin1'), 'text in UTF-8', ''],
    ['{"name":"X","kind":"public","__proto__":{"a":1}}', 'no field named __proto__', ''],
  ])('%s is told what is broken in it', async (payload, expected, place) => {
    const before = await api.runtime.events.head();
    const { status, body } = await api.giveRaw(REGISTER, payload, {});
    expect([status, body.code]).toEqual([400, 'broken-body']);
    expect(body.errors).toMatchObject([{ field: '', code: 'broken-body' }]);
    expect(body.errors[0]?.detail).toContain(expected);
    expect(body.errors[0]?.detail).toContain(place);
    expect(await api.runtime.events.head()).toEqual(before);
  });

  it('names the limit it is over, in bytes', async () => {
    const { body } = await api.giveRaw(REGISTER, tooLarge, { language: 'sv' });
    expect(body.title).toBe('Innehållet är större än 262144 byte');
  });

  it('of an import may be larger', async () => {
    const text = `liggaren: 1\nsource: big\ncommands: []\n# ${'x'.repeat(300 * 1024)}\n`;
    const { status, body } = await api.give('/v1/imports', { files: [{ name: 'big.yaml', text }] });
    expect([status, body['commands']]).toEqual([200, 0]);
  });

  it.each([
    ['nothing', {}],
    ['no files', { files: [] }],
    ['a file without text', { files: [{ name: 'x.yaml' }] }],
    ['an unknown field', { files: [{ name: 'x.yaml', text: '' }], force: true }],
    ['an unknown field of a file', { files: [{ name: 'x.yaml', text: '', mode: 'fast' }] }],
    ['dryRun as a text', { files: [{ name: 'x.yaml', text: '' }], dryRun: 'yes' }],
  ])('of an import with %s is refused', async (_what, body) => {
    const answer = await api.give('/v1/imports', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-request']);
  });

  it('of an import names the file and the line of each fault, and nothing is imported', async () => {
    const text = [
      'liggaren: 1',
      'source: faulty',
      'commands:',
      '  - { id: a, command: RegisterOrganisation, name: A, kind: public }',
      '  - { id: b, command: RegisterOrganisation, name: B, kind: club }',
    ].join('\n');
    const before = await api.runtime.events.head();
    const answer = await api.give('/v1/imports', { files: [{ name: 'faulty.yaml', text }] });
    expect([answer.status, answer.body.code]).toEqual([400, 'import-invalid']);
    expect(answer.body.errors).toMatchObject([
      { file: 'faulty.yaml', line: 5, field: '/kind', code: 'isIn' },
    ]);
    expect(await api.runtime.events.head()).toEqual(before);
  });
});

describe('A question', () => {
  it.each([
    ['/v1/agreements?knownat=1', 'knownat'],
    ['/v1/agreements?validOn=2025-02-30', 'validOn'],
    ['/v1/agreements?validOn=2025-01-01&validOn=2025-01-02', 'validOn'],
    ['/v1/agreements?validOn=', 'validOn'],
    ['/v1/agreements?limit=0', 'limit'],
    ['/v1/agreements?limit=1001', 'limit'],
    ['/v1/agreements?limit=1e2', 'limit'],
    ['/v1/agreements?status=lost', 'status'],
    ['/v1/agreements?inForceDuring=2025-02-01..2025-01-01', 'inForceDuring'],
    ['/v1/agreements?__proto__=1', '__proto__'],
    ['/v1/payment-schedule?quarter=2025-Q5', 'quarter'],
    ['/v1/payment-schedule?fiscalYear=25', 'fiscalYear'],
    ['/v1/payment-schedule?stage=lost', 'stage'],
    ['/v1/budget?quarter=2025-Q5', 'quarter'],
    ['/v1/budget?fiscalYear=25', 'fiscalYear'],
    ['/v1/budget?by=colour', 'by'],
    ['/v1/budget?by=total,line', 'by'],
    ['/v1/budget?measure=paid', 'measure'],
    ['/v1/budget/movements?measure=lost', 'measure'],
    ['/v1/budget/movements?by=line', 'by'],
    ['/v1/flags?colour=red', 'colour'],
    ['/v1/organisations?kind=public', 'kind'],
    ['/v1/explanations', 'cell'],
    ['/v1/explanations?cell=abc', 'cell'],
    ['/v1/events?limit=x', 'limit'],
    ['/v1/events?type=Nothing', 'type'],
    ['/v1/events?from=1', 'from'],
  ])('%s is refused at %s', async (path, field) => {
    const { status, body } = await api.ask(path);
    expect([status, body.code, body.errors[0]?.field]).toEqual([400, 'invalid-query', field]);
  });

  it.each([
    '/v1/agreements?validOn=2025-02-30',
    '/v1/agreements?knownAt=soon',
    '/v1/agreements?knownAt=999',
    `/v1/agreements?knownAt=00000000-0000-4000-8000-000000000000`,
    '/v1/agreements?limit=0',
    '/v1/agreements?status=lost',
    '/v1/agreements?validOn=',
    '/v1/agreements?inForceDuring=2025-02-01..2025-01-01',
    '/v1/payment-schedule?quarter=2025-Q5',
    '/v1/payment-schedule?fiscalYear=25',
    '/v1/flags?colour=red',
    '/v1/explanations?cell=abc',
    '/v1/ledger?x=1',
  ])('%s says what was expected in the language that is asked for', async (path) => {
    const detail = async (language: string) => {
      const { body } = await api.ask(path, { language });
      return body.errors[0]?.detail ?? '';
    };
    const [swedish, english] = [await detail('sv'), await detail('en')];
    expect([swedish, english]).not.toContain('');
    expect(swedish).not.toBe(english);
  });

  it('for a position that is not there yet names the last one', async () => {
    const last = Number((await api.runtime.events.head())?.position);
    const { body } = await api.ask('/v1/agreements?knownAt=999999');
    expect(body.errors[0]?.detail).toBe(`a position of this ledger; its last is ${last}`);
  });

  it.each(['/v1/ledger?x=1', '/v1/openapi.json?x=1'])(
    '%s, where no parameter is known, is refused',
    async (path) => {
      const { status, body } = await api.ask(path);
      expect([status, body.code]).toEqual([400, 'invalid-query']);
    },
  );

  it('broken before it is one is a problem like any other, also on the wire', async () => {
    const url = await listen();
    const { status, type } = await rawGet(url, '/v1/%E0%A4%A');
    expect([status, type]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });
});

describe('An import with faults', () => {
  const yaml = (...lines: readonly string[]) =>
    ['liggaren: 1', 'source: faults', 'commands:', ...lines.map((line) => `  - ${line}`)].join(
      '\n',
    );
  const ndjson = (...lines: readonly string[]) =>
    ['{"liggaren":1,"source":"faults"}', ...lines].join('\n');
  const start = 'command: StartPartnership';

  it.each([
    ['no YAML', 'commands: ['],
    ['no commands', 'hello'],
    ['another version', 'liggaren: 2\nsource: s\ncommands: []'],
    ['no source', 'liggaren: 1\ncommands: []'],
    ['more in its header', 'liggaren: 1\nsource: s\nx: 1\ncommands: []'],
    ['an alias', yaml('&a { id: x }', '*a')],
    ['no JSON', ndjson('{')],
    ['a field twice', ndjson('{"id":"a","command":"StartPartnership","name":"P","name":"Q"}')],
    ['a line that is none', yaml('5')],
    ['no id', yaml(`{ ${start}, name: P }`)],
    ['an unknown command', yaml('{ id: a, command: Blow }')],
    ['no instant', yaml(`{ id: a, ${start}, name: P, at: noon }`)],
    ['the same line twice', yaml(`{ id: a, ${start}, name: P }`, `{ id: a, ${start}, name: P }`)],
    ['an id twice', yaml(`{ id: a, ${start}, name: P }`, `{ id: a, ${start}, name: Q }`)],
    ['an unknown actor', yaml(`{ id: a, ${start}, name: P, as: nobody }`)],
    ['a target too many', yaml(`{ id: a, ${start}, name: P, on: '@b' }`)],
    ['no target', yaml('{ id: a, command: RecordTerm, topic: audit, stated: false }')],
    [
      'an unknown reference',
      yaml("{ id: a, command: DraftAgreement, title: T, partnership: '@b' }"),
    ],
    ['an unknown field', yaml(`{ id: a, ${start}, name: P, colour: red }`)],
    ['a rejected command', yaml('{ id: a, command: OpenLedger, owner: X, demonstration: false }')],
  ])('of %s says in either language what was expected, and where', async (_what, text) => {
    const before = await api.runtime.events.head();
    const faultsIn = async (language: string) => {
      const files = [{ name: 'faulty', text }];
      const { status, body } = await api.give('/v1/imports', { files }, { language });
      expect([400, 422]).toContain(status);
      return body.errors.map(({ detail, ...place }) => ({ detail, place }));
    };
    const [swedish, english] = [await faultsIn('sv'), await faultsIn('en')];
    expect(swedish.length).toBeGreaterThan(0);
    expect(swedish.map(({ place }) => place)).toEqual(english.map(({ place }) => place));
    for (const [index, { detail, place }] of swedish.entries()) {
      expect(place).toMatchObject({ file: 'faulty', line: expect.any(Number) });
      expect(detail).not.toMatch(/^(import|rejection|body|problem|rule)\./);
      expect(detail).not.toBe(english[index]?.detail);
    }
    expect(await api.runtime.events.head()).toEqual(before);
  });

  it('of an id with other content than before says so', async () => {
    const file = (name: string) => ({
      name: 'again',
      text: yaml(`{ id: again, ${start}, name: ${name} }`),
    });
    const give = (name: string) => api.give('/v1/imports', { files: [file(name)] });
    expect((await give('P')).status).toBe(200);
    const { body } = await give('Q');
    expect(body.errors).toMatchObject([{ file: 'again', line: 4, field: '/id' }]);
    expect(body.errors[0]?.detail).toContain(
      'has been imported from this source with other content',
    );
  });
});

async function listen(): Promise<URL> {
  const { createApp } = await import('./app.js');
  const app = await createApp(api.runtime);
  await app.listen(0, '127.0.0.1');
  open.push(app);
  return new URL(await app.getUrl());
}

const open: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(open.map((app) => app.close())));

/** `fetch` would mend the path. */
function rawGet(url: URL, path: string): Promise<{ status?: number; type?: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: url.hostname, port: url.port, path, agent: false }, (answer) => {
      answer.resume();
      resolve({
        ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }),
        ...(answer.headers['content-type'] === undefined
          ? {}
          : { type: answer.headers['content-type'] }),
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
