/** How PostgreSQL looks for what is asked: a question about one thing must not go through all the others. */
import { newLedgerOn, postgresForTests } from '@liggaren/testing';
import {
  type Position,
  type ViewDefinition,
  type ViewQuery,
  ViewTable,
} from '@liggaren/view-store-port';
import pg from 'pg';
import { openPostgresViewStore } from './index.js';
import { querySql } from './query-sql.js';
import { qualified } from './table-sql.js';

const server = await postgresForTests('Questions to views on PostgreSQL');
const view: ViewDefinition = { name: 'registry', version: 1, columns: { name: 'text' } };

describe('A question to a view of 20,000 versions', () => {
  const url = newLedgerOn(server.url);
  const table = new ViewTable(view);
  const name = qualified(`${new URL(url).searchParams.get('ledger')}_views`, table);
  const admin = new pg.Pool({ connectionString: server.url });

  beforeAll(async () => {
    const store = await openPostgresViewStore({ url, mode: 'writer' });
    await store.prepare(view);
    await store.close();
    await admin.query(`
      INSERT INTO ${name} (subject, known_from, known_to, cell, valid_from, name, body)
        SELECT 's' || n / 10, lpad(n::text, 9, '0'), CASE WHEN n % 10 = 0 THEN NULL ELSE
          lpad((n + 10)::text, 9, '0') END, 'c' || n / 3, '2026-01-01', 'x', '{}'
        FROM generate_series(1, 20000) AS n;
      ANALYZE ${name}`);
  });
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  it.each<[string, Partial<ViewQuery>, RegExp]>([
    ['one cell', { cell: 'c77' }, /cell_known_to_known_from_idx/],
    ['some cells', { cell: ['c77', 'c78'] }, /cell_known_to_known_from_idx/],
    ['columns of some cells', { cell: ['c77'], withoutBodies: true }, /cell_known_to/],
    ['one subject', { subject: 's77' }, /_pkey|subject_cell_valid_from_idx/],
    ['everything as known now', { knownAt: '000030000' as Position }, /known_to_known_from/],
  ])('about %s is answered by an index', async (_what, asked, index) => {
    const query = { knownAt: '000015000' as Position, valid: 'ever', ...asked } as const;
    const { text, parameters } = querySql(name, table, query);
    const { rows } = await admin.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, [
      ...parameters,
    ] as unknown[]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(index);
    expect(plan).not.toContain('Seq Scan');
  });
});
