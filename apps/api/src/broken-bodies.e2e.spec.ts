/**
 * Every command refuses every broken body, says which field is at fault, and leaves the ledger as it
 * was. The bodies are derived from the OpenAPI document: a new command or field is tested at once.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Answer, type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import {
  bodyOf,
  type BrokenBody,
  brokenBodiesOf,
  NOBODY,
  type Schemas,
} from '../testing/broken-bodies.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';
import { COMMAND_ROUTES, type CommandRoute } from './collections.js';
import { openApiDocument } from './openapi.js';

const { schemas } = openApiDocument()['components'] as { schemas: Schemas };
const COMMANDS = COMMAND_ROUTES.map(
  (route) => [`${route.collection} ${route.path}`, route] as const,
);

let api: ApiUnderTest;
let ledger: SmallLedger;
let report: string;
let guideline: string;
let logBefore: string;
let sent = 0;

beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
  const about = { kind: 'financial', concerns: [{ agreement: ledger.agreement }] };
  report = (await api.record('/v1/reports/request-report', about)).id;
  const adopted = { name: 'Riktlinjer för IOP', version: '2017', stage: 'adopted' };
  guideline = (await api.record('/v1/guidelines/register-guideline', adopted)).id;
  logBefore = wholeLog();
});
afterAll(() => api.close());

/** Every column of every row, as it lies in the file. */
function wholeLog(): string {
  const database = new DatabaseSync(join(api.folder, 'ledger.db'), { readOnly: true });
  const rows = database.prepare('SELECT * FROM events ORDER BY position').all();
  database.close();
  return JSON.stringify(rows);
}

/** The command's path, given to a stream that is there unless told otherwise. */
function pathOf({ collection, path, creates }: CommandRoute, id?: string): string {
  const { city, board, paper, pact, agreement } = ledger;
  const there: Readonly<Record<string, string>> = {
    organisations: city,
    units: board,
    documents: paper,
    guidelines: guideline,
    partnerships: pact,
    agreements: agreement,
    reports: report,
  };
  return creates
    ? `/v1/${collection}/${path}`
    : `/v1/${collection}/${id ?? there[collection]}/${path}`;
}

const schemaOf = ({ type }: CommandRoute) => schemas[type] ?? {};

/** A fault in a list of plain values is named at the list; one in a nested shape at its own field. */
function namesField({ body }: Answer, field: string): boolean {
  const list = field.replace(/\/\d+$/, '');
  return body.errors.some(
    (error) => [field, list].includes(error.field) || error.field.startsWith(`${field}/`),
  );
}

/** What is wrong with an answer to a broken body; undefined when nothing is. */
function complaint(answer: Answer, { what, field }: BrokenBody): string | undefined {
  const where = `${what} at "${field}"`;
  const { status, headers, body } = answer;
  if (status !== 400) return `${where} answered ${status} ${body.code ?? ''}`;
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `${where} answered as ${String(headers['content-type'])}`;
  if (body.errors.some(({ detail }) => detail === '')) return `${where} is not explained`;
  if (!namesField(answer, field))
    return `${where} is named at ${body.errors.map((error) => error.field).join(', ')}`;
  return undefined;
}

/** What every command may say is checked in full on one command of each collection: it is one class. */
const BESIDE = /^\/(effectiveOn|source|reason|corrects)(\/|$)/;
const IN_FULL = new Set(
  Object.values(Object.groupBy(COMMAND_ROUTES, ({ collection }) => collection)).map(
    (routes) => routes?.[0],
  ),
);

describe('A broken body', () => {
  it.each(COMMANDS)(
    'of %s is refused at its field, and nothing is recorded',
    async (_name, route) => {
      const before = await api.runtime.events.head();
      const complaints: string[] = [];
      for (const broken of brokenBodiesOf(schemaOf(route), schemas)) {
        if (BESIDE.test(broken.field) && !IN_FULL.has(route)) continue;
        const answer = await api.give(pathOf(route), broken.body);
        sent += 1;
        const wrong = complaint(answer, broken);
        if (wrong !== undefined) complaints.push(wrong);
      }
      expect(complaints).toEqual([]);
      expect(await api.runtime.events.head()).toEqual(before);
    },
  );

  it.each(COMMANDS)('of %s is refused the same in Swedish', async (_name, route) => {
    const { status, body } = await api.give(pathOf(route), { okänt: 1 }, { language: 'sv' });
    sent += 1;
    expect([status, body.title]).toEqual([400, 'Kommandot är inte rätt skrivet']);
    expect(body.errors.map(({ field }) => field)).toContain('/okänt');
  });
});

describe('A well-formed body', () => {
  it.each(COMMANDS)(
    'of %s with unknown ids is refused with 404, 409 or 422',
    async (_name, route) => {
      const body = bodyOf(schemaOf(route), schemas);
      const { status, body: problem } = await api.give(pathOf(route), body);
      sent += 1;
      // The ledger is open already: whatever else the command says comes second.
      const [expected, code] =
        route.type === 'OpenLedger' ? [409, 'ledger-already-open'] : [422, 'unknown-reference'];
      expect([status, problem.code]).toEqual([expected, code]);
      if (route.creates) return;
      const answer = await api.give(pathOf(route, NOBODY), body);
      sent += 1;
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    },
  );
});

describe('After all of them', () => {
  it('several hundred were sent, and the log is the same to the byte', () => {
    process.stdout.write(`${JSON.stringify({ test: 'broken-bodies', requests: sent })}\n`);
    expect(sent).toBeGreaterThan(500);
    expect(wholeLog()).toBe(logBefore);
  });

  it('the views are what a replay makes of the log', async () => {
    const { status, body } = await api.give('/v1/verifications', {});
    expect([status, body['differences']]).toEqual([200, []]);
  });
});
