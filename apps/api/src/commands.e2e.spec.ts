/** Commands over HTTP: recorded once, answered the same for ever, refused with the reason. */
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REGISTER = '/v1/organisations/register-organisation';

let api: ApiUnderTest;
let ledger: SmallLedger;
beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
});
afterAll(() => api.close());

const headPosition = async () => (await api.runtime.events.head())?.position;
const register = (name: string, given = {}) =>
  api.give(REGISTER, { name, kind: 'civil-society' }, given);

describe('A creating command', () => {
  it('answers 201 with where the resource is, its revision and the events it made', async () => {
    const body = { name: 'Föreningen Ljus', kind: 'civil-society', number: '802000-0002' };
    const { status, headers, body: answer } = await api.give(REGISTER, body);
    expect(status).toBe(201);
    expect(headers['location']).toBe(`/v1/organisations/${answer.id}`);
    expect(headers['etag']).toBe('"1"');
    expect(answer).toEqual({
      repeated: false,
      stream: `organisation-${answer.id}`,
      id: expect.stringMatching(UUID),
      revision: 1,
      position: await headPosition(),
      eventIds: [expect.stringMatching(UUID), expect.stringMatching(UUID)],
    });
  });

  it.each([
    ['organisations/register-organisation', { name: 'Föreningen Dal', kind: 'civil-society' }],
    ['partnerships/start-partnership', { name: 'Partnerskapet Dal' }],
    ['documents/register-document', { title: 'Avtal Dal', kind: 'agreement' }],
  ])('%s leads to what it made, with the same ETag', async (path, body) => {
    const { headers, body: made } = await api.give(`/v1/${path}`, body);
    const found = await api.ask(`${headers['location']}?minPosition=${made.position}`);
    expect(found.status).toBe(200);
    expect(found.headers['etag']).toBe(headers['etag']);
    expect(found.body.items).toMatchObject([{ id: made.id, revision: made.revision }]);
  });

  it('a report leads to itself as well', async () => {
    const about = { kind: 'financial', concerns: [{ agreement: ledger.agreement }] };
    const { headers, body: made } = await api.give('/v1/reports/request-report', about);
    const found = await api.ask(`${headers['location']}?minPosition=${made.position}`);
    expect([found.status, found.headers['etag']]).toEqual([200, headers['etag']]);
    expect(found.body.items).toMatchObject([{ report: made.id, stage: 'requested', revision: 0 }]);
  });

  it('of what was not known then, or is of another kind, there is nothing', async () => {
    const known = `/v1/units/${ledger.board}?minPosition=head`;
    expect((await api.ask(known)).body.items).toHaveLength(1);
    for (const path of [
      `/v1/units/${ledger.board}?knownAt=1`,
      `/v1/organisations/${ledger.board}`,
      `/v1/units/${NOBODY}`,
      '/v1/units/x',
    ]) {
      const { status, body } = await api.ask(path);
      expect([path, status, body.code]).toEqual([path, 404, 'not-found']);
    }
  });

  it('leaves who acted, on which command and in which correlation in every event', async () => {
    const headers = { 'liggaren-correlation': 'case-42' };
    const { body } = await register('Föreningen Spår', { headers });
    const { items } = (await api.ask(`/v1/events?stream=${body.stream}`)).body;
    expect(items).toHaveLength(1);
    expect(items[0]?.['metadata']).toMatchObject({
      actor: { id: 'case-officer', kind: 'person', authenticated: 'none' },
      correlationId: 'case-42',
      commandId: expect.stringMatching(UUID),
      inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('A creating command with If-Match', () => {
  it('is refused: what is yet to be made has no revision', async () => {
    const before = await headPosition();
    const { status, body } = await register('Föreningen Ny', { headers: { 'if-match': '"0"' } });
    expect([status, body.code, body.errors[0]?.field]).toEqual([400, 'bad-if-match', 'If-Match']);
    expect(await headPosition()).toBe(before);
  });
});

describe('A changing command', () => {
  it('answers 200 with the new revision and no Location', async () => {
    const { body: made } = await register('Föreningen Höst');
    const path = `/v1/organisations/${made.id}/add-organisation-alias`;
    const { status, headers, body } = await api.give(path, { alias: 'Höst' });
    expect([status, body.revision, headers['etag']]).toEqual([200, 1, '"1"']);
    expect(headers['location']).toBeUndefined();
  });

  it('with If-Match is taken on the revision seen, and refused with 412 on an older one', async () => {
    const { body: made } = await register('Föreningen Vår');
    const path = `/v1/organisations/${made.id}/add-organisation-alias`;
    const seen = { headers: { 'if-match': '"0"' } };
    expect((await api.give(path, { alias: 'Vår' }, seen)).status).toBe(200);

    const before = await headPosition();
    const { status, body } = await api.give(path, { alias: 'Våren' }, seen);
    expect([status, body.code]).toEqual([412, 'revision-conflict']);
    expect(body['details']).toEqual({ expected: 0, actual: 1 });
    expect(await headPosition()).toBe(before);
  });

  it('with If-Match: * is taken on any revision, and with another form is refused', async () => {
    const { body: made } = await register('Föreningen Sommar');
    const path = `/v1/organisations/${made.id}/add-organisation-alias`;
    const given = (tag: string) => ({ headers: { 'if-match': tag } });
    expect((await api.give(path, { alias: 'Sommar' }, given('*'))).status).toBe(200);
    for (const tag of ['1', 'W/"1"', '"one"', '"-1"']) {
      const { status, body } = await api.give(path, { alias: 'Sommaren' }, given(tag));
      expect([tag, status, body.code]).toEqual([tag, 400, 'bad-if-match']);
    }
  });

  it.each(['organisations', 'units', 'documents', 'partnerships', 'agreements'])(
    'of %s that do not exist answers 404',
    async (collection) => {
      const body = { voided: NOBODY, why: 'Fel' };
      const answer = await api.give(`/v1/${collection}/${NOBODY}/void-fact`, body);
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    },
  );

  it('answers 404 to what is no id, and to a command that the collection does not take', async () => {
    const alias = { alias: 'X' };
    const paths = [
      '/v1/organisations/12/add-organisation-alias',
      `/v1/organisations/${ledger.city.toUpperCase()}/add-organisation-alias`,
      `/v1/units/${ledger.board}/add-organisation-alias`,
      `/v1/organisations/${ledger.city}/register-organisation`,
      '/v1/organisations/add-organisation-alias',
      '/v1/constructor/register-organisation',
    ];
    for (const path of paths)
      expect([path, (await api.give(path, alias)).status]).toEqual([path, 404]);
  });
});

describe('The same command again', () => {
  it('gets the same answer, and nothing is recorded', async () => {
    const body = { name: 'Föreningen Eko', kind: 'civil-society', number: '802000-0003' };
    const first = await api.give(REGISTER, body, { key: 'echo' });
    await register('Någon annan');
    const before = await headPosition();
    const again = await api.give(REGISTER, body, { key: 'echo' });
    expect(again.status).toBe(201);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    for (const header of ['location', 'etag'])
      expect(again.headers[header]).toBe(first.headers[header]);
    expect(await headPosition()).toBe(before);
  });

  it('gets it also with the key in quotes, the members in another order, and a stale If-Match', async () => {
    const path = `/v1/organisations/${ledger.hope}/add-organisation-alias`;
    const seen = { headers: { 'if-match': '"1"' } };
    const first = await api.give(
      path,
      { alias: 'Hoppet', reason: 'Så kallad' },
      { key: 'q', ...seen },
    );
    const again = await api.give(
      path,
      { reason: 'Så kallad', alias: 'Hoppet' },
      { key: '"q"', ...seen },
    );
    expect(again).toMatchObject({ status: 200, body: { ...first.body, repeated: true } });
  });

  it('given twenty times at once is recorded once', async () => {
    const many = Array.from({ length: 20 }, () => register('Föreningen Kör', { key: 'choir' }));
    const answers = await Promise.all(many);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.position)).size).toBe(1);
    expect(answers.filter(({ body }) => body['repeated'] === false)).toHaveLength(1);
  });

  it.each([
    ['another body', REGISTER, { name: 'Föreningen Två', kind: 'civil-society' }],
    ['another command', '/v1/partnerships/start-partnership', { name: 'Föreningen Ett' }],
  ])('with %s under its key is refused', async (_what, path, body) => {
    await register('Föreningen Ett', { key: 'one' });
    const { status, body: problem } = await api.give(path, body, { key: 'one' });
    expect([status, problem.code]).toEqual([422, 'key-reused']);
  });

  it('by another client under the same key is another command: until sign-in exists, the actor is the client', async () => {
    const first = await register('Föreningen Delad', { key: 'shared' });
    const other = await register('Föreningen Delad', { key: 'shared', actor: 'auditor' });
    expect([other.status, other.body['repeated']]).toEqual([201, false]);
    expect(other.body.id).not.toBe(first.body.id);
  });
});

describe('A command without', () => {
  const named = { name: 'Föreningen Tyst', kind: 'civil-society' };

  it('a key is refused', async () => {
    for (const key of [undefined, '', ' ', 'å', 'x'.repeat(201)]) {
      const { status, body } = await api.give(REGISTER, named, {
        headers: { 'idempotency-key': key },
      });
      expect([status, body.code, body.errors[0]?.field]).toEqual([
        400,
        'key-missing',
        'Idempotency-Key',
      ]);
    }
  });

  it('an actor is refused, and with an unknown one is told who is configured', async () => {
    const missing = await api.give(REGISTER, named, { headers: { 'liggaren-actor': undefined } });
    expect([missing.status, missing.body.code]).toEqual([400, 'actor-missing']);
    const unknown = await api.give(REGISTER, named, { actor: 'stranger' });
    expect([unknown.status, unknown.body.code]).toEqual([403, 'unknown-actor']);
    expect(unknown.body.title).toContain('case-officer');
  });

  it.each(['no spaces here', '19121212-1212', 'case.191212121212'])(
    'a plain correlation is refused: %j, which every event would keep',
    async (correlation) => {
      const before = await headPosition();
      const headers = { 'liggaren-correlation': correlation };
      const { status, body } = await api.give(REGISTER, named, { headers });
      expect([status, body.errors[0]?.field]).toEqual([400, 'Liggaren-Correlation']);
      expect(await headPosition()).toBe(before);
    },
  );

  it('a ledger is refused, until one is opened', async () => {
    const empty = await openApiUnderTest();
    try {
      const refused = await empty.give(REGISTER, named);
      expect([refused.status, refused.body.code]).toEqual([409, 'no-ledger']);
      expect((await empty.ask('/v1/ledger')).body.code).toBe('no-ledger');
      expect((await empty.ask('/v1/agreements')).body.code).toBe('no-ledger');
      const opening = { owner: 'Staden', demonstration: false };
      const { status, headers } = await empty.give('/v1/ledger/open-ledger', opening);
      expect([status, headers['location']]).toEqual([201, '/v1/ledger']);
      expect((await empty.give(REGISTER, named)).status).toBe(201);
    } finally {
      await empty.close();
    }
  });
});

describe('The domain’s refusals', () => {
  type Case = readonly [status: number, code: string, field: string, path: string, body: object];
  const casesOf = (of: SmallLedger): readonly Case[] => {
    const { city, hope, board, pact, agreement, funding } = of;
    const on = (command: string) => `/v1/agreements/${agreement}/${command}`;
    const hopeActing = { organisation: hope };
    return [
      [
        409,
        'ledger-already-open',
        '',
        '/v1/ledger/open-ledger',
        { owner: 'X', demonstration: true },
      ],
      [
        409,
        'duplicate-number',
        '/asWritten',
        `/v1/organisations/${city}/record-organisation-number`,
        { asWritten: '212000-0142' },
      ],
      [
        409,
        'duplicate-alias',
        '/alias',
        `/v1/organisations/${city}/add-organisation-alias`,
        { alias: 'Staden' },
      ],
      [
        409,
        'duplicate-alias',
        '/alias',
        `/v1/units/${board}/add-unit-alias`,
        { alias: 'Socialnämnden' },
      ],
      [
        409,
        'duplicate-party',
        '/acting',
        on('join-party'),
        { kind: 'civil-society', acting: hopeActing },
      ],
      [
        409,
        'already-concluded',
        '/instrument',
        on('sign-instrument'),
        { organisation: hope, role: 'kassör' },
      ],
      [
        409,
        'already-concluded',
        '/instrument',
        on('conclude-instrument'),
        { basis: 'all-signatures' },
      ],
      [
        409,
        'plan-already-adopted',
        '/funding',
        on('adopt-payment-plan'),
        { funding, basis: 'calendar', timing: 'advance', dueDays: 0 },
      ],
      [409, 'others-rest-on-it', '/voided', on('void-fact'), { voided: funding, why: 'Fel' }],
      [
        422,
        'void-not-allowed',
        '/voided',
        `/v1/partnerships/${pact}/void-fact`,
        { voided: of.events[7]?.id, why: 'Fel' },
      ],
      [422, 'unknown-event', '/voided', on('void-fact'), { voided: NOBODY, why: 'Fel' }],
      [
        422,
        'unknown-reference',
        '/acting/organisation',
        on('join-party'),
        { kind: 'public', acting: { organisation: NOBODY } },
      ],
      [
        422,
        'wrong-organisation',
        '/acting/units/0',
        on('join-party'),
        { kind: 'public', acting: { organisation: hope, units: [board] } },
      ],
      [422, 'own-successor', '/predecessor', on('record-succession'), { predecessor: agreement }],
      [422, 'unknown-party', '/party', on('leave-party'), { party: NOBODY }],
      [
        422,
        'unknown-instrument',
        '/instrument',
        on('record-term'),
        { instrument: NOBODY, topic: 'audit', stated: false },
      ],
      [
        422,
        'unknown-funding',
        '/funding',
        on('adopt-payment-plan'),
        { funding: NOBODY, basis: 'calendar', timing: 'advance', dueDays: 0 },
      ],
      [
        422,
        'corrects-nothing-voided',
        '/corrects',
        on('leave-party'),
        { party: of.cityJoins, corrects: funding },
      ],
      [
        422,
        'unknown-reference',
        '/partnership',
        '/v1/agreements/draft-agreement',
        { title: 'X', partnership: NOBODY },
      ],
      [
        422,
        'period-reversed',
        '/end',
        '/v1/agreements/draft-agreement',
        {
          title: 'X',
          partnership: pact,
          start: { date: '2025-02', basis: 'stated' },
          end: { date: '2025-01', basis: 'stated' },
        },
      ],
    ];
  };

  it('answer 409 where another has come before, 422 where the content is at fault, and name the field', async () => {
    const before = await headPosition();
    for (const [status, code, field, path, body] of casesOf(ledger)) {
      const answer = await api.give(path, body);
      const [first] = answer.body.errors;
      expect([answer.status, first?.code, first?.field]).toEqual([status, code, field]);
      expect(answer.body.code).toBe(code);
    }
    expect(await headPosition()).toBe(before);
  });

  it('refuse an event that would be larger than any store takes, with 413', async () => {
    const role = 'å'.repeat(100);
    const line = { organisation: ledger.city, unit: ledger.board, role };
    const body = {
      title: 'För stor',
      partnership: ledger.pact,
      signatureLines: Array.from({ length: 100 }, () => line),
      reason: 'å'.repeat(2_000),
      start: { date: '2025', basis: 'stated', asWritten: 'å'.repeat(200) },
    };
    const fits = await api.give('/v1/agreements/draft-agreement', body);
    expect(fits.status).toBe(201);
    const lines = Array.from({ length: 100 }, (_, n) => ({
      code: `c${n}`,
      label: '\u{1F4B6}'.repeat(200),
      amountMinor: 1,
    }));
    const acting = { organisation: ledger.city };
    const large = { payer: acting, payee: acting, currency: 'SEK', lines, months: 1 };
    const path = `/v1/agreements/${ledger.agreement}/agree-funding`;
    const { status, body: problem } = await api.give(path, large);
    expect([status, problem.code]).toEqual([413, 'event-too-large']);
  });
});
