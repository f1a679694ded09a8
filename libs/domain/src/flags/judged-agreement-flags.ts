/** Doubts about an agreement that its own stream cannot tell alone: they need the guideline, and what reports say was spent. */
import { flagAcross, type FlagAcrossStreams, type Seen } from './across-streams.js';

export interface JudgedAgreement {
  readonly agreement: string;
  /** Checks that a source calls criteria of a guideline, whose version does not list them. */
  readonly claimed: readonly (Seen & {
    readonly criterion: string;
    readonly guideline: string;
    readonly version: string;
    /** The event that recorded the version. */
    readonly versionEvent: string;
  })[];
  /** What is asserted of money: that the budget was followed, that both sides finance. */
  readonly asserted: readonly (Seen & { readonly topic: AssertedOfMoney })[];
  /** Whether anything is recorded as funded, paid or spent for the agreement. */
  readonly hasFigures: boolean;
}

/** Checks that only figures could show. Another check may be asserted too, but no sum would show it. */
export const ASSERTED_OF_MONEY = ['budget-followed', 'both-finance'] as const;
export type AssertedOfMoney = (typeof ASSERTED_OF_MONEY)[number];

export function judgedAgreementFlags({
  agreement,
  claimed,
  asserted,
  hasFigures,
}: JudgedAgreement): readonly FlagAcrossStreams[] {
  const stream = `agreement-${agreement}`;
  return [
    // S32: the source says that the guideline has it; its seven criteria do not.
    ...claimed.map(({ criterion, guideline, version, versionEvent, ...judgement }) =>
      flagAcross(
        'check-outside-guideline',
        stream,
        judgement.event,
        [judgement, { event: versionEvent }],
        { criterion, guideline, version },
      ),
    ),
    // S14, S34.
    ...(hasFigures ? [] : asserted).map(({ topic, ...assertion }) =>
      flagAcross('assertion-without-figures', stream, assertion.event, [assertion], { topic }),
    ),
  ];
}
