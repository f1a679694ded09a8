/** What the joint activity report of 2018 tells of the partnership for EU citizens, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration } from './demonstration-ledger.js';

const AGREEMENT = 'IOP för utsatta EU-medborgare, från maj 2017';

let ledger: DemonstrationLedger;
let partnership: string;
let agreement: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  const row = await ledger.agreement(AGREEMENT);
  partnership = `partnership-${row['partnership'] as string}`;
  agreement = `agreement-${row.agreement}`;
});
afterAll(() => ledger.close());

/** Every event of a type in a stream: what the ledger holds, as an integrator reads it. */
const recorded = async (type: string, stream: string) => {
  const events = await ledger.events({ type, stream });
  return events.map(({ id, data, effectiveOn, metadata }) => ({ id, data, effectiveOn, metadata }));
};
const nameOf = async (organisation: unknown) => {
  const rows = await ledger.ask<{ id: string; name: string }>('organisations');
  return rows.find(({ id }) => id === organisation)?.name;
};

describe('The partnership', () => {
  it('S114 is since May 2017 to give humanitarian support, advice, and to develop cooperation and knowledge', async () => {
    const [started] = await recorded('PartnershipStarted', partnership);
    expect(started?.effectiveOn).toMatchObject({ date: '2017-05', basis: 'stated' });
    const [goal] = await recorded('GoalSet', agreement);
    expect(goal?.data['text']).toMatch(/humanitärt stöd .* rådgivning .* utveckla samverkan/);
    expect(goal?.metadata.source?.lines).toBe('5-9');
  });

  it('S116 is held together by a working group every month and a steering group at least every quarter', async () => {
    const bodies = await recorded('BodyEstablished', partnership);
    expect(bodies.map(({ data }) => [data['name'], data['rhythm']])).toEqual([
      ['Samverkansgruppen', { every: 'month', times: 1 }],
      ['Styrgruppen', { every: 'quarter', times: 1 }],
    ]);
  });

  it('S118 fetches its statistics from an address, which is referred to and not copied', async () => {
    const sources = await ledger.events({ type: 'DocumentRegistered' });
    const [source, ...others] = sources.filter(({ data }) => data['kind'] === 'data-source');
    expect(others).toEqual([]);
    expect(source?.data).not.toHaveProperty('sha256');
    // Printed three times: once broken over two lines, twice whole.
    const address = source?.data['address'] as string;
    const printed = (await ledger.lines('joint-activity-report-2018', 27, 36)).join('');
    expect(printed.split(address)).toHaveLength(4);
  });

  it('S120 has 50, 45 and 20 places for the night, given out at Korskyrkan every day', async () => {
    const operations = await recorded('OperationDescribed', partnership);
    const named = new Map(operations.map(({ id, data }) => [id, data['name']]));
    const places = await recorded('CapacityDeclared', partnership);
    expect(
      places.map(({ data }) => [named.get(data['operation'] as string), data['places']]),
    ).toEqual([
      ['Filadelfia i Slakthusområdet', 50],
      ['Frälsningsarmén i Västberga', 45],
      ['Convictus i Hjorthagen', 20],
    ]);
    const tickets = operations.find(({ data }) => data['name'] === 'Inskrivning till natthärbärge');
    expect(tickets?.data['address']).toBe('Korskyrkans lokal på Birgerjarlsgatan');
    expect(tickets?.data['text']).toContain('dagligen');
  });

  it('S125 gives tickets by rules: five nights and two of waiting, a lottery, identification, travel, ten languages', async () => {
    const rules = await recorded('OperatingRuleRecorded', agreement);
    const texts = rules.map(({ data }) => data['text'] as string);
    for (const said of [
      /fem nätter.*två nätters karens/,
      /lotteri/,
      /legitimation/,
      /SL-biljett/,
      /10 språk/,
    ])
      expect(texts.filter((text) => said.test(text))).toHaveLength(1);
    const [tickets] = (await recorded('StatisticsReported', partnership)).filter(
      ({ data }) => data['code'] === 'night-tickets',
    );
    expect(tickets?.data['rows']).toMatchObject([
      { cells: [{ quantity: { lower: '100', upper: '120', precision: 'approximate' } }] },
    ]);
  });

  it('S133 is vulnerable when cold nights follow each other, and one party would have wished more of the city', async () => {
    const [risk] = (await recorded('FindingRecorded', partnership)).filter(
      ({ data }) => data['kind'] === 'risk',
    );
    expect(risk?.data).toMatchObject({
      severity: 'major',
      text: expect.stringContaining('sårbar'),
    });
    const [disagreement, ...others] = await recorded('DisagreementNoted', partnership);
    expect(others).toEqual([]);
    const { raisedBy, against, text } = (disagreement?.data ?? {}) as {
      raisedBy: { organisation: string };
      against: { organisation: string };
      text: string;
    };
    expect([await nameOf(raisedBy.organisation), await nameOf(against.organisation)]).toEqual([
      'Ny Gemenskap',
      'Stockholms stad',
    ]);
    expect(text).toContain('ett annat ingripande från Stockholms stad');
  });

  it('S155 lists six annexes of five associations, none of them of the city’s units', async () => {
    const documents = await ledger.events({ type: 'DocumentRegistered' });
    const report = documents.find(({ data }) => data['kind'] === 'activity-report');
    const annexes = documents.filter(
      ({ data }) => data['partOf'] === report?.stream.slice('document-'.length),
    );
    expect(
      annexes.map(({ data }) => (data['title'] as string).replace(/^Bilaga \d \w+ /, '')),
    ).toEqual([
      ...['Convictus', 'Filadelfiakyrkan', 'Frälsningsarmén', 'Frälsningsarmén'],
      ...['Ny Gemenskap', 'Stockholms Stadsmission'],
    ]);
    for (const { data } of annexes) expect(data).not.toHaveProperty('sha256');
  });
});

describe('What the sources are not sure of', () => {
  it('S166 is kept with its qualifier and bounds: ungefär, ca, a range, ett 60-tal, uppskattningsvis, i genomsnitt', async () => {
    const statistics = await recorded('StatisticsReported', partnership);
    const quantityOf = (code: string) => {
      const found = statistics.find(({ data }) => data['code'] === code);
      const [row] = (found?.data['rows'] ?? []) as { cells: { quantity: object }[] }[];
      return { measure: found?.data['measure'], ...row?.cells[0]?.quantity };
    };
    expect(quantityOf('eu-team-sites')).toMatchObject({
      ...{ lower: '60', upper: '69', precision: 'approximate', asWritten: 'ett 60-tal' },
    });
    expect(quantityOf('eu-team-sleeping-out')).toMatchObject({
      ...{ measure: 'estimate', lower: '750', upper: '750', precision: 'approximate' },
    });
    expect(quantityOf('given-a-place')).toMatchObject({ lower: '20', upper: '60' });
    const [most] = [quantityOf('eu-team-citizenship')];
    expect(most).toMatchObject({ lower: '50', asWritten: 'Majoriteten av personerna' });
    expect(most).not.toHaveProperty('upper');
    const cold = (await recorded('ActivityRecorded', partnership)).find(
      ({ data }) => data['title'] === 'Extra Kalla Nätter',
    );
    expect(cold?.data['attendance']).toMatchObject({ measure: 'average', unit: 'persons' });
    // "minst kvartalsvis": at least once.
    const [, steering] = await recorded('BodyEstablished', partnership);
    expect(steering?.data['text']).toContain('minst kvartalsvis');
  });
});
