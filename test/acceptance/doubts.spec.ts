/** Doubts about documents, reports and partnerships: what rules find, and persons' findings beside them, by S-number. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DemonstrationLedger,
  type FlagRow,
  openDemonstration,
  type Row,
} from './demonstration-ledger.js';

const FINAL = 'Slutrapport i samband med upphörande av IOP - Convictus';
const FOLLOW_UP =
  'Uppföljning av Enskede-Årsta-Vantörs stadsdelsnämnds idéburna offentliga partnerskap 2022';
const JOINT =
  'Gemensam verksamhetsrapport för insatser inom IOP för utsatta EU-medborgare perioden maj till oktober 2017';

interface FindingRow extends Row {
  readonly stream: string;
  readonly text: string;
  readonly kind: string;
  readonly severity: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly legalBasis?: string;
  readonly followUp?: string;
  readonly source?: { readonly lines?: string };
  readonly flags: readonly FlagRow[];
}

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const titles = (flags: readonly FlagRow[]) => flags.map(({ details }) => details['title']).sort();
/** The flags of a rule that name the report's title. */
const about = async (rule: string, title: string) =>
  (await ledger.flags(rule)).filter(({ details }) => details['title'] === title);
const fieldsMissing = async (title: string) =>
  (await about('document-field-not-stated', title)).map(({ details }) => details['field']).sort();
const finding = async (words: string) => {
  const found = (await ledger.ask<FindingRow>('findings')).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`nobody has found ${words}`);
  return found;
};

describe('Documents', () => {
  it('S19 the final report states no date, diary number, author, addressee or meeting', async () =>
    expect(await fieldsMissing(FINAL)).toEqual([
      'addressee',
      'authorRole',
      'dated',
      'diaryNumber',
      'meetingOn',
    ]));

  it('S24 the follow-up states no date or diary number of its own; its meeting is there', async () =>
    expect(await fieldsMissing(FOLLOW_UP)).toEqual(['dated', 'diaryNumber']));

  it('S154 the joint report has no date', async () =>
    expect(await fieldsMissing(JOINT)).toContain('dated'));

  it('S156 the six annexes of the joint report are referred to and missing', async () => {
    const annexes = titles(await ledger.flags('document-missing')).filter((title) =>
      /^Bilaga [1-6] Verksamhetsrapport/.test(String(title)),
    );
    expect(annexes).toHaveLength(6);
  });

  it('S118 what is kept at an address is not missing', async () => {
    const missing = await ledger.flags('document-missing');
    const streams = missing.map(({ stream }) => stream);
    const documents = await ledger.ask<{ id: string; document: { address?: string } }>('documents');
    const kept = documents.filter(({ document }) => document.address !== undefined);
    expect(kept.length).toBeGreaterThan(0);
    for (const { id } of kept) expect(streams).not.toContain(`document-${id}`);
  });

  it('S31 the proposed guidelines’ criteria are in no source', async () =>
    expect(
      (await ledger.flags('guideline-criteria-not-stated')).map(
        ({ details }) => details['version'],
      ),
    ).toEqual(['KS 2022/1171']));
});

describe('Reports', () => {
  it('S18, S154 the final and the joint report cannot be placed in time; the follow-up has its meeting', async () =>
    expect(titles(await ledger.flags('report-undated'))).toEqual(
      // S76: those of Street Minds are only told of.
      [JOINT, FINAL, 'Uppföljningsrapporter från Street Minds'].sort(),
    ));

  it('S18 the final report was filed before its agreement had expired', async () => {
    const [flag, ...others] = await ledger.flags('report-filed-before-expiry');
    expect(others).toEqual([]);
    expect(flag?.details).toEqual({
      title: 'IOP Convictus 2023–2026',
      filed: '2026-06-15',
      lastDay: '2026-06-30',
    });
  });

  it('S18 as known before it was filed, nothing is doubted of it', async () =>
    expect(
      await ledger.ask('flags', { rule: 'report-filed-before-expiry', knownAt: '2026-06-14' }),
    ).toEqual([]));

  it('S17 nothing was counted for the Convictus agreement of three years', async () => {
    const [flag, ...others] = (await ledger.flags('statistics-not-reported')).filter(
      ({ details }) => details['report'] === FINAL,
    );
    expect(others).toEqual([]);
    expect(flag?.details['title']).toBe('IOP Convictus 2023–2026');
  });

  it('S17 of the follow-up’s agreements those without a number are told, and no other', async () => {
    const told = titles(
      (await ledger.flags('statistics-not-reported')).filter(
        ({ details }) => details['report'] === FOLLOW_UP,
      ),
    );
    expect(told).toContain('IOP Himmel och pannkaka 2022–2025');
    // 2 000 came to Stacken's fair, ten persons to Street Minds.
    expect(told).not.toContain('IOP Stacken 2019–2023');
    expect(told).not.toContain('IOP Street Minds 2022–2023');
  });

  it.each([
    ['S34', FOLLOW_UP, 'IOP Stacken 2019–2023'],
    ['S157', JOINT, 'IOP för utsatta EU-medborgare, från maj 2017'],
    ['S14', FINAL, 'IOP Convictus 2023–2026'],
  ])('%s no sum is recorded for what "%s" is about', async (_fact, title, agreement) => {
    const [flag] = await about('report-without-economy', title);
    expect(flag?.details['names']).toContain(agreement);
  });

  it('S34 a report about an agreement with money is not doubted so', async () => {
    const names = (await ledger.flags('report-without-economy')).flatMap(
      ({ details }) => details['names'],
    );
    expect(names).not.toContain('IOP Öppen förmiddag 2025–2026 (uppdiktad)');
  });

  it('S19 the final report gives neither the agreement’s number nor Convictus’ own', async () => {
    expect(await about('report-without-agreement-number', FINAL)).toHaveLength(1);
    const [flag] = await about('report-without-organisation-number', FINAL);
    expect(flag?.details['names']).toEqual(['Convictus']);
    expect(await about('report-without-organisation-number', FOLLOW_UP)).toEqual([]);
  });

  it('S77, S67 the whole is called good, while one result is negative and one cannot be told', async () => {
    const flags = await ledger.flags('negative-result-in-good-report');
    expect(flags.map(({ details }) => details['outcome']).sort()).toEqual([
      'inconclusive',
      'negative',
    ]);
    const lines = flags.flatMap(({ sources }) => sources.map((source) => source.lines));
    expect(lines.some((text) => text?.startsWith('298'))).toBe(true);
  });
});

describe('Names and agreements', () => {
  it('S126 Fideliakyrkan is a slip of Filadelfiakyrkan; the short form Filadelfia is none', async () => {
    const flags = await ledger.flags('party-alias-close-to-name');
    expect(flags.map(({ details }) => details)).toEqual([
      { alias: 'Fideliakyrkan', name: 'Filadelfiakyrkan' },
    ]);
    expect(flags[0]?.sources.some(({ lines }) => lines === '53')).toBe(true);
  });

  it('no two organisations look alike, and no agreements of one partnership overlap', async () => {
    expect(await ledger.flags('parties-look-alike')).toEqual([]);
    expect(await ledger.flags('agreements-overlap')).toEqual([]);
  });
});

describe('Persons’ findings', () => {
  it('S72 Stacken: a legal risk, on the law of procurement, followed up by a dialogue', async () => {
    const risk = await finding('juridiskt perspektiv');
    expect(risk).toMatchObject({ kind: 'risk', severity: 'major', state: 'open', overdue: false });
    expect(risk.legalBasis).toContain('upphandling');
    expect(risk.followUp).toContain('dialog med Stacken');
    expect(risk.source?.lines).toBe('252-261');
  });

  it('S84 a slip of language in the follow-up, quoted and not corrected', async () => {
    const slip = await finding('stadsdelsnämnds haft');
    expect(slip).toMatchObject({ kind: 'language', severity: 'note' });
    expect(slip.flags.map(({ rule }) => rule)).toContain('document-field-not-stated');
  });

  it('S130 a passage carried over from another period', async () =>
    expect(await finding('ska öka under vintern')).toMatchObject({ kind: 'quality' }));

  it('stand with the flags of the same stream beside them, the gravest first', async () => {
    const all = await ledger.ask<FindingRow>('findings');
    const order = ['critical', 'major', 'minor', 'note'];
    const grave = all.map(({ severity }) => order.indexOf(severity));
    expect(grave).toEqual([...grave].sort((a, b) => a - b));
    for (const { flags, stream } of all) for (const flag of flags) expect(flag.stream).toBe(stream);
  });

  it('are not known before they were made', async () =>
    expect(await ledger.ask('findings', { knownAt: '2018-01-01' }).catch(() => [])).toEqual([]));
});
