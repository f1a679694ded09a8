/** Documents kept by their hash: whole and durable, or not there; and what is damaged is seen. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openDocumentFolder, sha256Of } from './document-folder.js';

const root = mkdtempSync(join(tmpdir(), 'liggaren-documents-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const fresh = () => openDocumentFolder(join(root, String((count += 1)), 'documents'));
const placeOf = (folder: { path: string }, sha256: string) =>
  join(folder.path, sha256.slice(0, 2), sha256);
const text = (of: string) => Buffer.from(of);

describe('A folder of documents', () => {
  it('gives back, byte for byte, whatever was kept', async () => {
    const folder = fresh();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const sha256 = await folder.keep(bytes);
        expect(sha256).toBe(sha256Of(bytes));
        expect([...(await folder.read(sha256))]).toEqual([...bytes]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the same bytes once, and leaves nothing unfinished', async () => {
    const folder = fresh();
    const sha256 = await folder.keep(text('rapport'));
    const { ino } = statSync(placeOf(folder, sha256));
    await Promise.all([folder.keep(text('rapport')), folder.keep(text('rapport'))]);
    expect(statSync(placeOf(folder, sha256)).ino).toBe(ino);
    expect(readdirSync(folder.path, { recursive: true })).toHaveLength(2);
    expect(await folder.list()).toEqual([sha256]);
  });

  it('is empty, and not made, before anything is kept', async () => {
    const folder = fresh();
    expect(await folder.list()).toEqual([]);
    expect(await folder.check(sha256Of(text('x')))).toBe('missing');
    expect(() => statSync(folder.path)).toThrow('ENOENT');
  });

  it('says of what is gone that it is missing, and of other bytes that they are changed', async () => {
    const folder = fresh();
    const sha256 = await folder.keep(text('rapport'));
    writeFileSync(placeOf(folder, sha256), 'annan');
    expect(await folder.check(sha256)).toBe('changed');
    await expect(folder.read(sha256)).rejects.toMatchObject({ reason: 'changed', sha256 });
    rmSync(placeOf(folder, sha256));
    await expect(folder.read(sha256)).rejects.toMatchObject({ reason: 'missing' });
  });

  it('mends a damaged file when the bytes come again', async () => {
    const folder = fresh();
    const sha256 = await folder.keep(text('rapport'));
    writeFileSync(placeOf(folder, sha256), 'annan');
    await folder.keep(text('rapport'));
    expect(await folder.check(sha256)).toBeUndefined();
  });

  it('takes no name for a hash that is none: it cannot lead out of the folder', async () => {
    await expect(fresh().read('../../etc/passwd')).rejects.toThrow(RangeError);
  });
});
