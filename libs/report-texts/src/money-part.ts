/**
 * The figures of an agreement's money: agreed, paid and accounted for, line by line. Where there are none, a claim
 * about time and budget rests on no figure, and the text says so (S14, S34).
 */
import type { Held, Measure, Movement } from '@liggaren/domain';
import { moneyText } from '@liggaren/wording';
import { type Block, paragraph, remark, type Table } from './text.js';
import type { Teller } from './teller.js';

const SHOWN = ['agreed', 'paid', 'spent'] as const satisfies readonly Measure[];
/** Without one of these, nothing shows how money was used: what is agreed alone shows nothing. */
const USED: readonly Measure[] = ['paid', 'set-off', 'spent'];

interface Entry {
  readonly event: string;
  readonly movement: Movement;
}

/** A table for the agreements that have figures; a remark where none of them has any of money that moved. */
export function moneyPart(
  teller: Teller,
  agreements: readonly Held<'agreement'>[],
): readonly Block[] {
  const ids = new Set(agreements.map(({ id }) => id));
  const entries = entriesOf(teller).filter(({ movement }) => ids.has(movement.agreement));
  const moved = entries.some(({ movement }) => USED.includes(movement.measure));
  return [
    ...(entries.length > 0 ? [tableOf(teller, agreements, entries)] : []),
    ...(moved ? [] : [paragraph(remark(teller.t('text.rests-on-no-figure')))]),
  ];
}

function entriesOf({ material }: Teller): readonly Entry[] {
  return material.moved.flatMap(({ event, movements }) =>
    movements
      .filter(({ day, measure }) => day <= material.validOn && inTable(measure) !== undefined)
      .map((movement) => ({ event: event.id, movement })),
  );
}

/** What is settled by setting off counts as paid here, as in the budget's differences. */
function inTable(measure: Measure): (typeof SHOWN)[number] | undefined {
  if (measure === 'set-off') return 'paid';
  return SHOWN.find((shown) => shown === measure);
}

function tableOf(
  teller: Teller,
  agreements: readonly Held<'agreement'>[],
  entries: readonly Entry[],
): Table {
  const rows = Map.groupBy(entries, ({ movement }) =>
    [movement.currency, movement.funding, movement.line].join('/'),
  );
  const sums = Map.groupBy(entries, ({ movement }) => movement.currency);
  const all = [
    ...[...rows.values()].map((of) => ({ label: labelOf(agreements, of[0] as Entry), of })),
    ...[...sums.values()].map((of) => ({ label: teller.t('text.total'), of })),
  ];
  return {
    kind: 'table',
    columns: [
      { head: teller.t('text.line'), align: 'left' },
      ...SHOWN.map((measure) => ({
        head: teller.t(`measure.${measure}`),
        align: 'right' as const,
      })),
    ],
    rows: all.map(({ label, of }) => ({
      cells: [
        label || teller.t('text.no-line'),
        ...SHOWN.map((measure) => sumOf(teller, of, measure)),
      ],
      events: [...new Set(of.map(({ event }) => event))],
    })),
  };
}

/** A sum of nothing is not 0: nothing of the kind is recorded. */
function sumOf(teller: Teller, entries: readonly Entry[], measure: (typeof SHOWN)[number]): string {
  const of = entries.filter(({ movement }) => inTable(movement.measure) === measure);
  const [first] = of;
  if (!first) return teller.t('text.not-recorded');
  const amountMinor = of.reduce((sum, { movement }) => sum + movement.amountMinor, 0);
  return moneyText(teller.language, { amountMinor, currency: first.movement.currency });
}

function labelOf(agreements: readonly Held<'agreement'>[], { movement }: Entry): string {
  const fundings = agreements.flatMap(({ state }) => state.fundings);
  const lines = fundings
    .filter(({ id }) => id === movement.funding)
    .flatMap(({ data, revisions }) => [data, ...revisions.map((one) => one.data)])
    .flatMap((said) => said.lines);
  return lines.findLast(({ code }) => code === movement.line)?.label ?? movement.line ?? '';
}
