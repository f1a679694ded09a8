/** How SQLite looks for what is asked: a question about one thing must not go through all the others. */
import { DatabaseSync } from 'node:sqlite';
import {
  type Position,
  type ViewDefinition,
  type ViewQuery,
  ViewTable,
} from '@liggaren/view-store-port';
import { querySql } from './query-sql.js';
import { tableCreation } from './table-sql.js';

const view: ViewDefinition = { name: 'registry', version: 1, columns: { name: 'text' } };

describe('A question to a view', () => {
  const table = new ViewTable(view);
  const db = new DatabaseSync(':memory:');
  beforeAll(() => db.exec(tableCreation(table)));
  afterAll(() => db.close());

  it.each<[string, Partial<ViewQuery>, string]>([
    ['one cell', { cell: 'a' }, 'registry_v1_cell_known (cell=?)'],
    ['some cells', { cell: ['a', 'b'] }, 'registry_v1_cell_known (cell=?)'],
    ['columns of some cells', { cell: ['a'], withoutBodies: true }, '_cell_known (cell=?)'],
    ['one subject', { subject: 's' }, 'registry_v1_subject (subject=?)'],
    ['everything', {}, 'registry_v1_known (known_to=? AND known_from<?)'],
  ])('about %s is answered by its index', (_what, asked, index) => {
    const query = { knownAt: '1' as Position, valid: { on: '2026-01-01' }, ...asked } as const;
    const { text, parameters } = querySql(table, query);
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parameters);
    const steps = plan
      .map(({ detail }) => String(detail))
      .filter((step) => !/JSON_EACH/i.test(step));
    expect(steps).toContainEqual(expect.stringContaining(index));
    expect(steps).not.toContainEqual(expect.stringContaining('SCAN'));
    if (asked.cell !== undefined || asked.subject !== undefined) {
      expect(steps).not.toContainEqual(expect.stringContaining('registry_v1_known'));
    }
  });
});
