/** Schemas from types: every form of type, each part with its class, and what is refused. */
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type CatalogueSource, readCatalogue } from '../../tools/event-docs/catalogue.js';
import { CLASSES_FILE, documentsOf, FOLDER } from '../../tools/event-docs/documents.js';
import { CatalogueError, raisedParts, type Schema } from '../../tools/event-docs/schema.js';
import { ROOT } from '../../tools/generated-files.js';

const VERSIONS = { ThingMade: 1, ThingValued: 1, ThingHidden: 1, FactVoided: 1 };
const source = (change: Partial<CatalogueSource> = {}): CatalogueSource => ({
  path: join(ROOT, 'test/schemas/fixture-events.ts'),
  tsconfig: join(ROOT, 'libs/domain/tsconfig.json'),
  versions: VERSIONS,
  ...change,
});

const docs = readCatalogue(source());
const dataOf = (type: string) => docs.find((doc) => doc.type === type)?.data ?? {};
const ENVELOPE: Schema = {
  type: 'object',
  'x-class': 'open',
  properties: { type: {}, version: {}, stream: {}, data: {} },
};
const documents = (
  versions: Readonly<Record<string, number>> = VERSIONS,
  committed: Readonly<Record<string, string>> = {},
) =>
  documentsOf(
    readCatalogue(source({ versions })),
    ENVELOPE,
    (path) => committed[path.replace(`${FOLDER}/`, '')],
    Object.keys(committed),
  );
const problemsOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
  return [];
};

describe('The schema of an event type', () => {
  const validate = new Ajv2020({ strict: false }).compile(dataOf('ThingMade'));
  const made = {
    kind: 'round',
    place: { street: 'Storgatan', door: { floor: 2 } },
    labels: { a: { text: 'A' } },
    size: { by: 'weight', grams: 5 },
    fixed: 'yes',
    level: 2,
    pair: ['x', 1],
    done: true,
  };

  it('takes what the type takes', () => {
    expect([validate(made), validate.errors]).toEqual([true, null]);
    const parts = [{ code: 'p', of: ['a', 'b'] }];
    expect(validate({ ...made, parts, labels: {}, size: { by: 'none' } })).toBe(true);
  });

  it.each<[string, object]>([
    ['a word that is none of the list', { kind: 'oval' }],
    ['a field that nobody knows', { colour: 'red' }],
    ['a field too many, nested', { place: { street: 's', town: 't' } }],
    ['a required field that is missing, nested', { place: {} }],
    ['null for what is absent', { parts: null }],
    ['a fraction', { size: { by: 'weight', grams: 0.5 } }],
    ['a number beyond what JSON keeps exactly', { level: 2 ** 60 }],
    ['a member of a record of another form', { labels: { a: 'A' } }],
    ['one shape with a field of the other', { size: { by: 'none', grams: 1 } }],
    ['a pair of three', { pair: ['x', 1, 2] }],
    ['a pair the wrong way round', { pair: [1, 'x'] }],
  ])('refuses %s', (_, change) => expect(validate({ ...made, ...change })).toBe(false));

  it('keeps the docstrings, and says that numbers are whole', () => {
    expect(dataOf('ThingValued').properties?.['amountMinor']).toEqual({
      type: 'integer',
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'öre',
      'x-class': 'open',
    });
    expect(dataOf('ThingMade').description).toBe('It is made.');
  });

  it('knows the streams that it is in', () =>
    expect(docs.map(({ type, stream }) => [type, stream])).toEqual([
      ['ThingMade', 'thing'],
      ['ThingValued', 'thing'],
      ['ThingHidden', 'thing'],
      ['FactVoided', undefined],
    ]));
});

describe('The class of a part', () => {
  it('is its own, or that of what it is a part of', () => {
    const place = dataOf('ThingMade').properties?.['place']?.properties;
    expect(place?.['street']?.['x-class']).toBe('open');
    expect(place?.['door']?.['x-class']).toBe('internal');
    expect(place?.['door']?.properties?.['code']?.['x-class']).toBe('internal');
  });

  it('is never below that of what it is a part of', () => {
    const hidden = dataOf('ThingHidden');
    expect(JSON.stringify(hidden)).not.toMatch(/"x-class":"(open|internal)"/);
    expect(raisedParts(hidden)).toEqual({});
  });

  it('of a list is that of its members', () =>
    expect(raisedParts(dataOf('ThingValued'))).toEqual({
      '/by': 'internal',
      '/by/*/says': 'protected',
    }));
});

describe('A catalogue', () => {
  it('is refused when a type has no meaning or no class, each by name', () =>
    expect(
      problemsOf(() => {
        const versions = { ThingLost: 1, ThingFound: 1, ThingKept: 1, Gone: 1 };
        return readCatalogue(source({ versions, root: 'UnclassedEventData' }));
      }),
    ).toEqual([
      'ThingSold has data, but no version',
      'ThingLost: say in a docstring what it means',
      'ThingFound: say its class in its docstring: @class open, internal or protected',
      'ThingKept: say its class in its docstring: @class open, internal or protected',
      'Gone has a version, but no data',
    ]));

  it('is refused when a part has a class that there is not', () =>
    expect(
      problemsOf(() =>
        readCatalogue(source({ versions: { ThingSold: 1 }, root: 'UnclassedEventData' })),
      ),
    ).toContainEqual('ThingSold.to: @class private is none of open, internal, protected'));

  it('gives an index, the classes, and a schema for each type', () => {
    const files = documents();
    expect(Object.keys(files)).toEqual([
      `${FOLDER}/Event.schema.json`,
      ...Object.keys(VERSIONS).map((type) => `${FOLDER}/${type}.v1.schema.json`),
      `${FOLDER}/README.md`,
      CLASSES_FILE,
    ]);
    expect(files[`${FOLDER}/README.md`]).toContain(
      '| [ThingValued](ThingValued.v1.schema.json) | 1 | thing | open | `by` internal, `by/*/says` protected | It is worth something. |',
    );
    expect(files[CLASSES_FILE]).toContain('"/data/by/*/says":"protected"');
  });

  it('keeps the schema of an earlier version as it is committed', () => {
    const first = documents()[`${FOLDER}/ThingValued.v1.schema.json`] ?? '';
    const before = first.replace('It is worth something', 'It was worth something');
    const files = documents(
      { ...VERSIONS, ThingValued: 2 },
      { 'ThingValued.v1.schema.json': before },
    );
    expect(JSON.parse(files[`${FOLDER}/ThingValued.v1.schema.json`] ?? '')).toEqual(
      JSON.parse(before),
    );
    expect(JSON.parse(files[`${FOLDER}/ThingValued.v2.schema.json`] ?? '')).toMatchObject({
      properties: { version: { const: 2 } },
    });
    expect(files[CLASSES_FILE]).toMatch(/"ThingValued\.v1":.*"ThingValued\.v2":/);
  });

  it('is refused when an earlier version has no schema any more', () =>
    expect(problemsOf(() => documents({ ...VERSIONS, ThingValued: 2 }))).toEqual([
      'docs/events/ThingValued.v1.schema.json is missing: its events are not',
    ]));

  it('is refused when a schema is left of a type that it does not know', () =>
    expect(problemsOf(() => documents(VERSIONS, { 'ThingBurnt.v1.schema.json': '{}' }))).toEqual([
      'docs/events/ThingBurnt.v1.schema.json is of no event: an event once released stays',
    ]));
});
