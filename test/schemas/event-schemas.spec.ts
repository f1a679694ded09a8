/** The published schemas: what the code says, and what every event of the ledger keeps to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDemonstration, openLedgerRuntime, readConfiguration } from '@liggaren/api';
import { CATEGORIES, EVENT_VERSIONS } from '@liggaren/domain';
import { publicEvent } from '@liggaren/feed';
import { logOf, randomHistories } from '@liggaren/testing';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { fileName, FOLDER } from '../../tools/event-docs/documents.js';
import { eventDocuments } from '../../tools/event-docs/event-documents.js';
import { committed, formatted, ROOT } from '../../tools/generated-files.js';

interface PublishedEvent {
  readonly type: string;
  readonly version: number;
}

const schemaIn = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, FOLDER, name), 'utf8')) as Record<string, unknown>;

/** What the committed schemas say of an event; empty when it is as they say. */
function schemaCheck(): (event: PublishedEvent) => string {
  const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(
    schemaIn('Event.schema.json'),
  );
  const known = new Map<string, ValidateFunction>();
  return (event) => {
    const name = fileName(event);
    const validate = known.get(name) ?? ajv.compile(schemaIn(name));
    known.set(name, validate);
    return validate(event) ? '' : `${name}: ${ajv.errorsText(validate.errors)}`;
  };
}

describe('The committed schemas', () => {
  it('are what the event types say: npm run events:docs writes them', async () => {
    const changed = (await formatted(eventDocuments())).filter(
      ([path, text]) => committed(path) !== text,
    );
    expect(changed.map(([path]) => path)).toEqual([]);
  }, 60_000);

  it.each(Object.entries(EVENT_VERSIONS))('tell %s (version %i) whole', (type, version) => {
    const schema = schemaIn(fileName({ type, version }));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      'x-class': expect.stringMatching(/^(open|internal|protected)$/),
      description: expect.stringMatching(/\S/),
    });
    const { stream } = schema['properties'] as Record<string, Record<string, string> | undefined>;
    const category = stream?.['const'] ?? /^\^(\w+)-/.exec(stream?.['pattern'] ?? '')?.[1];
    expect([...CATEGORIES, undefined]).toContain(category);
    expect(() => schemaCheck()({ type, version })).not.toThrow();
  });
});

describe('Every event keeps to its schema', () => {
  it('of the demonstration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    const store = { LIGGAREN_STORE: `sqlite:${join(folder, 'ledger.db')}` };
    const runtime = await openLedgerRuntime(readConfiguration(store), 'inline');
    try {
      await ensureDemonstration(runtime);
      const check = schemaCheck();
      let events = 0;
      for await (const event of runtime.events.readAll()) {
        expect(check(publicEvent(event))).toBe('');
        const data = { ...event.data, more: 1 };
        expect(check(publicEvent({ ...event, data }))).toContain('additional properties');
        events += 1;
      }
      expect(events).toBeGreaterThan(100);
    } finally {
      await runtime.close();
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('of any history', async () => {
    const check = schemaCheck();
    await fc.assert(
      fc.asyncProperty(randomHistories(), async (history) => {
        for await (const event of (await logOf(history)).readAll())
          expect(check(publicEvent(event))).toBe('');
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
