/** An agreement beside a guideline: the version it is judged by, each criterion of it, and the checks that are outside its list. */
import { type Period, versionJudging } from '@liggaren/domain';
import type { JsonObject } from '@liggaren/view-store-port';
import type { AdoptedGuideline } from './guidelines-adopted.js';

/** What the projection says of one judgement. */
export interface SaidJudgement extends JsonObject {
  readonly criterion: string;
  readonly outcome: string;
  readonly asserted: boolean;
  readonly because: readonly string[];
}
export type SaidJudgements = readonly (SaidJudgement & { readonly guideline?: string })[];

/** The days of entering, or why there are none. */
export type SaidEntered = (Period | { readonly undecided: string }) & {
  readonly because: readonly string[];
};

export interface JudgedBy {
  readonly guideline: string;
  readonly name: string;
  /** Absent where it cannot be said: then `undecided` says why. */
  readonly version?: string;
  readonly diaryNumber?: string;
  readonly document?: string;
  readonly undecided?: string;
  readonly criteria: readonly JudgedCriterion[];
  readonly because: readonly string[];
}

/** `not-assessed`: nobody has judged the agreement by it. */
export type CriterionState = 'met' | 'not-met' | 'doubt' | 'not-assessed';

export interface JudgedCriterion {
  readonly criterion: string;
  /** As the version words it. */
  readonly text?: string;
  readonly state: CriterionState;
  readonly judgement?: SaidJudgement;
}

/** A check that is not in the list of the version: on its own, or where a source says that the guideline has it (S32). */
export interface OutsideCheck extends SaidJudgement {
  readonly claimedOf?: {
    readonly guideline: string;
    readonly name: string;
    readonly version: string;
  };
}

export function judgedBy(
  { guideline, name, adopted }: AdoptedGuideline,
  entered: SaidEntered,
  judgements: SaidJudgements,
): { readonly by: JudgedBy; readonly outside: readonly OutsideCheck[] } {
  const version = 'undecided' in entered ? entered.undecided : versionJudging(adopted, entered);
  const own = judgements.filter((one) => one.guideline === guideline);
  if (typeof version === 'string')
    return {
      by: {
        ...{ guideline, name, undecided: version },
        criteria: own.map((one) => assessed(one.criterion, one)),
        because: entered.because,
      },
      outside: [],
    };
  const { criteria = [], diaryNumber, document, event } = version;
  const listed = (one: SaidJudgement) =>
    criteria.length === 0 || criteria.some(({ code }) => code === one.criterion);
  const said = {
    ...(diaryNumber === undefined ? {} : { diaryNumber }),
    ...(document === undefined ? {} : { document }),
  };
  const claimedOf = { guideline, name, version: version.version };
  return {
    by: {
      ...{ guideline, name, version: version.version, ...said },
      // Where no source lists the criteria, those are shown that the agreement is judged by.
      criteria:
        criteria.length > 0
          ? criteria.map(({ code, text }) => ({
              ...assessed(
                code,
                own.find(({ criterion }) => criterion === code),
              ),
              text,
            }))
          : own.map((one) => assessed(one.criterion, one)),
      because: [...entered.because, event],
    },
    outside: own.filter((one) => !listed(one)).map((one) => ({ ...one, claimedOf })),
  };
}

function assessed(criterion: string, judgement: SaidJudgement | undefined): JudgedCriterion {
  if (!judgement) return { criterion, state: 'not-assessed' };
  return { criterion, state: judgement.outcome as CriterionState, judgement };
}
