/** The file of commands (YAML or NDJSON): read into lines, each with its place, or every fault in it. */
import { isDeepStrictEqual } from 'node:util';
import { isCommandType } from '@liggaren/commands';
import { type CommandType, isDay } from '@liggaren/domain';
import { repeatedName } from '@liggaren/event-store-port';
import { type Alias, type Document, isMap, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** One command of a file. docs/import.md describes the format. */
export interface ImportLine {
  /** Unique in its source; with the source it names the command for ever. */
  readonly id: string;
  readonly command: CommandType;
  /** The stream it is given to: a uuid, or `@` and the id of the line that created it. */
  readonly on?: string;
  /** The actor of this and the following lines; a demonstration only. */
  readonly as?: string;
  /** The scripted instant of this and the following lines; a demonstration only. */
  readonly at?: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Line number in the file, from 1. */
  readonly line: number;
}

export interface ImportFile {
  readonly file: string;
  /** Names where the commands come from: the client of their command ids. */
  readonly source: string;
  readonly lines: readonly ImportLine[];
}

/** What is wrong in a file, and where. */
export interface ImportFault {
  readonly file: string;
  readonly line: number;
  /** JSON pointer into the line's command; empty for the line as a whole. */
  readonly field: string;
  readonly code: string;
  /** The code of a wording (`import.id`, `rejection.…`), or what the rule of a field expects. */
  readonly expected: string;
  readonly details?: FaultDetails;
}

export type FaultDetails = Readonly<Record<string, string | number | readonly string[]>>;

type Read<T> = { readonly value: T } | { readonly faults: readonly ImportFault[] };
interface RawLine {
  readonly value: unknown;
  readonly line: number;
}

export const IMPORT_VERSION = 1;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Reads a file's text. YAML holds a header and a list `commands`; NDJSON the header on its first line. */
export function readImportFile(file: string, contents: string): Read<ImportFile> {
  const text = contents.replace(/^\ufeff/, '');
  const raw = text.trimStart().startsWith('{') ? readNdjson(file, text) : readYaml(file, text);
  if ('faults' in raw) return raw;
  const { header, lines } = raw.value;
  const faults = [...headerFaults(file, header)];
  const seen = new Map<string, RawLine>();
  const read: ImportLine[] = [];
  for (const line of lines) {
    const found = lineFaults(file, line, seen);
    faults.push(...found);
    if (found.length === 0) read.push(importLine(line));
  }
  if (faults.length > 0) return { faults };
  const { source } = header.value as { source: string };
  return { value: { file, source, lines: read } };
}

function readNdjson(file: string, text: string): Read<{ header: RawLine; lines: RawLine[] }> {
  const faults: ImportFault[] = [];
  const lines: RawLine[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    try {
      lines.push({ value: JSON.parse(content), line: index + 1 });
      const name = repeatedName(content);
      if (name !== undefined)
        faults.push(fault(file, index + 1, '', 'broken-file', 'body.repeated-name', { name }));
    } catch (error) {
      faults.push(
        fault(file, index + 1, '', 'broken-file', 'import.json', {
          reason: (error as Error).message,
        }),
      );
    }
  });
  if (faults.length > 0) return { faults };
  const [header, ...rest] = lines;
  return header
    ? { value: { header, lines: rest } }
    : { faults: [fault(file, 1, '', 'broken-file', 'import.header-line')] };
}

function readYaml(file: string, text: string): Read<{ header: RawLine; lines: RawLine[] }> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    // Dates stay text, and no tag makes anything but plain data.
    schema: 'core',
    uniqueKeys: true,
    strict: true,
  });
  const lineOf = (offset: number | undefined) =>
    offset === undefined ? 1 : counter.linePos(offset).line;
  if (document.errors.length > 0)
    return {
      faults: document.errors.map((error) =>
        fault(file, lineOf(error.pos[0]), '', 'broken-file', 'import.yaml', {
          reason: error.message,
        }),
      ),
    };
  const alias = firstAlias(document);
  if (alias)
    return {
      faults: [fault(file, lineOf(alias.range?.[0]), '', 'broken-file', 'import.alias')],
    };
  const commands = isMap(document.contents) ? document.contents.get('commands') : undefined;
  if (!isSeq(commands))
    return {
      faults: [fault(file, 1, '/commands', 'broken-file', 'import.commands')],
    };
  const { commands: values, ...header } = document.toJS() as { commands: unknown[] };
  const lines = commands.items.map((item, index) => ({
    value: values[index],
    line: lineOf(item.range[0]),
  }));
  return { value: { header: { value: header, line: 1 }, lines } };
}

/** Aliases can make a small file grow without end; a file of commands has no need of them. */
function firstAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_key, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function headerFaults(file: string, { value, line }: RawLine): readonly ImportFault[] {
  const header = value as Record<string, unknown> | null;
  const faults: ImportFault[] = [];
  const expect = (field: string, ok: boolean, expected: string) => {
    if (!ok) faults.push(fault(file, line, field, 'broken-header', expected));
  };
  expect('/liggaren', header?.['liggaren'] === IMPORT_VERSION, 'import.version');
  expect(
    '/source',
    typeof header?.['source'] === 'string' && NAME.test(header['source']),
    'import.source',
  );
  for (const field of Object.keys(header ?? {}))
    expect(`/${field}`, ['liggaren', 'source'].includes(field), 'import.header-field');
  return faults;
}

function lineFaults(
  file: string,
  raw: RawLine,
  seen: Map<string, RawLine>,
): readonly ImportFault[] {
  const { value, line } = raw;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [fault(file, line, '', 'broken-line', 'import.line')];
  const { id, command, on, as, at } = value as Record<string, unknown>;
  const faults: ImportFault[] = [];
  const expect = (field: string, ok: boolean, expected: string) => {
    if (!ok) faults.push(fault(file, line, field, 'broken-line', expected));
  };
  expect('/id', typeof id === 'string' && NAME.test(id), 'import.id');
  expect('/command', typeof command === 'string' && isCommandType(command), 'import.command');
  for (const [field, text] of Object.entries({ on, as, at }))
    expect(`/${field}`, text === undefined || typeof text === 'string', 'rule.isString');
  expect('/at', at === undefined || isInstant(at), 'import.instant');
  const twin = typeof id === 'string' ? seen.get(id) : undefined;
  if (twin)
    faults.push(
      fault(
        file,
        line,
        '/id',
        'duplicate-line',
        isDeepStrictEqual(twin.value, value) ? 'import.same-line' : 'import.id-taken',
        { twin: String(twin.line) },
      ),
    );
  else if (typeof id === 'string') seen.set(id, raw);
  return faults;
}

function importLine({ value, line }: RawLine): ImportLine {
  const { id, command, on, as, at, ...body } = value as Omit<ImportLine, 'body' | 'line'>;
  return {
    id,
    command,
    body,
    line,
    ...(on === undefined ? {} : { on }),
    ...(as === undefined ? {} : { as }),
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
  };
}

/** An instant of a day that exists, and from which a fact can count in Sweden too. */
function isInstant(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    isDay(value.slice(0, 10)) &&
    value > '1900-01-02' &&
    value < '2199' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

export function fault(
  file: string,
  line: number,
  field: string,
  code: string,
  expected: string,
  details?: FaultDetails,
): ImportFault {
  return { file, line, field, code, expected, ...(details ? { details } : {}) };
}
