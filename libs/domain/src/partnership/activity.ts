/** What a partnership does: activities and how many came, statistics, places, what is known of its area. */
import { accept, type Decision, reject } from '../decision.js';
import type { Period } from '../values/period.js';
import { compareDecimals, type Quantity, quantityFault } from '../values/quantity.js';
import type { ActivityEventData, ActivityEventType, StatisticRow } from './activity-events.js';
import { refuseUnknownOperation } from './governance.js';
import type { Partnership } from './partnership.js';

type Decided = Decision<ActivityEventType>;

/** Also outside any agreement's cover: that is flagged, not refused (S55). */
export function decideRecordActivity(
  partnership: Partnership,
  command: ActivityEventData['ActivityRecorded'],
): Decided {
  return (
    refuseUnknownOperations(partnership, command.operation, '/operation') ??
    refuseReversed(command.period, '/period/to') ??
    refuseFaulty(command.times, '/times') ??
    refuseFaulty(command.attendance?.quantity, '/attendance/quantity') ??
    accept({ type: 'ActivityRecorded', data: command })
  );
}

/**
 * What the paper says is taken as it stands: sums, shares or a headline that disagree are flagged. Refused is what
 * cannot be meant: a group twice in a row, rows that overlap, numbers where there are said to be none.
 */
export function decideReportStatistics(
  partnership: Partnership,
  command: ActivityEventData['StatisticsReported'],
): Decided {
  const { operations = [], rows, notReported, period, headline, agreement: _, ...rest } = command;
  if ((rows === undefined) === (notReported === undefined))
    return reject('rows-or-not-reported', '/rows');
  const unknown = operations
    .map((id, index) => refuseUnknownOperation(partnership, id, `/operations/${index}`))
    .find((refused) => refused !== undefined);
  return (
    unknown ??
    refuseReversed(period, '/period/to') ??
    refuseReversed(headline?.period, '/headline/period/to') ??
    refuseRows(rows ?? [], rest.unit === 'percent' || rest.measure === 'share') ??
    accept({ type: 'StatisticsReported', data: command })
  );
}

export function decideDeclareCapacity(
  partnership: Partnership,
  command: ActivityEventData['CapacityDeclared'],
): Decided {
  return (
    refuseUnknownOperation(partnership, command.operation, '/operation') ??
    accept({ type: 'CapacityDeclared', data: command })
  );
}

export function decideNoteAreaIndicator(
  _partnership: Partnership,
  command: ActivityEventData['AreaIndicatorNoted'],
): Decided {
  return (
    refuseFaulty(command.quantity, '/quantity', command.unit === 'percent') ??
    accept({ type: 'AreaIndicatorNoted', data: command })
  );
}

function refuseRows(rows: readonly StatisticRow[], percent: boolean) {
  for (const [index, { period, cells }] of rows.entries()) {
    const field = `/rows/${index}`;
    const reversed = refuseReversed(period, `${field}/period/to`);
    if (reversed) return reversed;
    const twin = rows
      .slice(0, index)
      .find((before) => before.period && period && overlap(before.period, period));
    if (twin?.period && period)
      return reject('rows-overlap', `${field}/period`, { from: period.from, to: period.to });
    const groups = cells.map(({ group }) => group);
    const twice = groups.findIndex((group, at) => groups.indexOf(group) !== at);
    if (twice >= 0)
      return reject('duplicate-group', `${field}/cells/${twice}/group`, {
        group: groups[twice] ?? '',
      });
    for (const [at, { quantity }] of cells.entries()) {
      const faulty = refuseFaulty(quantity, `${field}/cells/${at}/quantity`, percent);
      if (faulty) return faulty;
    }
  }
  return undefined;
}

function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function refuseUnknownOperations(
  partnership: Partnership,
  operation: string | undefined,
  field: string,
) {
  return operation === undefined
    ? undefined
    : refuseUnknownOperation(partnership, operation, field);
}

function refuseReversed(period: Period | undefined, field: string) {
  if (!period || period.from <= period.to) return undefined;
  return reject('period-reversed', field, { start: period.from, end: period.to });
}

/** A share of more than everything is refused; what the paper prints stays in `printed`, as it is. */
function refuseFaulty(quantity: Quantity | undefined, field: string, percent = false) {
  if (!quantity) return undefined;
  const fault = quantityFault(quantity);
  if (fault === 'empty') return reject('quantity-without-number', field);
  if (fault === 'reversed')
    return reject('bounds-reversed', field, {
      lower: quantity.lower ?? '',
      upper: quantity.upper ?? '',
    });
  const most = quantity.upper ?? quantity.lower;
  if (percent && most !== undefined && compareDecimals(most, '100') > 0)
    return reject('more-than-all', field, { percent: most });
  return undefined;
}
