/** Movements by given facts: what each event adds, from which day, and how it is divided. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  annexDrafted,
  appropriationConfirmed,
  as,
  by,
  CONVICTUS_LINES,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  instrumentConcluded,
  kr,
  publicPartyJoined,
  recorded,
  stated,
} from '@liggaren/testing';
import type { PlannedTranche } from '../agreement/payment-events.js';
import type { Measure, Movement } from './movement.js';
import { movementsOfHistory } from './movements.js';

const drafted = [
  effective('2025-01-01', agreementDrafted()),
  effective('2025-01-01', as('annex', annexDrafted({ start: '2025-01-01', end: '2025-12-31' }))),
];
const funded = [
  ...drafted,
  effective('2025-01-10', fundingAgreed({ instrument: 'annex' })),
  effective('2025-02-01', as('concluded', instrumentConcluded('stated-in-document', 'annex'))),
];
const planned = [...funded, effective('2025-02-02', as('plan', planOf('PaymentPlanAdopted')))];

/** One tranche of 100 kr in the first quarter: 90 kr for personnel, 10 kr for material. */
function planOf(type: 'PaymentPlanAdopted' | 'PaymentPlanRevised', more: PlannedTranche[] = []) {
  const first: PlannedTranche = {
    ...{ number: 1, label: '2025-Q1', fiscalYear: 2025, dueOn: '2025-01-31' },
    period: { from: '2025-01-01', to: '2025-03-31' },
    amountMinor: kr(100),
    lines: [
      { code: 'personnel', amountMinor: kr(90) },
      { code: 'material', amountMinor: kr(10) },
    ],
  };
  const cutting = { basis: 'calendar', timing: 'advance', dueDays: 30 } as const;
  return fact(type, { funding: 'funding', ...cutting, tranches: [first, ...more] });
}

function paid(kronor: number, on: string, tranche = 'funding/1') {
  const is = { tranche, paidOn: stated(on), currency: 'SEK', reference: on };
  return effective(
    on,
    fact('TranchePaid', { ...is, amountMinor: kr(kronor), evidencedBy: 'bank-entry' }),
  );
}

function returned(kronor: number, on: string) {
  const is = { tranche: 'funding/1', returnedOn: stated(on), currency: 'SEK', reference: on };
  return effective(
    on,
    fact('TrancheReturned', { ...is, amountMinor: kr(kronor), why: 'account closed' }),
  );
}

/** The movements that the last fact adds. */
function addedBy(...facts: readonly GivenFact[]): readonly Movement[] {
  return movementsOfHistory(recorded(facts)).at(-1)?.movements ?? [];
}

/** `measure day: kronor`, of a whole history; by line where one is named. */
function told(facts: readonly GivenFact[], measure?: Measure) {
  const sums = new Map<string, number>();
  for (const { movements } of movementsOfHistory(recorded(facts)))
    for (const movement of movements) {
      if (measure !== undefined && movement.measure !== measure) continue;
      const key = `${movement.measure} ${movement.line ?? '-'} ${movement.day}`;
      sums.set(key, (sums.get(key) ?? 0) + movement.amountMinor / 100);
    }
  return Object.fromEntries(sums);
}

const only = (movements: readonly Movement[]) =>
  movements.map(({ measure, line, quarter, day, amountMinor }) =>
    [measure, line ?? '-', quarter ?? '-', day, amountMinor / 100].join(' '),
  );

describe('A funding', () => {
  it('is drafted until its instrument is concluded, and agreed from that day', () => {
    expect(told(funded)).toEqual({
      'drafted personnel 2025-01-10': 1_380_000,
      'drafted material 2025-01-10': 50_000,
      'drafted other 2025-01-10': 100_000,
      'drafted personnel 2025-02-01': -1_380_000,
      'drafted material 2025-02-01': -50_000,
      'drafted other 2025-02-01': -100_000,
      'agreed personnel 2025-02-01': 1_380_000,
      'agreed material 2025-02-01': 50_000,
      'agreed other 2025-02-01': 100_000,
    });
  });

  it('is divided over the calendar quarters that it pays for (S100)', () => {
    expect(only(addedBy(...funded)).filter((text) => text.startsWith('agreed mat'))).toEqual(
      [1, 2, 3, 4].map((quarter) => `agreed material 2025-Q${quarter} 2025-02-01 12500`),
    );
  });

  it('of a length without a start is of no quarter', () => {
    const one = fundingAgreed({ months: 12, lines: CONVICTUS_LINES.slice(1, 2) });
    expect(only(addedBy(...drafted, effective('2025-01-10', one)))).toEqual([
      'drafted material - 2025-01-10 50000',
    ]);
  });

  const more = [{ code: 'material', label: 'Material', amountMinor: kr(80_000) }];
  const revised = (instrument?: string) =>
    effective(
      '2025-07-01',
      fact('FundingRevised', {
        ...{ funding: 'funding', lines: more, start: stated('2025-01-01') },
        end: stated('2025-12-31'),
        ...(instrument === undefined ? {} : { instrument }),
      }),
    );

  it('that is revised moves by the difference, line by line', () => {
    expect(told([...funded, revised()], 'agreed')).toMatchObject({
      'agreed material 2025-07-01': 30_000,
      'agreed personnel 2025-07-01': -1_380_000,
      'agreed other 2025-07-01': -100_000,
    });
  });

  it('that an amendment revises is drafted to move, and moves with the conclusion', () => {
    const amendment = as('amendment', fact('AmendmentDrafted', { title: 'Ändring' }));
    const concluded = instrumentConcluded('stated-in-document', 'amendment');
    const facts = [...funded, effective('2025-06-01', amendment), revised('amendment')];
    expect(told(facts, 'drafted')).toMatchObject({ 'drafted material 2025-07-01': 30_000 });
    expect(told(facts, 'agreed')).not.toHaveProperty('agreed material 2025-07-01');
    expect(told([...facts, effective('2025-08-01', concluded)], 'agreed')).toMatchObject({
      'agreed material 2025-08-01': 30_000,
    });
  });

  it('that is revised from an earlier day leaves nothing of what was said for later', () => {
    const late = effective(
      '2025-03-01',
      fact('FundingRevised', { funding: 'funding', lines: more, months: 12 }),
    );
    const moved = told([...funded, revised(), late], 'agreed');
    const sum = (from: string) =>
      Object.entries(moved)
        .filter(([key]) => (key.split(' ')[2] ?? '') <= from)
        .reduce((all, [, kronor]) => all + kronor, 0);
    expect([sum('2025-02-28'), sum('2025-03-01'), sum('2025-07-01')]).toEqual([
      1_530_000, 80_000, 80_000,
    ]);
  });
});

describe('A payment', () => {
  it('of a whole tranche is divided as the tranche is, on the day paid', () => {
    expect(only(addedBy(...planned, paid(100, '2025-02-03')))).toEqual([
      'paid personnel 2025-Q1 2025-02-03 90',
      'paid material 2025-Q1 2025-02-03 10',
    ]);
  });

  it('in parts makes up the lines, to the öre', () => {
    const parts = [paid(33.33, '2025-02-03'), paid(33.33, '2025-02-04'), paid(33.34, '2025-02-05')];
    const facts = [...planned, ...parts];
    const sums = movementsOfHistory(recorded(facts))
      .flatMap(({ movements }) => movements)
      .filter(({ measure }) => measure === 'paid')
      .reduce<Record<string, number>>((all, { line = '-', amountMinor }) => {
        return { ...all, [line]: (all[line] ?? 0) + amountMinor };
      }, {});
    expect(sums).toEqual({ personnel: kr(90), material: kr(10) });
  });

  it('that comes back is taken off again on the day of return', () => {
    const facts = [...planned, paid(100, '2025-02-03'), returned(100, '2025-02-10')];
    expect(only(addedBy(...facts))).toEqual([
      'paid personnel 2025-Q1 2025-02-10 -90',
      'paid material 2025-Q1 2025-02-10 -10',
    ]);
  });

  it('is taken off the lines that it was put on, whatever the plan has become since', () => {
    const other = { code: 'other', amountMinor: kr(100) };
    const { data } = planOf('PaymentPlanRevised') as GivenFact<'PaymentPlanRevised'>;
    const tranches = data.tranches.map((tranche) => ({ ...tranche, lines: [other] }));
    const revised = fact('PaymentPlanRevised', { ...data, tranches });
    const facts = [...planned, paid(100, '2025-02-03'), effective('2025-02-04', revised)];
    expect(told([...facts, returned(100, '2025-02-10')], 'paid')).toEqual({
      'paid personnel 2025-02-03': 90,
      'paid material 2025-02-03': 10,
      'paid personnel 2025-02-10': -90,
      'paid material 2025-02-10': -10,
    });
  });

  it('of a tranche that a later plan has dropped is still of its quarter', () => {
    const revised = planOf('PaymentPlanRevised');
    const second: PlannedTranche = {
      ...{ number: 2, label: '2025-Q2', fiscalYear: 2025, dueOn: '2025-05-01' },
      period: { from: '2025-04-01', to: '2025-06-30' },
      amountMinor: kr(7),
      lines: [{ code: 'material', amountMinor: kr(7) }],
    };
    const facts = [...funded, effective('2025-02-02', planOf('PaymentPlanAdopted', [second]))];
    const dropped = [...facts, effective('2025-03-01', revised)];
    expect(told(dropped, 'planned')).toMatchObject({ 'planned material 2025-03-01': -7 });
    expect(only(addedBy(...dropped, paid(7, '2025-03-05', 'funding/2')))).toEqual([
      'paid material 2025-Q2 2025-03-05 7',
    ]);
  });
});

describe('A tranche that is cancelled', () => {
  it('is planned no more from that day', () => {
    const cancelled = fact('TrancheCancelled', { tranche: 'funding/1', why: 'closed' });
    expect(only(addedBy(...planned, effective('2025-03-01', cancelled)))).toEqual([
      'planned personnel 2025-Q1 2025-03-01 -90',
      'planned material 2025-Q1 2025-03-01 -10',
    ]);
  });
});

describe('A claim', () => {
  const claimed = as(
    'claim',
    fact('RepaymentClaimed', {
      ...{ funding: 'funding', amountMinor: kr(50), currency: 'SEK', ground: 'unspent' },
    }),
  );
  const facts = [...planned, paid(100, '2025-02-03'), effective('2025-06-01', claimed)];

  it('that is paid back counts on the day received, for no line', () => {
    const is = { claim: 'claim', receivedOn: stated('2025-06-20'), currency: 'SEK' };
    const received = fact('RepaymentReceived', { ...is, amountMinor: kr(20), reference: 'r' });
    expect(only(addedBy(...facts, effective('2025-06-20', received)))).toEqual([
      'repaid - - 2025-06-20 20',
    ]);
  });

  it('that is set off is repaid on the claim, and settles so much of the tranche', () => {
    const setOff = fact('RepaymentSetOff', {
      ...{ claim: 'claim', tranche: 'funding/1', amountMinor: kr(20), currency: 'SEK' },
    });
    const later = [...planned, effective('2025-06-01', claimed), effective('2025-06-20', setOff)];
    expect(only(addedBy(...later))).toEqual([
      'set-off personnel 2025-Q1 2025-06-20 18',
      'set-off material 2025-Q1 2025-06-20 2',
      'repaid - - 2025-06-20 20',
    ]);
    expect(only(addedBy(...later, paid(80, '2025-06-25')))).toEqual([
      'paid personnel 2025-Q1 2025-06-25 72',
      'paid material 2025-Q1 2025-06-25 8',
    ]);
  });
});

describe('Money set aside', () => {
  it('is of a fiscal year and no line, until it is withdrawn', () => {
    const city = effective('2025-01-01', publicPartyJoined(by('stad', 'socialnämnden')));
    const confirmed = effective('2025-01-05', as('money', appropriationConfirmed()));
    const withdrawn = fact('AppropriationWithdrawn', { appropriation: 'money' });
    const facts = [...drafted, city, confirmed];
    expect(addedBy(...facts)).toMatchObject([
      {
        ...{ measure: 'set-aside', fiscalYear: 2025, day: '2025-01-05' },
        ...{ amountMinor: kr(1_530_000), payer: ['stad', 'socialnämnden'] },
      },
    ]);
    expect(only(addedBy(...facts, effective('2025-09-01', withdrawn)))).toEqual([
      'set-aside - - 2025-09-01 -1530000',
    ]);
  });
});

describe('What is spent', () => {
  const requested = fact('ReportRequested', {
    ...{ kind: 'financial', concerns: [{ agreement: 'own' }] },
  });
  const spent = (on: string, kronor: number, to = '2025-12-31') =>
    effective(
      on,
      fact('SpendingReported', {
        ...{ agreement: 'own', funding: 'funding', currency: 'SEK' },
        period: { from: '2025-01-01', to },
        lines: [{ code: 'material', amountMinor: kr(kronor) }],
      }),
    );

  it('is of the year, and of the quarter where its period is one', () => {
    expect(addedBy(requested, spent('2026-02-01', 40))).toMatchObject([
      { measure: 'spent', line: 'material', fiscalYear: 2025, amountMinor: kr(40) },
    ]);
    const [quarter] = addedBy(requested, spent('2025-04-10', 9, '2025-03-31'));
    expect(quarter?.quarter).toBe('2025-Q1');
    const [long] = addedBy(requested, spent('2027-01-10', 9, '2026-12-31'));
    expect([long?.quarter, long?.fiscalYear]).toEqual([undefined, undefined]);
  });

  it('is replaced by a later statement about the same period, and only by that', () => {
    const facts = [requested, spent('2026-02-01', 40), spent('2026-03-01', 35)];
    expect(only(addedBy(...facts))).toEqual(['spent material - 2026-03-01 -5']);
    expect(only(addedBy(...facts, spent('2026-03-01', 6, '2025-06-30')))).toEqual([
      'spent material - 2026-03-01 6',
    ]);
  });
});

describe('A voided fact', () => {
  it('has moved nothing, and what came after it is told without it', () => {
    const revised = as(
      'wrong',
      fact('FundingRevised', { funding: 'funding', lines: [], months: 12 }),
    );
    const voided = fact('FactVoided', { voided: 'wrong', why: 'misread' });
    expect(told([...funded, effective('2025-03-01', revised), voided])).toEqual(told(funded));
  });
});
