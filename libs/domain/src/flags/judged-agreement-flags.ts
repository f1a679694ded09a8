/** Doubts about an agreement that its own stream cannot tell alone: they need the guideline, and what reports say was spent. */
import type { Source } from '../event.js';
import type { Flag } from './flag.js';

export const JUDGED_AGREEMENT_RULES = [
  'check-outside-guideline',
  'assertion-without-figures',
] as const;
export type JudgedAgreementRule = (typeof JUDGED_AGREEMENT_RULES)[number];

export type JudgedAgreementFlag = Omit<Flag, 'rule'> & { readonly rule: JudgedAgreementRule };

/** A fact that the rules look at: its event, and where it was read. */
export interface Looked {
  readonly event: string;
  readonly source?: Source;
}

export interface JudgedAgreement {
  /** Checks that a source calls criteria of a guideline, whose version does not list them. */
  readonly claimed: readonly (Looked & {
    readonly criterion: string;
    readonly guideline: string;
    readonly version: string;
    /** The event that recorded the version. */
    readonly versionEvent: string;
  })[];
  /** What is asserted of money: that the budget was followed, that both sides finance. */
  readonly asserted: readonly (Looked & { readonly topic: AssertedOfMoney })[];
  /** Whether anything is recorded as funded, paid or spent for the agreement. */
  readonly hasFigures: boolean;
}

/** Checks that only figures could show. Another check may be asserted too, but no sum would show it. */
export const ASSERTED_OF_MONEY = ['budget-followed', 'both-finance'] as const;
export type AssertedOfMoney = (typeof ASSERTED_OF_MONEY)[number];

export function judgedAgreementFlags({
  claimed,
  asserted,
  hasFigures,
}: JudgedAgreement): readonly JudgedAgreementFlag[] {
  return [
    // S32: the source says that the guideline has it; its seven criteria do not.
    ...claimed.map(({ criterion, guideline, version, versionEvent, ...looked }) =>
      flagOf('check-outside-guideline', [looked, { event: versionEvent }], {
        ...{ criterion, guideline, version },
      }),
    ),
    // S14, S34.
    ...(hasFigures ? [] : asserted).map(({ topic, ...looked }) =>
      flagOf('assertion-without-figures', [looked], { topic }),
    ),
  ];
}

function flagOf(
  rule: JudgedAgreementRule,
  looked: readonly Looked[],
  details: Flag['details'],
): JudgedAgreementFlag {
  return {
    rule,
    key: looked[0]?.event ?? '',
    details,
    events: looked.map(({ event }) => event),
    sources: looked.flatMap(({ source }) => (source ? [source] : [])),
  };
}
