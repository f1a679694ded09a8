/** How partnerships are governed and what they do, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

const EU = 'IOP för utsatta EU-medborgare';
const TABLES = '2017-11-01..2018-04-30';

interface Period {
  readonly from: string;
  readonly to: string;
}
interface Acting {
  readonly organisationName: string;
  readonly unitNames?: readonly string[];
}
interface GovernanceRow extends Row {
  readonly name: string;
  readonly bodies: readonly {
    readonly body: string;
    readonly name: string;
    readonly rhythm?: object;
    readonly meetings?: Period &
      Readonly<Record<'due' | 'held' | 'withMinutes' | 'overdue', number>>;
  }[];
  readonly roles: readonly {
    readonly role: string;
    readonly acting: boolean;
    readonly body?: string;
    readonly for?: Acting;
    readonly until?: string;
    readonly held: boolean;
    readonly since: { readonly day: string; readonly basis: string };
  }[];
  readonly actionItems: readonly {
    readonly text: string;
    readonly state: string;
    readonly report?: string;
    readonly forNextReport: boolean;
    readonly passedBy: readonly string[];
  }[];
  readonly disagreements: readonly {
    readonly text: string;
    readonly raisedBy: Acting;
    readonly against: Acting;
  }[];
  readonly operations: readonly { readonly name: string; readonly by?: Acting }[];
}
interface ActivityRow extends Row {
  readonly title: string;
  readonly text?: string;
  readonly occurs: string;
  readonly partnershipName: string;
  readonly operationName?: string;
  readonly days?: Period;
  readonly hours?: { readonly days: readonly string[]; readonly from: string; readonly to: string };
  readonly times?: { readonly lower?: string };
  readonly by?: readonly Acting[];
  readonly others?: readonly { readonly name: string }[];
  readonly attendance?: {
    readonly unit: string;
    readonly measure: string;
    readonly quantity?: { readonly lower?: string; readonly precision: string };
    readonly text?: string;
  };
  readonly cover: string;
  readonly outside: readonly Period[];
  readonly source?: { readonly lines?: string };
}

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

async function governance(query: Readonly<Record<string, string>> = {}, name = EU) {
  const partnership = await ledger.idOf('partnerships', name);
  const [row] = await ledger.ask<GovernanceRow>('governance', { partnership, ...query });
  if (!row) throw new Error(`nothing governs ${name}`);
  return row;
}
const activitiesOf = async (name: string) => {
  const partnership = await ledger.idOf('partnerships', name);
  return ledger.ask<ActivityRow>('activities', { partnership });
};
const activity = async (name: string, title: string) => {
  const found = (await activitiesOf(name)).find((one) => one.title.includes(title));
  if (!found) throw new Error(`${name} did no ${title}`);
  return found;
};
const inPartnership = async (rule: string, name: string) => {
  const stream = `partnership-${await ledger.idOf('partnerships', name)}`;
  return (await ledger.flags(rule)).filter((flag) => flag.stream === stream);
};

describe('The bodies of the EU partnership', () => {
  it('S116 are the working group, monthly, and the steering group, at least quarterly', async () => {
    const { bodies } = await governance();
    expect(bodies.map(({ name, rhythm }) => [name, rhythm])).toEqual([
      ['Samverkansgruppen', { every: 'month', times: 1 }],
      ['Styrgruppen', { every: 'quarter', times: 1 }],
    ]);
  });

  it('S117 over the six months of the tables six and two meetings were due, and no minutes are there', async () => {
    const { bodies } = await governance({ period: TABLES });
    expect(bodies.map(({ meetings }) => meetings)).toMatchObject([
      { due: 6, held: 0, withMinutes: 0, overdue: 6 },
      { due: 2, held: 0, withMinutes: 0, overdue: 2 },
    ]);
    const flags = await inPartnership('minutes-missing', EU);
    expect(flags.map(({ details }) => details)).toEqual([
      { body: 'Samverkansgruppen', due: 6, missing: 6, from: '2017-11-01', to: '2018-04-30' },
      { body: 'Styrgruppen', due: 2, missing: 2, from: '2017-11-01', to: '2018-04-30' },
    ]);
  });

  it('S117 on a day in the middle only what is over is overdue; S116 before May 2017 there was no body', async () => {
    const { bodies } = await governance({ period: TABLES, validOn: '2018-01-15' });
    expect(bodies.map(({ meetings }) => meetings?.overdue)).toEqual([2, 0]);
    const partnership = await ledger.idOf('partnerships', EU);
    expect(await ledger.ask('governance', { partnership, validOn: '2017-04-30' })).toEqual([]);
  });

  it('S151 of the parties most have nobody recorded in them, which is flagged beside what the report says', async () => {
    const flags = await inPartnership('representatives-not-recorded', EU);
    expect(flags.map(({ details }) => [details['body'], details['parties']])).toEqual([
      ['Samverkansgruppen', expect.not.arrayContaining(['Ny Gemenskap'])],
      ['Styrgruppen', expect.not.arrayContaining(['Stockholms Stadsmission'])],
    ]);
    for (const { details } of flags) expect(details['parties']).toHaveLength(5);
    const findings = await ledger.ask<Row>('findings', { kind: 'quality', severity: 'minor' });
    expect(findings[0]).toMatchObject({ state: 'open', madeBy: 'samverkansgruppen' });
    expect(String(findings[0]?.['text'])).toContain('hög omsättning');
  });

  it('S153, S154 are chaired for Ny Gemenskap, acting, and for the City Mission, from the day of recording', async () => {
    const { roles, bodies } = await governance();
    const named = roles.map(({ role, acting, body, for: held, since, until, held: still }) => [
      bodies.find((one) => one.body === body)?.name,
      role,
      acting,
      held?.organisationName,
      since.basis,
      until,
      still,
    ]);
    expect(named).toEqual([
      ['Samverkansgruppen', 'ordförande', true, 'Ny Gemenskap', 'recorded', undefined, true],
      ['Styrgruppen', 'ordförande', false, 'Stockholms Stadsmission', 'recorded', undefined, true],
    ]);
    expect(await inPartnership('role-held-acting', EU)).toHaveLength(1);
  });

  it('S152 have three items for the next period, open, and listed for the next report', async () => {
    const { actionItems } = await governance();
    expect(actionItems).toHaveLength(3);
    expect(actionItems[0]?.text).toContain('beläggning kopplat till kapacitet');
    for (const item of actionItems)
      expect(item).toMatchObject({ state: 'open', forNextReport: true, passedBy: [] });
    expect(new Set(actionItems.map(({ report }) => report)).size).toBe(1);
  });

  it('S133 one party would have wished another intervention of the city', async () => {
    const [disagreement] = (await governance()).disagreements;
    expect(disagreement?.raisedBy.organisationName).toBe('Ny Gemenskap');
    expect(disagreement?.against.organisationName).toBe('Stockholms stad');
    expect(disagreement?.text).toContain('önskvärt med ett annat ingripande');
  });

  it('S5, S52 what is run is an operation, never a party: Himmel och pannkaka, Convictus Högdalen', async () => {
    const himmel = await governance({}, 'Himmel och pannkaka');
    expect(himmel.operations.map(({ name }) => name)).toContain('Himmel och pannkaka');
    const convictus = await governance({}, 'Convictus');
    expect(convictus.operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Bryggan Vantör', 'Convictus Högdalen']),
    );
  });
});

describe('What was done', () => {
  it('S41 Convictus: information was exchanged, and a survey followed up, under 2022', async () => {
    for (const title of ['Informationsutbyte', 'Uppföljning av enkät'])
      expect((await activity('Convictus', title)).days).toEqual({
        from: '2022-01-01',
        to: '2022-12-31',
      });
  });

  it('S50 Drömstort: homework help every Wednesday 16 to 20, attendance in words only', async () => {
    const help = await activity('Drömstort', 'läxläsning');
    expect(help).toMatchObject({
      occurs: 'recurring',
      hours: { days: ['wed'], from: '16:00', to: '20:00' },
    });
    expect(help.attendance?.quantity).toBeUndefined();
    expect(help.attendance?.text).toContain('återkommande deltagare');
  });

  it('S55 Himmel och pannkaka: an open place under the year, outside every agreement to 21 September', async () => {
    const place = await activity('Himmel och pannkaka', 'mötesplats');
    expect(place.cover).toBe('partly');
    expect(place.outside).toEqual([{ from: '2022-01-01', to: '2022-09-21' }]);
    expect(place.attendance?.text).toContain('välbesökt');
    const [flag, ...others] = await inPartnership('activity-outside-cover', 'Himmel och pannkaka');
    expect(others).toEqual([]);
    expect(flag?.details['days']).toEqual(['2022-01-01 – 2022-09-21']);
    expect(flag?.sources).toMatchObject([{ lines: '176-177' }]);
  });

  it('S55 what lies wholly in agreements that follow each other is not doubted', async () => {
    for (const one of await activitiesOf('Rågsveds IF')) expect(one.cover).toBe('whole');
    expect(await inPartnership('activity-outside-cover', 'Rågsveds IF')).toEqual([]);
  });

  it('S62 Inkluderande Enskede: five activities, the broken bullet one of them and whole', async () => {
    const all = await activitiesOf('Inkluderande Enskede');
    expect(all.map(({ title }) => title.replace(/\.$/, '')).sort()).toEqual([
      'Barnbokscirkel',
      'Länkning av barn och ungdomar till det lokala föreningslivet',
      'Sommarfest',
      'Språk- och pysselcafé',
      'Språkpromenader',
    ]);
    expect(await ledger.flags('text-broken-over-lines')).toEqual([]);
  });

  it('S67 Rågsveds IF: three activities', async () => {
    const all = await activitiesOf('Rågsveds IF');
    expect(all).toHaveLength(3);
    expect(all.some(({ title }) => title.includes('lovaktiviteter'))).toBe(true);
  });

  it('S71 Stacken: a fair of about 2 000, a flea market, and regular meetings', async () => {
    expect(await activity('Stacken', 'Höstfest')).toMatchObject({
      occurs: 'once',
      attendance: { unit: 'persons', quantity: { lower: '2000', precision: 'approximate' } },
    });
    expect((await activity('Stacken', 'Loppis')).title).toContain('Loppis');
    expect((await activity('Stacken', 'föräldraträffar')).occurs).toBe('recurring');
  });

  it('S76 Street Minds: ten persons came again and again', async () => {
    const done = await activity('Street Minds', 'individuellt anpassade');
    expect(done).toMatchObject({
      occurs: 'recurring',
      attendance: { unit: 'persons', quantity: { lower: '10' } },
    });
    expect((await activity('Street Minds', 'hänvisat')).by?.[0]?.unitNames).toHaveLength(1);
  });

  it('S131 extra cold nights: 22 times, 110 guests on average', async () => {
    expect(await activity(EU, 'Extra Kalla Nätter')).toMatchObject({
      occurs: 'recurring',
      operationName: 'Extra Kalla Nätter',
      times: { lower: '22' },
      attendance: { unit: 'persons', measure: 'average', quantity: { lower: '110' } },
    });
  });

  it('S141 others than the parties took part in the readiness', async () => {
    const readiness = await activity(EU, 'extra beredskap');
    expect(readiness.others).toEqual([{ name: 'Läkare i Världen' }, { name: 'Röda Korset' }]);
    expect(readiness.by?.map(({ organisationName }) => organisationName)).toEqual([
      'Ny Gemenskap',
      'Filadelfiakyrkan',
    ]);
  });

  it('S142 five day operations, well attended, that the report does not name', async () => {
    const { operations } = await governance();
    expect(operations.map(({ name }) => name)).toContain('Fem dagverksamheter');
  });

  it('S150 joint activities: training, a list of support, donations, food', async () => {
    expect((await activity(EU, 'En säker hand')).by?.[0]?.organisationName).toBe('Frälsningsarmén');
    expect((await activity(EU, 'Sammanställning')).occurs).toBe('once');
    expect((await activity(EU, 'hygienprodukter')).occurs).toBe('over-period');
    const food = await activity(EU, 'livsmedelssvinn');
    expect(food.by?.[0]?.organisationName).toBe('Stockholms Stadsmission');
    expect(food.text).toContain('projekt Matbanken');
  });
});
