/** JSON Schema as we write it: 2020-12, whole numbers, and the class of every part beside it. */
import { type DataClass, DATA_CLASSES, isDataClass } from '@liggaren/feed';

/** Of what the generator gives and we write: the keywords that this code looks at. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly class?: string;
  readonly 'x-class'?: DataClass;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** What has to be mended in the types before schemas can be made of them. */
export class CatalogueError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
    this.name = 'CatalogueError';
  }
}

/** The keywords that hold schemas, by how they hold them. */
const LISTS = ['anyOf', 'allOf', 'prefixItems'] as const;

/**
 * The schema as it is published, each part with its class: its own (`@class`) or that of what it is a part of, and
 * never a lower one. A list, or a choice between shapes, is of the highest class that a member of it has by itself.
 * Throws `CatalogueError` for what no event may hold, or a class that there is not.
 */
export function published(schema: Schema, outer: DataClass, where: string): Schema {
  if (schema.$ref !== undefined)
    throw new CatalogueError([`${where}: a type that contains itself has no place in an event`]);
  const dataClass = highest([outer, ...ownClasses(schema, where)]);
  const inner = (part: Schema, name: string) => published(part, dataClass, `${where}${name}`);
  const { class: _, type, description, items, properties, additionalProperties, ...rest } = schema;
  const lists = LISTS.flatMap((keyword) => {
    const members = keyword === 'prefixItems' && isTuple(items) ? items : schema[keyword];
    return members ? [[keyword, members.map((member) => inner(member, ''))]] : [];
  });
  return {
    ...(type === undefined ? {} : wholeNumbers(type)),
    ...(description === undefined ? {} : { description }),
    'x-class': dataClass,
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, inner(part, `.${name}`)]),
      ),
    }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: inner(additionalProperties, '.*') }
      : additionalProperties !== undefined && { additionalProperties }),
    ...(isTuple(items) ? { items: false } : items && { items: inner(items, '[]') }),
    ...Object.fromEntries(lists),
  };
}

/** The parts whose class is above that of what they are a part of, by JSON pointer; `*` is any member. */
export function raisedParts(schema: Schema, at = ''): Readonly<Record<string, DataClass>> {
  const raised: Record<string, DataClass> = {};
  const add = (part: Schema, name: string) => {
    const dataClass = classOf(part);
    if (dataClass !== classOf(schema))
      raised[`${at}${name}`] = highest([dataClass, raised[`${at}${name}`] ?? 'open']);
    merge(raisedParts(part, `${at}${name}`));
  };
  const merge = (more: Readonly<Record<string, DataClass>>) => {
    for (const [pointer, dataClass] of Object.entries(more))
      raised[pointer] = highest([dataClass, raised[pointer] ?? 'open']);
  };
  for (const [name, part] of Object.entries(schema.properties ?? {})) add(part, `/${name}`);
  if (typeof schema.additionalProperties === 'object') add(schema.additionalProperties, '/*');
  const { items } = schema;
  for (const member of [
    ...(items && !isTuple(items) ? [items] : []),
    ...(schema.prefixItems ?? []),
  ])
    merge(raisedParts(member, `${at}/*`));
  for (const shape of [...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
    merge(raisedParts(shape, at));
  return raised;
}

export function classOf(schema: Schema): DataClass {
  return schema['x-class'] ?? 'open';
}

function ownClasses(schema: Schema, where: string): readonly DataClass[] {
  const members = [schema.items ?? [], schema.anyOf ?? [], schema.allOf ?? []].flat() as Schema[];
  return [schema, ...members].flatMap(({ class: own }) => {
    if (own === undefined) return [];
    if (isDataClass(own)) return [own];
    throw new CatalogueError([`${where}: @class ${own} is none of ${DATA_CLASSES.join(', ')}`]);
  });
}

function highest(classes: readonly DataClass[]): DataClass {
  return DATA_CLASSES.findLast((dataClass) => classes.includes(dataClass)) ?? 'open';
}

function isTuple(items: Schema['items']): items is readonly Schema[] {
  return Array.isArray(items);
}

/** No event holds a fraction: decimals are text, money is whole öre, and nothing is beyond what JSON keeps exactly. */
function wholeNumbers(type: string | readonly string[]): Schema {
  if (type !== 'number') return { type };
  return { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
}
