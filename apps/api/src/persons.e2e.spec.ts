/** The persons' directory over the API: what it takes and answers, and that errors repeat nothing of a person. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiUnderTest, openApiUnderTest, temporaryFolder } from '../testing/api-under-test.js';
import { bodyOf, brokenBodiesOf, NOBODY, type Schemas } from '../testing/broken-bodies.js';
import { importSmallLedger } from '../testing/small-ledger.js';
import { openApiDocument } from './openapi.js';

const NAME = 'Påhittad Handläggare';
const DETAILS = { name: NAME, email: 'pahittad@example.se', telephone: '+46 70 000 00 00' };

let folder: string;
let api: ApiUnderTest;
beforeAll(async () => {
  folder = temporaryFolder();
  api = await openApiUnderTest({ folder });
  await importSmallLedger(api);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string) => api.send('GET', path);
const list = async () => (await read('/v1/persons')).body.items;

describe('A person', () => {
  it('is registered under an id that the directory makes, and changed, listed and erased by it', async () => {
    const registered = await api.give('/v1/persons', DETAILS);
    const { id } = registered.body;
    expect([registered.status, registered.headers['location']]).toEqual([201, `/v1/persons/${id}`]);
    expect(registered.body).toMatchObject({ repeated: false, ...DETAILS });
    expect(await list()).toContainEqual(expect.objectContaining({ id, ...DETAILS }));

    const changed = await api.send('PUT', `/v1/persons/${id}`, { name: 'Ny' });
    expect([changed.status, changed.body['name'], changed.body['email']]).toEqual([
      200,
      'Ny',
      undefined,
    ]);

    const { body: erased } = await api.send('DELETE', `/v1/persons/${id}`);
    expect(erased).toEqual({ id, erasedOn: expect.any(String) });
    expect((await api.send('DELETE', `/v1/persons/${id}`)).body).toEqual(erased);
    expect((await read(`/v1/persons/${id}`)).body).toEqual(erased);
  });

  it('is registered once by a key, whoever sends it again; another by the same key is refused', async () => {
    const before = await list();
    const first = await api.give('/v1/persons', DETAILS, { key: 'one' });
    const again = await api.give('/v1/persons', DETAILS, { key: 'one' });
    expect(again.body).toMatchObject({ id: first.body.id, repeated: true });
    const other = await api.give('/v1/persons', { name: 'Annan' }, { key: 'one' });
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
    expect(await list()).toHaveLength(before.length + 1);
  });

  it('may have the id by which somebody acts, which nobody else gets, also after the erasure', async () => {
    const own = { id: 'finance-officer', name: NAME };
    expect((await api.give('/v1/persons', own)).body.id).toBe('finance-officer');
    expect((await api.give('/v1/persons', own)).body['repeated']).toBe(true);
    const other = await api.give('/v1/persons', { ...own, name: 'Annan' });
    expect([other.status, other.body.code]).toEqual([409, 'person-exists']);
    await api.send('DELETE', '/v1/persons/finance-officer');
    for (const refused of [
      await api.give('/v1/persons', own),
      await api.send('PUT', '/v1/persons/finance-officer', { name: NAME }),
    ])
      expect([refused.status, refused.body.code]).toEqual([409, 'person-erased']);
  });

  it('is listed page after page, in the order of the ids', async () => {
    for (const id of ['zc', 'za', 'zb']) await api.give('/v1/persons', { id, name: NAME });
    const { body } = await read('/v1/persons?limit=2&cursor=z');
    expect([body.items.map(({ id }) => id), body.next]).toEqual([['za', 'zb'], 'zb']);
    const rest = await read(`/v1/persons?limit=2&cursor=${body.next}`);
    expect([rest.body.items.map(({ id }) => id), rest.body.next]).toEqual([['zc'], undefined]);
  });

  it('is answered to whoever says who asks, and kept by no cache', async () => {
    expect((await api.ask('/v1/persons')).body.code).toBe('actor-missing');
    expect((await api.send('GET', '/v1/persons', undefined, { actor: 'nobody' })).status).toBe(403);
    expect((await read('/v1/persons')).headers['cache-control']).toBe('no-store');
  });

  it('needs a ledger whose roles it is for', async () => {
    const empty = await openApiUnderTest();
    expect((await empty.give('/v1/persons', DETAILS)).body.code).toBe('no-ledger');
    await empty.close();
  });
});

describe('A backup', () => {
  it('has the directory beside it, of those who are not erased', async () => {
    const { status, body } = await api.give('/v1/backups', { to: join(folder, 'backup.db') });
    const { length } = await list();
    expect([status, body['persons']]).toEqual([200, length]);
    const no = await api.give('/v1/backups', { to: join(folder, 'no/where.db') });
    expect([no.status, no.body.code]).toEqual([422, 'backup-unwritable']);
  });
});

describe('An error', () => {
  const asked: readonly [string, () => Promise<{ status: number; body: unknown }>, number][] = [
    ['an unknown field', () => api.give('/v1/persons', { ...DETAILS, [NAME]: NAME }), 400],
    ['no name', () => api.give('/v1/persons', { ...DETAILS, name: '' }), 400],
    ['a broken e-mail', () => api.give('/v1/persons', { ...DETAILS, email: NAME }), 400],
    ['a broken telephone', () => api.give('/v1/persons', { ...DETAILS, telephone: NAME }), 400],
    ['an id that is none', () => api.give('/v1/persons', { ...DETAILS, id: NAME }), 400],
    ['no JSON', () => api.giveRaw('/v1/persons', `{"name": ${NAME}}`), 400],
    ['a name twice', () => api.giveRaw('/v1/persons', `{"${NAME}": 1, "${NAME}": 2}`), 400],
    ['a parameter', () => read(`/v1/persons?${encodeURIComponent(NAME)}=1`), 400],
    ['a cursor', () => read(`/v1/persons?cursor=${encodeURIComponent(NAME)}`), 400],
    ['a path', () => read(`/v1/persons/${encodeURIComponent(NAME)}`), 404],
    ['a path of commands', () => api.give(`/v1/persons/${encodeURIComponent(NAME)}`, DETAILS), 404],
    ['a longer path', () => read(`/v1/persons/x/${encodeURIComponent(NAME)}`), 404],
    ['an id unknown', () => api.send('PUT', `/v1/persons/${NOBODY}`, DETAILS), 404],
  ];

  it.each(asked)('about %s repeats nothing of a person', async (_what, ask, expected) => {
    const { status, body } = await ask();
    expect(status).toBe(expected);
    const said = decodeURIComponent(JSON.stringify(body));
    for (const text of [NAME, 'Påhittad', ...Object.values(DETAILS)])
      expect(said).not.toContain(text);
  });

  it.each(['/v1/persons', `/v1/persons/${NOBODY}`])(
    'of any broken body at %s is refused at its field, personal identity numbers among them',
    async (path) => {
      const { schemas } = openApiDocument()['components'] as { schemas: Schemas };
      const put = path.endsWith(NOBODY);
      const schema = schemas[put ? 'PersonShape' : 'NewPersonShape'] ?? {};
      const send = (body: unknown) =>
        put ? api.send('PUT', path, body) : api.give('/v1/persons', body);
      const refused: string[] = [];
      const before = await list();
      for (const { what, field, body } of brokenBodiesOf(schema, schemas)) {
        const answer = await send(body);
        const named = /deep|unknownField/.test(field) ? '' : field;
        const isSo =
          answer.status === 400 && answer.body.errors.some((error) => error.field === named);
        if (!isSo) refused.push(`${what} at ${field} answered ${answer.status}`);
        if (JSON.stringify(answer.body).includes('19121212')) refused.push(`${what} is repeated`);
      }
      expect(refused).toEqual([]);
      expect(await list()).toEqual(before);
      expect((await send(bodyOf(schema, schemas))).status).toBe(put ? 404 : 201);
    },
  );

  it('of a directory that cannot be used stops nothing but the directory, and backups', async () => {
    await api.close();
    writeFileSync(join(folder, 'ledger.persons.db'), 'no database');
    api = await openApiUnderTest({ folder });
    const refused = await read('/v1/persons');
    expect([refused.status, refused.body.code]).toEqual([503, 'persons-unavailable']);
    await api.record('/v1/partnerships/start-partnership', { name: 'Efteråt' });
    const backup = await api.give('/v1/backups', { to: join(folder, 'later.db') });
    expect([backup.status, backup.body.code]).toEqual([503, 'persons-unavailable']);
  });
});
