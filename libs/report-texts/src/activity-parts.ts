/** What was done, and what came of it: activities with who came, results, lessons, findings. */
import type { Held, Partnership, ReportMaterial } from '@liggaren/domain';
import { sentences } from './sentences.js';
import { type Block, list, type Part, said } from './text.js';
import type { Teller } from './teller.js';

type Activity = Partnership['activities'][number];

/** Of the partnership, in the period asked, under one of the agreements or none in particular. */
export function activitiesOf(
  teller: Teller,
  { state }: Held<'partnership'>,
  agreements: readonly Held<'agreement'>[],
): readonly Activity[] {
  const ids = new Set(agreements.map(({ id }) => id));
  return teller.counting(state.activities).filter(({ data }) => {
    const under = data.agreements;
    return teller.within(data.period) && (!under || under.some((one) => ids.has(one)));
  });
}

export function activityList(teller: Teller, activities: readonly Activity[]): readonly Block[] {
  return list(activities.map((activity) => [activityPart(teller, activity)]));
}

function activityPart(teller: Teller, { id, data }: Activity): Part {
  const { hours, tookPlaceOn, attendance, times, others = [], title, text = '' } = data;
  const details = [
    tookPlaceOn && teller.date(tookPlaceOn.date),
    hours &&
      !text.includes(hours.from.replace(':', '.')) &&
      teller.t('text.hours', {
        days: teller.together(hours.days.map((day) => teller.t(`text.weekday.${day}`))),
        from: hours.from.replace(':', '.'),
        to: hours.to.replace(':', '.'),
      }),
    times && quantityText(teller, times),
    attendance && attendanceText(teller, attendance),
    others.length > 0 &&
      teller.t('text.took-part', { who: teller.together(others.map(({ name }) => name)) }),
  ].filter((one): one is string => typeof one === 'string' && one !== '');
  // What the text says already is not said again.
  const more = details.filter((detail) => !text.includes(detail));
  return said(sentences([title, ...(text === '' ? [] : [text]), ...more]), [id]);
}

type Attendance = NonNullable<Activity['data']['attendance']>;

function attendanceText(teller: Teller, { quantity, text, unit }: Attendance): string {
  const number =
    quantity &&
    (quantity.asWritten ?? `${quantityText(teller, quantity)} ${teller.t(`text.unit.${unit}`)}`);
  return [number, text].filter((one) => one !== undefined).join('. ');
}

type Quantity = NonNullable<Attendance['quantity']>;

/** In the source's own words, where there are some. */
export function quantityText(teller: Teller, quantity: Quantity): string {
  if (quantity.asWritten !== undefined) return quantity.asWritten;
  const { lower, upper, precision } = quantity;
  const number = (text: string) => numberText(teller.language, text);
  const range =
    lower !== undefined && upper !== undefined
      ? lower === upper
        ? number(lower)
        : `${number(lower)}–${number(upper)}`
      : teller.t(lower === undefined ? 'text.at-most' : 'text.at-least', {
          number: number(lower ?? upper ?? ''),
        });
  return precision === 'exact' ? range : teller.t('text.about', { number: range });
}

/** S140: `16 658`, with a comma before decimals in Swedish. */
export function numberText(language: 'sv' | 'en', decimal: string): string {
  const [whole = '', part] = decimal.split('.');
  const apart = whole.replaceAll(/\B(?=(\d{3})+$)/g, ' ');
  return part === undefined ? apart : `${apart}${language === 'sv' ? ',' : '.'}${part}`;
}

/** Judged in the reports on these agreements, or of the partnerships as a whole where none is named. */
export function resultsPart(
  teller: Teller,
  reports: ReportMaterial['reports'],
  about: (agreement: string | undefined) => boolean,
): readonly Block[] {
  return list(
    reports
      .flatMap(({ state }) => teller.happened(state.results))
      .filter(({ data }) => about(data.agreement))
      .map(({ id, data }) => [
        said(
          teller.t('text.result', {
            outcome: teller.t(`result.${data.outcome}`),
            text: sentences([data.text]),
            because: data.because ?? 'none',
          }),
          [id],
        ),
      ]),
  );
}

/** What persons found, about agreement or partnership, and whether it is dealt with. */
export function findingsPart(
  teller: Teller,
  holders: readonly (Held<'agreement'> | Held<'partnership'>)[],
): readonly Block[] {
  return list(
    holders
      .flatMap(({ state }) => state.findings ?? [])
      .filter(({ event }) => teller.happened([event]).length > 0)
      .map(({ event, resolved }) => {
        const { text, legalBasis, followUp, severity } = event.data;
        const closed = resolved && teller.happened([resolved]).length > 0 ? resolved : undefined;
        return [
          said(
            sentences([
              teller.t('text.finding', { severity: teller.t(`text.severity.${severity}`), text }),
              ...(legalBasis === undefined ? [] : [teller.t('text.legal-basis', { legalBasis })]),
              ...(followUp === undefined ? [] : [followUp]),
              ...(closed ? [teller.t('text.resolved', { how: closed.data.how })] : []),
            ]),
            [event.id, ...(closed ? [closed.id] : [])],
          ),
        ];
      }),
  );
}
