/** Gates (spärrar): every computed reason why a tranche may not go a step further, each from a term or a rule. */
import { holds } from '../event.js';
import { accountIn, type Evidence, reportsIn } from '../evidence.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import {
  type Agreement,
  type Funding,
  type Instrument,
  instrumentOf,
  type Plan,
  type Recorded,
} from './agreement.js';
import type { ReportObligation } from './content-events.js';
import { setAsideOn, termsInUse } from './funding.js';
import { blankLines } from './instruments.js';
import type { LineAmount } from './payment-events.js';
import { endedBy } from './termination.js';
import { designatedAccount, type Progress } from './tranche.js';

export const GATES = [
  'agreement-not-concluded',
  'instrument-not-concluded',
  'signature-not-evidenced',
  'funds-not-set-aside',
  'funds-too-small',
  'funds-used-up',
  'plan-not-adopted',
  'plan-outdated',
  'period-not-stated',
  'past-termination',
  'past-notice',
  'withheld',
  'account-not-designated',
  'account-not-verified',
  'account-cooling-off',
  'account-closed',
  'report-not-accepted',
] as const;
export type GateCode = (typeof GATES)[number];

export interface Gate {
  readonly code: GateCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** The events that it follows from. */
  readonly events: readonly string[];
}

/** What the gates of a tranche are asked of. */
export interface GatedTranche {
  /** `<funding>/<number>` */
  readonly tranche: string;
  readonly funding: Funding;
  readonly plan: Plan | undefined;
  readonly period?: Period;
  readonly fiscalYear?: number;
  readonly amountMinor: number;
  readonly progress: Progress;
  /** The releases beside it that use up the same money. */
  readonly beside: readonly Recorded<'TrancheReleased'>[];
}

/** The reasons that the agreement's own stream knows on a day, in a fixed order. */
export function ownGates(agreement: Agreement, tranche: GatedTranche, day: Day): readonly Gate[] {
  const { funding, plan, period, progress } = tranche;
  const terms = termsInUse(agreement, funding, day);
  const instrument = instrumentOf(agreement, terms.instrument);
  return [
    ...conclusionGates(agreement.instruments[0], 'agreement-not-concluded', day),
    ...(instrument && instrument.kind !== 'agreement'
      ? conclusionGates(instrument, 'instrument-not-concluded', day)
      : []),
    ...fundsGates(agreement, tranche, day),
    ...(designatedAccount(agreement, funding.id, day)
      ? []
      : // S101: the annex pays to an account that it does not name.
        [gate('account-not-designated', termEvents(agreement, 'payout-account'))]),
    ...(plan && holds(plan.since, day)
      ? outdatedGates(terms, plan)
      : [gate('plan-not-adopted', [funding.id])]),
    ...(period ? endGates(agreement, period, day) : [gate('period-not-stated', [funding.id])]),
    ...(progress.hold
      ? [gate('withheld', [progress.hold.id], { why: progress.hold.data.why })]
      : []),
  ];
}

/** What a tranche rests on in other streams on a day: its payee's account, and the reports it waits for. */
export interface Needs {
  readonly account?: {
    readonly organisation: string;
    readonly account: string;
    readonly event: string;
  };
  readonly obligations: readonly (Pick<ReportObligation, 'code' | 'kind' | 'dueOn'> & {
    readonly event: string;
  })[];
}

export function needsOf(agreement: Agreement, tranche: string, funding: Funding, day: Day): Needs {
  const designated = designatedAccount(agreement, funding.id, day);
  const obligations = agreement.reportingTerms
    .filter(({ since }) => holds(since, day))
    .flatMap(({ id, data }) =>
      data.obligations
        .filter(({ gates = [] }) => gates.includes(tranche))
        .map(({ code, kind, dueOn }) => ({
          code,
          kind,
          ...(dueOn === undefined ? {} : { dueOn }),
          event: id,
        })),
    );
  return {
    ...(designated
      ? {
          account: {
            organisation: funding.data.payee.organisation,
            account: designated.data.account,
            event: designated.id,
          },
        }
      : {}),
    obligations,
  };
}

/** The reasons that other streams give on a day, by what they were seen to say. */
export function evidenceGates(
  agreement: string,
  { account: wanted, obligations }: Needs,
  evidence: readonly Evidence[],
  day: Day,
): readonly Gate[] {
  const account = wanted && accountIn(evidence, wanted.account);
  const accepted = (code: string) =>
    reportsIn(evidence).some(
      ({ answers, acceptedOn }) =>
        acceptedOn !== undefined &&
        acceptedOn <= day &&
        answers.some((answer) => answer.agreement === agreement && answer.obligation === code),
    );
  return [
    ...(wanted ? accountGates(wanted, account, day) : []),
    ...obligations
      .filter(({ code }) => !accepted(code))
      .map(({ code, kind, dueOn, event }) =>
        gate('report-not-accepted', [event], {
          obligation: code,
          kind,
          ...(dueOn === undefined ? {} : { dueOn }),
        }),
      ),
  ];
}

function accountGates(
  wanted: NonNullable<Needs['account']>,
  account: ReturnType<typeof accountIn>,
  day: Day,
): readonly Gate[] {
  const events = [wanted.event, ...(account?.events ?? [])];
  const { verifiedOn, usableFrom, closedOn } = account ?? {};
  if (closedOn !== undefined && closedOn <= day)
    return [gate('account-closed', events, { closedOn })];
  if (verifiedOn === undefined || usableFrom === undefined || verifiedOn > day)
    return [gate('account-not-verified', events)];
  return day < usableFrom ? [gate('account-cooling-off', events, { usableFrom })] : [];
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

/** What is set aside must be as much as what is released of the year and this tranche together. */
function fundsGates(agreement: Agreement, tranche: GatedTranche, day: Day): readonly Gate[] {
  const { fiscalYear: year, amountMinor, beside, funding } = tranche;
  const { currency } = funding.data;
  const setAside = setAsideOn(agreement, currency, year, day);
  const events = [...setAside.map(({ id }) => id), ...termEvents(agreement, 'funds-set-aside')];
  const details: Gate['details'] = year === undefined ? {} : { fiscalYear: year };
  if (setAside.length === 0) return [gate('funds-not-set-aside', events, details)];
  const setAsideMinor = setAside.reduce((total, { data }) => total + data.amountMinor, 0);
  if (setAsideMinor < amountMinor)
    return [gate('funds-too-small', events, { ...details, setAsideMinor })];
  const others = beside.filter(
    ({ data }) => data.fiscalYear === year && data.currency === currency,
  );
  const usedMinor = others.reduce((total, { data }) => total + data.amountMinor, 0);
  if (setAsideMinor - usedMinor >= amountMinor) return [];
  return [
    gate('funds-used-up', [...events, ...others.map(({ id }) => id)], {
      ...details,
      setAsideMinor,
      usedMinor,
    }),
  ];
}

/** A plan that no longer sums to its funding, line by line, was cut before a revision: it must be revised too. */
function outdatedGates(terms: ReturnType<typeof termsInUse>, plan: Plan): readonly Gate[] {
  const plannedMinor = sumsOfPlan(plan);
  const fundedMinor = sumsByLine(terms.lines);
  const codes = new Set([...plannedMinor.keys(), ...fundedMinor.keys()]);
  const code = [...codes].find(
    (line) => (plannedMinor.get(line) ?? 0) !== (fundedMinor.get(line) ?? 0),
  );
  if (code === undefined) return [];
  return [
    gate('plan-outdated', [...terms.events, plan.id], {
      code,
      plannedMinor: plannedMinor.get(code) ?? 0,
      fundedMinor: fundedMinor.get(code) ?? 0,
    }),
  ];
}

/** A plan never changes: every tranche asks for its sums, on many days. */
const sumsOfPlans = new WeakMap<Plan, ReadonlyMap<string, number>>();

function sumsOfPlan(plan: Plan): ReadonlyMap<string, number> {
  const before = sumsOfPlans.get(plan);
  if (before) return before;
  const sums = sumsByLine(plan.data.tranches.flatMap(({ lines }) => lines));
  sumsOfPlans.set(plan, sums);
  return sums;
}

function sumsByLine(lines: readonly LineAmount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { code, amountMinor } of lines) sums.set(code, (sums.get(code) ?? 0) + amountMinor);
  return sums;
}

/** domain.md, gates: the service period is not past a termination. One that is to come shuts it already. */
function endGates(agreement: Agreement, period: Period, day: Day): readonly Gate[] {
  const ended = endedBy(agreement, agreement.terminated?.since.day ?? day);
  if (!ended || period.from <= ended.lastDay) return [];
  const code = ended.by === 'termination' ? 'past-termination' : 'past-notice';
  return [gate(code, [ended.event], { lastDay: ended.lastDay })];
}

function termEvents(agreement: Agreement, topic: string): readonly string[] {
  return agreement.terms.filter(({ data }) => data.topic === topic).map(({ id }) => id);
}

function gate(code: GateCode, events: readonly string[], details: Gate['details'] = {}): Gate {
  return { code, details, events };
}
