/** The index of the events' schemas, for people: docs/events/README.md. */
import { fileName, type Published } from './documents.js';
import { classOf, raisedParts, type Schema } from './schema.js';

export function indexPage(all: readonly Published[], envelope: Schema): string {
  return `# Events

Generated from the types of \`libs/domain\` by \`npm run events:docs\`; a test compares them. Every event is an
[envelope](Event.schema.json) with data of its type; each type and version has a JSON Schema (2020-12) of the whole event.
\`GET /v1/events\` gives them in pages, \`GET /v1/events/stream\` as they are recorded. The catalogue is closed: a reader ignores
types and versions that it does not know. What is absent is left out, never null. Whole numbers only; money is whole öre.

## Classes

Each type and field has a class, \`x-class\` in its schema. The tables name the fields that are above their type; every other
field is of its type's class.

- **open**: may leave the ledger to any subscriber.
- **internal**: for the owner's own systems.
- **protected**: may be secret or concern persons (account numbers, reasons in free text); masked for all others.

\`?class=open\` (or \`internal\`) leaves out what is above it and names that in \`masked\`, as JSON pointers; events whose type is
above it are not given at all. The schemas describe events with nothing masked.

## The envelope

${table(['field', 'class', 'fields above it', 'meaning'], Object.entries(envelope.properties ?? {}).map(envelopeRow))}

## Types

${table(['type', 'version', 'stream', 'class', 'fields above it', 'meaning'], all.map(typeRow))}
`;
}

function envelopeRow([name, schema]: readonly [string, Schema]): readonly string[] {
  return [`\`${name}\``, classOf(schema), above(schema), schema.description ?? ''];
}

function typeRow(one: Published): readonly string[] {
  const { type, version, schema } = one;
  const { data = {}, stream } = schema.properties ?? {};
  return [
    `[${type}](${fileName(one)})`,
    String(version),
    streamWord(stream),
    classOf(data),
    above(data),
    schema.description ?? '',
  ];
}

/** `^agreement-…` is of agreements; an event of every stream says nothing of it. */
function streamWord(stream: Schema | undefined): string {
  if (stream === undefined) return 'any';
  return String(stream['const'] ?? /^\^(\w+)-/.exec(String(stream['pattern']))?.[1]);
}

function above(schema: Schema): string {
  return Object.entries(raisedParts(schema))
    .map(([pointer, dataClass]) => `\`${pointer.slice(1)}\` ${dataClass}`)
    .join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
