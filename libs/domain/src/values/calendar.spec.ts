/** The calendar's arithmetic, held against Temporal for every day of the three centuries. */
import { Temporal } from 'temporal-polyfill';
import { dateOfNumber, dayNumber, readDate, writeDate } from './calendar.js';

describe('The calendar', () => {
  const first = Temporal.PlainDate.from('1900-01-01');
  const days = first.until('2200-01-01', { largestUnit: 'days' }).days;

  it('counts every day from 1900 to 2199 once, there and back', () => {
    const start = dayNumber({ year: 1900, month: 1, day: 1 });
    const wrong = Array.from({ length: days }, (_, n) => n).filter((n) => {
      const date = dateOfNumber(start + n);
      const text = writeDate(date);
      return dayNumber(date) !== start + n || dayNumber(readDate(text) ?? date) !== start + n;
    });
    expect(wrong).toEqual([]);
    expect(writeDate(dateOfNumber(start + days - 1))).toBe('2199-12-31');
  });

  it('knows the same months as Temporal', () => {
    const start = dayNumber({ year: 1900, month: 1, day: 1 });
    const wrong = Array.from({ length: 3600 }, (_, n) => first.add({ months: n })).filter(
      ({ year, month, daysInMonth }) =>
        dayNumber({ year, month, day: 1 }) - start !==
          first.until({ year, month, day: 1 }, { largestUnit: 'days' }).days ||
        !readDate(`${year}-${String(month).padStart(2, '0')}-${daysInMonth}`) ||
        readDate(`${year}-${String(month).padStart(2, '0')}-${daysInMonth + 1}`),
    );
    expect(wrong.map(String)).toEqual([]);
  });
});
