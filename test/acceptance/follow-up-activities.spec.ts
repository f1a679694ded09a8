/** What the seven partnerships did in 2022, and what came of it. By S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementRow,
  type DemonstrationLedger,
  openDemonstration,
} from './demonstration-ledger.js';
import {
  CONVICTUS,
  DROMSTORT,
  HIMMEL,
  INKLUDERANDE,
  RAGSVED,
  STACKEN,
  STREET_MINDS,
  type Told,
  type Teller,
  tellerOf,
} from './told.js';

let ledger: DemonstrationLedger;
let told: Teller;
let report: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  told = await tellerOf(ledger);
  report = (await ledger.events({ type: 'DecisionProposed' }))[0]?.stream ?? '';
});
afterAll(() => ledger.close());

/** What was done within a partnership in 2022, as the follow-up tells it. */
const doneIn2022 = async (title: string) => {
  const activities = await told.ofPartnership(title, 'ActivityRecorded');
  return activities.filter(({ period, tookPlaceOn }) => {
    const { to } = (period ?? {}) as { to?: string };
    const { date } = (tookPlaceOn ?? {}) as { date?: string };
    return to === '2022-12-31' || date === '2022';
  });
};
const titlesOf = (all: readonly Told[]) => all.map(({ title }) => title);
const resultsOf = async (title: string) => {
  const results = await told.in(report, 'ResultAssessed');
  return results.filter(({ agreement }) => agreement === told.rowOf(title).agreement);
};
const criterionOf = async (title: string, criterion: string) => {
  const judged = await told.ofAgreement(title, 'CriterionAssessed');
  return judged.filter((one) => one['criterion'] === criterion);
};

describe('What was done in 2022', () => {
  it('S41 Convictus: information exchanged, and a survey of those who used TÖG followed up', async () => {
    expect(titlesOf(await doneIn2022(CONVICTUS))).toEqual([
      'Informationsutbyte mellan stadsdelsförvaltningen och Convictus',
      'Uppföljning av enkät avseende personer som använt stadens tak över huvudgaranti (TÖG) och besökt Bryggan Vantör',
    ]);
  });

  it('S50 Drömstort: homework help every Wednesday, 16.00–20.00, and how many came in words alone', async () => {
    const [homework, ...others] = await doneIn2022(DROMSTORT);
    expect(others).toEqual([]);
    expect(homework).toMatchObject({
      occurs: 'recurring',
      hours: { days: ['wed'], from: '16:00', to: '20:00' },
      attendance: { text: 'ett antal återkommande deltagare' },
    });
    expect(homework?.['attendance']).not.toHaveProperty('quantity');
  });

  it('S55 Himmel och pannkaka: a meeting place "under året", of no agreement, though none ran until September', async () => {
    const [place] = await doneIn2022(HIMMEL);
    expect(place).toMatchObject({
      period: { from: '2022-01-01', to: '2022-12-31' },
      attendance: { text: 'välbesökt' },
      lines: '176-177',
    });
    expect(place).not.toHaveProperty('agreements');
    const between = await ledger.ask<AgreementRow>('agreements', { validOn: '2022-09-21' });
    const own = between.filter(
      ({ partnershipName }) => partnershipName === told.rowOf(HIMMEL).partnershipName,
    );
    expect(own.map(({ status }) => status)).toEqual(['expired']);
  });

  it('S62 Inkluderande Enskede: five activities, the bullet broken over lines being one', async () => {
    const done = await doneIn2022(INKLUDERANDE);
    expect(titlesOf(done)).toEqual([
      'Barnbokscirkel',
      'Språk- och pysselcafé',
      'Länkning av barn och ungdomar till det lokala föreningslivet',
      'Sommarfest',
      'Språkpromenader',
    ]);
    expect(done[2]?.lines).toBe('194,197-199,203');
  });

  it('S67 Rågsveds IF: three activities', async () => {
    expect(titlesOf(await doneIn2022(RAGSVED))).toEqual([
      'Planering och genomförande av lovaktiviteter',
      'Kartläggning av föreningar som är aktiva i Vantör',
      'Startat nätverk med andra föreningar',
    ]);
  });

  it('S71 Stacken: a party for about 2 000, a flea market, parents and seniors again and again', async () => {
    const [party, ...others] = await doneIn2022(STACKEN);
    expect(party).toMatchObject({
      title: 'Höstfest',
      occurs: 'once',
      attendance: { unit: 'persons', quantity: { lower: '2000', precision: 'approximate' } },
    });
    expect(titlesOf(others)).toEqual([
      'Loppis',
      'Regelbundna föräldraträffar och seniorverksamhet',
    ]);
    expect(others[1]).toMatchObject({ occurs: 'recurring' });
  });

  it('S76 Street Minds: persons referred, occupation for ten, and reports that were not supplied', async () => {
    const done = await doneIn2022(STREET_MINDS);
    expect(titlesOf(done)).toEqual([
      expect.stringMatching(/^Stadsdelsförvaltningen har hänvisat lämpliga deltagare/),
      'individuellt anpassade sysselsättningsaktiviteter',
      expect.stringContaining('uppföljningsrapporter från Street Minds'),
    ]);
    expect(done[1]).toMatchObject({
      occurs: 'recurring',
      attendance: { unit: 'persons', quantity: { lower: '10', upper: '10', precision: 'exact' } },
    });
    const streetMinds = await ledger.idOf('organisations', 'Street Minds');
    const reports = await ledger.events({ type: 'ReportSubmitted' });
    const [inbound, ...others] = reports.filter(
      ({ data }) =>
        (data['preparedBy'] as { organisation?: string } | undefined)?.organisation === streetMinds,
    );
    expect(others).toEqual([]);
    const sent = await told.document('Uppföljningsrapporter från Street Minds');
    expect(`document-${inbound?.data['document'] as string}`).toBe(sent?.stream);
    expect(sent?.data).not.toHaveProperty('sha256');
  });

  it('S166 how many came is kept as it is said: ungefär 20, ungefär 5-10, ungefär 2 000, tio', async () => {
    const statistics = (await told.ofPartnership(
      INKLUDERANDE,
      'StatisticsReported',
    )) as unknown as { measure: string; rows: { cells: { quantity: object }[] }[] }[];
    expect(
      statistics.map(({ measure, rows: [row] }) => [measure, row?.cells[0]?.quantity]),
    ).toEqual([
      [
        'average',
        { lower: '20', upper: '20', precision: 'approximate', asWritten: 'ungefär 20 personer' },
      ],
      [
        'average',
        { lower: '5', upper: '10', precision: 'approximate', asWritten: 'ungefär 5-10 personer' },
      ],
    ]);
    const counted = [...(await doneIn2022(STACKEN)), ...(await doneIn2022(STREET_MINDS))].flatMap(
      (one) => (one as { attendance?: { quantity?: { asWritten?: string } } }).attendance ?? [],
    );
    expect(counted.flatMap(({ quantity }) => quantity?.asWritten ?? [])).toEqual([
      'ungefär 2 000 besökare',
      'Tio personer',
    ]);
  });
});

describe('What came of it', () => {
  it('S42 the city did not keep what it had planned: its outreach workers were not there regularly', async () => {
    const [promise, ...others] = await told.ofAgreement(CONVICTUS, 'CommitmentMade');
    expect(others).toEqual([]);
    expect(promise).toMatchObject({
      by: { organisation: await ledger.idOf('organisations', 'Stockholms stad') },
      kind: 'staff',
    });
    expect(await told.ofAgreement(CONVICTUS, 'CommitmentDeviationRecorded')).toMatchObject([
      { commitment: promise?.id, cause: 'olika orsaker', lines: '126-129' },
    ]);
  });

  it('S67 Rågsveds IF: many took part, but what came of it cannot be said, for the pandemic', async () => {
    expect(await resultsOf(RAGSVED)).toMatchObject([
      { outcome: 'positive', text: expect.stringContaining('många deltagare') },
      { outcome: 'inconclusive', because: expect.stringContaining('pandemi'), lines: '230-232' },
    ]);
  });

  it('S77 Street Minds: nobody has come nearer to work, yet several use less', async () => {
    expect(await resultsOf(STREET_MINDS)).toMatchObject([
      { outcome: 'negative', text: expect.stringContaining('Jobbtorg'), lines: '298-300' },
      { outcome: 'positive', text: expect.stringContaining('minskat sitt bruk'), lines: '300-302' },
    ]);
  });

  it('S72 Stacken: a legal risk with its basis, how grave it is and what follows; K1 is in doubt', async () => {
    expect(await told.ofAgreement(STACKEN, 'FindingRecorded')).toMatchObject([
      {
        kind: 'risk',
        severity: 'major',
        legalBasis: 'upphandlingslagstiftningen',
        followUp: expect.stringContaining('dialog med Stacken'),
        madeBy: 'stadsdelsförvaltningen',
        lines: '252-261',
      },
    ]);
    expect(await criterionOf(STACKEN, 'K1')).toMatchObject([
      { outcome: 'doubt', text: expect.stringContaining('kommersiella aktörer'), lines: '258-259' },
    ]);
    expect((await ledger.agreement(STACKEN, '2022-12-31'))['dialogue']).toBe(true);
  });

  it('S34 that all parties finance it is met by assertion alone, for all seven', async () => {
    for (const title of [
      ...[CONVICTUS, DROMSTORT, HIMMEL, INKLUDERANDE, RAGSVED, STACKEN, STREET_MINDS],
    ])
      expect(await criterionOf(title, 'K5')).toMatchObject([{ outcome: 'met', asserted: true }]);
  });
});
