/** Gates (spärrar): each is there with its reason, and gone without it. */
import { describe, expect, it } from '@jest/globals';
import {
  accountShown,
  agreementDrafted,
  annexDrafted,
  appropriationConfirmed,
  as,
  as2025,
  by,
  effective,
  fact,
  fundingAgreed,
  fundingOf,
  type Given,
  type GivenFact,
  given,
  instrumentConcluded,
  instrumentSigned,
  kr,
  payable,
  PLAN_TERMS,
  publicPartyJoined,
  partyJoined,
  reportShown,
  scheduled,
  stated,
  upTo,
} from '@liggaren/testing';
import type { Evidence } from '../evidence.js';
import { evidenceGates, type Gate, type GateCode, GATES } from './gates.js';

const TRANCHE = 'funding/2';
const DAY = '2025-02-01';
const chair = { organisation: 'convictus', role: 'styrelseordförande' };
const director = { organisation: 'stad', role: 'socialdirektör' };
const onNewYear = (one: GivenFact) => effective('2025-01-01', one);

/** An agreement, and what other streams show of it. */
interface Situation {
  readonly history: Given;
  readonly evidence?: readonly Evidence[];
  readonly day?: string;
  readonly tranche?: string;
}

function gatesOf({
  history,
  evidence = [accountShown()],
  day = DAY,
  tranche = TRANCHE,
}: Situation) {
  const { gates, needs } = scheduled(history, tranche, day);
  return [...gates, ...evidenceGates('own', needs, evidence, day)];
}
const codesOf = (situation: Situation) => gatesOf(situation).map(({ code }) => code);

const open = payable();
const withNewYear = (...facts: readonly GivenFact[]) => open.and(...facts.map(onNewYear));
const ownLines = { signatureLines: [chair], start: '2025-01-01', end: '2025-12-31' };
const unsigned = given(
  ...[
    agreementDrafted(ownLines),
    publicPartyJoined(by('stad', 'socialnämnden')),
    partyJoined(by('convictus')),
    fundingAgreed({ payer: by('stad', 'socialnämnden') }),
    appropriationConfirmed(),
    ...payable('drafted', 'payer', 'payee', 'concluded', 'funded', 'setAside').history.map(
      ({ type, data, id }) => ({ type, data, id }) as GivenFact,
    ),
  ].map(onNewYear),
);
const annexed = given(
  ...[
    agreementDrafted(ownLines),
    publicPartyJoined(by('stad', 'socialnämnden')),
    partyJoined(by('convictus')),
    instrumentConcluded(),
    as('annex', annexDrafted({ signatureLines: [director, chair] })),
    fundingAgreed({
      payer: by('stad', 'socialnämnden'),
      instrument: 'annex',
      start: '2025-01-01',
      end: '2025-12-31',
    }),
    ...payable('drafted', 'payer', 'payee', 'concluded', 'funded').history.map(
      ({ type, data, id }) => ({ type, data, id }) as GivenFact,
    ),
  ].map(onNewYear),
);
const annexConcluded = onNewYear(instrumentConcluded('stated-in-document', 'annex'));
const setAside = (amountMinor: number) =>
  payable('setAside').and(onNewYear(appropriationConfirmed({ amountMinor })));
const owed = withNewYear(
  fact('ReportingTermsAgreed', {
    obligations: [{ code: 'account-2025', kind: 'financial', gates: [TRANCHE] }],
  }),
);
const ending = (type: 'TerminationNoticeGiven' | 'AgreementTerminated', lastDay: string) =>
  withNewYear(
    type === 'AgreementTerminated'
      ? fact(type, { lastDay: stated(lastDay) })
      : fact(type, { by: by('stad'), lastDay: stated(lastDay) }),
  );
const revised = (material: number) =>
  withNewYear(
    fact('FundingRevised', {
      funding: 'funding',
      lines: fundingOf().lines.map((line) =>
        line.code === 'personnel'
          ? { ...line, amountMinor: line.amountMinor - material }
          : line.code === 'material'
            ? { ...line, amountMinor: line.amountMinor + material }
            : line,
      ),
    }),
  );
const withheld = withNewYear(fact('TrancheWithheld', { tranche: TRANCHE, why: 'S99 late' }));

/** For each gate: what shuts it, and the nearest situation that leaves it open. */
const CASES: Readonly<Record<GateCode, { readonly shut: Situation; readonly open: Situation }>> = {
  'agreement-not-concluded': {
    shut: { history: payable('concluded') },
    open: { history: open },
  },
  'instrument-not-concluded': {
    shut: { history: annexed },
    open: { history: annexed.and(annexConcluded) },
  },
  'signature-not-evidenced': {
    shut: { history: unsigned },
    open: { history: unsigned.and(instrumentSigned({ ...chair, signedOn: DAY })) },
  },
  'funds-not-set-aside': {
    shut: { history: payable('setAside') },
    open: { history: open },
  },
  'funds-too-small': {
    shut: { history: setAside(kr(382_500) - 1) },
    open: { history: setAside(kr(382_500)) },
  },
  'funds-used-up': {
    shut: { history: upTo('released', setAside(2 * kr(382_500) - 1)) },
    open: { history: upTo('released', setAside(2 * kr(382_500))) },
  },
  'plan-not-adopted': {
    shut: { history: payable('planned') },
    open: { history: open },
  },
  'plan-outdated': {
    shut: { history: revised(1) },
    open: { history: revised(0) },
  },
  'period-not-stated': {
    shut: {
      history: payable('funded', 'designated', 'planned').and(
        onNewYear(fundingAgreed({ months: 12 })),
      ),
    },
    open: { history: payable('planned') },
  },
  'past-termination': {
    shut: { history: ending('AgreementTerminated', '2025-03-31') },
    open: { history: ending('AgreementTerminated', '2025-04-01') },
  },
  'past-notice': {
    shut: { history: ending('TerminationNoticeGiven', '2025-03-31') },
    open: { history: ending('TerminationNoticeGiven', '2025-04-01') },
  },
  withheld: {
    shut: { history: withheld },
    open: { history: withheld.after('LiftTrancheHold', { tranche: TRANCHE }, { on: DAY }) },
  },
  'account-not-designated': {
    shut: { history: payable('designated') },
    open: { history: open },
  },
  'account-not-verified': {
    shut: { history: open, evidence: [accountShown({ verifiedOn: '2025-02-02' })] },
    open: { history: open, evidence: [accountShown({ verifiedOn: DAY, usableFrom: DAY })] },
  },
  'account-cooling-off': {
    shut: { history: open, evidence: [accountShown({ usableFrom: '2025-02-02' })] },
    open: { history: open, evidence: [accountShown({ usableFrom: '2025-02-01' })] },
  },
  'account-closed': {
    shut: { history: open, evidence: [accountShown({ closedOn: '2025-02-01' })] },
    open: { history: open, evidence: [accountShown({ closedOn: '2025-02-02' })] },
  },
  'report-not-accepted': {
    shut: { history: owed, evidence: [accountShown(), reportShown({ acceptedOn: '2025-02-02' })] },
    open: { history: owed, evidence: [accountShown(), reportShown({ acceptedOn: DAY })] },
  },
};

describe('A gate', () => {
  it.each(Object.entries(CASES))('%s shuts, and opens', (code, { shut, open: opened }) => {
    expect(codesOf(shut)).toContain(code);
    expect(codesOf(opened)).not.toContain(code);
  });

  it('has a case here, whichever it is', () =>
    expect(Object.keys(CASES).sort()).toEqual([...GATES].sort()));

  it.each(Object.entries(CASES))('%s keeps the release refused, and it alone', (code, { shut }) => {
    const { history, evidence = [accountShown()], day = DAY, tranche = TRANCHE } = shut;
    const { decision } = history.when('ReleaseTranche', { tranche }, { evidence, on: day });
    const gates: readonly Gate[] = 'rejection' in decision ? (decision.rejection.gates ?? []) : [];
    // Without a plan there is no tranche to release.
    if (code === 'plan-not-adopted' || code === 'period-not-stated')
      expect(decision).toMatchObject({ rejection: { code: 'unknown-tranche' } });
    else expect(gates.map((gate) => gate.code)).toContain(code);
  });

  it.each(Object.entries(CASES).filter(([code]) => !/plan-not|period-not/.test(code)))(
    '%s is no reason any more once it is open',
    (code, { open: opened }) => {
      const { history, evidence = [accountShown()], day = DAY, tranche = TRANCHE } = opened;
      const { decision } = history.when(
        'ReleaseTranche',
        { tranche, reports: ['account'] },
        { evidence, on: day },
      );
      const gates = 'rejection' in decision ? (decision.rejection.gates ?? []) : [];
      expect(gates.map((gate) => gate.code)).not.toContain(code);
    },
  );

  it.each([
    ['agreement-not-concluded', 'concluded', instrumentConcluded()],
    ['funds-not-set-aside', 'setAside', appropriationConfirmed()],
  ] as const)('%s opens on the day that its fact counts from', (code, without, opening) => {
    const history = payable(without).and(effective(DAY, opening));
    expect(codesOf({ history, day: '2025-01-31' })).toContain(code);
    expect(codesOf({ history, day: DAY })).not.toContain(code);
  });

  it('S109 names each role whose line is blank on the day, and no other', () => {
    const history = annexed.and(
      instrumentSigned({ ...director, instrument: 'annex', signedOn: '2025-02-03' }),
    );
    const roles = (day: string) =>
      gatesOf({ history, day })
        .filter(({ code }) => code === 'signature-not-evidenced')
        .map(({ details }) => details['role']);
    expect(roles('2025-02-02')).toEqual(['socialdirektör', 'styrelseordförande']);
    expect(roles('2025-02-03')).toEqual(['styrelseordförande']);
  });

  it.each([
    ['of another year', { fiscalYear: 2026 }],
    ['in another currency', { currency: 'EUR' }],
  ])('funds-not-set-aside is not opened by money %s', (_which, is) =>
    expect(
      codesOf({ history: payable('setAside').and(onNewYear(appropriationConfirmed(is))) }),
    ).toContain('funds-not-set-aside'),
  );

  it('funds-not-set-aside shuts again when what was set aside is withdrawn', () => {
    const history = open.after(
      'WithdrawAppropriation',
      { appropriation: 'set-aside' },
      { on: DAY },
    );
    expect(codesOf({ history, day: '2025-01-31' })).toEqual([]);
    expect(codesOf({ history, day: DAY })).toEqual(['funds-not-set-aside']);
  });

  it('funds-too-small says how much is set aside, over several decisions', () => {
    const part = onNewYear(appropriationConfirmed({ amountMinor: kr(100_000) }));
    expect(gatesOf({ history: payable('setAside').and(part, part) })).toEqual([
      expect.objectContaining({
        code: 'funds-too-small',
        details: { fiscalYear: 2025, setAsideMinor: kr(200_000) },
      }),
    ]);
  });

  it('funds-used-up names the releases that used it', () => {
    const history = upTo('released', setAside(kr(400_000)));
    expect(gatesOf({ history })).toMatchObject([
      {
        code: 'funds-used-up',
        details: { setAsideMinor: kr(400_000), usedMinor: kr(382_500) },
        events: [expect.any(String), history.history.at(-1)?.id],
      },
    ]);
  });

  it('plan-outdated looks at each line: money moved between lines is another plan', () =>
    expect(gatesOf({ history: revised(kr(1)) })).toMatchObject([
      { code: 'plan-outdated', details: { code: 'personnel' } },
    ]));

  it('plan-outdated opens when the plan is revised as well', () =>
    expect(
      codesOf({
        history: revised(kr(1)).after('RevisePaymentPlan', PLAN_TERMS, { on: '2025-01-01' }),
      }),
    ).toEqual([]));

  it('past-notice opens when the notice is withdrawn', () => {
    const noticed = ending('TerminationNoticeGiven', '2025-03-31');
    const notice = noticed.history.at(-1)?.id ?? '';
    const history = noticed.after('WithdrawTerminationNotice', { notice }, { on: DAY });
    expect(codesOf({ history, day: '2025-01-31' })).toEqual(['past-notice']);
    expect(codesOf({ history, day: DAY })).toEqual([]);
  });

  it('past-termination is shut before the last day has come: the quarter after it is not paid in advance', () => {
    const history = open.after(
      'TerminateAgreement',
      { lastDay: stated('2025-03-31') },
      { on: '2025-01-15' },
    );
    expect(codesOf({ history, tranche: 'funding/2', day: '2025-03-15' })).toEqual([
      'past-termination',
    ]);
    expect(codesOf({ history, tranche: 'funding/1', day: '2025-03-15' })).toEqual([]);
  });

  it('S101 account-not-designated names what was read of an account', () => {
    const silent = as(
      'silent',
      onNewYear(fact('TermRecorded', { topic: 'payout-account', stated: false })),
    );
    expect(gatesOf({ history: payable('designated').and(silent) })).toEqual([
      { code: 'account-not-designated', details: {}, events: ['silent'] },
    ]);
  });

  it('S104 names the recorded condition that it follows from', () => {
    const condition = as(
      'condition',
      onNewYear(fact('TermRecorded', { topic: 'funds-set-aside', stated: true })),
    );
    expect(gatesOf({ history: payable('setAside').and(condition) })).toEqual([
      expect.objectContaining({ code: 'funds-not-set-aside', events: ['condition'] }),
    ]);
  });

  it('S99 report-not-accepted says which report, of what kind and due when, and waits for its acceptance', () => {
    const history = withNewYear(
      as(
        'terms',
        fact('ReportingTermsAgreed', {
          obligations: [
            { code: 'account-2025', kind: 'financial', dueOn: '2026-03-31', gates: [TRANCHE] },
          ],
        }),
      ),
    );
    const { acceptedOn: _, ...submitted } = reportShown().value as never as { acceptedOn: string };
    for (const evidence of [
      [accountShown()],
      [accountShown(), { ...reportShown(), value: submitted as never }],
      [
        accountShown(),
        reportShown({ answers: [{ agreement: 'other', obligation: 'account-2025' }] }),
      ],
      [accountShown(), reportShown({ answers: [{ agreement: 'own' }] })],
    ])
      expect(gatesOf({ history, evidence })).toEqual([
        {
          code: 'report-not-accepted',
          details: { obligation: 'account-2025', kind: 'financial', dueOn: '2026-03-31' },
          events: ['terms'],
        },
      ]);
    expect(codesOf({ history, tranche: 'funding/1' })).toEqual([]);
  });

  it('shuts a tranche that is released already: one that closes later blocks the next step', () => {
    const { by: officer, on } = as2025('case-officer', '2025-02-03');
    upTo('attested')
      .when(
        'ReserveTranche',
        { tranche: 'funding/1', run: 'r' },
        { by: officer, on, evidence: [accountShown({ closedOn: '2025-02-03' })] },
      )
      .thenRejected('gate-closed', '/tranche');
  });
});
