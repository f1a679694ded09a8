/** An indicator of an area beside the same one of other areas in the same year (S49). */
import { holds } from '../event.js';
import type { Noted, Partnership } from '../partnership/partnership.js';
import type { Day } from '../values/day.js';
import { millionths, singleValue } from '../values/quantity.js';
import { decimalText } from './bounds.js';

export type AreaIndicator = Noted<'AreaIndicatorNoted'>;

export interface IndicatorBeside {
  readonly statistic: string;
  readonly area: string;
  /** How far it lies above the other, in its unit (percentage points for percent); negative below it. */
  readonly difference: string;
}

/** Only of single numbers: between ranges there is no one difference. */
export function indicatorOn(
  { indicators }: Partnership,
  indicator: AreaIndicator,
  day: Day,
): readonly IndicatorBeside[] {
  const own = singleValue(indicator.data.quantity);
  if (own === undefined) return [];
  const { code, year, unit } = indicator.data;
  return indicators.flatMap(({ id, since, data }) => {
    const other = singleValue(data.quantity);
    const same = data.code === code && data.year === year && data.unit === unit;
    if (id === indicator.id || !same || other === undefined || !holds(since, day)) return [];
    const difference = millionths(own) - millionths(other);
    const text = decimalText(difference < 0n ? -difference : difference);
    return [{ statistic: id, area: data.area, difference: difference < 0n ? `-${text}` : text }];
  });
}
