/**
 * Statistics in the printed form of the reports: tables with thousands apart by spaces and percent without decimals
 * (S140), and single figures in the words of their source. What is printed and does not agree is said beside it.
 */
import {
  type Held,
  type Partnership,
  type Statistic,
  statisticOn,
  type StatisticOn,
} from '@liggaren/domain';
import { numberText, quantityText } from './activity-parts.js';
import { sentences } from './sentences.js';
import { type Block, list, paragraph, type Part, remark, said, type Table } from './text.js';
import type { Teller } from './teller.js';

/** Tables where there are several rows of groups, and lines for the single figures among them. */
export function statisticsPart(
  teller: Teller,
  partnership: Held<'partnership'>,
  statistics: readonly Statistic[],
): readonly Block[] {
  const tables = statistics.filter(isTable);
  const singles = statistics.filter((one) => !isTable(one));
  return [
    ...list(singles.map((one) => singlePart(teller, partnership.state, one))),
    ...tables.flatMap((one) => tablePart(teller, partnership.state, one)),
  ];
}

function isTable({ data: { rows = [], dimension } }: Statistic): boolean {
  return rows.length > 1 && dimension !== undefined;
}

function singlePart(
  teller: Teller,
  partnership: Partnership,
  statistic: Statistic,
): readonly Part[] {
  const { title, notReported, rows = [], unit } = statistic.data;
  if (notReported !== undefined)
    return [
      said(`${title}: ${sentences([notReported])}`, [statistic.id]),
      ' ',
      remark(teller.t('text.not-reported')),
    ];
  const figures = rows.flatMap(({ label, cells }) =>
    cells.map(({ group, quantity }) => {
      const number = quantity
        ? withUnit(teller, quantityText(teller, quantity), quantity.asWritten, unit)
        : teller.t('text.not-reported');
      const of = [label, group === 'all' ? undefined : groupText(teller, group)];
      const names = of.filter((one) => one !== undefined).join(' ');
      return names === '' ? number : `${names} ${number}`;
    }),
  );
  const { checks } = statisticOn(partnership, statistic, teller.material.validOn);
  return [
    said(`${title}: ${figures.join('; ')}.`, [statistic.id]),
    ...differences(teller, statistic, checks),
  ];
}

/** The source's own words name what is counted. */
function withUnit(
  teller: Teller,
  text: string,
  asWritten: string | undefined,
  unit: string,
): string {
  return asWritten === undefined ? `${text} ${unitText(teller, unit)}` : text;
}

function tablePart(
  teller: Teller,
  partnership: Partnership,
  statistic: Statistic,
): readonly Block[] {
  const on = statisticOn(partnership, statistic, teller.material.validOn);
  const { title, headline } = statistic.data;
  const about = on.period
    ? teller.t('text.table-of-period', { title, period: teller.period(on.period) })
    : teller.t('text.table', { title });
  return [
    paragraph(
      said(about, [statistic.id]),
      ...(headline
        ? [' ', remark(teller.t('text.headline', { headline: headline.asWritten }))]
        : []),
      ...differences(teller, statistic, on.checks),
    ),
    tableOf(teller, statistic, on),
  ];
}

type SaidRow = StatisticOn['rows'][number];

/**
 * As the reports print it: where there is occupancy, the total stands beside it at the end, and else before the
 * shares. Printed figures as printed, and computed where the source prints none.
 */
function tableOf(teller: Teller, statistic: Statistic, on: StatisticOn): Table {
  const unit = unitText(teller, statistic.data.unit);
  const occupied = on.rows.some(({ occupancy, printed }) => occupancy ?? printed?.occupancy);
  const right = (head: string) => ({ head, align: 'right' as const });
  const columns = {
    counts: on.groups.map((group) => right(capital(groupText(teller, group)))),
    shares: on.groups.map((group) => right(`${capital(groupText(teller, group))} %`)),
    total: [right(occupied ? capital(unit) : teller.t('text.total'))],
    occupancy: occupied ? [right(teller.t('text.occupancy'))] : [],
  };
  const order = occupied
    ? (['counts', 'shares', 'total', 'occupancy'] as const)
    : (['counts', 'total', 'shares'] as const);
  const row = (label: string, figures: Omit<SaidRow, 'label'>) => {
    const cells = cellsOf(teller, on.groups, figures);
    return {
      cells: [
        label,
        ...order.flatMap((part) => (part === 'occupancy' && !occupied ? [] : cells[part])),
      ],
      events: [statistic.id, ...(figures.occupancy?.events ?? [])],
    };
  };
  return {
    kind: 'table',
    columns: [{ head: '', align: 'left' }, ...order.flatMap((part) => columns[part])],
    rows: [
      ...on.rows.map((one) => row(one.label ?? (one.period ? teller.period(one.period) : ''), one)),
      ...(on.totals ? [row(`${teller.t('text.total')}:`, on.totals)] : []),
    ],
  };
}

function cellsOf(
  teller: Teller,
  groups: readonly string[],
  figures: SaidRow | Omit<SaidRow, 'label'>,
) {
  const { cells, printed, shares = [], total, occupancy } = figures;
  const none = teller.t('text.not-reported');
  const sumText = (sum: { lower?: string; upper?: string } | undefined) =>
    sum?.lower === undefined ? none : rangeText(teller, sum.lower, sum.upper);
  return {
    counts: groups.map((group) => {
      const cell = cells.find((one) => one.group === group);
      const shown = printed?.cells?.find((one) => one.group === group)?.text;
      return shown ?? (cell?.quantity ? quantityText(teller, cell.quantity) : sumText(cell?.sum));
    }),
    shares: groups.map((group) => {
      const shown = printed?.shares?.find((one) => one.group === group)?.text;
      return (
        shown ??
        percentText(
          teller,
          shares.find((one) => one.group === group),
        )
      );
    }),
    total: [printed?.total ?? sumText(total)],
    occupancy: [printed?.occupancy ?? percentText(teller, occupancy)],
  };
}

function rangeText(teller: Teller, lower: string, upper: string | undefined): string {
  const number = (text: string) => numberText(teller.language, text);
  if (upper === undefined) return teller.t('text.at-least', { number: number(lower) });
  return lower === upper ? number(lower) : `${number(lower)}–${number(upper)}`;
}

/** S140: without decimals, half up. */
function percentText(teller: Teller, percentage: object | undefined): string {
  const { lower, upper, fraction } = (percentage ?? {}) as Partial<SaidPercentage>;
  if (lower === undefined) return teller.t('text.not-reported');
  // From the unrounded value, where there is one: what is rounded twice may come out one off.
  if (fraction !== undefined) return `${wholePercent(fraction)}%`;
  const whole = (text: string) => String(Math.floor(Number(text) + 0.5));
  return upper === undefined || upper === lower
    ? `${whole(lower)}%`
    : `${whole(lower)}–${whole(upper)}%`;
}

interface SaidPercentage {
  readonly lower: string;
  readonly upper: string;
  /** `344/995` */
  readonly fraction: string;
}

function wholePercent(fraction: string): bigint {
  const [part = 0n, of = 1n] = fraction.split('/').map(BigInt);
  return (200n * part + of) / (2n * of);
}

/** What is printed and is not what the numbers come to: said, never corrected. */
function differences(
  teller: Teller,
  { id, data }: Statistic,
  checks: StatisticOn['checks'],
): readonly Part[] {
  return checks.flatMap((check) =>
    check.outcome === 'differs'
      ? [
          ' ',
          said(
            teller.t('text.differs', {
              what: teller.t(`text.checked.${check.figure}`),
              where:
                (check.row === undefined ? undefined : data.rows?.[check.row]?.label) ?? 'none',
              printed: check.printed,
              computed: check.computed,
            }),
            [id],
          ),
        ]
      : [],
  );
}

const GROUPS = [
  'all',
  'women',
  'men',
  'other',
  'unknown',
  'romania',
  'finland',
  'poland',
  'other-eu',
  'lvm-reports',
] as const;

/** A group that has no word here is named as it is recorded. */
function groupText(teller: Teller, group: string): string {
  const known = GROUPS.find((one) => one === group);
  return known ? teller.t(`text.group.${known}`) : group;
}

function unitText(teller: Teller, unit: string): string {
  return teller.t(`text.unit.${unit as Statistic['data']['unit']}`);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
