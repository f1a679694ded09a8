/** What both sides promise, and what came of it, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface CommitmentRow extends Row {
  readonly commitment: string;
  readonly agreement: string;
  readonly title: string;
  readonly side: string;
  readonly kind: string;
  readonly text: string;
  readonly value?: { readonly amountMinor: number };
  readonly outcome: string;
  readonly concluded: boolean;
  readonly versions: readonly unknown[];
  readonly assessments: readonly Row[];
  readonly deviations: readonly { readonly text: string }[];
  readonly because: readonly string[];
}

interface CoFinancingRow extends Row {
  readonly title: string;
  readonly public: { readonly notValued: number; readonly valued: readonly Row[] };
  readonly civilSociety: { readonly notValued: number; readonly valued: readonly Row[] };
  readonly civilSocietyShare: Row;
}

const SECOND = 'IOP Convictus 2023–2026';
const MAIN = 'IOP för EU-medborgare i Stockholms stad, med bilagor';

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const of = async (title: string, query: Readonly<Record<string, string>> = {}) =>
  (await ledger.ask<CommitmentRow>('commitments', query)).filter((row) => row.title === title);

describe('What Convictus and the board had promised for 2023 to 2026', () => {
  it('S6 the association: guidance, training, legal advice', async () => {
    const theirs = (await of(SECOND)).filter(({ side }) => side === 'civil-society');
    expect(theirs.map(({ text, kind }) => [kind, text])).toEqual([
      ['services', 'viktigt stöd i myndighetskontakter och samhällsguidning'],
      ['services', 'utbildning och coachning i exempelvis digital kompetens'],
      ['services', 'juridisk rådgivning i samverkan med andra aktörer'],
    ]);
  });

  it('S7 the board: outreach workers, in kind and not valued', async () => {
    const ours = (await of(SECOND)).filter(({ side }) => side === 'public');
    expect(ours).toMatchObject([{ kind: 'staff', outcome: 'fulfilled' }]);
    expect(ours[0]).not.toHaveProperty('value');
    expect(ours[0]).toMatchObject({
      by: { unitNames: ['Enskede-Årsta-Vantörs stadsdelsnämnd'] },
    });
  });

  it('S11 was fulfilled as the final report says, by role; nobody has looked at the legal advice', async () => {
    const outcomes = (await of(SECOND)).map(({ text, outcome }) => [text.split(' ')[0], outcome]);
    expect(outcomes).toEqual([
      ['viktigt', 'fulfilled'],
      ['utbildning', 'fulfilled'],
      ['juridisk', 'not-assessed'],
      ['regelbunden', 'fulfilled'],
    ]);
    const [ours] = (await of(SECOND)).filter(({ side }) => side === 'public');
    expect(ours?.assessments).toMatchObject([
      { reportTitle: 'Slutrapport i samband med upphörande av IOP - Convictus' },
    ]);
  });

  it('is not assessed as it was known before the report came', async () => {
    const rows = await of(SECOND, { knownAt: '2026-06-15T07:10:30Z' });
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['not-assessed']));
  });
});

describe('S42 The promise that was not kept', () => {
  it("is the public side's: outreach workers could not be there as planned", async () => {
    const rows = await of('IOP Convictus 2019–2022');
    expect(rows).toMatchObject([{ side: 'public', kind: 'staff', outcome: 'not-assessed' }]);
    expect(rows[0]?.deviations[0]?.text).toContain('kunnat vara regelbundet på Bryggan Vantör');
    const flags = await ledger.flags('commitment-deviated');
    expect(flags).toMatchObject([{ details: { side: 'public' } }]);
    expect(flags[0]?.sources.map(({ lines }) => lines)).toContain('126-129');
  });
});

describe('S105 The annex of 2025', () => {
  it('has promises of the association in kind, in an annex that is not concluded', async () => {
    const theirs = (await of(MAIN)).filter(({ side }) => side === 'civil-society');
    expect(theirs.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Övergripande arbetsledning och administration',
        'Volontärer och volontärssamordning',
        'Egna ideella service- och stödinsatser riktade till målgruppen.',
      ]),
    );
    for (const row of theirs) {
      expect(row.concluded).toBe(false);
      expect(row).not.toHaveProperty('value');
    }
  });

  it('S106 leaves the share of co-financing open: not valued, never 0', async () => {
    const rows = await ledger.ask<CoFinancingRow>('commitments/co-financing');
    const row = rows.find(({ title }) => title === MAIN);
    expect(row).toMatchObject({
      public: { valued: [{ amountMinor: 153_000_000, currency: 'SEK' }], notValued: 0 },
      civilSocietyShare: { open: 'not-valued' },
      drafted: true,
    });
    expect(row?.civilSociety).toMatchObject({ valued: [] });
    expect(row?.civilSociety.notValued).toBeGreaterThanOrEqual(3);
    for (const { civilSocietyShare } of rows)
      expect(civilSocietyShare).not.toHaveProperty('percent');
  });

  it('S159 gives Convictus another part than in 2017: 20 places then, mobile outreach now', async () => {
    const party = await ledger.idOf('organisations', 'Convictus');
    const texts = async (title: string) => (await of(title, { party })).map(({ text }) => text);
    expect(await texts('IOP för utsatta EU-medborgare, från maj 2017')).toEqual([
      'Convictus i Hjorthagen med 20 platser.',
    ]);
    expect((await texts(MAIN)).join()).toContain('mobil uppsökande verksamhet');
  });
});

describe('A promise over the years', () => {
  let other: DemonstrationLedger;
  beforeAll(async () => {
    other = await openDemonstration();
  });
  afterAll(() => other.close());

  it('keeps every version, and its share is said once everything is valued', async () => {
    const title = 'IOP Öppen förmiddag 2025–2026 (uppdiktad)';
    const rows = (await other.ask<CommitmentRow>('commitments')).filter(
      (row) => row.title === title,
    );
    const theirs = rows.find(({ side }) => side === 'civil-society');
    const path = `agreements/${theirs?.agreement}/revise-commitment`;
    const share = async (validOn: string) => {
      const all = await other.ask<CoFinancingRow>('commitments/co-financing', { validOn });
      return all.find((row) => row.title === title)?.civilSocietyShare;
    };
    expect(await share('2026-06-30')).toEqual({ open: 'not-valued' });
    const { status } = await other.command(path, {
      ...{ commitment: theirs?.commitment, text: 'Tolv volontärer.' },
      ...{ valueMinor: 37_333_333, currency: 'SEK' },
      effectiveOn: { date: '2026-07-01', basis: 'stated' },
    });
    expect(status).toBe(200);
    expect(await share('2026-06-30')).toEqual({ open: 'not-valued' });
    // 373 333,33 kr beside 120 000 kr in premises and 1 000 000,01 kr of funding.
    expect(await share('2026-07-01')).toEqual({ percent: '25.000' });
    const versions = (
      await other.ask<CommitmentRow>('commitments', { validOn: '2026-07-01' })
    ).find(({ commitment }) => commitment === theirs?.commitment)?.versions;
    expect(versions).toMatchObject([
      { text: 'Tio volontärer.' },
      { text: 'Tolv volontärer.', value: { amountMinor: 37_333_333 } },
    ]);
  });

  it('is explained by the events behind it', async () => {
    const [row] = await other.ask<CommitmentRow>('commitments');
    const said = await other.ask<Row & { view: string; events: readonly { id: string }[] }>(
      'explanations',
      { cell: row?.commitment ?? '' },
    );
    const explained = said.find(({ view }) => view === 'commitments');
    expect(explained?.events.map(({ id }) => id).sort()).toEqual([...(row?.because ?? [])].sort());
  });
});
