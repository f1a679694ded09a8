/** Agreements beside the guideline in force when they were entered, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface ComplianceRow extends Row {
  readonly agreement: string;
  readonly title: string;
  readonly entered: Readonly<Record<string, unknown>>;
  readonly guidelines: readonly {
    readonly name: string;
    readonly version?: string;
    readonly undecided?: string;
    readonly criteria: readonly {
      readonly criterion: string;
      readonly text?: string;
      readonly state: string;
      readonly judgement?: { readonly asserted: boolean; readonly reportTitle?: string };
    }[];
  }[];
  readonly outside: readonly {
    readonly criterion: string;
    readonly outcome: string;
    readonly asserted: boolean;
    readonly claimedOf?: { readonly version: string };
  }[];
  readonly programme: {
    readonly reading: string;
    readonly links: readonly { readonly programme: string; readonly covers: string }[];
  };
  readonly challenge: { readonly reading: string };
  readonly financing: { readonly reading: string; readonly shown: boolean };
}

interface Point extends Row {
  readonly point: string;
  readonly of: number;
  readonly states: readonly {
    readonly state: string;
    readonly count: number;
    readonly asserted: number;
    readonly agreements: readonly { readonly title: string }[];
    readonly because: readonly string[];
  }[];
}

const CONVICTUS = 'IOP Convictus 2019–2022';
const INKLUDERANDE = 'IOP Inkluderande Enskede 2020–2022';
const STACKEN = 'IOP Stacken 2019–2023';
const K3 = 'K3';

let ledger: DemonstrationLedger;
/** The seven partnerships of the board in 2022, each by the agreement that began last. */
let seven: Readonly<Record<string, string>>;
beforeAll(async () => {
  ledger = await openDemonstration();
  const party = await ledger.idOf('units', 'Enskede-Årsta-Vantörs stadsdelsnämnd');
  seven = { party, inForceDuring: '2022-01-01..2022-12-31', newest: 'true' };
});
afterAll(() => ledger.close());

const rowOf = async (title: string, query: Readonly<Record<string, string>> = {}) => {
  const rows = await ledger.ask<ComplianceRow>('compliance', query);
  const row = rows.find((one) => one.title === title);
  if (!row) throw new Error(`no ${title}`);
  return row;
};
const pointOf = async (point: string) => {
  const points = await ledger.ask<Point>('compliance/summary', seven);
  const found = points.find((one) => one.point === point);
  if (!found) throw new Error(`no ${point}`);
  return found;
};
const stateOf = ({ states }: Point, state: string) => {
  const found = states.find((one) => one.state === state);
  return {
    count: found?.count ?? 0,
    asserted: found?.asserted ?? 0,
    titles: (found?.agreements ?? []).map(({ title }) => title).sort(),
  };
};

describe('The guideline', () => {
  it('S30 has seven criteria, K1 to K7, and is the one that the seven are judged by', async () => {
    const rows = await ledger.ask<ComplianceRow>('compliance', seven);
    expect(rows).toHaveLength(7);
    for (const { guidelines } of rows) {
      expect(guidelines.map(({ version }) => version)).toEqual(['171-84/2017']);
      expect(guidelines[0]?.criteria.map(({ criterion }) => criterion)).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map((number) => `K${number}`),
      );
      expect(guidelines[0]?.criteria.every(({ text }) => text !== undefined)).toBe(true);
    }
  });

  it('S31 a version that is only proposed judges nothing, and is known all the same', async () => {
    const [guideline] = await ledger.ask<Row>('guidelines');
    expect(guideline?.['guideline']).toMatchObject({
      proposed: [{ version: 'KS 2022/1171' }],
      adopted: [{ version: '171-84/2017', from: '2017-01-01', to: '2017-12-31' }],
    });
  });

  it('cannot be named for an agreement whose day of entering is inexact or not stated', async () => {
    const undecided = async (title: string) => (await rowOf(title)).guidelines[0]?.undecided;
    expect(await undecided('IOP för utsatta EU-medborgare, från maj 2017')).toBe('days-inexact');
    expect(await undecided('IOP för EU-medborgare i Stockholms stad, med bilagor')).toBe(
      'day-not-stated',
    );
  });
});

describe('S80 The matrix of the seven partnerships of 2022', () => {
  it('the programme link is missing of 3 of 7', async () => {
    const point = await pointOf('programme-link');
    expect(point.of).toBe(7);
    expect(stateOf(point, 'not-stated')).toMatchObject({
      count: 3,
      titles: [CONVICTUS, INKLUDERANDE, STACKEN],
    });
    expect(stateOf(point, 'stated').count).toBe(4);
    expect(stateOf(await pointOf(K3), 'not-met').titles).toEqual([
      CONVICTUS,
      INKLUDERANDE,
      STACKEN,
    ]);
  });

  it('the societal challenge is missing of 2 of 7', async () =>
    expect(stateOf(await pointOf('societal-challenge'), 'not-stated')).toMatchObject({
      count: 2,
      titles: [CONVICTUS, STACKEN],
    }));

  it('K1 is in doubt of 1 of 7', async () => {
    const point = await pointOf('K1');
    expect(stateOf(point, 'doubt')).toMatchObject({ count: 1, titles: [STACKEN] });
    expect(stateOf(point, 'not-assessed').count).toBe(6);
  });

  it('that both finance is asserted of 7 of 7, and shown of none', async () => {
    expect(stateOf(await pointOf('co-financing'), 'stated')).toMatchObject({
      count: 7,
      asserted: 7,
    });
    expect(stateOf(await pointOf('K5'), 'met')).toMatchObject({ count: 7, asserted: 7 });
  });

  it('each number lists the events behind it', async () => {
    const { states } = await pointOf('programme-link');
    for (const { because } of states) expect(because.length).toBeGreaterThan(0);
  });

  it('is empty as it was known before the follow-up came', async () =>
    expect(await ledger.ask('compliance', { ...seven, knownAt: '2023-01-01' })).toEqual([]));

  it('has no judgement as true on a day before the end of 2022', async () => {
    const { guidelines } = await rowOf(STACKEN, { validOn: '2022-12-30' });
    expect(guidelines[0]?.criteria.map(({ state }) => state)).toEqual(
      Array(7).fill('not-assessed'),
    );
  });
});

describe('Single agreements', () => {
  it('S75 Street Minds: the programme has days of its own, which cover the whole term', async () =>
    expect((await rowOf('IOP Street Minds 2022–2023')).programme).toMatchObject({
      reading: 'stated',
      links: [{ from: { date: '2020' }, to: { date: '2025' }, covers: 'whole' }],
    }));

  it.each([
    ['S48', 'IOP Drömstort 2022–2023', 'Stockholms stads skolprogram för förskolor och skolor'],
    ['S66', 'IOP Rågsveds IF 2022–2024', 'Stockholms stads idrottspolitiska program'],
  ])('%s %s is linked to a programme whose days are not stated', async (_fact, title, programme) =>
    expect((await rowOf(title)).programme.links).toMatchObject([
      { programme, covers: 'not-stated' },
    ]),
  );

  it('S72 Stacken: K1 is doubted, by the administration in the follow-up', async () => {
    const { guidelines } = await rowOf(STACKEN);
    expect(guidelines[0]?.criteria.find(({ criterion }) => criterion === 'K1')).toMatchObject({
      state: 'doubt',
      judgement: {
        assessor: 'stadsdelsförvaltningen',
        reportTitle:
          'Uppföljning av Enskede-Årsta-Vantörs stadsdelsnämnds idéburna offentliga partnerskap 2022',
      },
    });
    const flags = await ledger.flags('criterion-in-doubt', await rowOf(STACKEN));
    expect(flags.map(({ details }) => details['criterion']).sort()).toEqual([
      'K1',
      'no-duty-to-procure',
    ]);
  });

  it('S32 Stacken: a check that the report calls a criterion stands beside the list, flagged', async () => {
    expect((await rowOf(STACKEN)).outside).toMatchObject([
      { criterion: 'no-duty-to-procure', outcome: 'doubt', claimedOf: { version: '171-84/2017' } },
    ]);
    const flags = await ledger.flags('check-outside-guideline');
    expect(flags).toMatchObject([
      {
        stream: `agreement-${(await rowOf(STACKEN)).agreement}`,
        details: { criterion: 'no-duty-to-procure', version: '171-84/2017' },
      },
    ]);
    expect(flags[0]?.sources[0]?.lines).toBe('252-261');
  });

  it.each([
    ['S40', 'programme-not-linked', CONVICTUS, '115-116'],
    ['S61', 'programme-not-linked', INKLUDERANDE, '191-192'],
    ['S70', 'programme-not-linked', STACKEN, '242-243'],
    ['S40', 'challenge-not-formulated', CONVICTUS, '113-114'],
    ['S70', 'challenge-not-formulated', STACKEN, '241-242'],
    ['S40', 'criterion-not-met', CONVICTUS, '115-116'],
  ])('%s %s of %s, from lines %s', async (_fact, rule, title, lines) => {
    const flags = await ledger.flags(rule, await rowOf(title));
    expect(flags.map(({ sources }) => sources[0]?.lines)).toEqual([lines]);
  });

  it('S57 Himmel och pannkaka words its target group in two ways', async () => {
    const [flag, ...others] = await ledger.flags('target-group-worded-two-ways');
    expect(others).toEqual([]);
    expect(flag?.details['wordings']).toEqual([
      'unga med intellektuella funktionsnedsättningar',
      'unga med kognitiva funktionsnedsättningar',
    ]);
  });

  it('S13, S14 the final report only asserts that the budget was followed: flagged', async () => {
    const row = await rowOf('IOP Convictus 2023–2026');
    expect(row.outside).toMatchObject([
      { criterion: 'schedule-followed', outcome: 'met', asserted: true },
      { criterion: 'budget-followed', outcome: 'met', asserted: true },
    ]);
    const flags = await ledger.flags('assertion-without-figures', row);
    expect(flags.map(({ details, sources }) => [details['topic'], sources[0]?.lines])).toEqual([
      ['budget-followed', '76-77'],
    ]);
  });

  it('S34 that both finance is asserted of the seven without a figure: flagged', async () => {
    const flags = await ledger.flags('assertion-without-figures');
    const financing = flags.filter(({ details }) => details['topic'] === 'both-finance');
    expect(financing).toHaveLength(7);
  });
});

describe('Once something is agreed to be paid', () => {
  let other: DemonstrationLedger;
  beforeAll(async () => {
    other = await openDemonstration();
  });
  afterAll(() => other.close());

  it('S14 the assertion rests on figures, and is flagged no more; nor as it was known before', async () => {
    const { agreement, parties } = await other.agreement('IOP Convictus 2023–2026');
    const acting = (kind: string) => {
      const party = parties.find((one) => one.kind === kind) as unknown as {
        organisation: string;
        units?: readonly string[];
      };
      return {
        organisation: party.organisation,
        ...(party.units ? { units: party.units } : {}),
      };
    };
    expect(await other.flags('assertion-without-figures', { agreement })).toHaveLength(1);
    const { status } = await other.command(`agreements/${agreement}/agree-funding`, {
      ...{ payer: acting('public'), payee: acting('civil-society'), currency: 'SEK', months: 36 },
      lines: [{ code: 'wages', label: 'Löner', amountMinor: 100 }],
    });
    expect(status).toBe(200);
    expect(await other.flags('assertion-without-figures', { agreement })).toEqual([]);
    expect(
      await other.ask('flags', {
        rule: 'assertion-without-figures',
        stream: `agreement-${agreement}`,
        knownAt: '2026-10-01',
      }),
    ).toHaveLength(1);
  });

  it('a later judgement by the same criterion stands in for the earlier, which stays its history', async () => {
    const { agreement } = await other.agreement(STACKEN);
    const [guideline] = await other.ask<Row & { id: string }>('guidelines');
    const { status } = await other.command(`agreements/${agreement}/assess-criterion`, {
      ...{ guideline: guideline?.id, criterion: 'K1', outcome: 'met', assessor: 'stadsjuristen' },
      effectiveOn: { date: '2023-05-01', basis: 'stated' },
    });
    expect(status).toBe(200);
    const k1 = async (validOn: string) => {
      const [row] = await other.ask<ComplianceRow>('compliance', { agreement, validOn });
      return row?.guidelines[0]?.criteria.find(({ criterion }) => criterion === 'K1');
    };
    expect(await k1('2023-04-30')).toMatchObject({ state: 'doubt', judgement: { before: [] } });
    expect(await k1('2023-05-01')).toMatchObject({
      state: 'met',
      judgement: { assessor: 'stadsjuristen', before: [{ outcome: 'doubt' }] },
    });
  });

  it('an agreement is judged by the version that was in force when it was entered, not by a later one', async () => {
    const [guideline] = await other.ask<Row & { id: string }>('guidelines');
    const { status } = await other.command(`guidelines/${guideline?.id}/adopt-guideline-version`, {
      ...{ version: 'KS 2022/1171', criteria: [{ code: 'N1', text: 'Ny.' }] },
      effectiveOn: { date: '2023-05-01', basis: 'stated' },
    });
    expect(status).toBe(200);
    const versionOf = async (title: string) => {
      const rows = await other.ask<ComplianceRow>('compliance');
      return rows.find((row) => row.title === title)?.guidelines[0]?.version;
    };
    expect(await versionOf(STACKEN)).toBe('171-84/2017');
    expect(await versionOf('IOP Convictus 2023–2026')).toBe('KS 2022/1171');
  });
});
