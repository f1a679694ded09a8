/** Which movements a question is about: its filters as conditions on the view's columns. */
import { type Measure, MEASURES } from '@liggaren/domain';
import type { GroupSum, SumQuery, ViewQuery, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';
import { BUDGET_VS_ACTUAL } from './budget-vs-actual.projection.js';

export interface BudgetFilter {
  readonly agreement?: string;
  readonly partnership?: string;
  /** The one that the funding was first agreed in. */
  readonly instrument?: string;
  readonly funding?: string;
  /** A funding line's code. */
  readonly line?: string;
  /** An organisation's or a unit's id. */
  readonly payer?: string;
  /** The payee: an organisation's or a unit's id. */
  readonly party?: string;
  readonly fiscalYear?: number;
  readonly quarter?: string;
  readonly measure?: Measure;
}

type Where = NonNullable<ViewQuery['where']>;

/**
 * The conditions, any of which a movement of the question meets: what an agreement's own stream says; and
 * what a report says is spent, which knows its funding only, not who pays whom under what instrument.
 */
export async function selectionsOf(
  views: ViewStore,
  moment: Moment,
  filter: BudgetFilter,
): Promise<readonly Where[]> {
  const { partnership, instrument, payer, party, measure, ...rest } = filter;
  const { agreement, ...columns } = rest;
  const agreements =
    partnership === undefined
      ? agreement
      : (await agreementsOf(views, moment, partnership)).filter(
          (id) => agreement === undefined || id === agreement,
        );
  const common: Where = {
    ...columns,
    ...(agreements === undefined ? {} : { agreement: agreements }),
  };
  const ofFunding: Where = {
    ...(instrument === undefined ? {} : { instrument }),
    ...(payer === undefined ? {} : { payer }),
    ...(party === undefined ? {} : { payee: party }),
  };
  if (Object.keys(ofFunding).length === 0)
    return [{ ...common, ...(measure === undefined ? {} : { measure }) }];
  const own = MEASURES.filter((one) => one !== 'spent' && (measure ?? one) === one);
  const fundings = await fundingsWhere(views, moment, ofFunding);
  const wanted = fundings
    .map(({ group }) => String(group['funding']))
    .filter((id) => id !== '' && (filter.funding ?? id) === id);
  const spent = { ...common, measure: 'spent', funding: wanted };
  return [
    { ...common, ...ofFunding, measure: own },
    ...((measure ?? 'spent') === 'spent' ? [spent] : []),
  ];
}

/** Every funding known, with its agreement and instrument: also those that count from a later day. */
export function fundingsWhere(
  views: ViewStore,
  moment: Moment,
  where: Where,
): Promise<readonly GroupSum[]> {
  const query: SumQuery = {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { ...where, measure: MEASURES.filter((one) => one !== 'spent') },
  };
  const groupBy = ['agreement', 'instrument', 'funding'];
  return views.sumBy(BUDGET_VS_ACTUAL, query, { groupBy, sum: 'amountMinor' });
}

async function agreementsOf(
  views: ViewStore,
  moment: Moment,
  partnership: string,
): Promise<readonly string[]> {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { partnership },
    withoutBodies: true,
  });
  return [...new Set(found.map(({ cell }) => cell))];
}
