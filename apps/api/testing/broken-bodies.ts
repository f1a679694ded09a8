/** Derives broken bodies from a schema of the OpenAPI document: `bodyOf`, `brokenBodiesOf`. */

/** What the schemas of commands are made of. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}
export type Schemas = Readonly<Record<string, Schema>>;

export interface BrokenBody {
  readonly what: string;
  /** JSON pointer to what is broken. */
  readonly field: string;
  readonly body: unknown;
}

/** An id that no ledger has. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
/** The tax authority's number for tests: no person has it, and its check digit is right. */
const IDENTITY_NUMBER = '19121212-1212';
const SAMPLES = [
  '2025-03-01',
  'SEK',
  'personnel',
  '1-4',
  'a'.repeat(64),
  '08:00',
  `${NOBODY}/1`,
  '78.6',
  '+46 70 123 45 67',
];

const ABSENT = Symbol('absent');
interface Fault {
  readonly what: string;
  readonly value: unknown;
}

/** A body with every field in it, well-formed; its ids are nobody's. */
export function bodyOf(schema: Schema, schemas: Schemas): unknown {
  const {
    type,
    properties = {},
    items,
    minimum = 1,
    pattern,
    format,
    examples,
    enum: values,
  } = resolve(schema, schemas);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [name, bodyOf(member, schemas)]),
      );
    case 'array':
      return [bodyOf(items ?? {}, schemas)];
    case 'integer':
    case 'number':
      return minimum;
    case 'boolean':
      return true;
    case 'string':
      if (values) return values[0];
      if (format === 'uuid') return NOBODY;
      if (format === 'date') return '2025-03-01';
      if (format === 'email') return 'namn@example.se';
      if (examples) return examples[0];
      return pattern ? sampleOf(pattern) : 'Text';
    default:
      throw new Error(`a schema of type ${type} is new here`);
  }
}

/** Every way in which the schema lets a body be wrong, one at a time. */
export function* brokenBodiesOf(schema: Schema, schemas: Schemas): Iterable<BrokenBody> {
  const whole = bodyOf(schema, schemas);
  for (const value of [[], 'text', 5, true, null])
    yield { what: `${JSON.stringify(value)} as the whole`, field: '', body: value };
  yield {
    what: 'nested too deep',
    field: '/deep',
    body: { ...(whole as object), deep: nested(40) },
  };
  for (const { path, place } of placesIn(schema, schemas, []))
    for (const { what, value } of faultsAt(place, path, schemas))
      yield { what, field: pointer(path), body: replaced(whole, path, value) };
}

export type Path = readonly (string | number)[];
interface Place {
  readonly schema: Schema;
  readonly required: boolean;
  /** A name that the object above it does not know. */
  readonly unknown?: true;
}

function* placesIn(
  schema: Schema,
  schemas: Schemas,
  path: Path,
): Iterable<{ path: Path; place: Place }> {
  const { properties, required = [], items } = resolve(schema, schemas);
  if (properties) {
    yield {
      path: [...path, 'unknownField'],
      place: { schema: {}, required: false, unknown: true },
    };
    for (const [name, member] of Object.entries(properties)) {
      const place = { schema: resolve(member, schemas), required: required.includes(name) };
      yield { path: [...path, name], place };
      yield* placesIn(member, schemas, [...path, name]);
    }
  }
  if (items) {
    const place = { schema: resolve(items, schemas), required: false };
    yield { path: [...path, 0], place };
    yield* placesIn(items, schemas, [...path, 0]);
  }
}

/** The path of every text, those in lists and nested shapes among them. */
export function* textFieldsIn(schema: Schema, schemas: Schemas): Iterable<Path> {
  for (const { path, place } of placesIn(schema, schemas, []))
    if (place.schema.type === 'string') yield path;
}

function* faultsAt(
  { schema, required, unknown }: Place,
  path: Path,
  schemas: Schemas,
): Iterable<Fault> {
  if (unknown) {
    yield { what: 'an unknown field', value: 'x' };
    return;
  }
  if (required) yield { what: 'nothing', value: ABSENT };
  yield { what: 'null', value: null };
  for (const value of ofOtherTypes(schema, schemas))
    yield { what: `${JSON.stringify(value)} instead of ${schema.type}`, value };
  if (schema.type === 'string') yield* brokenTexts(schema, path);
  if (schema.type === 'integer' || schema.type === 'number') yield* brokenNumbers(schema);
  if (schema.type === 'array') yield* brokenLists(schema, schemas);
}

function ofOtherTypes(schema: Schema, schemas: Schemas): readonly unknown[] {
  const good = bodyOf(schema, schemas);
  const values = { string: '5', number: 5, boolean: true, object: {}, array: [] };
  const own = schema.type === 'integer' ? 'number' : schema.type;
  const others = Object.entries(values).flatMap(([type, value]) => (type === own ? [] : [value]));
  return own === 'array' ? [...others, { 0: good }] : [...others, [good]];
}

function* brokenTexts(schema: Schema, path: Path): Iterable<Fault> {
  const { maxLength, pattern, format, enum: values } = schema;
  yield { what: 'an empty text', value: '' };
  yield { what: 'a text of spaces alone', value: ' \t\n\u00a0' };
  yield { what: 'control characters', value: 'a\u0000b' };
  yield { what: 'an escape sequence', value: '\u001b[31mred' };
  yield { what: 'half a character', value: 'a\ud800' };
  yield { what: 'a personal identity number', value: IDENTITY_NUMBER };
  yield { what: 'one inside a text', value: `Kontakt: ${IDENTITY_NUMBER}.` };
  if (maxLength !== undefined) yield { what: 'a text too long', value: 'x'.repeat(maxLength + 1) };
  if (values) yield { what: 'a word that is none of the list', value: `${values[0]}x` };
  if (format === 'uuid')
    for (const value of ['1', `${NOBODY}0`, `{${NOBODY}}`, NOBODY.replaceAll('-', '')])
      yield { what: `${value} as an id`, value };
  if (pattern && path.at(-1) === 'date')
    for (const value of [
      '2025-02-30',
      '2023-02-29',
      '2025-13',
      '2025-00-10',
      '0000',
      '2199-01-01',
      '25-01-01',
      '2025-1-1',
      '2025-01-01T00:00:00Z',
      '01/02/2025',
      ' 2025',
    ])
      yield { what: `${value} as a date`, value };
  else if (pattern) yield { what: 'a text of another pattern', value: 'Ö!' };
}

function* brokenNumbers({ minimum, maximum }: Schema): Iterable<Fault> {
  yield { what: 'decimals', value: 1.5 };
  yield { what: '2^53', value: 2 ** 53 };
  yield { what: 'a huge number', value: 1e300 };
  if (minimum !== undefined) yield { what: 'less than the least', value: minimum - 1 };
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER)
    yield { what: 'more than the most', value: maximum + 1 };
}

function* brokenLists(
  { items = {}, minItems = 0, maxItems }: Schema,
  schemas: Schemas,
): Iterable<Fault> {
  const item = bodyOf(items, schemas);
  if (minItems > 0) yield { what: 'an empty list', value: [] };
  if (maxItems !== undefined)
    yield { what: 'a list too long', value: Array.from({ length: maxItems + 1 }, () => item) };
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  const found = schemas[name];
  if (!found) throw new Error(`${schema.$ref} is not in the document`);
  return found;
}

function sampleOf(pattern: string): string {
  const sample = SAMPLES.find((text) => new RegExp(pattern).test(text));
  if (sample === undefined) throw new Error(`no sample fits ${pattern}: add one`);
  return sample;
}

/** A copy with another value at the path. */
export function replaced(whole: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole);
  let parent = copy as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) parent = parent[name] as typeof parent;
  const last = path.at(-1) ?? '';
  if (value === ABSENT) delete parent[last];
  else parent[last] = value;
  return copy;
}

function nested(levels: number): unknown {
  return levels === 0 ? 'deep' : { deeper: nested(levels - 1) };
}

function pointer(path: Path): string {
  return path.map((name) => `/${name}`).join('');
}
