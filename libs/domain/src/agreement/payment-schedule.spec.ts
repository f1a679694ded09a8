/** The payment schedule on a day, and its gates: each is there with its reason, and gone without it. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  appropriationConfirmed,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  kr,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { type GateCode, GATES } from './gates.js';
import type { PlannedTranche } from './payment-events.js';
import { paymentScheduleOn, type ScheduledTranche } from './payment-schedule.js';

const TODAY = '2025-06-01';
const chair = { organisation: 'convictus', role: 'styrelseordförande' };
const director = { organisation: 'stad', role: 'socialdirektör' };
const tranche: PlannedTranche = {
  number: 1,
  label: '2025-Q1',
  period: { from: '2025-01-01', to: '2025-03-31' },
  fiscalYear: 2025,
  dueOn: '2025-01-31',
  amountMinor: kr(382_500),
  lines: [{ code: 'personnel', amountMinor: kr(382_500) }],
};
const planAdopted = fact('PaymentPlanAdopted', {
  funding: 'funding',
  basis: 'calendar',
  timing: 'advance',
  dueDays: 30,
  tranches: [tranche],
});
const onNewYear = <F extends GivenFact>(given: F) => effective('2025-01-01', given);
const parties = [publicPartyJoined(by('stad')), partyJoined(by('convictus'))].map(onNewYear);
const year = { start: '2025-01-01', end: '2025-12-31' };
const drafted = onNewYear(agreementDrafted({ ...year, signatureLines: [chair] }));
const concluded = onNewYear(instrumentConcluded());
const annex = as('annex', onNewYear(annexDrafted({ signatureLines: [director, chair] })));
const funded = onNewYear(fundingAgreed());
const setAside = onNewYear(appropriationConfirmed());
const planned = onNewYear(planAdopted);

function scheduleOf(facts: readonly GivenFact[], day = TODAY): readonly ScheduledTranche[] {
  return paymentScheduleOn(agreementOf(...facts), day);
}
function gatesOf(facts: readonly GivenFact[], day = TODAY): readonly GateCode[] {
  return [...new Set(scheduleOf(facts, day).flatMap(({ gates }) => gates.map(({ code }) => code)))];
}
const underAnnex = (...more: readonly GivenFact[]) => [
  drafted,
  ...parties,
  concluded,
  annex,
  onNewYear(fundingAgreed({ instrument: 'annex', ...year })),
  setAside,
  planned,
  ...more,
];

describe('The payment schedule on a day', () => {
  it('is empty until the funding counts', () => {
    const facts = [drafted, ...parties, effective('2025-02-01', fundingAgreed(year))];
    expect(scheduleOf(facts, '2025-01-31')).toEqual([]);
    expect(scheduleOf(facts, '2025-02-01')).toHaveLength(4);
  });

  it('is a preview until the plan counts, under the same names', () => {
    const facts = [drafted, ...parties, funded, effective('2025-02-01', planAdopted)];
    const [before] = scheduleOf(facts, '2025-01-31');
    const [after] = scheduleOf(facts, '2025-02-01');
    expect(before).toMatchObject({ tranche: 'funding/1', stage: 'previewed' });
    expect(after).toMatchObject({ tranche: 'funding/1', stage: 'planned', dueOn: '2025-01-31' });
    expect(before).not.toHaveProperty('dueOn');
  });

  it('says who pays whom, under which instrument', () =>
    expect(scheduleOf(underAnnex())[0]).toMatchObject({
      instrument: 'annex',
      payer: by('stad'),
      payee: by('convictus'),
      currency: 'SEK',
      amountMinor: kr(382_500),
      fiscalYear: 2025,
    }));

  it('S101 keeps every tranche shut as long as no account can be designated', () => {
    const everything = [drafted, ...parties, concluded, funded, setAside, planned];
    expect(gatesOf(everything)).toEqual(['account-not-designated']);
  });
});

/** For each gate: what shuts it, and the nearest history that leaves it open. */
const CASES: Readonly<
  Record<
    Exclude<GateCode, 'account-not-designated'>,
    { readonly shut: readonly GivenFact[]; readonly open: readonly GivenFact[] }
  >
> = {
  'agreement-not-concluded': {
    shut: [drafted, ...parties, funded],
    open: [drafted, ...parties, funded, concluded],
  },
  'instrument-not-concluded': {
    shut: underAnnex(),
    open: underAnnex(onNewYear(instrumentConcluded('stated-in-document', 'annex'))),
  },
  'signature-not-evidenced': {
    shut: [drafted, ...parties, funded],
    open: [drafted, ...parties, funded, instrumentSigned({ ...chair, signedOn: '2025-01-01' })],
  },
  'funds-not-set-aside': {
    shut: [drafted, ...parties, funded],
    open: [drafted, ...parties, funded, setAside],
  },
  'funds-too-small': {
    shut: [
      drafted,
      ...parties,
      funded,
      onNewYear(appropriationConfirmed({ amountMinor: kr(382_500) - 1 })),
    ],
    open: [
      drafted,
      ...parties,
      funded,
      onNewYear(appropriationConfirmed({ amountMinor: kr(382_500) })),
    ],
  },
  'plan-not-adopted': {
    shut: [drafted, ...parties, funded],
    open: [drafted, ...parties, funded, planned],
  },
  'period-not-stated': {
    shut: [drafted, ...parties, onNewYear(fundingAgreed({ months: 12 }))],
    open: [drafted, ...parties, funded],
  },
};

describe('A gate', () => {
  it.each(Object.entries(CASES))('%s shuts, and opens', (code, { shut, open }) => {
    expect(gatesOf(shut)).toContain(code);
    expect(gatesOf(open)).not.toContain(code);
  });

  it('has a case here, whichever it is', () =>
    expect([...Object.keys(CASES), 'account-not-designated'].sort()).toEqual([...GATES].sort()));

  it.each([
    ['agreement-not-concluded', [drafted, ...parties, funded], instrumentConcluded()],
    ['instrument-not-concluded', underAnnex(), instrumentConcluded('stated-in-document', 'annex')],
    ['funds-not-set-aside', [drafted, ...parties, funded], appropriationConfirmed()],
    ['plan-not-adopted', [drafted, ...parties, funded], planAdopted],
  ] as const)('%s opens on the day that its fact counts from', (code, facts, opening) => {
    const all = [...facts, effective('2025-06-01', opening)];
    expect(gatesOf(all, '2025-05-31')).toContain(code);
    expect(gatesOf(all, '2025-06-01')).not.toContain(code);
  });

  it('S109 names each role whose line is blank on the day, and no other', () => {
    const roles = (day: string) =>
      scheduleOf(
        underAnnex(instrumentSigned({ ...director, instrument: 'annex', signedOn: '2025-02-03' })),
        day,
      )
        .flatMap(({ gates }) => gates)
        .filter(({ code }) => code === 'signature-not-evidenced')
        .map(({ details }) => details['role']);
    expect(roles('2025-02-02')).toEqual(['socialdirektör', 'styrelseordförande']);
    expect(roles('2025-02-03')).toEqual(['styrelseordförande']);
  });

  it.each([
    ['of another year', { fiscalYear: 2026 }],
    ['in another currency', { currency: 'EUR' }],
  ])('funds-not-set-aside is not opened by money %s', (_which, is) =>
    expect(gatesOf([drafted, ...parties, funded, onNewYear(appropriationConfirmed(is))])).toContain(
      'funds-not-set-aside',
    ),
  );

  it('funds-too-small says how much is set aside, over several decisions', () => {
    const part = onNewYear(appropriationConfirmed({ amountMinor: kr(100_000) }));
    const [first] = scheduleOf([drafted, ...parties, funded, part, part]);
    expect(first?.gates).toContainEqual(
      expect.objectContaining({
        code: 'funds-too-small',
        details: { fiscalYear: 2025, setAsideMinor: kr(200_000) },
      }),
    );
  });

  it('S104 names the recorded condition that it follows from', () => {
    const condition = as(
      'condition',
      onNewYear(fact('TermRecorded', { topic: 'funds-set-aside', stated: true })),
    );
    const [first] = scheduleOf([drafted, ...parties, funded, condition]);
    expect(first?.gates.find(({ code }) => code === 'funds-not-set-aside')?.events).toEqual([
      'condition',
    ]);
  });
});
