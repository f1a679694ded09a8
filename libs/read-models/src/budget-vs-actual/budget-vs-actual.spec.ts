/** The budget by given facts: what is budgeted and what has come of it, on both clocks, and why. */
import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '@liggaren/domain';
import type { NewEvent } from '@liggaren/event-store-port';
import { createProjector } from '@liggaren/projections';
import {
  agreementDrafted,
  annexDrafted,
  appropriationConfirmed,
  as,
  by,
  effective,
  fact,
  fundingOf,
  type GivenFact,
  InMemoryEventStore,
  InMemoryViewStore,
  instrumentConcluded,
  kr,
  partyJoined,
  positionOf,
  publicPartyJoined,
  recorded,
  stated,
} from '@liggaren/testing';
import {
  allProjections,
  type BudgetQuestion,
  type BudgetRow,
  explainCell,
  getBudget,
  getBudgetMovements,
} from '../index.js';

const lines = [
  { code: 'rent', label: 'Hyra', amountMinor: kr(1_200) },
  { code: 'wages', label: 'Löner', amountMinor: kr(2_400) },
];
const funding = (id: string, instrument: string, payee = 'hope') =>
  effective(
    '2025-01-10',
    as(
      id,
      fact(
        'FundingAgreed',
        fundingOf({
          ...{ instrument, payer: by('stad', 'nämnd'), payee: by(payee), lines },
          ...{ start: '2025-01-01', end: '2025-12-31' },
        }),
      ),
    ),
  );
const plan = (id: string) =>
  fact('PaymentPlanAdopted', {
    ...{ funding: id, basis: 'calendar', timing: 'advance', dueDays: 30 },
    tranches: [1, 2, 3, 4].map((number) => ({
      ...{ number, label: `2025-Q${number}`, fiscalYear: 2025, dueOn: `2025-0${number}-28` },
      period: { from: `2025-${String(number * 3 - 2).padStart(2, '0')}-01`, to: '2025-12-31' },
      amountMinor: kr(900),
      lines: [
        { code: 'rent', amountMinor: kr(300) },
        { code: 'wages', amountMinor: kr(600) },
      ],
    })),
  });
const payment = (tranche: string, on: string, kronor = 900) =>
  effective(
    on,
    fact('TranchePaid', {
      ...{ tranche, paidOn: stated(on), amountMinor: kr(kronor), currency: 'SEK' },
      ...{ reference: `${tranche} ${on}`, evidencedBy: 'bank-entry' },
    }),
  );

/** An agreement with two annexes: the first concluded, planned and paid one quarter; the second a draft. */
const AGREEMENT: readonly GivenFact[] = [
  effective('2025-01-01', agreementDrafted({ title: 'IOP Hopp' })),
  effective('2025-01-01', publicPartyJoined(by('stad', 'nämnd'))),
  effective('2025-01-01', partyJoined(by('hope'))),
  effective('2025-01-01', as('first', annexDrafted({ title: 'Bilaga 1' }))),
  effective('2025-01-01', as('second', annexDrafted({ title: 'Bilaga 2' }))),
  funding('f1', 'first'),
  funding('f2', 'second', 'other'),
  effective('2025-01-15', instrumentConcluded('stated-in-document', 'first')),
  effective('2025-01-20', as('plan', plan('f1'))),
  effective(
    '2025-01-05',
    as(
      'money',
      appropriationConfirmed({ unit: 'nämnd', fiscalYear: 2025, amountMinor: kr(5_000) }),
    ),
  ),
  payment('f1/1', '2025-02-01'),
];
const REPORT: readonly GivenFact[] = [
  effective(
    '2026-01-01',
    fact('ReportRequested', { kind: 'financial', concerns: [{ agreement: 'own' }] }),
  ),
  effective(
    '2026-02-01',
    fact('SpendingReported', {
      ...{ agreement: 'own', funding: 'f1', currency: 'SEK' },
      period: { from: '2025-01-01', to: '2025-12-31' },
      lines: [{ code: 'rent', amountMinor: kr(250) }],
    }),
  ),
];

async function viewsOf(...streams: readonly (readonly GivenFact[])[]) {
  const events = new InMemoryEventStore();
  const views = new InMemoryViewStore();
  const registered = recorded([
    fact('OrganisationRegistered', { name: 'Föreningen Hopp', kind: 'civil-society' }),
  ]).map((event) => ({ ...event, id: 'hope', stream: 'organisation-hope' }));
  const all = [registered, ...streams.map((facts, index) => named(recorded(facts), index))];
  for (const { stream, revision, ...event } of all.flat())
    await events.append(stream, revision === 0 ? 'no-stream' : revision - 1, [
      event as unknown as NewEvent,
    ]);
  const halts: string[] = [];
  await createProjector({
    ...{ eventStore: events, viewStore: views, projections: allProjections() },
    onHalt: (view, { reason }) => halts.push(`${view.name}: ${reason}`),
  }).catchUp();
  expect(halts).toEqual([]);
  return { events, views };
}

/** Ids are the test's own where it names them; the others differ from stream to stream. */
function named(history: readonly DomainEvent[], index: number): readonly DomainEvent[] {
  return history.map((event) => ({ ...event, id: event.id.replace(/^event-/, `e${index}-`) }));
}

type Given = Awaited<ReturnType<typeof viewsOf>>;

/** After so many events, or all of them. */
async function momentOf({ events }: Given, validOn: string, count?: number) {
  const head =
    count === undefined ? await events.head() : await events.findPosition(positionOf(count));
  if (!head) throw new Error('nothing is known');
  return { validOn, knownAt: head };
}

async function budget(given: Given, question: BudgetQuestion, on = '2026-06-30', count?: number) {
  const moment = await momentOf(given, on, count);
  return (await getBudget(given.views, moment, question, { limit: 100 })).items;
}

/** A row in kronor, as a reader sees it: `f1/rent: agreed 1200, …`; what is 0 is left out. */
function told(row: BudgetRow): string {
  const { agreement, instrument, funding, line, fiscalYear, quarter, differences } = row;
  const place = [agreement, instrument, funding, line, fiscalYear, quarter].filter(Boolean);
  const { drafted, agreed, setAside, planned, paid, setOff, repaid, spent } = row;
  const figures = { drafted, agreed, setAside, planned, paid, setOff, repaid, spent };
  const said = Object.entries({ ...figures, ...differences }).flatMap(([name, money]) =>
    money && money.amountMinor !== 0 ? [`${name} ${money.amountMinor / 100}`] : [],
  );
  return `${place.join('/')}: ${said.join(', ')}`;
}

let given: Given;
beforeAll(async () => {
  given = await viewsOf(AGREEMENT, REPORT);
});

describe('The budget', () => {
  it('holds by line what is drafted, agreed, planned and paid, and set aside for them all', async () => {
    expect((await budget(given, { by: ['line'] })).map(told)).toEqual([
      'own: setAside 5000',
      'own/first/f1/rent: agreed 1200, planned 1200, paid 300, spent 250, agreedLessPaid 900, plannedLessPaid 900, unspent 50',
      'own/first/f1/wages: agreed 2400, planned 2400, paid 600, agreedLessPaid 1800, plannedLessPaid 1800, unreported 600',
      'own/second/f2/rent: drafted 1200',
      'own/second/f2/wages: drafted 2400',
    ]);
  });

  it.each<[BudgetQuestion['by'], readonly string[]]>([
    [
      ['instrument'],
      [
        'own: setAside 5000',
        'own/first: agreed 3600, planned 3600, paid 900, spent 250, agreedLessPaid 2700, plannedLessPaid 2700, unspent 50, unreported 600',
        'own/second: drafted 3600',
      ],
    ],
    [
      ['agreement', 'fiscalYear'],
      [
        'own/2025: drafted 3600, agreed 3600, setAside 5000, planned 3600, paid 900, spent 250, agreedLessPaid 2700, plannedLessPaid 2700, unspent 50, unreported 600',
      ],
    ],
    [
      ['quarter'],
      [
        // Set aside for, and spent in, a year: no quarter's.
        ': setAside 5000, spent 250',
        '2025-Q1: drafted 900, agreed 900, planned 900, paid 900, unreported 900',
        ...['2025-Q2', '2025-Q3', '2025-Q4'].map((quarter) => expect.stringContaining(quarter)),
      ] as readonly string[],
    ],
    [
      [],
      [
        ': drafted 3600, agreed 3600, setAside 5000, planned 3600, paid 900, spent 250, agreedLessPaid 2700, plannedLessPaid 2700, unspent 50, unreported 600',
      ],
    ],
  ])('is divided by %s', async (by, rows) => {
    expect((await budget(given, { by })).map(told)).toEqual(rows);
  });

  it('says that no books are supplied, and that what is not reported is not 0', async () => {
    const [, rent, wages] = await budget(given, { by: ['line'] });
    expect([rent?.booked, wages?.booked]).toEqual([{ supplied: false }, { supplied: false }]);
    expect([rent && 'spent' in rent, wages && 'spent' in wages]).toEqual([true, false]);
    expect(wages?.differences).not.toHaveProperty('unspent');
    expect(rent).not.toHaveProperty('setAside');
  });

  it('names agreement, instrument, line and who pays whom', async () => {
    const [, rent] = await budget(given, { by: ['line'] });
    expect(rent).toMatchObject({
      ...{ agreementTitle: 'IOP Hopp', instrumentTitle: 'Bilaga 1', label: 'Hyra' },
      payee: { organisation: 'hope', organisationName: 'Föreningen Hopp' },
      payer: { organisation: 'stad', units: ['nämnd'] },
    });
  });

  it.each<[string, Omit<BudgetQuestion, 'by'>, readonly string[]]>([
    ['payee', { party: 'other' }, ['own/second/f2: drafted 3600']],
    ['payer', { payer: 'stranger' }, []],
    ['agreement', { agreement: 'another' }, []],
    ['partnership', { partnership: 'another' }, []],
    [
      'fiscal year and payee, with what the payee reports',
      { fiscalYear: 2025, party: 'hope' },
      [
        'own/first/f1: agreed 3600, planned 3600, paid 900, spent 250, agreedLessPaid 2700, plannedLessPaid 2700, unspent 50, unreported 600',
      ],
    ],
    [
      'quarter',
      { quarter: '2025-Q2', party: 'hope' },
      ['own/first/f1: agreed 900, planned 900, agreedLessPaid 900, plannedLessPaid 900'],
    ],
  ])('is filtered by %s', async (_what, filter, rows) => {
    expect((await budget(given, { by: ['funding'], ...filter })).map(told)).toEqual(rows);
  });

  it('comes in pages that fit together', async () => {
    const moment = await momentOf(given, '2026-06-30');
    const all = await budget(given, { by: ['line'] });
    const found: BudgetRow[] = [];
    let cursor: string | undefined;
    do {
      const request = { limit: 2, ...(cursor === undefined ? {} : { cursor }) };
      const page = await getBudget(given.views, moment, { by: ['line'] }, request);
      found.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(found).toEqual(all);
  });

  it('never adds up two currencies', async () => {
    const euros = effective(
      '2025-02-01',
      as('f3', fact('FundingAgreed', fundingOf({ currency: 'EUR', lines, months: 12 }))),
    );
    const rows = await budget(await viewsOf([...AGREEMENT, euros]), { by: [] });
    expect(rows.map(({ currency, agreed }) => [currency, agreed.amountMinor])).toEqual([
      ['EUR', 0],
      ['SEK', kr(3_600)],
    ]);
  });
});

describe('On both clocks', () => {
  /** A payment of May that was recorded after one of June, and then a plan that was voided. */
  const late = [
    ...AGREEMENT,
    payment('f1/3', '2025-06-20'),
    payment('f1/2', '2025-05-02'),
    fact('FactVoided', { voided: 'money', why: 'another agreement' }),
  ];
  const paid = async (views: Given, on: string, count?: number) =>
    (await budget(views, { by: [] }, on, count)).map((row) => row.paid.amountMinor / 100);

  it('what is true on a day, and what was known of it', async () => {
    const views = await viewsOf(late);
    // The first is the organisation's registration; the payment of June is the 13th event.
    expect(await paid(views, '2025-05-31', 13)).toEqual([900]);
    expect(await paid(views, '2025-05-31')).toEqual([1_800]);
    expect(await paid(views, '2025-06-30', 13)).toEqual([1_800]);
    expect(await paid(views, '2025-06-30')).toEqual([2_700]);
  });

  it('what was voided was known until then, and is never true again', async () => {
    const views = await viewsOf(late);
    const aside = async (count?: number) =>
      (await budget(views, { by: ['agreement'] }, '2025-06-30', count)).map(told).join();
    expect(await aside(14)).toContain('setAside 5000');
    expect(await aside()).not.toContain('setAside');
  });
});

describe('Every number', () => {
  it('is explained by its movements and their events', async () => {
    const moment = await momentOf(given, '2026-06-30');
    const [paid] = await explainCell(given, moment, 'f1/rent/paid');
    expect(paid).toMatchObject({
      ...{ view: 'budget-vs-actual', cell: 'f1/rent/paid', validFrom: '2025-02-01' },
      says: { sums: [{ measure: 'paid', amount: { amountMinor: kr(300), currency: 'SEK' } }] },
      events: [{ type: 'TranchePaid' }],
    });
    const [whole] = await explainCell(given, moment, 'own/agreement');
    expect(whole?.events.map(({ type }) => type)).toEqual([
      ...['FundingAgreed', 'FundingAgreed', 'InstrumentConcluded', 'PaymentPlanAdopted'],
      ...['AppropriationConfirmed', 'TranchePaid', 'SpendingReported'],
    ]);
  });

  it('of a row with a cell is the sum that the cell tells', async () => {
    const moment = await momentOf(given, '2026-06-30');
    for (const by of ['agreement', 'instrument', 'funding', 'line'] as const)
      for (const row of await budget(given, { by: [by] })) {
        const [found] = await explainCell(given, moment, row.cell ?? '');
        const sums = found?.says['sums'] as unknown as readonly Summed[];
        const of = (measure: string) =>
          sums.find((one) => one.measure === measure)?.amount.amountMinor ?? 0;
        expect([of('agreed'), of('planned'), of('paid'), of('spent')]).toEqual(
          [row.agreed, row.planned, row.paid, row.spent].map((money) => money?.amountMinor ?? 0),
        );
        expect(of('set-aside')).toBe(row.setAside?.amountMinor ?? 0);
      }
  });

  it('of any filter is the sum of the movements that it selects', async () => {
    const moment = await momentOf(given, '2026-06-30');
    const filter = { fiscalYear: 2025, party: 'hope' };
    const { items } = await getBudgetMovements(given.views, moment, filter, { limit: 1_000 });
    const [row] = await budget(given, { by: [], ...filter });
    const sum = (measure: string) =>
      items
        .map((item) => item as unknown as Summed)
        .filter((item) => item.measure === measure)
        .reduce((all, { amount }) => all + amount.amountMinor, 0);
    expect([sum('agreed'), sum('paid'), sum('spent')]).toEqual([
      row?.agreed.amountMinor,
      row?.paid.amountMinor,
      row?.spent?.amountMinor,
    ]);
  });

  it('whose name is of no cell is not found', async () => {
    const moment = await momentOf(given, '2026-06-30');
    for (const text of ['f1/roof', 'f1/rent/lost', 'own/funding', 'f1/rent/paid/twice'])
      expect(await explainCell(given, moment, text)).toEqual([]);
  });
});

interface Summed {
  readonly measure: string;
  readonly amount: { readonly amountMinor: number };
}
