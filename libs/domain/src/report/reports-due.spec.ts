/** Reports due: of terms with one day, with a rule, and again and again; beside what was handed in. */
import { describe, expect, it } from '@jest/globals';
import { fact, given } from '@liggaren/testing';
import fc from 'fast-check';
import { addDays, addMonths } from '../values/day.js';
import { owedOn, type OwedTerms, type AnsweringReport, reportsDueOn } from './reports-due.js';

const terms = (obligation: Partial<OwedTerms['obligation']>, is: Partial<OwedTerms> = {}) => ({
  agreement: 'iop',
  start: '2023-07-01',
  end: '2026-06-30',
  obligation: { code: 'follow-up', kind: 'follow-up' as const, ...obligation },
  ...is,
});
const yearly = {
  recurs: { every: 'year', counted: 'calendar' },
  dueAfter: { months: 2 },
} as const;
const report = (is: Partial<AnsweringReport> = {}): AnsweringReport => ({
  report: 'r',
  stage: 'submitted',
  concerns: [{ agreement: 'iop', obligation: 'follow-up' }],
  ...is,
});
const states = (one: OwedTerms, reports: readonly AnsweringReport[], day: string) =>
  reportsDueOn([one], reports, day).map(({ dueOn, state }) => [dueOn, state]);

describe('A report that is owed once', () => {
  it('S103 is due with no last day where none is stated', () =>
    expect(reportsDueOn([terms({})], [], '2030-01-01')).toEqual([
      { agreement: 'iop', obligation: 'follow-up', kind: 'follow-up', state: 'due' },
    ]));

  it('S1 is due by a rule from the end of the agreement, where it is about all of it', () => {
    const final = terms({ kind: 'final', dueAfter: { days: 30 } });
    expect(states(final, [], '2026-07-30')).toEqual([['2026-07-30', 'due']]);
    expect(states(final, [], '2026-07-31')).toEqual([['2026-07-30', 'overdue']]);
  });

  it('is to come while what it is about is not over, and late by the days since its last', () => {
    const half = terms({
      period: { from: '2025-01-01', to: '2025-06-30' },
      dueOn: '2025-08-31',
    });
    expect(states(half, [], '2025-06-30')).toEqual([['2025-08-31', 'to-come']]);
    expect(states(half, [], '2025-07-01')).toEqual([['2025-08-31', 'due']]);
    expect(reportsDueOn([half], [], '2025-09-03')[0]).toMatchObject({
      state: 'overdue',
      daysLate: 3,
    });
  });

  it('stands where the furthest report on it stands, and is overdue while that is not handed in', () => {
    const once = terms({ dueOn: '2025-08-31' });
    for (const [stage, state] of [
      ['requested', 'overdue'],
      ['returned', 'overdue'],
      ['submitted', 'submitted'],
      ['accepted', 'accepted'],
    ] as const)
      expect(states(once, [report({ stage })], '2025-09-01')).toEqual([['2025-08-31', state]]);
    expect(states(once, [report({ stage: 'requested' })], '2025-08-31')[0]?.[1]).toBe('requested');
    expect(
      reportsDueOn([once], [report({ stage: 'accepted' }), report({ report: 'x' })], '2025-09-01'),
    ).toMatchObject([{ state: 'accepted', report: 'r' }]);
  });

  it('is due on the day that its request names, before that of the terms', () =>
    expect(
      states(
        terms({ dueOn: '2025-08-31' }),
        [report({ stage: 'requested', dueOn: '2025-10-15' })],
        '2025-09-01',
      ),
    ).toEqual([['2025-10-15', 'requested']]));

  it('is not answered by a report on another obligation, or another agreement', () => {
    const once = terms({ dueOn: '2025-08-31' });
    for (const concerns of [
      [{ agreement: 'iop' }],
      [{ agreement: 'iop', obligation: 'account' }],
      [{ agreement: 'other', obligation: 'follow-up' }],
    ])
      expect(states(once, [report({ concerns })], '2025-09-01')).toEqual([
        ['2025-08-31', 'overdue'],
      ]);
  });
});

describe('A report that is owed again and again', () => {
  it('S21 is owed for every calendar year, cut by the days of the agreement', () =>
    expect(owedOn(terms(yearly), '2026-12-31').map(({ period, dueOn }) => [period, dueOn])).toEqual(
      [
        [{ from: '2023-07-01', to: '2023-12-31' }, '2024-02-29'],
        [{ from: '2024-01-01', to: '2024-12-31' }, '2025-02-28'],
        [{ from: '2025-01-01', to: '2025-12-31' }, '2026-02-28'],
        [{ from: '2026-01-01', to: '2026-06-30' }, '2026-08-30'],
      ],
    ));

  it('or for every year counted from its first day', () =>
    expect(
      owedOn(terms({ recurs: { every: 'year', counted: 'agreement' } }), '2025-01-01').map(
        ({ period }) => period,
      ),
    ).toEqual([
      { from: '2023-07-01', to: '2024-06-30' },
      { from: '2024-07-01', to: '2025-06-30' },
    ]));

  it('has nothing to come beyond the day asked, also where no end is known', () => {
    const open = terms({ ...yearly, recurs: { every: 'quarter', counted: 'calendar' } }, {});
    const { end: _, ...endless } = open;
    expect(owedOn(endless, '2024-01-01')).toHaveLength(3);
    expect(owedOn(endless, '2023-06-30')).toEqual([]);
  });

  it('S111 is owed once, undated, where the first day of the agreement is not known', () => {
    const { start: _, ...undated } = terms(yearly);
    expect(owedOn(undated, '2026-12-31')).toEqual([
      { agreement: 'iop', obligation: 'follow-up', kind: 'follow-up' },
    ]);
  });

  it('is answered, stretch by stretch, by the report that ends in it', () => {
    const about = (from: string, to: string) => report({ period: { from, to } });
    expect(
      states(
        terms(yearly),
        [about('2023-01-01', '2023-12-31'), about('2025-01-01', '2026-12-31'), report()],
        '2026-09-01',
      ),
    ).toEqual([
      ['2024-02-29', 'submitted'],
      ['2025-02-28', 'overdue'],
      ['2026-02-28', 'overdue'],
      ['2026-08-30', 'submitted'],
    ]);
  });
});

describe('Agreeing reporting terms that recur, or with a rule', () => {
  const obligation = { code: 'follow-up', kind: 'follow-up', ...yearly } as const;
  const draft = fact('AgreementDrafted', { title: 'IOP', partnership: 'p' });

  it('is agreed once, for every year', () => {
    const agreed = fact('ReportingTermsAgreed', { obligations: [obligation] });
    given(draft).when('AgreeReportingTerms', agreed.data).then(agreed);
  });

  it('is refused for what recurs and names a single period, day or tranche', () => {
    for (const [name, value] of [
      ['period', { from: '2025-01-01', to: '2025-12-31' }],
      ['dueOn', '2025-03-31'],
      ['gates', ['funding/1']],
    ] as const)
      given(draft)
        .when('AgreeReportingTerms', { obligations: [{ ...obligation, [name]: value }] })
        .thenRejected('recurring-names-one', `/obligations/0/${name}`);
  });

  it('is refused with a last day and a rule for it', () =>
    given(draft)
      .when('AgreeReportingTerms', {
        obligations: [
          { code: 'final', kind: 'final', dueOn: '2026-01-01', dueAfter: { days: 30 } },
        ],
      })
      .thenRejected('due-twice', '/obligations/0/dueAfter'));
});

describe('The stretches of any terms', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1910-01-01', n));
  const any = fc.record({
    start: day,
    length: fc.integer({ min: 0, max: 400 }),
    every: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
    counted: fc.constantFrom('calendar', 'agreement'),
  });

  it('lie side by side, from the first day of the agreement to its last', () =>
    fc.assert(
      fc.property(any, ({ start, length, every, counted }) => {
        const end = addMonths(start, length);
        const recurs = { every, counted } as const;
        const owed = owedOn(terms({ recurs }, { start, end }), end).map(({ period }) => period);
        expect(owed[0]?.from).toBe(start);
        expect(owed.at(-1)?.to).toBe(end);
        for (const [index, period] of owed.slice(1).entries())
          expect(addDays(owed[index]?.to ?? '', 1)).toBe(period?.from);
      }),
    ));
});
