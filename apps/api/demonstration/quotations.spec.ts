/** The demonstration's files say what the four documents say: every quotation stands where it is said to stand. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type Actor,
  type ImportFile,
  type ImportLine,
  readImportFile,
  runImport,
} from '@liggaren/command-handling';
import type { CommandType } from '@liggaren/domain';
import { InMemoryEventStore } from '@liggaren/testing';
import { FOUR_DOCUMENTS, textOfFile } from '../testing/four-documents.js';
import { wordingOf } from '../testing/quoted-fields.js';

const HERE = new URL('.', import.meta.url);
const IMPORTER: Actor = { id: 'importer', kind: 'service' };

/** Where each registered document lies, and how many lines it has (`wc -l`): as many as the original. */
const DOCUMENTS: Readonly<Record<string, { readonly file: string; readonly lines: number }>> = {
  d0: { file: 'final-report-convictus.txt', lines: 93 },
  d2: { file: 'follow-up-2022.txt', lines: 314 },
  d3: { file: 'annex-convictus-2025.txt', lines: 115 },
  d4: { file: 'joint-activity-report-2018.txt', lines: 228 },
};
const textOf = (document: string) =>
  readFileSync(new URL(`documents/${DOCUMENTS[document]?.file}`, HERE), 'utf8');

function readDemonstration(): readonly ImportFile[] {
  return FOUR_DOCUMENTS.map((name) => {
    const read = readImportFile(name, textOfFile(name));
    if ('faults' in read) throw new Error(JSON.stringify(read.faults, undefined, 2));
    return read.value;
  });
}

/** A text claimed to be quoted, and where. */
interface Quotation {
  readonly line: string;
  readonly field: string;
  readonly text: string;
  readonly document: string;
  /** Absent for what a document's registration says of the document itself: anywhere in it. */
  readonly lines?: string;
}

/** A text of a line: the field it stands in, by its name and by its place. */
interface TextOfLine {
  readonly field: string;
  readonly at: string;
  readonly text: string;
  /** The lines that the text itself cites, or else those of the whole command. */
  readonly lines?: string;
}

/** Every text of a command but its references: a list's member has the name of its list. */
function* textsOf({ body }: ImportLine): Iterable<TextOfLine> {
  function* walk(value: unknown, field: string, at: string, lines?: string): Iterable<TextOfLine> {
    if (typeof value === 'string' && !value.startsWith('@'))
      yield { field, at, text: value, ...(lines === undefined ? {} : { lines }) };
    if (typeof value === 'number' && field.endsWith('Minor'))
      yield { field, at, text: inKronor(value), ...(lines === undefined ? {} : { lines }) };
    if (typeof value !== 'object' || value === null) return;
    const cited = (value as { lines?: unknown }).lines;
    const within = typeof cited === 'string' ? cited : lines;
    for (const [key, member] of Object.entries(value))
      yield* walk(member, Array.isArray(value) ? field : key, `${at}/${key}`, within);
  }
  const { source, ...said } = body as { source?: { lines?: string } };
  yield* walk(said, '', '', source?.lines);
}

/** Everything quoted in a line of the file. */
function quotationsOf(line: ImportLine): readonly Quotation[] {
  const { id, command, body } = line;
  const document = (body['source'] as { document: string } | undefined)?.document.slice(1) ?? id;
  // What we registered under a title of its own bears it; what is only referred to, we have named.
  const bears = (field: string) =>
    command === 'RegisterDocument' && field === 'title' && body['sha256'] !== undefined;
  return [...textsOf(line)]
    .filter(({ field }) => isQuoted(command, field) || bears(field))
    .map(({ at, text, lines }) => ({
      ...{ line: id, field: at, text, document },
      ...(lines === undefined ? {} : { lines }),
    }));
}

function isQuoted(command: CommandType, field: string): boolean {
  return field.endsWith('Minor') || wordingOf(command, field) === 'quoted';
}

/** 138000000 as the documents write it: `1 380 000`. */
function inKronor(ore: number): string {
  return String(ore / 100).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** Whether a text stands in a passage: capitals and white space aside, hyphens and all else included. */
function stands(text: string, passage: string): boolean {
  const folded = (it: string) => it.replace(/\s+/g, ' ').trim().toLowerCase();
  return folded(passage).includes(folded(text));
}

function passagesOf({ document, lines }: Quotation): readonly string[] {
  const all = textOf(document).split('\n');
  if (lines === undefined) return [all.join('\n')];
  return lines.split(',').map((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return all.slice(from - 1, to).join('\n');
  });
}

describe('The demonstration of the four documents', () => {
  const files = readDemonstration();
  const lines = files.flatMap((file) => file.lines);
  const parts = () => ({
    store: new InMemoryEventStore(),
    clock: () => '2026-11-20T08:00:00.000Z',
    newLedgerId: () => '8d1c3f52-6a2b-4c0e-9a51-2f4e7c9b6d10',
  });
  const request = {
    files,
    actor: IMPORTER,
    dryRun: false,
    actorOf: (id: string) => (id === IMPORTER.id ? IMPORTER : undefined),
  };

  it('is imported without a fault', async () => {
    const outcome = await runImport(parts(), request);
    expect(outcome).toMatchObject({
      report: { commands: lines.length, repeated: 0, dryRun: false },
    });
  });

  it('changes nothing when it is imported again', async () => {
    const ledger = parts();
    await runImport(ledger, request);
    const before = await ledger.store.head();
    const again = await runImport(ledger, request);
    expect(again).toMatchObject({
      report: {
        commands: lines.length,
        repeated: lines.length,
        events: 0,
      },
    });
    expect(await ledger.store.head()).toEqual(before);
  });

  it('is the same file when the program has noted what the ledger was made from', async () => {
    const ledger = parts();
    const noted = files.map((file) => ({
      ...file,
      lines: file.lines.map((line) =>
        line.id === 'ledger'
          ? { ...line, body: { ...line.body, madeFrom: 'ab'.repeat(32) } }
          : line,
      ),
    }));
    await runImport(ledger, { ...request, files: noted });
    const again = await runImport(ledger, request);
    expect(again).toMatchObject({ report: { repeated: lines.length, events: 0 } });
  });

  it('was filled in the order of its clock', () => {
    const instants = lines.flatMap(({ at }) => at ?? []);
    expect(instants).toEqual([...instants].sort());
    expect(instants.at(-1)?.slice(0, 7)).toBe('2026-06');
  });

  it('says of every fact where it was read', () => {
    const unsourced = lines.filter(({ body }) => body['source'] === undefined);
    // The ledger itself, and the documents: a document cannot be its own source.
    expect(unsourced.map(({ id }) => id)).toEqual(['ledger', 'd4', 'd2', 'd3', 'd0']);
  });

  it('sorts every text: the document’s, ours, or a word of the model', () => {
    const unsorted = lines.flatMap((line) =>
      [...textsOf(line)]
        .filter(({ field }) => !field.endsWith('Minor') && !wordingOf(line.command, field))
        .map(({ at }) => `${line.id}${at}`),
    );
    expect(unsorted).toEqual([]);
  });

  it('quotes what stands in the cited lines', () => {
    const quotations = lines
      .filter(({ command }) => command !== 'OpenLedger')
      .flatMap(quotationsOf);
    expect(quotations.length).toBeGreaterThan(500);
    expect(quotations.filter((it) => !quotedRightly(it))).toEqual([]);
  });

  it('states the numbers that it quotes', () => {
    const wrong = lines.flatMap((line) =>
      quantitiesIn(line.body).filter((quantity) => !statesItsNumber(quantity)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(DOCUMENTS))(
    'has document %s line for line, by its hash',
    (id, { lines: count }) => {
      const text = textOf(id);
      expect(text.split('\n').length - 1).toBe(count);
      const registered = lines.find((line) => line.id === id);
      expect(registered?.body['sha256']).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  it('carries no telephone number and a role for every person', () => {
    const texts = Object.keys(DOCUMENTS).map(textOf).join('\n');
    expect(texts).not.toMatch(/\b0\d{1,3}[- ]\d{5,}/);
    expect(texts.match(/\[[^\]]+\]/g)).toEqual([
      ...['[handläggare]', '[telefon]', '[stadsdelsdirektör]', '[avdelningschef]'],
      ...['[socialdirektör]', '[styrelseordförande]', '[tf ordförande]', '[ordförande]'],
    ]);
  });
});

interface QuotedQuantity {
  readonly lower: string;
  readonly asWritten: string;
}

function quantitiesIn(value: unknown): readonly QuotedQuantity[] {
  if (typeof value !== 'object' || value === null) return [];
  const { lower, asWritten } = value as Partial<QuotedQuantity>;
  const own = lower !== undefined && asWritten !== undefined ? [{ lower, asWritten }] : [];
  return [...own, ...Object.values(value).flatMap(quantitiesIn)];
}

/** `78,6 procent` states 78.6 and `ungefär 2 000` states 2000; words without digits (`Tio`) are not read. */
function statesItsNumber({ lower, asWritten }: QuotedQuantity): boolean {
  const digits = asWritten.replace(/(\d) (?=\d{3})/g, '$1').match(/\d+(,\d+)?/g) ?? [];
  return digits.length === 0 || digits.some((number) => number.replace(',', '.') === lower);
}

/** A wording of a party stands in each passage cited for it; anything else, in the passages together. */
function quotedRightly(quotation: Quotation): boolean {
  const { text, field } = quotation;
  const passages = passagesOf(quotation);
  return field.startsWith('/namedAs') || field === '/alias'
    ? passages.every((passage) => stands(text, passage))
    : stands(text, passages.join('\n'));
}
