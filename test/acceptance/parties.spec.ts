/** Who takes part: organisations with their numbers as written, units, aliases, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementRow,
  type DemonstrationLedger,
  openDemonstration,
  type Row,
} from './demonstration-ledger.js';

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const BOARD = 'Enskede-Årsta-Vantörs stadsdelsnämnd';
const EU_2017 = 'IOP för utsatta EU-medborgare, från maj 2017';
const EU_MAIN = 'IOP för EU-medborgare i Stockholms stad, med bilagor';

interface OrganisationRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly organisation: {
    readonly number?: string;
    readonly numbers: readonly {
      readonly asWritten: string;
      readonly valid: boolean;
      readonly normalised?: string;
      readonly proposals: readonly string[];
    }[];
  };
}
const organisation = async (name: string) => {
  const rows = await ledger.ask<OrganisationRow>('organisations');
  return rows.find((row) => row.name === name);
};

describe('Organisation numbers', () => {
  it.each([
    ['Drömstort', '802461-9168'],
    ['Svenska kyrkan genom Farsta församling', '252000-0676'],
    ['Stiftelsen Stora Sköndal', '802012-7562'],
    ['Inkluderande Enskede', '802519-4302'],
    ['Rågsveds IF', '802005-6175'],
    ['Stacken', '802400-5954'],
    ['Street Minds', '802524-2879'],
    ['Convictus', '802012-1581'],
  ])('S82 of %s is %s and valid', async (name, number) => {
    const found = await organisation(name);
    expect(found?.organisation.number).toBe(number);
    expect(Number(number[2])).toBeGreaterThanOrEqual(2);
  });

  it('S82, S37 only the one with eleven digits is wrong; it is kept, flagged, and a correction proposed', async () => {
    const [flag, ...others] = await ledger.flags('organisation-number-invalid');
    expect(others).toEqual([]);
    expect(flag?.details).toMatchObject({
      asWritten: '8002012-1581',
      proposals: ['802012-1581'],
    });
    const convictus = await organisation('Convictus');
    expect(convictus?.organisation.numbers.map(({ asWritten }) => asWritten)).toContain(
      '8002012-1581',
    );
    expect(flag?.stream).toBe(`organisation-${convictus?.id}`);
  });

  it.each([
    ['Drömstort', '802461-\n9168', '802461-9168'],
    ['Stacken', '802400-\n5954', '802400-5954'],
  ])(
    'S83 of %s was broken over two lines: kept so, joined and flagged',
    async (name, written, joined) => {
      const found = await organisation(name);
      expect(found?.organisation.numbers).toMatchObject([
        { asWritten: written, normalised: joined },
      ]);
      const flags = await ledger.flags('organisation-number-broken-by-line');
      expect(flags.map(({ details }) => details['joined'])).toContain(joined);
      expect(flags).toHaveLength(2);
    },
  );
});

describe('Parties', () => {
  it('S20 of record is the board; that its administration is named too is flagged', async () => {
    const agreement = await ledger.agreement('IOP Convictus 2023–2026');
    expect(agreement.parties[0]).toMatchObject({
      organisationName: 'Stockholms stad',
      unitNames: [BOARD],
      namedAs: [BOARD, 'Enskede-Årsta-Vantörs stadsdelsförvaltning'],
    });
    expect(await ledger.flags('party-named-two-ways', agreement)).toHaveLength(1);
  });

  it('S110 socialförvaltningen and socialnämnden are one party, acting through the board', async () => {
    const agreement = await ledger.agreement(EU_MAIN);
    const [flag] = await ledger.flags('party-named-two-ways', agreement);
    const wordings = (flag?.details['wordings'] as string[]).map((text) => text.toLowerCase());
    expect(wordings.some((text) => text.startsWith('socialförvaltningen'))).toBe(true);
    expect(wordings.some((text) => text.startsWith('socialnämnden'))).toBe(true);
    expect(agreement.parties[0]?.unitNames).toEqual(['Socialnämnden']);
  });

  it('S52 Himmel och pannkaka is no party; four others are, two of them one legal person', async () => {
    const { parties } = await ledger.agreement('IOP Himmel och pannkaka 2022–2025');
    expect(
      parties.map(({ kind, organisationName, unitNames }) => [kind, organisationName, unitNames]),
    ).toEqual([
      ['public', 'Stockholms stad', [BOARD]],
      ['public', 'Stockholms stad', ['Farsta stadsdelsnämnd']],
      ['civil-society', 'Svenska kyrkan genom Farsta församling', undefined],
      ['civil-society', 'Stiftelsen Stora Sköndal', undefined],
    ]);
    expect(await organisation('Himmel och pannkaka')).toBeUndefined();
  });

  it('S87 of the annex’s partnership: socialförvaltningen and four associations, three not named', async () => {
    const agreement = await ledger.agreement(EU_MAIN);
    expect(agreement.parties.filter(({ kind }) => kind === 'public')).toHaveLength(1);
    const associations = agreement.parties.filter(({ kind }) => kind === 'civil-society');
    expect(associations.map(({ organisationName }) => organisationName)).toEqual([
      'Convictus',
      undefined,
      undefined,
      undefined,
    ]);
    expect(await ledger.flags('party-not-named', agreement)).toHaveLength(3);
  });

  it('S115 six parties in 2017–18, the City through two units', async () => {
    const { parties } = await ledger.agreement(EU_2017, '2018-04-30');
    expect(parties.map(({ organisationName }) => organisationName).sort()).toEqual([
      'Convictus',
      'Filadelfiakyrkan',
      'Frälsningsarmén',
      'Ny Gemenskap',
      'Stockholms Stadsmission',
      'Stockholms stad',
    ]);
    const city = parties.find(({ kind }) => kind === 'public');
    expect(city?.unitNames).toEqual(['EU-teamet', 'Socialjouren']);
  });

  it('S160 Convictus takes part in two partnerships, through four agreements', async () => {
    const party = await ledger.idOf('organisations', 'Convictus');
    const rows = await ledger.ask<AgreementRow>('agreements', { party });
    expect(rows.map(({ title }) => title).sort()).toEqual(
      ['IOP Convictus 2019–2022', 'IOP Convictus 2023–2026', EU_MAIN, EU_2017].sort(),
    );
    expect(new Set(rows.map(({ partnershipName }) => partnershipName))).toEqual(
      new Set(['Convictus', 'IOP för utsatta EU-medborgare']),
    );
  });
});
