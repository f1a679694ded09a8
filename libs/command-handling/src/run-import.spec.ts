/** An import is all or nothing: validated whole, then written as one; again, it changes nothing. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { categoryOfCommand } from '@liggaren/domain';
import type { Append } from '@liggaren/event-store-port';
import { type Desk, openDesk } from '@liggaren/testing';
import type { Actor, CommandOutcome } from './command.js';
import { createCommandHandler } from './handle-command.js';
import { readImportFile } from './import-file.js';
import { type ImportRequest, runImport } from './run-import.js';

const officer = { id: 'case-officer', kind: 'person' } as const;
const ACTORS = new Map<string, Actor>([
  ['case-officer', officer],
  ['controller', { id: 'controller', kind: 'person' }],
]);
const NOBODY = '00000000-0000-4000-8000-000000000000';
const opening = { id: 'opening', command: 'OpenLedger', owner: 'Staden', demonstration: false };
const city = { id: 'city', command: 'RegisterOrganisation', name: 'Staden', kind: 'public' };
const board = {
  id: 'board',
  command: 'EstablishUnit',
  name: 'nämnden',
  organisation: '@city',
  kind: 'board',
};
const alias = { id: 'alias', command: 'AddUnitAlias', on: '@board', alias: 'förvaltningen' };

let desk: Desk<CommandOutcome>;
beforeEach(() => {
  desk = openDesk(createCommandHandler, categoryOfCommand);
});
const openLedger = (demonstration = false) =>
  desk.made('OpenLedger', { owner: 'Staden', demonstration });

function fileOf(lines: readonly object[], source = 'test', file = 'lines.ndjson') {
  const text = [{ liggaren: 1, source }, ...lines].map((line) => JSON.stringify(line)).join('\n');
  const read = readImportFile(file, text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.value;
}
const importOf = (lines: readonly object[], more: Partial<ImportRequest> = {}) =>
  runImport(desk, {
    files: [fileOf(lines)],
    actor: officer,
    dryRun: false,
    actorOf: (id) => ACTORS.get(id),
    ...more,
  });
const typesNow = async () => (await desk.events()).map(({ type }) => type);

async function refused(lines: readonly object[], more: Partial<ImportRequest> = {}) {
  const before = await desk.events();
  const outcome = await importOf(lines, more);
  if (!('faults' in outcome)) throw new Error('it was taken');
  expect(await desk.events()).toEqual(before);
  return outcome.faults.map(({ line, field, code }) => [line, field, code]);
}

describe('An import', () => {
  it('makes a ledger and all in it, in the order of its lines', async () => {
    const outcome = await importOf([opening, city, board, alias]);
    const events = await desk.events();
    expect(await typesNow()).toEqual([
      'LedgerOpened',
      'OrganisationRegistered',
      'UnitEstablished',
      'UnitAliasAdded',
    ]);
    expect(events[2]?.data['organisation']).toBe(events[1]?.stream.replace('organisation-', ''));
    expect(outcome).toEqual({
      report: {
        dryRun: false,
        commands: 4,
        repeated: 0,
        events: 4,
        position: events[3]?.position,
        eventId: events[3]?.id,
      },
    });
  });

  it('writes nothing in a dry run, and reports what it would write', async () => {
    expect(await importOf([opening, city, board, alias], { dryRun: true })).toEqual({
      report: { dryRun: true, commands: 4, repeated: 0, events: 4 },
    });
    expect(await desk.events()).toEqual([]);
  });

  it('changes nothing when it is run again', async () => {
    const lines = [opening, city, board, alias];
    await importOf(lines);
    const before = await desk.events();
    expect(await importOf(lines)).toEqual({
      report: { dryRun: false, commands: 4, repeated: 4, events: 0 },
    });
    expect(await desk.events()).toEqual(before);
  });

  it('adds what is new in a file that has grown, which may name earlier lines', async () => {
    await importOf([opening, city, board]);
    expect(await importOf([alias])).toMatchObject({ report: { repeated: 0, events: 1 } });
    expect(await importOf([opening, city, board, alias])).toMatchObject({
      report: { repeated: 4, events: 0 },
    });
  });

  it('takes genuine twins under two ids, and the same line in two files once', async () => {
    await openLedger();
    const files = [fileOf([city, { ...city, id: 'twin' }]), fileOf([city], 'test', 'b.ndjson')];
    expect(await importOf([], { files })).toMatchObject({
      report: { commands: 3, repeated: 1, events: 2 },
    });
  });

  it('takes the same id from another source for another command', async () => {
    await openLedger();
    await importOf([city]);
    expect(await importOf([], { files: [fileOf([city], 'other')] })).toMatchObject({
      report: { repeated: 0, events: 1 },
    });
  });

  it('tells how far it has come', async () => {
    await openLedger();
    const lines = Array.from({ length: 120 }, (_, index) => ({ ...city, id: `city-${index}` }));
    const told: string[] = [];
    await importOf(lines, {
      onProgress: ({ phase, done, total }) => told.push(`${phase} ${done}/${total}`),
    });
    expect(told).toEqual([
      'checking 50/120',
      'checking 100/120',
      'checking 120/120',
      'writing 0/120',
      'writing 120/120',
    ]);
  });
});

describe('An import is all or nothing', () => {
  it('of a hundred lines one is wrong: nothing is written, and it is named', async () => {
    await openLedger();
    const lines = Array.from({ length: 100 }, (_, index) => ({ ...city, id: `city-${index}` }));
    expect(await refused(lines.toSpliced(57, 1, { ...city, kind: 'x' }))).toEqual([
      [59, '/kind', 'isIn'],
    ]);
  });

  it('tells every fault at once, with its file, line and field', async () => {
    await openLedger();
    const files = [
      fileOf(
        [
          { ...city, name: 7 },
          { ...alias, on: '@nobody' },
        ],
        'test',
        'a.ndjson',
      ),
      fileOf([{ ...city, id: 'b', kind: 'x' }], 'test', 'b.ndjson'),
    ];
    const outcome = await importOf([], { files });
    expect('faults' in outcome && outcome.faults.map((fault) => Object.values(fault))).toEqual([
      ['a.ndjson', 2, '/name', 'isString', expect.any(String)],
      ['a.ndjson', 2, '/name', 'isLength', expect.any(String)],
      ['a.ndjson', 3, '/on', 'unknown-line', 'import.reference', { name: 'nobody' }],
      ['b.ndjson', 2, '/kind', 'isIn', expect.any(String)],
    ]);
  });

  it('says nothing of lines that are wrong only because one before them is', async () => {
    await openLedger();
    expect(await refused([{ ...city, kind: 'x' }, board, alias])).toEqual([[2, '/kind', 'isIn']]);
  });

  it('tells a file’s first faults, which the others mostly follow from', async () => {
    await openLedger();
    const lines = Array.from({ length: 90 }, (_, index) => ({
      ...city,
      id: `c-${index}`,
      kind: 'x',
    }));
    expect(await refused(lines)).toHaveLength(50);
  });

  it('tells what a rule refuses by its code, and that a rule did', async () => {
    await openLedger();
    const outcome = await importOf([city, board, alias, { ...alias, id: 'again' }]);
    expect(outcome).toMatchObject({
      rejected: true,
      faults: [{ line: 5, field: '/alias', code: 'duplicate-alias' }],
    });
    expect(await typesNow()).toEqual(['LedgerOpened']);
  });

  it('is refused with the id of an earlier import and other content', async () => {
    await openLedger();
    await importOf([city]);
    expect(await refused([{ ...city, name: 'Malmö' }])).toEqual([[2, '/id', 'key-reused']]);
  });

  it('is refused with an event that is too large, by its line', async () => {
    await openLedger();
    const lines = Array.from({ length: 100 }, (_, index) => ({
      code: `l-${index}`,
      label: 'x',
      amountMinor: 1,
    }));
    const acting = { organisation: '@city' };
    const on = '@iop';
    expect(
      await refused([
        city,
        { id: 'p', command: 'StartPartnership', name: 'x' },
        {
          id: 'iop',
          command: 'DraftAgreement',
          title: 'x',
          partnership: '@p',
          start: { date: '2025', basis: 'stated' },
          end: { date: '2040', basis: 'stated' },
        },
        { id: 'party', command: 'JoinParty', on, kind: 'public', acting },
        {
          id: 'f',
          command: 'AgreeFunding',
          on,
          payer: acting,
          payee: acting,
          currency: 'SEK',
          lines,
        },
        {
          id: 'plan',
          command: 'AdoptPaymentPlan',
          on,
          funding: '@f',
          basis: 'calendar',
          timing: 'advance',
          dueDays: 0,
        },
      ]),
    ).toEqual([[7, '', 'too-large']]);
  });

  it('is refused without a ledger, whatever its lines name', async () =>
    expect(await refused([board, { ...city, id: 'other' }])).toEqual([
      [2, '', 'no-ledger'],
      [3, '', 'no-ledger'],
    ]));

  it('is refused for a stream that does not exist', async () => {
    await openLedger();
    expect(await refused([{ ...alias, on: NOBODY }])).toEqual([[2, '/on', 'not-found']]);
  });

  it('is decided anew when another process wrote meanwhile', async () => {
    await openLedger();
    await importOf([city, board]);
    let raced = false;
    const store = new Proxy(desk.log, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (name !== 'appendAll')
          return typeof member === 'function' ? member.bind(target) : member;
        return async (appends: readonly Append[]) => {
          if (raced) return target.appendAll(appends);
          raced = true;
          await importOf([{ ...alias, id: 'other', alias: 'nämnd' }]);
          return target.appendAll(appends);
        };
      },
    });
    const request = {
      files: [fileOf([alias])],
      actor: officer,
      dryRun: false,
      actorOf: () => officer,
    };
    expect(await runImport({ ...desk, store }, request)).toMatchObject({ report: { events: 1 } });
    expect((await typesNow()).slice(-2)).toEqual(['UnitAliasAdded', 'UnitAliasAdded']);
  });

  it('comes to its end beside another process that imports the same, however often that is faster', async () => {
    await openLedger();
    const names = Array.from({ length: 8 }, (_, n) => `förvaltning ${n}`);
    const lines = [
      city,
      board,
      ...names.map((alias, n) => ({
        id: `alias-${n}`,
        command: 'AddUnitAlias',
        on: '@board',
        alias,
      })),
    ];
    let ahead = 0;
    // Before each of our tries the other has stored one line more: what it was about to store is there.
    const store = new Proxy(desk.log, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (name !== 'appendAll')
          return typeof member === 'function' ? member.bind(target) : member;
        return async (appends: readonly Append[]) => {
          ahead += 1;
          if (ahead <= lines.length) await importOf(lines.slice(0, ahead));
          return target.appendAll(appends);
        };
      },
    });
    const request = {
      files: [fileOf(lines)],
      actor: officer,
      dryRun: false,
      actorOf: () => officer,
    };
    const outcome = await runImport({ ...desk, store }, request);
    expect(outcome).toMatchObject({ report: { commands: 10, repeated: 10, events: 0 } });
    expect(await typesNow()).toHaveLength(1 + lines.length);
  });
});

describe('A text that begins with @', () => {
  beforeEach(() => openLedger());

  it('is what the line of that id made: a stream, or else its first fact, or the one of a number', async () => {
    const numbered = { ...city, number: '802012-1581' };
    await importOf([
      numbered,
      { id: 'second', command: 'RecordOrganisationNumber', on: '@city', asWritten: '8020121581' },
      { id: 'void-second', command: 'VoidFact', on: '@city', voided: '@second', why: 'x' },
      { id: 'void-own', command: 'VoidFact', on: '@city', voided: '@city#1', why: 'x' },
    ]);
    const events = await desk.events();
    expect(events.slice(-2).map(({ data }) => data['voided'])).toEqual([
      events[3]?.id,
      events[2]?.id,
    ]);
  });

  it('is, with #0, the first fact even of a line that created a stream', async () => {
    const voiding = { id: 'void', command: 'VoidFact', on: '@city', why: 'x' };
    expect(await refused([city, { ...voiding, voided: '@city#0' }])).toEqual([
      [3, '/voided', 'void-not-allowed'],
    ]);
    expect(await refused([city, { ...voiding, voided: '@city' }])).toEqual([
      [3, '/voided', 'unknown-event'],
    ]);
  });

  it('is refused when no earlier line has that id', async () => {
    expect(await refused([board, city])).toEqual([[2, '/organisation', 'unknown-line']]);
    expect(await refused([{ ...alias, on: '@nobody' }])).toEqual([[2, '/on', 'unknown-line']]);
    expect(await refused([city, { ...board, organisation: '@city#1' }])).toEqual([
      [3, '/organisation', 'unknown-line'],
    ]);
  });

  it('is found wherever it stands', async () => {
    const source = { document: '@nothing', lines: '1' };
    expect(await refused([{ ...city, source }])).toEqual([[2, '/source/document', 'unknown-line']]);
  });

  it.each(['@', '@ home', '@förening', 'a@b', '@a b', '@-a'])(
    'is itself where it cannot be an id: %j',
    async (name) => {
      await importOf([{ ...city, name }]);
      expect((await desk.events()).at(-1)?.data['name']).toBe(name);
    },
  );
});

describe('What a line is given to', () => {
  beforeEach(() => openLedger());

  it('is needed by a command that changes something, and refused by one that creates', async () => {
    expect(await refused([{ ...alias, on: undefined }])).toEqual([[2, '/on', 'broken-line']]);
    expect(await refused([{ ...city, on: NOBODY }])).toEqual([[2, '/on', 'broken-line']]);
  });
});

describe('Time and actors in a line', () => {
  const scripted = { ...city, as: 'controller', at: '2023-03-23T09:00:00Z' };

  it('are refused in a real ledger', async () => {
    await openLedger();
    expect(await refused([scripted])).toEqual([
      [2, '/at', 'not-a-demonstration'],
      [2, '/as', 'not-a-demonstration'],
    ]);
  });

  it('are refused with the line that opens a real ledger', async () =>
    expect(await refused([{ ...opening, at: scripted.at }])).toEqual([
      [2, '/at', 'not-a-demonstration'],
    ]));

  it('hold in a demonstration for their line and those that follow', async () => {
    await importOf([{ ...opening, demonstration: true }, scripted, { ...city, id: 'next' }]);
    const [first, ...others] = await desk.events();
    expect(first).toMatchObject({ metadata: { actor: officer } });
    for (const event of others)
      expect(event).toMatchObject({
        recordedAt: '2023-03-23T09:00:00.000Z',
        metadata: { actor: { id: 'controller' } },
      });
  });

  it('must be an actor that is configured', async () => {
    await openLedger(true);
    expect(await refused([{ ...city, as: 'nobody' }])).toEqual([[2, '/as', 'unknown-actor']]);
  });
});
