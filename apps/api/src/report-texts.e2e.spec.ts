/** Issuing a report's text: kept by its hash before the event, shown again byte for byte, verified, backed up. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreLedger } from '@liggaren/event-store-sqlite';
import { openDocumentFolder } from '@liggaren/document-folder';
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';
import { restoreDocuments } from './kept-documents.js';

let api: ApiUnderTest;
let ledger: SmallLedger;
let report: string;
let sha256: string;

interface Text {
  readonly text: string;
  readonly sha256: string;
  readonly views: readonly object[];
}

const written = async (query: string) => {
  const { status, body } = await api.ask(`/v1/report-texts/final?${query}`);
  expect(status).toBe(200);
  return { ...body, ...(body.items[0] as unknown as Text) };
};
const moment = async () => {
  const { validOn, knownAt } = await written(`report=${report}&minPosition=head`);
  return { validOn, knownAtEvent: knownAt.eventId };
};
const issued = { kind: 'final', format: 'html', language: 'sv' };
const placeOf = () => join(api.runtime.documents.path, sha256.slice(0, 2), sha256);

beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
  const filed = await api.record('/v1/reports/file-report', {
    ...{ kind: 'final', concerns: [{ agreement: ledger.agreement }] },
  });
  report = filed.id;
  await api.record(`/v1/reports/${report}/record-lesson`, { text: '<b>Närvaro</b> & tillit' });
});
afterAll(() => api.close());

describe('POST /v1/issued-texts', () => {
  it('keeps the bytes, and records them with the moment and the views they were made from', async () => {
    const asked = { report, ...issued, ...(await moment()) };
    const { status, headers, body } = await api.give('/v1/issued-texts', asked, { key: 'once' });
    expect(status).toBe(201);
    sha256 = String(body['sha256']);
    expect(headers['location']).toBe(`/v1/issued-texts/${sha256}`);
    const html = await written(`report=${report}&format=html&knownAt=${asked.knownAtEvent}`);
    expect(html.sha256).toBe(sha256);
    expect(readFileSync(placeOf(), 'utf8')).toBe(html.text);
    const { body: known } = await api.ask(`/v1/reports/${report}?minPosition=head`);
    expect(known.items[0]?.['issued']).toMatchObject([
      {
        ...{ sha256, format: 'html', language: 'sv' },
        ...{ validOn: asked.validOn, knownAtEvent: asked.knownAtEvent, views: html.views },
      },
    ]);
  });

  it('answers the same to the same once more, and refuses the same bytes a second time', async () => {
    const { body } = await api.ask(`/v1/reports/${report}?minPosition=head`);
    const [{ validOn, knownAtEvent }] = body.items[0]?.['issued'] as [
      { validOn: string; knownAtEvent: string },
    ];
    const asked = { report, ...issued, validOn, knownAtEvent };
    const again = await api.give('/v1/issued-texts', asked, { key: 'once' });
    expect(again.body).toMatchObject({ repeated: true, sha256 });
    const other = await api.give('/v1/issued-texts', asked, { key: 'twice' });
    expect([other.status, other.body.code]).toEqual([422, 'already-issued']);
  });

  it('refuses a text of another kind than the report is, and a body that says too little', async () => {
    const asked = { report, ...issued, ...(await moment()) };
    const other = await api.give('/v1/issued-texts', { ...asked, kind: 'activity' });
    expect([other.status, other.body.code]).toEqual([422, 'other-report-kind']);
    const { validOn: _, ...little } = asked;
    expect((await api.give('/v1/issued-texts', little)).status).toBe(400);
  });
});

describe('GET /v1/issued-texts/{sha256}', () => {
  const shown = async () => api.runtime.documents.read(sha256);

  it('shows what was seen, though more has been recorded since, and as no page of ours', async () => {
    const before = readFileSync(placeOf(), 'utf8');
    await api.record(`/v1/reports/${report}/record-lesson`, { text: 'En senare lärdom' });
    expect((await shown()).toString()).toBe(before);
    expect(before).toContain('&lt;b&gt;Närvaro&lt;/b&gt; &amp; tillit');
    expect((await written(`report=${report}&minPosition=head`)).text).toContain('En senare lärdom');
  });

  it('says, as verify does, what is missing, and what is changed', async () => {
    const bytes = readFileSync(placeOf());
    const verified = async () => {
      const { body } = await api.give('/v1/verifications', {});
      return body['documents'] as { kept: number; damage: readonly { what: string }[] };
    };
    expect(await verified()).toMatchObject({ kept: 1, damage: [] });
    writeFileSync(placeOf(), 'annat');
    expect((await verified()).damage).toMatchObject([{ sha256, what: 'changed' }]);
    const changed = await api.ask(`/v1/issued-texts/${sha256}`);
    expect([changed.status, changed.body.code]).toEqual([503, 'document-changed']);
    rmSync(placeOf());
    expect((await verified()).damage).toMatchObject([{ sha256, what: 'missing' }]);
    const missing = await api.ask(`/v1/issued-texts/${sha256}`);
    expect([missing.status, missing.body.code]).toEqual([404, 'document-missing']);
    writeFileSync(placeOf(), bytes);
  });

  it('is not harmed by a file that no event names', async () => {
    await api.runtime.documents.keep(Buffer.from('en övergiven text'));
    const { body } = await api.give('/v1/verifications', {});
    expect(body['documents']).toMatchObject({ kept: 1, damage: [] });
  });
});

describe('A backup', () => {
  it('takes the kept texts along, and a restore puts them back before the ledger is there', async () => {
    const to = join(api.folder, 'backup.db');
    const { body } = await api.give('/v1/backups', { to });
    expect(body['documents']).toContain(sha256);
    const path = join(api.folder, 'restored', 'ledger.db');
    const documents = join(api.folder, 'restored', 'ledger.documents');
    await restoreLedger({
      ...{ from: to, path },
      beside: (manifest) => restoreDocuments(to, manifest, documents),
    });
    expect(await openDocumentFolder(documents).check(sha256)).toBeUndefined();
  });

  it('is not restored where one of its texts is gone', async () => {
    const to = join(api.folder, 'backup.db');
    rmSync(join(`${to}.documents`, sha256.slice(0, 2), sha256));
    const path = join(api.folder, 'again', 'ledger.db');
    const restored = restoreLedger({
      ...{ from: to, path },
      beside: (manifest) => restoreDocuments(to, manifest, join(api.folder, 'again', 'd')),
    });
    await expect(restored).rejects.toMatchObject({ reason: 'damaged' });
    expect(readdirSync(join(api.folder, 'again')).filter((name) => name === 'ledger.db')).toEqual(
      [],
    );
  });
});
