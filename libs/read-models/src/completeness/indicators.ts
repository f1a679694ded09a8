/** Which indicators were reported for an agreement, and which were not: missing is never zero (S17, S124). */
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { STATISTICS } from '../statistics/statistics.projection.js';

export interface Indicators {
  /** Codes that have numbers. */
  readonly reported: readonly string[];
  /** Indicators that a source says there are no numbers for. */
  readonly notReported: readonly {
    readonly code: string;
    readonly title: string;
    readonly why: string;
    readonly because: readonly string[];
  }[];
  /** Nothing was reported at all. */
  readonly none: boolean;
}

interface About {
  readonly agreement: string;
  readonly partnership: string;
  /** First and last day, where they are known. */
  readonly start?: string;
  readonly end?: string;
}

/** Asks once, and tells of each agreement. */
export async function indicatorsKnown(
  views: ViewStore,
  { knownAt, validOn }: Moment,
  partnerships: readonly string[],
): Promise<(about: About) => Indicators> {
  const versions =
    partnerships.length === 0
      ? []
      : await views.query(STATISTICS, {
          knownAt: knownAt.position,
          valid: { on: validOn },
          where: { partnership: [...new Set(partnerships)], kind: ['table', 'not-reported'] },
          orderBy: ['place'],
        });
  const said = versions.map(({ columns, body }) => ({
    kind: String(columns['kind']),
    code: String(columns['code']),
    partnership: String(columns['partnership']),
    agreement: String(columns['agreement']),
    from: String(columns['from']),
    to: String(columns['to']),
    body: body as unknown as {
      readonly title: string;
      readonly notReported?: string;
      readonly because: { readonly numbers: readonly string[] };
    },
  }));
  return (about) => {
    const own = said.filter((one) => isAbout(one, about));
    const reported = own.filter(({ kind }) => kind === 'table');
    const notReported = own.filter(({ kind }) => kind === 'not-reported');
    return {
      reported: [...new Set(reported.map(({ code }) => code))],
      notReported: notReported.map(({ code, body: { title, notReported: why = '', because } }) => ({
        ...{ code, title, why },
        because: because.numbers,
      })),
      none: reported.length === 0,
    };
  };
}

/** Said of the agreement; or of its partnership and no agreement, on days some of which it is known to cover. */
function isAbout(
  said: {
    readonly partnership: string;
    readonly agreement: string;
    readonly from: string;
    readonly to: string;
  },
  { agreement, partnership, start, end }: About,
): boolean {
  if (said.agreement !== '') return said.agreement === agreement;
  if (said.partnership !== partnership || said.from === '' || start === undefined) return false;
  return said.to >= start && (end === undefined || said.from <= end);
}
