/** The persons' directory: registering, changing, erasing; and that what was erased is in no byte of any file. */
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openPersonsDirectory, type PersonsDirectory, restorePersons } from './index.js';

const ID = '4b5c8f0e-0000-4000-8000-000000000001';
const OTHER = '4b5c8f0e-0000-4000-8000-000000000002';
const DETAILS = {
  name: 'Påhittad Handläggare',
  email: 'pahittad@example.se',
  telephone: '+46 70 000 00 00',
};
const TEXTS = Object.values(DETAILS);

let folder: string;
let path: string;
let directory: PersonsDirectory;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
  path = join(folder, 'persons.db');
  directory = openPersonsDirectory(path);
});
afterEach(async () => {
  await directory.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The files of the folder that hold any of the texts, in UTF-8 or UTF-16. */
function filesWith(texts: readonly string[]): readonly string[] {
  return readdirSync(folder).filter((file) => {
    const bytes = readFileSync(join(folder, file));
    return texts.some((text) =>
      (['utf8', 'utf16le'] as const).some((encoding) =>
        bytes.includes(Buffer.from(text, encoding)),
      ),
    );
  });
}

async function openAgain(): Promise<void> {
  await directory.close();
  directory = openPersonsDirectory(path);
}

describe('A person', () => {
  it('is registered, found and listed; registered just so again is a repetition', async () => {
    expect(await directory.register(ID, DETAILS, '2026-01-02')).toEqual({ repeated: false });
    expect(await directory.register(ID, DETAILS, '2026-01-03')).toEqual({ repeated: true });
    const person = { id: ID, ...DETAILS, registeredOn: '2026-01-02' };
    expect(await directory.find([ID, OTHER])).toEqual(new Map([[ID, person]]));
    expect(await directory.list({ limit: 10 })).toEqual([person]);
    expect(await directory.list({ limit: 10, after: ID })).toEqual([]);
  });

  it('may have a name only', async () => {
    await directory.register(ID, { name: 'X' }, '2026-01-02');
    expect(await directory.list({ limit: 1 })).toEqual([
      { id: ID, name: 'X', registeredOn: '2026-01-02' },
    ]);
  });

  it('is not overwritten by another of the same id', async () => {
    await directory.register(ID, DETAILS, '2026-01-02');
    await expect(directory.register(ID, { name: 'X' }, '2026-01-02')).rejects.toMatchObject({
      reason: 'exists',
    });
  });

  it('is changed: the new details replace all of the old, whose texts are in no file', async () => {
    await directory.register(ID, DETAILS, '2026-01-02');
    await directory.change(ID, { name: 'Ny' }, '2026-01-05');
    const [person] = await directory.list({ limit: 1 });
    expect(person).toEqual({
      id: ID,
      name: 'Ny',
      registeredOn: '2026-01-02',
      changedOn: '2026-01-05',
    });
    expect(filesWith(TEXTS)).toEqual([]);
  });

  it('is still there when the directory is opened again, for the owner of the file alone', async () => {
    await directory.register(ID, DETAILS, '2026-01-02');
    await openAgain();
    expect((await directory.find([ID])).size).toBe(1);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('that is not there is named by the id when it is to be changed or erased', async () => {
    await expect(directory.change(ID, DETAILS, '2026-01-02')).rejects.toMatchObject({
      reason: 'unknown',
      id: ID,
    });
    await expect(directory.erase(ID, '2026-01-02')).rejects.toMatchObject({ reason: 'unknown' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('An erasure', () => {
  beforeEach(() => directory.register(ID, DETAILS, '2026-01-02').then(() => undefined));

  it('leaves the id and the day; once more changes nothing', async () => {
    expect(filesWith(TEXTS)).toEqual(['persons.db']);
    const erased = { id: ID, erasedOn: '2026-02-03' };
    expect(await directory.erase(ID, '2026-02-03')).toEqual(erased);
    expect(await directory.erase(ID, '2026-02-09')).toEqual(erased);
    expect(await directory.find([ID])).toEqual(new Map([[ID, erased]]));
    expect(filesWith(TEXTS)).toEqual([]);
  });

  it('is for ever: nobody is registered or changed under the id again', async () => {
    await directory.erase(ID, '2026-02-03');
    await expect(directory.register(ID, DETAILS, '2026-02-04')).rejects.toMatchObject({
      reason: 'erased',
    });
    await expect(directory.change(ID, DETAILS, '2026-02-04')).rejects.toMatchObject({
      reason: 'erased',
    });
  });

  it('lets go of every name that the person ever had, among any other persons, changes and erasures', async () => {
    let runs = 0;
    const person = fc.integer({ min: 0, max: 30 });
    const step = fc.oneof(
      fc.record({ change: person, length: fc.integer({ min: 1, max: 3_000 }) }),
      fc.record({ erase: person }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
        const live = new Map<number, string>();
        const gone: string[] = [];
        let count = 0;
        // A folder's ids are for ever: each run has its own.
        const run = (runs += 1);
        for (const one of steps) {
          const who = 'change' in one ? one.change : one.erase;
          const id = `p-${run}-${who}`;
          if (live.get(who) === 'erased') continue;
          const before = live.get(who);
          if ('change' in one) {
            const name = `Namn${run}-${(count += 1)}-${'å'.repeat(one.length)}`;
            if (before === undefined) await directory.register(id, { name }, '2026-01-02');
            else await directory.change(id, { name }, '2026-01-02');
            live.set(who, name);
          } else if (before !== undefined) {
            await directory.erase(id, '2026-01-03');
            live.set(who, 'erased');
          }
          if (before !== undefined) gone.push(before.split('-', 2).join('-') + '-');
        }
        expect(filesWith(gone)).toEqual([]);
        const names = (await directory.list({ limit: Infinity })).flatMap((one) =>
          'name' in one && one.id.startsWith(`p-${run}`) ? [one.name] : [],
        );
        expect(names.sort()).toEqual([...live.values()].filter((name) => name !== 'erased').sort());
      }),
      { numRuns: 15, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('is carried out at the next opening when the process died between the list and the directory', async () => {
    await directory.close();
    writeFileSync(`${path}.erased`, `2026-02-03 ${ID}\n`);
    directory = openPersonsDirectory(path);
    expect(await directory.find([ID])).toEqual(new Map([[ID, { id: ID, erasedOn: '2026-02-03' }]]));
    expect(filesWith(TEXTS)).toEqual([]);
  });

  it('is refused, like everything else, while a line of the list cannot be read', async () => {
    await directory.close();
    writeFileSync(`${path}.erased`, `2026-02-03 ${ID}\nnonsense\n`);
    directory = openPersonsDirectory(path);
    await expect(directory.find([ID])).rejects.toMatchObject({ reason: 'damaged' });
    await expect(directory.list({ limit: 1 })).rejects.toThrow(/persons\.db\.erased, line 2/);
  });
});

describe('A backup', () => {
  const at = (name: string) => join(folder, name);
  beforeEach(() => directory.register(ID, DETAILS, '2026-01-02').then(() => undefined));

  it('made before an erasure has the name, one made later has not', async () => {
    expect(await directory.backUp(at('before'))).toBe(1);
    await directory.erase(ID, '2026-02-03');
    expect(await directory.backUp(at('after'))).toBe(1);
    expect(filesWith(TEXTS)).toEqual(['before']);
  });

  it('replaces nothing, and is none of a directory in which nobody ever was', async () => {
    writeFileSync(at('taken'), 'x');
    await expect(directory.backUp(at('taken'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(at('taken'), 'utf8')).toBe('x');
    const empty = openPersonsDirectory(at('none.db'));
    expect(await empty.backUp(at('nothing'))).toBeUndefined();
    expect(readdirSync(folder).sort()).toEqual(['persons.db', 'taken']);
  });

  it('is put where none is, and whoever was erased since is erased again', async () => {
    await directory.register(OTHER, { name: 'Y' }, '2026-01-02');
    await directory.backUp(at('old'));
    await directory.erase(ID, '2026-02-03');
    await directory.close();
    rmSync(path);
    expect(await restorePersons(at('old'), path)).toEqual({ persons: 2, erased: 1 });
    rmSync(at('old'));
    expect(filesWith(TEXTS)).toEqual([]);
    directory = openPersonsDirectory(path);
    expect([...(await directory.find([ID, OTHER])).values()]).toEqual([
      { id: ID, erasedOn: '2026-02-03' },
      { id: OTHER, name: 'Y', registeredOn: '2026-01-02' },
    ]);
  });

  it('knows who was erased before it, also where the list is lost: an older one brings nobody back', async () => {
    await directory.backUp(at('old'));
    await directory.erase(ID, '2026-02-03');
    await directory.backUp(at('new'));
    await directory.close();
    const elsewhere = at('elsewhere.db');
    await restorePersons(at('new'), elsewhere);
    copyFileSync(at('old'), elsewhere);
    rmSync(at('old'));
    const restored = openPersonsDirectory(elsewhere);
    expect(await restored.list({ limit: 9 })).toEqual([{ id: ID, erasedOn: '2026-02-03' }]);
    await restored.close();
    rmSync(path);
    expect(filesWith(TEXTS)).toEqual([]);
  });

  it('leaves a directory that is there as it is; and there may be none', async () => {
    await directory.backUp(at('old'));
    await directory.change(ID, { name: 'Ny' }, '2026-01-05');
    expect(await restorePersons(at('old'), path)).toEqual({ persons: 'kept' });
    expect(await directory.list({ limit: 9 })).toMatchObject([{ name: 'Ny' }]);
    expect(await restorePersons(at('missing'), at('x.db'))).toEqual({ persons: 'none' });
  });

  it('that is damaged is refused, and nothing is put there', async () => {
    writeFileSync(at('broken'), readFileSync(path).subarray(0, 2_000));
    await expect(restorePersons(at('broken'), at('x.db'))).rejects.toMatchObject({
      reason: 'damaged',
    });
    expect(readdirSync(folder).sort()).toEqual(['broken', 'persons.db']);
  });
});

describe('A file that is another', () => {
  it('is refused, and left as it is', async () => {
    const foreign = new DatabaseSync(path);
    foreign.exec('CREATE TABLE x (y TEXT)');
    foreign.close();
    const before = readFileSync(path);
    await expect(directory.list({ limit: 1 })).rejects.toMatchObject({ reason: 'damaged' });
    expect(readFileSync(path)).toEqual(before);
  });
});
