/** Reads the catalogue of events, and what each carries, from the domain's TypeScript: `readCatalogue`. */
import { readFileSync } from 'node:fs';
import { isDataClass } from '@liggaren/feed';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';
import { CatalogueError, published, type Schema } from './schema.js';

export interface CatalogueSource {
  /** The file with the interface that holds every event: `EventData extends AgreementEventData, …`. */
  readonly path: string;
  /** Its name, where it has another. */
  readonly root?: string;
  readonly tsconfig: string;
  /** The version in which each type is written today. */
  readonly versions: Readonly<Record<string, number>>;
}

export interface EventDoc {
  readonly type: string;
  readonly version: number;
  /** The kind of stream it is in; undefined for an event of every stream. */
  readonly stream: string | undefined;
  /** Of its data. */
  readonly data: Schema;
}

/** In the order of `versions`. Throws `CatalogueError` with everything that has to be mended. */
export function readCatalogue(source: CatalogueSource): readonly EventDoc[] {
  const { path, root = 'EventData', versions } = source;
  const schemaOf = schemasOf(source);
  const data = schemaOf(root).properties ?? {};
  const streams = new Map(
    basesOf(path, root).flatMap((base) =>
      Object.keys(schemaOf(base).properties ?? {}).map((type) => [type, streamOf(base)]),
    ),
  );
  const problems: string[] = [];
  for (const type of Object.keys(data))
    if (!Object.hasOwn(versions, type)) problems.push(`${type} has data, but no version`);
  const docs = Object.entries(versions).flatMap(([type, version]): readonly EventDoc[] => {
    const schema = data[type];
    if (!schema) problems.push(`${type} has a version, but no data`);
    else if (!schema.description) problems.push(`${type}: say in a docstring what it means`);
    else if (schema.class === undefined || !isDataClass(schema.class))
      problems.push(`${type}: say its class in its docstring: @class open, internal or protected`);
    else
      return [{ type, version, stream: streams.get(type), data: published(schema, 'open', type) }];
    return [];
  });
  if (problems.length > 0) throw new CatalogueError(problems);
  return docs;
}

/** The published schema of one exported type. */
export function readType(source: Omit<CatalogueSource, 'versions'>, name: string): Schema {
  return published(schemasOf(source)(name), 'open', name);
}

function schemasOf({ path, tsconfig }: Omit<CatalogueSource, 'versions'>) {
  const generator = createGenerator({
    path,
    tsconfig,
    // Every part stands where it is, so that its class is seen there; the compiler checks types elsewhere.
    expose: 'none',
    topRef: false,
    jsDoc: 'extended',
    extraTags: ['class'],
    skipTypeCheck: true,
    sortProps: false,
  });
  return (name: string): Schema => {
    const { $schema: _, ...schema } = generator.createSchema(name);
    return schema as unknown as Schema;
  };
}

/** What an interface extends, by name. */
function basesOf(path: string, name: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((declaration) => declaration.name.text === name);
  return (found?.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => (expression as ts.Identifier).text),
  );
}

/** `AgreementEventData` is what streams of agreements hold. */
function streamOf(base: string): string {
  return base.replace(/EventData$/, '').toLowerCase();
}
