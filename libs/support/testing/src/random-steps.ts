/** Random commands on tranches and claims: mostly the next step of one, at times any other. */
import {
  type Agreement,
  ATTEST_KINDS,
  type DateFact,
  progressOf,
  type ScheduledTranche,
  trancheOn,
  tranchesOf,
} from '@liggaren/domain';
import type { OnAgreement } from './random-agreements.js';
import { type Choices, idsOf } from './random-choices.js';
import { PERSONS } from './random-registers.js';
import type { World } from './random-world.js';

const RUNS = ['run-1', 'run-2'];

/** The step that a tranche waits for. */
export const nextStep: OnAgreement = (by, agreement, world) => {
  const tranche = oneOfTheFirst(by, agreement);
  const found = trancheOn(agreement, tranche, world.dayOf());
  switch (found?.stage) {
    case undefined:
      return release(by, tranche, world);
    case 'held':
      return { type: 'LiftTrancheHold', data: { tranche } };
    case 'released':
    case 'returned':
      return found.releasedMinor > 0 ? attest(by, found) : release(by, tranche, world);
    case 'attested':
      return by.chance(8)
        ? revoke(by, agreement, tranche)
        : { type: 'ReserveTranche', data: { tranche, run: by.one(RUNS) } };
    case 'reserved':
      if (by.chance(8))
        return { type: 'ReleaseTrancheReservation', data: { tranche, run: found.run ?? '' } };
      return { type: 'InstructTranche', data: { tranche, run: found.run ?? '' } };
    case 'instructed':
      return fromTheBank(by, found, world);
    case 'paid':
      return by.chance(2) ? returned(by, found, world) : claim(by, agreement);
    default:
      return release(by, tranche, world);
  }
};

/** Any step, whether or not it is its time. */
export const STEPS: readonly OnAgreement[] = [
  (by, agreement, world) => release(by, anyTranche(by, agreement), world),
  (by, agreement, world) => attest(by, aTranche(by, agreement, world.dayOf())),
  (by, agreement) => ({
    type: 'ReserveTranche',
    data: { tranche: anyTranche(by, agreement), run: by.one(RUNS) },
  }),
  (by, agreement) => ({
    type: 'ReleaseTrancheReservation',
    data: { tranche: anyTranche(by, agreement), run: by.one(RUNS) },
  }),
  (by, agreement) => ({
    type: 'InstructTranche',
    data: { tranche: anyTranche(by, agreement), run: by.one(RUNS) },
  }),
  (by, agreement, world) => fromTheBank(by, aTranche(by, agreement, world.dayOf()), world),
  (by, agreement, world) => returned(by, aTranche(by, agreement, world.dayOf()), world),
  (by, agreement) => ({
    type: 'WithholdTranche',
    data: { tranche: anyTranche(by, agreement), why: 'late' },
  }),
  (by, agreement) => ({
    type: 'LiftTrancheHold',
    data: { tranche: anyTranche(by, agreement) },
  }),
  (by, agreement) => ({
    type: 'CancelTranche',
    data: { tranche: anyTranche(by, agreement), why: 'closed' },
  }),
  (by, agreement) => revoke(by, agreement, anyTranche(by, agreement)),
];

export const REPAYMENTS: readonly OnAgreement[] = [
  (by, agreement) => claim(by, agreement),
  ...Array<OnAgreement>(2).fill((by, agreement, world) => ({
    type: 'RecordRepayment',
    data: {
      ...aClaim(by, agreement),
      receivedOn: bankDay(by, world),
      reference: `in-${by.draw(50)}`,
    },
  })),
  ...Array<OnAgreement>(4).fill((by, agreement) => ({
    type: 'SetOffRepayment',
    data: { ...aClaim(by, agreement), tranche: anyTranche(by, agreement) },
  })),
  ...Array<OnAgreement>(2).fill((by, agreement) => ({
    type: 'WriteOffRepayment',
    data: { ...aClaim(by, agreement), why: 'not worth it' },
  })),
];

/** Any that there ever was, or one that never was. */
function anyTranche(by: Choices, agreement: Agreement): string {
  const tranches = tranchesOf(agreement);
  return by.chance(20) ? `${agreement.id}/99` : by.one(tranches);
}

/** So that some go all the way. */
function oneOfTheFirst(by: Choices, agreement: Agreement): string {
  return by.one(tranchesOf(agreement).slice(0, 3)) ?? '';
}

function aTranche(by: Choices, agreement: Agreement, day: string): ScheduledTranche | undefined {
  return trancheOn(agreement, anyTranche(by, agreement) ?? '', day);
}

type Given = ReturnType<OnAgreement>;

function release(by: Choices, tranche: string, world: World): Given {
  const reports = world.idsOf('report');
  return {
    type: 'ReleaseTranche',
    data: { tranche, ...(reports.length > 0 && by.chance(2) ? { reports } : {}) },
  };
}

function attest(by: Choices, found: ScheduledTranche | undefined): Given {
  const given = (found?.attests ?? []).filter(({ stands }) => stands).map(({ kind }) => kind);
  const missing = ATTEST_KINDS.filter((kind) => !given.includes(kind));
  return {
    type: 'AttestTranche',
    by: by.one(PERSONS),
    data: {
      tranche: found?.tranche,
      kind: by.one(by.chance(8) ? ATTEST_KINDS : missing),
      unit: by.one(found?.payer.units ?? []),
      content: by.chance(10) ? 'another' : found?.content,
    },
  } as Given;
}

function revoke(by: Choices, agreement: Agreement, tranche: string): Given {
  const attests = idsOf(progressOf(agreement, tranche).attests);
  return {
    type: 'RevokeTrancheAttest',
    data: { tranche, attest: by.one(attests), why: 'a slip' },
  };
}

/** Paid as asked, mostly; in part, too much, without being asked; rejected; or returned at once. */
function fromTheBank(by: Choices, found: ScheduledTranche | undefined, world: World): Given {
  const { tranche = '', instruction = `${tranche}/1`, currency = 'SEK' } = found ?? {};
  const asked = found?.instructedMinor || 1_000;
  switch (by.draw(8)) {
    case 0:
      return { type: 'RejectTranche', data: { tranche, instruction, why: 'unknown account' } };
    case 1:
      return returned(by, found, world);
    default:
      return {
        type: 'RecordPayment',
        data: {
          tranche,
          ...(by.chance(8) ? {} : { instruction }),
          paidOn: bankDay(by, world),
          amountMinor: by.one([asked, asked, asked, asked, Math.ceil(asked / 3), asked + 5]),
          currency,
          reference: `bg-${by.draw(50)}`,
          evidencedBy: by.one(['bank-entry', 'voucher', 'stated']),
        },
      };
  }
}

function returned(by: Choices, found: ScheduledTranche | undefined, world: World): Given {
  const { tranche = '', currency = 'SEK', paidMinor = 0 } = found ?? {};
  return {
    type: 'RecordReturn',
    data: {
      tranche,
      returnedOn: bankDay(by, world),
      amountMinor: by.one([paidMinor, paidMinor, Math.ceil(paidMinor / 2), 700]) || 700,
      currency,
      reference: `ret-${by.draw(50)}`,
      why: 'closed account',
    },
  };
}

/** Today, mostly. */
function bankDay(by: Choices, world: World): DateFact {
  return by.chance(6) ? by.date() : { date: world.dayOf(), basis: 'stated' };
}

function claim(by: Choices, agreement: Agreement): Given {
  return {
    type: 'ClaimRepayment',
    data: {
      funding: by.one(idsOf(agreement.fundings)),
      amountMinor: 1 + by.draw(9_999) * 10,
      currency: 'SEK',
      ground: 'unspent',
    },
  };
}

function aClaim(by: Choices, agreement: Agreement) {
  const found = by.one(agreement.claims);
  const whole = found?.data.amountMinor ?? 1;
  return {
    claim: found?.id as string,
    amountMinor: by.one([whole, Math.ceil(whole / 2), whole + 1]),
    currency: found?.data.currency ?? 'SEK',
  };
}
