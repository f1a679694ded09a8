/** Facts of a payment: an agreement that can be paid, what other streams show of it, a tranche on its way. */
import {
  type AccountEvidence,
  type Circumstances,
  type Evidence,
  type EvidenceValue,
  foldStream,
  type PlannedTranche,
  type ReportEvidence,
  type ScheduledTranche,
  trancheOn,
} from '@liggaren/domain';
import {
  agreementDrafted,
  appropriationConfirmed,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  instrumentConcluded,
  kr,
  partyJoined,
  publicPartyJoined,
} from './facts.js';
import { type Given, given } from './given-when-then.js';

const YEAR_2025 = { start: '2025-01-01', end: '2025-12-31' };
const PAYER = by('stad', 'socialnämnden');

/** S100: a quarter of the annex Convictus 2025. */
export function quarter(number: number, is: Partial<PlannedTranche> = {}): PlannedTranche {
  const month = (nth: number) => String(nth).padStart(2, '0');
  const from = `2025-${month(3 * number - 2)}-01`;
  const to = `2025-${month(3 * number)}-${number === 1 || number === 4 ? 31 : 30}`;
  return {
    number,
    label: `2025-Q${number}`,
    period: { from, to },
    fiscalYear: 2025,
    dueOn: from,
    amountMinor: kr(382_500),
    lines: [
      { code: 'personnel', amountMinor: kr(345_000) },
      { code: 'material', amountMinor: kr(12_500) },
      { code: 'other', amountMinor: kr(25_000) },
    ],
    ...is,
  };
}

export const PLAN_TERMS = {
  funding: 'funding',
  basis: 'calendar',
  timing: 'advance',
  dueDays: 0,
} as const;

export function planAdopted(...tranches: readonly PlannedTranche[]) {
  const table = tranches.length > 0 ? tranches : [1, 2, 3, 4].map((number) => quarter(number));
  return as('plan', fact('PaymentPlanAdopted', { ...PLAN_TERMS, tranches: table }));
}

export function accountDesignated(account = 'bankgiro', funding = 'funding') {
  return as(`to-${account}`, fact('PayoutAccountDesignated', { funding, account, evidence: [] }));
}

/** What makes an agreement's tranches payable, from New Year 2025; each may be left out. */
const PAYABLE = {
  drafted: agreementDrafted(YEAR_2025),
  payer: publicPartyJoined(PAYER),
  payee: as('payee', partyJoined(by('convictus'))),
  concluded: as('conclusion', instrumentConcluded()),
  funded: fundingAgreed({ payer: PAYER, ...YEAR_2025 }),
  setAside: as('set-aside', appropriationConfirmed()),
  designated: accountDesignated(),
  planned: planAdopted(),
} as const satisfies Readonly<Record<string, GivenFact>>;

/** An agreement whose tranches `funding/1` to `funding/4` can be paid, without the facts named. */
export function payable(...without: readonly (keyof typeof PAYABLE)[]): Given {
  const names = Object.keys(PAYABLE) as (keyof typeof PAYABLE)[];
  const left = names.filter((name) => !without.includes(name));
  return given(...left.map((name): GivenFact => effective('2025-01-01', PAYABLE[name])));
}

/** A verified account, past its cooling-off. */
export function accountShown(is: Partial<AccountEvidence> = {}): Evidence {
  return shown('organisation-convictus', {
    kind: 'account',
    account: 'bankgiro',
    organisation: 'convictus',
    verifiedOn: '2024-12-01',
    usableFrom: '2024-12-04',
    events: ['registered', 'verified'],
    ...is,
  });
}

type Mandate = Extract<EvidenceValue, { kind: 'mandate' }>['mandates'][number];

/** A mandate that a unit of the city has given the person, without a limit and an end unless told. */
export function mandateShown(person: string, is: Partial<Mandate> = {}): Evidence {
  return shown('unit-socialnämnden', {
    kind: 'mandate',
    unit: 'socialnämnden',
    organisation: 'stad',
    person,
    mandates: [
      { mandate: `mandate-${person}`, attest: 'sak', from: '2025-01-01', currency: 'SEK', ...is },
    ],
  });
}

/** A report that answers the obligation `account-2025`. */
export function reportShown(is: Partial<ReportEvidence> = {}): Evidence {
  return shown('report-account', {
    kind: 'report',
    report: 'account',
    answers: [{ agreement: 'own', obligation: 'account-2025' }],
    acceptedOn: '2025-01-20',
    events: ['submitted', 'accepted'],
    ...is,
  });
}

function shown(stream: string, value: EvidenceValue): Evidence {
  return { stream, revision: 2, value };
}

/** As the person of that role, on a day, shown the account and that person's mandate. */
export function as2025(person: string, on = '2025-02-01', is: Partial<Mandate> = {}) {
  return {
    by: { id: person, kind: 'person' },
    on,
    evidence: [accountShown(), mandateShown(person, is)],
  } as const satisfies Circumstances;
}

/** What is said of a tranche on a day. Throws when there is no such tranche. */
export function scheduled(
  { history }: Given,
  tranche = 'funding/1',
  day = '2025-02-01',
): ScheduledTranche {
  const agreement = foldStream('agreement', history);
  const found = agreement && trancheOn(agreement, tranche, day);
  if (!found) throw new Error(`there is no ${tranche} on ${day}`);
  return found;
}

/** What an attest of a tranche names on a day: empty while there is nothing to attest. */
export function contentShown(history: Given, tranche = 'funding/1', day = '2025-02-01'): string {
  return scheduled(history, tranche, day).content ?? '';
}

const RUN = 'run-1';

/** The steps of a tranche, each on its day, by whoever takes it. */
const STEPS = {
  released: (before, tranche) =>
    before.after('ReleaseTranche', { tranche }, as2025('case-officer', '2025-02-01')),
  sak: (before, tranche) => attesting(before, tranche, 'sak', 'controller'),
  attested: (before, tranche) => attesting(before, tranche, 'beslut', 'head-of-unit'),
  reserved: (before, tranche) =>
    before.after('ReserveTranche', { tranche, run: RUN }, as2025('case-officer', '2025-02-03')),
  instructed: (before, tranche) =>
    before.after('InstructTranche', { tranche, run: RUN }, as2025('case-officer', '2025-02-03')),
  paid: (before, tranche) =>
    before.after('RecordPayment', {
      tranche,
      instruction: `${tranche}/1`,
      paidOn: { date: '2025-02-04', basis: 'stated' },
      amountMinor: scheduled(before, tranche, '2025-02-03').instructedMinor,
      currency: 'SEK',
      reference: 'bg-1',
      evidencedBy: 'bank-entry',
    }),
  returned: (before, tranche) =>
    before.after('RecordReturn', {
      tranche,
      returnedOn: { date: '2025-02-06', basis: 'stated' },
      amountMinor: scheduled(before, tranche, '2025-02-05').paidMinor,
      currency: 'SEK',
      reference: 'ret-1',
      why: 'closed account',
    }),
} as const satisfies Readonly<Record<string, (before: Given, tranche: string) => Given>>;
export type PayoutStep = keyof typeof STEPS;

/** The tranche on its way, up to and with the step: released 1 February 2025, attested the 2nd, paid the 4th. */
export function upTo(last: PayoutStep, before = payable(), tranche = 'funding/1'): Given {
  const names = Object.keys(STEPS) as PayoutStep[];
  return names
    .slice(0, names.indexOf(last) + 1)
    .reduce((history, name) => STEPS[name](history, tranche), before);
}

function attesting(before: Given, tranche: string, kind: 'sak' | 'beslut', person: string): Given {
  const on = '2025-02-02';
  return before.after(
    'AttestTranche',
    { tranche, kind, unit: 'socialnämnden', content: contentShown(before, tranche, on) },
    as2025(person, on, { attest: kind }),
  );
}
