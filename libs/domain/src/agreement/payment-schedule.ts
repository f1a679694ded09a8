/** The payment schedule on a day: every tranche, previewed or planned, and each reason that holds it. */
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import { type Agreement, type Instrument, instrumentOf, type Recorded } from './agreement.js';
import type { Acting, PlannedTranche } from './agreement-events.js';
import { blankLines } from './instruments.js';
import { previewTranches, type PreviewedTranche } from './payment-plan.js';
import { holds } from './status.js';

/** Why a tranche may not be released: computed, each from a recorded term or a rule. */
export const GATES = [
  'agreement-not-concluded',
  'instrument-not-concluded',
  'signature-not-evidenced',
  'funds-not-set-aside',
  'funds-too-small',
  'account-not-designated',
  'plan-not-adopted',
  'period-not-stated',
] as const;
export type GateCode = (typeof GATES)[number];

export interface Gate {
  readonly code: GateCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** The events that it follows from. */
  readonly events: readonly string[];
}

export interface ScheduledTranche {
  /** Stable: `<funding>/<number>`, previewed and planned alike. */
  readonly tranche: string;
  readonly funding: string;
  readonly instrument: string;
  readonly number: number;
  readonly label: string;
  readonly stage: 'previewed' | 'planned';
  readonly payer: Acting;
  readonly payee: Acting;
  readonly currency: string;
  readonly amountMinor: number;
  readonly lines: PlannedTranche['lines'];
  readonly period?: Period;
  readonly fiscalYear?: number;
  readonly dueOn?: Day;
  /** Empty: nothing known stands in the way of its release. */
  readonly gates: readonly Gate[];
  /** The events that made the tranche and its amounts. */
  readonly events: readonly string[];
}

/** The tranches of every funding that counts on the day, in order of funding and number. */
export function paymentScheduleOn(agreement: Agreement, day: Day): readonly ScheduledTranche[] {
  return agreement.fundings
    .filter((funding) => holds(funding.since, day))
    .flatMap((funding) => {
      const plan = agreement.plans.find(
        (candidate) => candidate.data.funding === funding.id && holds(candidate.since, day),
      );
      const tranches: readonly (PreviewedTranche & { readonly dueOn?: Day })[] =
        plan?.data.tranches ?? previewTranches(agreement, funding) ?? [];
      return tranches.map((tranche) => scheduled(agreement, funding, plan, tranche, day));
    });
}

function scheduled(
  agreement: Agreement,
  funding: Recorded<'FundingAgreed'>,
  plan: Recorded<'PaymentPlanAdopted'> | undefined,
  tranche: PreviewedTranche & { readonly dueOn?: Day },
  day: Day,
): ScheduledTranche {
  const { payer, payee, currency, instrument } = funding.data;
  return {
    ...tranche,
    tranche: `${funding.id}/${tranche.number}`,
    funding: funding.id,
    instrument: instrument ?? agreement.id,
    stage: plan ? 'planned' : 'previewed',
    payer,
    payee,
    currency,
    gates: gatesOf(agreement, funding, plan, tranche, day),
    events: [funding.id, ...(plan ? [plan.id] : [])],
  };
}

function gatesOf(
  agreement: Agreement,
  funding: Recorded<'FundingAgreed'>,
  plan: Recorded<'PaymentPlanAdopted'> | undefined,
  tranche: PreviewedTranche,
  day: Day,
): readonly Gate[] {
  const instrument = instrumentOf(agreement, funding.data.instrument);
  return [
    ...conclusionGates(agreement.instruments[0], 'agreement-not-concluded', day),
    ...(instrument && instrument.kind === 'annex'
      ? conclusionGates(instrument, 'instrument-not-concluded', day)
      : []),
    ...fundsGates(agreement, funding, tranche, day),
    // S101: no payout account is on record, so none can be verified.
    {
      code: 'account-not-designated',
      details: {},
      events: termEvents(agreement, 'payout-account'),
    },
    ...(plan ? [] : [gate('plan-not-adopted', [funding.id])]),
    ...(tranche.period ? [] : [gate('period-not-stated', [funding.id])]),
  ];
}

function conclusionGates(instrument: Instrument, code: GateCode, day: Day): readonly Gate[] {
  if (instrument.concluded && holds(instrument.concluded.since, day)) return [];
  const drafted = instrument.drafted.id;
  return [
    gate(code, [drafted], { instrument: instrument.title }),
    // S109: a blank line on a copy is a signature not evidenced; the gate stays shut.
    ...blankLines(instrument, day).map(({ role }) =>
      gate('signature-not-evidenced', [drafted], { role }),
    ),
  ];
}

function fundsGates(
  agreement: Agreement,
  funding: Recorded<'FundingAgreed'>,
  tranche: PreviewedTranche,
  day: Day,
): readonly Gate[] {
  const year = tranche.fiscalYear;
  const setAside = agreement.appropriations.filter(
    ({ data, since }) =>
      holds(since, day) &&
      data.currency === funding.data.currency &&
      (year === undefined || data.fiscalYear === year),
  );
  const events = [...setAside.map(({ id }) => id), ...termEvents(agreement, 'funds-set-aside')];
  const details: Gate['details'] = year === undefined ? {} : { fiscalYear: year };
  if (setAside.length === 0) return [gate('funds-not-set-aside', events, details)];
  const sum = setAside.reduce((total, { data }) => total + data.amountMinor, 0);
  if (sum >= tranche.amountMinor) return [];
  return [gate('funds-too-small', events, { ...details, setAsideMinor: sum })];
}

function termEvents(agreement: Agreement, topic: string): readonly string[] {
  return agreement.terms.filter(({ data }) => data.topic === topic).map(({ id }) => id);
}

function gate(code: GateCode, events: readonly string[], details: Gate['details'] = {}): Gate {
  return { code, details, events };
}
