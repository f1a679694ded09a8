/** The files made from the catalogue: a schema for each type and version, the envelope's, the index, the classes. */
import type { DataClass } from '@liggaren/feed';
import type { EventDoc } from './catalogue.js';
import { indexPage } from './index-page.js';
import { CatalogueError, classOf, raisedParts, type Schema } from './schema.js';

export const FOLDER = 'docs/events';
export const CLASSES_FILE = 'libs/feed/src/generated/event-classes.ts';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A published type in one version: today's, or one that was written before. */
export interface Published {
  readonly type: string;
  readonly version: number;
  readonly schema: Schema;
}

/** Reads a committed file by its path from the root; undefined where there is none. */
type Committed = (path: string) => string | undefined;

/**
 * Every file's text by its path. The schema of an earlier version is kept as it is committed: its events are there for
 * ever. Throws `CatalogueError` when it is missing, or when a committed one is of no version of a known type.
 */
export function documentsOf(
  docs: readonly EventDoc[],
  envelope: Schema,
  committed: Committed,
  committedNames: readonly string[],
): Readonly<Record<string, string>> {
  const all = docs.flatMap((doc) => [...earlierVersions(doc, committed), publishedOf(doc)]);
  const names = new Set(['Event.schema.json', 'README.md', ...all.map(fileName)]);
  const strays = committedNames.filter((name) => !names.has(name));
  if (strays.length > 0)
    throw new CatalogueError(
      strays.map((name) => `${FOLDER}/${name} is of no event: an event once released stays`),
    );
  return {
    [`${FOLDER}/Event.schema.json`]: JSON.stringify({
      $schema: DIALECT,
      $id: 'Event.schema.json',
      title: 'Event',
      ...envelope,
    }),
    ...Object.fromEntries(
      all.map((one) => [`${FOLDER}/${fileName(one)}`, JSON.stringify(one.schema)]),
    ),
    [`${FOLDER}/README.md`]: indexPage(all, envelope),
    [CLASSES_FILE]: classesModule(all, envelope),
  };
}

export function fileName({ type, version }: Pick<Published, 'type' | 'version'>): string {
  return `${type}.v${version}.schema.json`;
}

/** The whole event: the envelope, with what is special of the type. */
function publishedOf(doc: EventDoc): Published {
  const { type, version, stream } = doc;
  const { description = '', ...data } = doc.data;
  const schema: Schema = {
    $schema: DIALECT,
    $id: fileName(doc),
    title: `${type}, version ${version}`,
    description,
    'x-class': classOf(data),
    allOf: [{ $ref: 'Event.schema.json' }],
    properties: {
      type: { const: type },
      version: { const: version },
      ...(stream === undefined ? {} : { stream: streamSchema(stream) }),
      data,
    },
  };
  return { type, version, schema };
}

function streamSchema(stream: string): Schema {
  return stream === 'ledger' ? { const: stream } : { pattern: `^${stream}-[0-9a-f-]{36}$` };
}

function earlierVersions({ type, version }: EventDoc, committed: Committed): readonly Published[] {
  return Array.from({ length: version - 1 }, (_, n) => {
    const earlier = { type, version: n + 1 };
    const text = committed(`${FOLDER}/${fileName(earlier)}`);
    if (text === undefined)
      throw new CatalogueError([`${FOLDER}/${fileName(earlier)} is missing: its events are not`]);
    return { ...earlier, schema: JSON.parse(text) as Schema };
  });
}

/** What `disclose` needs to know when it runs. */
function classesModule(all: readonly Published[], envelope: Schema): string {
  const types = all.map(({ type, version, schema }) => {
    const data = schema.properties?.['data'] ?? {};
    return [`${type}.v${version}`, { class: classOf(data), above: raisedParts(data, '/data') }];
  });
  const record = (value: unknown) => JSON.stringify(value);
  const above: Readonly<Record<string, DataClass>> = raisedParts(envelope);
  return `/** Generated from the domain's event types by \`npm run events:docs\`. */
import type { DataClass } from '../data-class.js';
import type { EventClasses } from '../disclosure.js';

export const ENVELOPE_CLASSES: Readonly<Record<string, DataClass>> = ${record(above)};

export const EVENT_CLASSES: Readonly<Record<string, EventClasses>> = ${record(Object.fromEntries(types))};`;
}
