/** What agreements state and leave unsaid, and what is missing beside them, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface CompletenessRow extends Row {
  readonly agreement: string;
  readonly title: string;
  readonly number?: string;
  readonly topics: readonly {
    readonly topic: string;
    readonly reading: string;
    readonly because: readonly string[];
  }[];
  readonly missing: readonly { readonly title: string; readonly kind: string }[];
  readonly documents: readonly {
    readonly title: string;
    readonly notGiven: readonly string[];
    readonly withoutNumber: readonly { readonly name: string }[];
  }[];
  readonly indicators: {
    readonly reported: readonly string[];
    readonly notReported: readonly { readonly code: string; readonly why: string }[];
    readonly none: boolean;
  };
  readonly reportsOverdue: readonly { readonly dueOn: string }[];
  readonly minutesOverdue: readonly { readonly name: string; readonly count: number }[];
}

const FIRST = 'IOP Convictus 2019–2022';
const SECOND = 'IOP Convictus 2023–2026';
const EU_2017 = 'IOP för utsatta EU-medborgare, från maj 2017';
const MAIN = 'IOP för EU-medborgare i Stockholms stad, med bilagor';
/** Insurance, notice, personal data, register extracts, index, repayment, disputes. */
const SEVEN = [
  'insurance',
  'notice',
  'personal-data',
  'register-extracts',
  'index',
  'unspent-money',
  'dispute',
];

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const rowOf = async (title: string, query: Readonly<Record<string, string>> = {}) => {
  const rows = await ledger.ask<CompletenessRow>('completeness', query);
  const row = rows.find((one) => one.title === title);
  if (!row) throw new Error(`no ${title}`);
  return row;
};
const topicsOf = ({ topics }: CompletenessRow, reading: string) =>
  topics.filter((one) => one.reading === reading).map(({ topic }) => topic);

describe('The topics of a complete agreement', () => {
  it('S167 seven of them are stated in no supplied document', async () => {
    const rows = await ledger.ask<CompletenessRow>('completeness');
    for (const row of rows.filter(({ title }) => !title.includes('uppdiktad')))
      expect(topicsOf(row, 'stated').filter((topic) => SEVEN.includes(topic))).toEqual([]);
  });

  it('S167 the annex was read for all seven; of follow-ups nobody can say so', async () => {
    expect(topicsOf(await rowOf(MAIN), 'not-stated')).toEqual(expect.arrayContaining(SEVEN));
    expect(topicsOf(await rowOf(SECOND), 'not-read')).toEqual(expect.arrayContaining(SEVEN));
  });

  it('S167 each of them is flagged from the lines that were read', async () => {
    const flags = [
      ...(await ledger.flags('term-not-stated')),
      ...(await ledger.flags('funding-term-not-stated')),
    ];
    const topics = flags.map(({ details }) => details['topic']);
    expect(topics).toEqual(expect.arrayContaining(SEVEN));
    for (const { sources } of await ledger.flags('term-not-stated'))
      expect(sources[0]?.lines).toBe('1-115');
  });

  it('S103 the annex states neither a day for the account, nor unspent money, nor audit', async () =>
    expect(topicsOf(await rowOf(MAIN), 'not-stated')).toEqual(
      expect.arrayContaining(['financial-account-due', 'unspent-money', 'audit']),
    ));

  it('S104, S99, S102 what it does state is stated, with the terms that say so', async () => {
    const row = await rowOf(MAIN);
    expect(topicsOf(row, 'stated')).toEqual(
      expect.arrayContaining(['co-financing', 'payment-rhythm', 'financial-account', 'signing']),
    );
    for (const { reading, because } of row.topics)
      expect(because.length > 0).toBe(reading !== 'not-read');
  });
});

describe('Documents', () => {
  it('S156 the six annexes of the joint report are referred to, and missing', async () => {
    const titles = (await rowOf(EU_2017)).missing.map(({ title }) => title);
    for (const number of [1, 2, 3, 4, 5, 6])
      expect(titles.filter((title) => title.startsWith(`Bilaga ${number} `))).toHaveLength(1);
    expect(titles).toHaveLength(6);
  });

  it('S86, S102 the main agreement and the form of the annex are missing', async () =>
    expect((await rowOf(MAIN)).missing.map(({ kind }) => kind).sort()).toEqual([
      'agreement',
      'form',
    ]));

  it('S30, S31 the guideline of the follow-up is missing of every agreement it tells of', async () => {
    for (const title of [FIRST, 'IOP Stacken 2019–2023', 'IOP Street Minds 2022–2023'])
      expect((await rowOf(title)).missing.map((one) => one.title)).toContain(
        'Stockholms stads riktlinjer för IOP',
      );
  });

  it('S76 what is referred to in the part on one agreement is missing of that one alone', async () => {
    const missing = async (title: string) =>
      (await rowOf(title)).missing.map((one) => one.title).join();
    expect(await missing('IOP Street Minds 2022–2023')).toContain('från Street Minds');
    expect(await missing('IOP Stacken 2019–2023')).not.toContain('från Street Minds');
    expect(await missing(FIRST)).not.toContain('från Street Minds');
  });

  it('S19 the final report gives no date, diary number, author, meeting or number', async () => {
    const row = await rowOf(SECOND);
    expect(row).not.toHaveProperty('number');
    const report = row.documents.find(({ title }) => title.startsWith('Slutrapport'));
    expect(report?.notGiven).toEqual([
      'dated',
      'diaryNumber',
      'authorRole',
      'addressee',
      'meetingOn',
    ]);
    expect(report?.withoutNumber.map(({ name }) => name)).toEqual(['Convictus']);
  });

  it('S24 the follow-up gives its meeting, but neither its own date nor a diary number', async () => {
    const [followUp] = (await rowOf('IOP Stacken 2019–2023')).documents;
    expect(followUp?.notGiven).toEqual(['dated', 'diaryNumber']);
    expect(followUp?.withoutNumber).toEqual([]);
  });
});

describe('Indicators', () => {
  it('S17 none was reported of three years of Convictus: not reported, which is not 0', async () =>
    expect((await rowOf(SECOND)).indicators).toEqual({
      reported: [],
      notReported: [],
      none: true,
    }));

  it('S124 nationality is said not to be reported; other numbers are', async () => {
    const { indicators } = await rowOf(EU_2017);
    expect(indicators.none).toBe(false);
    expect(indicators.reported).toEqual(expect.arrayContaining(['night-stays', 'day-visits']));
    expect(indicators.notReported.map(({ code }) => code)).toEqual(['night-citizenship']);
  });
});

describe('What is overdue', () => {
  it('S117 minutes of both bodies, over twelve months', async () =>
    expect(
      (await rowOf(EU_2017, { validOn: '2018-04-30' })).minutesOverdue.map(({ name }) => name),
    ).toEqual(['Samverkansgruppen', 'Styrgruppen']));

  it('is nothing before the bodies were known of', async () =>
    expect(
      (await rowOf(EU_2017, { knownAt: '2018-06-01T07:50:00Z', validOn: '2018-04-30' }))
        .minutesOverdue,
    ).toEqual([]));

  it('a report of the invented year, on a day when it was late', async () => {
    const title = 'IOP Öppen förmiddag 2025–2026 (uppdiktad)';
    const late = async (validOn: string) =>
      (await rowOf(title, { validOn, knownAt: validOn })).reportsOverdue.length;
    expect(await late('2025-10-05')).toBe(1);
    expect(await late('2025-12-31')).toBe(0);
  });
});

describe('A completeness that is asked for', () => {
  it('is what was known: the annex came in January 2025', async () => {
    const titles = (
      await ledger.ask<CompletenessRow>('completeness', { knownAt: '2024-12-31' })
    ).map(({ title }) => title);
    expect(titles).toContain(EU_2017);
    expect(titles).not.toContain(MAIN);
  });

  it('is explained by the events behind it', async () => {
    const row = await rowOf(MAIN);
    const [said] = await ledger.ask<Row & { view: string; events: readonly { type: string }[] }>(
      'explanations',
      { cell: `${row.agreement}/completeness` },
    );
    expect(said?.view).toBe('completeness');
    expect(said?.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['TermRecorded', 'DocumentRegistered', 'BodyEstablished']),
    );
  });
});
