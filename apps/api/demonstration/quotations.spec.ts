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
import { InMemoryEventStore } from '@liggaren/testing';
import { FOUR_DOCUMENTS, textOfFile } from '../testing/four-documents.js';

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

/** Fields whose text the documents write so themselves, whatever the capitals. */
const QUOTED = [
  'name',
  'alias',
  'number',
  'asWritten',
  'text',
  'clause',
  'label',
  'operation',
  'role',
];

/** Everything quoted in a line of the file. */
function quotationsOf({ id, command, body }: ImportLine): readonly Quotation[] {
  const source = body['source'] as { document: string; lines: string } | undefined;
  const document = source?.document.slice(1) ?? id;
  function* walk(value: unknown, field: string, lines: string | undefined): Iterable<Quotation> {
    if (typeof value !== 'object' || value === null) return;
    const cited = (value as { lines?: unknown }).lines;
    const within = typeof cited === 'string' ? cited : lines;
    for (const [key, member] of Object.entries(value)) {
      const at = `${field}/${key}`;
      const quote = (text: string) => ({
        ...{ line: id, field: at, text, document },
        ...(within === undefined ? {} : { lines: within }),
      });
      if (key === 'source' || key === 'reason') continue;
      // A reference is no quotation, and a finding is a person's own words.
      if (typeof member === 'string' && member.startsWith('@')) continue;
      if (command === 'RecordFinding') continue;
      if (typeof member === 'string' && QUOTED.includes(key)) yield quote(member);
      else if (key === 'diaryNumber' || key === 'caseType') yield quote(member as string);
      else if (key.endsWith('Minor')) yield quote(inKronor(member as number));
      else yield* walk(member, at, within);
    }
  }
  const found = [...walk(body, '', source?.lines)];
  // What we registered under a title of its own bears it; what is only referred to, we have named.
  if (command === 'RegisterDocument' && body['sha256'] !== undefined)
    found.push({ line: id, field: '/title', text: body['title'] as string, document });
  return found;
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

  it('quotes what stands in the cited lines', () => {
    const quotations = lines
      .filter(({ command }) => command !== 'OpenLedger')
      .flatMap(quotationsOf);
    expect(quotations.length).toBeGreaterThan(100);
    expect(quotations.filter((it) => !quotedRightly(it))).toEqual([]);
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

/** A wording of a party stands in each passage cited for it; anything else, in the passages together. */
function quotedRightly(quotation: Quotation): boolean {
  const { text, field } = quotation;
  const passages = passagesOf(quotation);
  return field.startsWith('/namedAs') || field === '/alias'
    ? passages.every((passage) => stands(text, passage))
    : stands(text, passages.join('\n'));
}
