/**
 * The money of one organisation, as payee and as payer: by the other side with its units, fiscal year and currency.
 * Each number lists its events. Amounts of two currencies are never added.
 */
import { type Acting, type Measure, money, type Money } from '@liggaren/domain';
import type { Version, ViewStore } from '@liggaren/view-store-port';
import { selectionsOf } from '../budget-vs-actual/budget-selection.js';
import { BUDGET_VS_ACTUAL } from '../budget-vs-actual/budget-vs-actual.projection.js';
import { partiesOf } from '../budget-vs-actual/budget-vs-actual.query.js';
import type { Moment } from '../moment.js';

/** What is added up, by its name in a row. `paid` is the bank's, less what came back; `setOff` settled without it. */
const FIGURES = {
  drafted: 'drafted',
  agreed: 'agreed',
  planned: 'planned',
  paid: 'paid',
  setOff: 'set-off',
  repaid: 'repaid',
  spent: 'spent',
} as const satisfies Readonly<Record<string, Measure>>;
type Figure = keyof typeof FIGURES;

export interface PartySum {
  readonly as: 'payee' | 'payer';
  /** The party's own units, through which it receives or pays; absent in a sum over all of them. */
  readonly units?: readonly string[];
  /** The other side; absent in a sum over all of them. */
  readonly counterpart?: Acting;
  /** Absent for what is of no single year. */
  readonly fiscalYear?: number;
  readonly currency: string;
  readonly drafted: Money;
  readonly agreed: Money;
  readonly planned: Money;
  readonly paid: Money;
  readonly setOff: Money;
  readonly repaid: Money;
  /** Absent: no report says so, which is not 0. */
  readonly spent?: Money;
  readonly because: Readonly<Partial<Record<Figure, readonly string[]>>>;
}

/** One movement, with whose it is. */
export interface PartyMovement {
  readonly as: 'payee' | 'payer';
  readonly units?: readonly string[];
  readonly counterpart: Acting;
  readonly agreement: string;
  readonly fiscalYear: number;
  readonly currency: string;
  readonly measure: Measure;
  readonly amountMinor: number;
  readonly events: readonly string[];
}

/** Every movement of a funding that the organisation, or a unit, receives or gives. */
export async function movementsOfParty(
  views: ViewStore,
  moment: Moment,
  party: string,
): Promise<readonly PartyMovement[]> {
  const found: PartyMovement[] = [];
  for (const [as, other, filter] of [
    ['payee', 'payer', { party }],
    ['payer', 'payee', { payer: party }],
  ] as const) {
    const versions = await versionsWhere(views, moment, filter);
    const fundings = [...new Set(versions.map(({ columns }) => String(columns['funding'])))];
    const parties = await partiesOf(views, moment, fundings);
    for (const { columns, body } of versions) {
      const between = parties.get(String(columns['funding']));
      // What is set aside is of no funding yet: it is nobody's but the payer's own.
      if (!between) continue;
      const { units } = between[as];
      found.push({
        as,
        ...(units ? { units } : {}),
        counterpart: between[other],
        agreement: String(columns['agreement']),
        fiscalYear: Number(columns['fiscalYear']),
        currency: String(columns['currency']),
        measure: columns['measure'] as Measure,
        amountMinor: Number(columns['amountMinor']),
        events: body['events'] as unknown as readonly string[],
      });
    }
  }
  return found;
}

async function versionsWhere(
  views: ViewStore,
  moment: Moment,
  filter: { readonly party: string } | { readonly payer: string },
): Promise<readonly Version[]> {
  const { validOn, knownAt } = moment;
  const found = await Promise.all(
    (await selectionsOf(views, moment, filter)).map((where) =>
      views.query(BUDGET_VS_ACTUAL, { knownAt: knownAt.position, valid: { on: validOn }, where }),
    ),
  );
  return found.flat();
}

/**
 * Sums by direction, fiscal year and currency; `bySides`: also by who pays whom, with the units of both. In the order
 * of those.
 */
export function partySums(
  movements: readonly PartyMovement[],
  bySides: boolean,
): readonly PartySum[] {
  const keyOf = ({ as, units, counterpart, fiscalYear, currency }: PartyMovement) =>
    JSON.stringify([as, ...(bySides ? [counterpart, units ?? []] : []), fiscalYear, currency]);
  const groups = Map.groupBy(movements, keyOf);
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => sumOf(members, bySides));
}

/** Throws a RangeError for a sum that is not exact as a number. */
function sumOf(members: readonly PartyMovement[], bySides: boolean): PartySum {
  const [{ as, units, counterpart, fiscalYear, currency }] = members as [PartyMovement];
  const of = (figure: Figure) => members.filter(({ measure }) => measure === FIGURES[figure]);
  const sum = (figure: Figure) =>
    money(
      Number(of(figure).reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n)),
      currency,
    );
  const figures = Object.keys(FIGURES) as readonly Figure[];
  const because = figures.map((figure) => [
    figure,
    [...new Set(of(figure).flatMap(({ events }) => events))],
  ]);
  return {
    as,
    ...(bySides ? { counterpart, ...(units ? { units } : {}) } : {}),
    ...(fiscalYear === 0 ? {} : { fiscalYear }),
    currency,
    drafted: sum('drafted'),
    agreed: sum('agreed'),
    planned: sum('planned'),
    paid: sum('paid'),
    setOff: sum('setOff'),
    repaid: sum('repaid'),
    ...(of('spent').length > 0 ? { spent: sum('spent') } : {}),
    because: Object.fromEntries(
      because.filter(([, events]) => events?.length !== 0),
    ) as PartySum['because'],
  };
}
