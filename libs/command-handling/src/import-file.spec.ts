/** Reading a file of commands: each fault is told with its file, line and field. */
import { describe, expect, it } from '@jest/globals';
import { readImportFile } from './import-file.js';

const FILE = 'agreements.yaml';
const HEADER = 'liggaren: 1\nsource: nämnden-2026\n'.replace('ä', 'a');
const CITY =
  '  - id: city\n    command: RegisterOrganisation\n    name: Staden\n    kind: public\n';

function faultsIn(text: string) {
  const read = readImportFile(FILE, text);
  return 'faults' in read ? read.faults.map(({ line, field, code }) => [line, field, code]) : [];
}
function linesIn(text: string) {
  const read = readImportFile(FILE, text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.value.lines;
}
const yaml = (commands: string, header = HEADER) => `${header}commands:\n${commands}`;
const ndjson = (...lines: readonly object[]) =>
  lines.map((line) => JSON.stringify(line)).join('\n');
const header = { liggaren: 1, source: 'namnden-2026' };
const city = { id: 'city', command: 'RegisterOrganisation', name: 'Staden', kind: 'public' };

describe('A file for people, in YAML', () => {
  it('holds a header and commands, each with its line', () => {
    const text = yaml(`${CITY}\n  # a comment\n${CITY.replace('city', 'again')}`);
    expect(readImportFile(FILE, text)).toEqual({
      value: {
        file: FILE,
        source: 'namnden-2026',
        lines: [
          {
            id: 'city',
            command: 'RegisterOrganisation',
            body: { name: 'Staden', kind: 'public' },
            line: 4,
          },
          {
            id: 'again',
            command: 'RegisterOrganisation',
            body: { name: 'Staden', kind: 'public' },
            line: 10,
          },
        ],
      },
    });
  });

  it('keeps a date as text, and öre as a number', () => {
    const [line] = linesIn(yaml(`${CITY}    date: 2023-07-01\n    amountMinor: 138000000\n`));
    expect(line?.body).toMatchObject({ date: '2023-07-01', amountMinor: 138_000_000 });
  });

  it.each<readonly [string, string, number]>([
    ['broken syntax', yaml(`${CITY}    name: [Staden\n`), 8],
    ['a key twice', yaml(`${CITY}    name: Malmö\n`), 8],
    ['a tab for indentation', yaml('\t- id: x\n'), 4],
    ['two documents', `${yaml(CITY)}---\na: 1\n`, 8],
  ])('is refused with %s, by line', (_what, text, line) =>
    expect(faultsIn(text)).toContainEqual([line, '', 'broken-file']),
  );

  it('says what is wrong with it, and where', () =>
    expect(readImportFile(FILE, yaml(`${CITY}    name: Malmö\n`))).toEqual({
      faults: [
        {
          file: FILE,
          line: 8,
          field: '',
          code: 'broken-file',
          expected: 'import.yaml',
          details: { reason: expect.stringContaining('unique') },
        },
      ],
    }));

  it('is refused with a field that stands twice, in NDJSON as in YAML', () => {
    const twice = '{"id":"p","command":"StartPartnership","name":"A","name":"B"}';
    const text = `{"liggaren":1,"source":"s"}\n${twice}\n`;
    expect(readImportFile(FILE, text)).toMatchObject({
      faults: [{ line: 2, expected: 'body.repeated-name', details: { name: 'name' } }],
    });
  });

  it.each([
    ['one alias', yaml('  - &a { id: x, command: StartPartnership, name: y }\n  - *a\n')],
    [
      'aliases that double at every level',
      `a: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'
        .split('')
        .map((name, index) => {
          const before = 'abcdefghijklmnopqrstuvwxyz'[index];
          return `${name}: &${name} [*${before}, *${before}]\n`;
        })
        .join('')}${yaml(CITY)}`,
    ],
    ['an alias of itself', yaml('  - &a { id: x, command: StartPartnership, name: *a }\n')],
    ['aliases in the header', `a: &a x\nb: *a\n${yaml(CITY)}`],
  ])('is refused with %s', (_what, text) => {
    const faults = faultsIn(text);
    expect(faults).not.toEqual([]);
    expect(faults.every(([, , code]) => code === 'broken-file')).toBe(true);
  });

  it.each(['', '- a\n', 'commands: x\n', 'text', '[]', 'commands:\n', '\u0000'])(
    'is refused as %j: a header and a list',
    (text) => expect(faultsIn(text)[0]?.[2]).toBe('broken-file'),
  );
});

describe('A file for programs, in NDJSON', () => {
  it('has its header on the first line, then a command a line', () =>
    expect(linesIn(`${ndjson(header, city)}\n\n${ndjson({ ...city, id: 'b' })}\n`)).toMatchObject([
      { id: 'city', line: 2 },
      { id: 'b', line: 4 },
    ]));

  it('may have a byte order mark and Windows line ends', () =>
    expect(linesIn(`\ufeff${ndjson(header, city)}`.replaceAll('\n', '\r\n'))).toHaveLength(1));

  it('is refused by line, all at once', () =>
    expect(faultsIn(`${ndjson(header)}\n{"id":\n${ndjson(city)}\nx\n`)).toEqual([
      [2, '', 'broken-file'],
      [4, '', 'broken-file'],
    ]));
});

describe('The header', () => {
  it.each<readonly [string, object]>([
    ['/liggaren', { source: 'a' }],
    ['/liggaren', { liggaren: 2, source: 'a' }],
    ['/liggaren', { liggaren: '1', source: 'a' }],
    ['/source', { liggaren: 1 }],
    ['/source', { liggaren: 1, source: 7 }],
    ['/source', { liggaren: 1, source: 'a b' }],
    ['/source', { liggaren: 1, source: '' }],
    ['/owner', { ...header, owner: 'x' }],
  ])('is refused at %s: %j', (field, is) =>
    expect(faultsIn(ndjson(is, city))).toEqual([[1, field, 'broken-header']]),
  );
});

describe('A line', () => {
  it.each<readonly [string, object]>([
    ['/id', { command: 'StartPartnership' }],
    ['/id', { ...city, id: 7 }],
    ['/id', { ...city, id: '@city' }],
    ['/id', { ...city, id: 'a#1' }],
    ['/id', { ...city, id: 'x'.repeat(81) }],
    ['/command', { id: 'x' }],
    ['/command', { ...city, command: 'PayOut' }],
    ['/command', { ...city, command: 'constructor' }],
    ['/on', { ...city, on: 7 }],
    ['/as', { ...city, as: ['a'] }],
  ])('is refused at %s: %j', (field, line) =>
    expect(faultsIn(ndjson(header, line))).toEqual([[2, field, 'broken-line']]),
  );

  it.each([null, [], 'x', 7].map((value) => [value]))('is refused as %j', (value) =>
    expect(faultsIn(yaml(`  - ${JSON.stringify(value)}\n`))).toEqual([[4, '', 'broken-line']]),
  );

  it.each([
    ['2023-03-23T09:00:00Z', '2023-03-23T09:00:00.000Z'],
    ['2023-03-23T09:00+01:00', '2023-03-23T08:00:00.000Z'],
    ['2023-03-23T09:00:00.5Z', '2023-03-23T09:00:00.500Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
  ])('may say at which instant: %s', (at, instant) =>
    expect(linesIn(ndjson(header, { ...city, at }))[0]?.at).toBe(instant),
  );

  it.each([
    '2023-03-23',
    '2023-03-23T09:00',
    '2023-13-01T09:00Z',
    '2023-02-30T09:00Z',
    '2023-02-29T09:00+01:00',
    '1799-01-01T09:00Z',
    '2300-01-01T09:00Z',
    '2199-12-31T23:30Z',
    'now',
  ])('is refused at an instant that is none, or that no day counts from: %s', (at) =>
    expect(faultsIn(ndjson(header, { ...city, at }))[0]).toEqual([2, '/at', 'broken-line']),
  );

  it('has an id of its own; of the same twice it is said, and of others', () => {
    const twice = readImportFile(FILE, ndjson(header, city, city));
    expect(twice).toMatchObject({
      faults: [
        {
          line: 3,
          field: '/id',
          code: 'duplicate-line',
          expected: 'import.same-line',
          details: { twin: '2' },
        },
      ],
    });
    const other = readImportFile(FILE, ndjson(header, city, { ...city, name: 'x' }));
    expect(other).toMatchObject({
      faults: [
        {
          line: 3,
          field: '/id',
          code: 'duplicate-line',
          expected: 'import.id-taken',
          details: { twin: '2' },
        },
      ],
    });
    expect(linesIn(ndjson(header, city, { ...city, id: 'twin' }))).toHaveLength(2);
  });
});
