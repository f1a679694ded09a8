/** Meetings due in a period: Samverkansgruppen monthly, Styrgruppen quarterly, over six months (S116, S117). */
import { describe, expect, it } from '@jest/globals';
import { stated } from '@liggaren/testing';
import fc from 'fast-check';
import { addDays, dayAfter } from '../values/day.js';
import type { Rhythm } from './governance-events.js';
import { daysOfBody, meetingsBySpan, rhythmSpans, shortOf } from './meetings-due.js';

const TABLES = { from: '2017-11-01', to: '2018-04-30' };
const MONTHLY: Rhythm = { every: 'month', times: 1 };
const QUARTERLY: Rhythm = { every: 'quarter', times: 1 };
const held = (date: string) => ({ data: { body: 'group', meetingOn: stated(date) } });
const due = (rhythm: Rhythm, period = TABLES) =>
  meetingsBySpan(rhythm, period, []).reduce((sum, span) => sum + span.due, 0);

describe('Over the six months of the tables', () => {
  it('S117 six meetings of the working group are due, and two of the steering group', () => {
    expect(due(MONTHLY)).toBe(6);
    expect(due(QUARTERLY)).toBe(2);
  });

  it('S117 each month without a meeting is short of one', () => {
    const spans = meetingsBySpan(
      MONTHLY,
      TABLES,
      ['2017-11-14', '2017-11-28', '2018-02'].map(held),
    );
    expect(spans.map((span) => span.held.length)).toEqual([2, 0, 0, 1, 0, 0]);
    expect(shortOf(spans)).toBe(4);
  });

  it('a meeting known to the month counts in that month, one known to the year in none', () => {
    const [november] = meetingsBySpan(MONTHLY, TABLES, [held('2017-11'), held('2017')]);
    expect(november?.held).toHaveLength(1);
  });
});

describe('A rhythm', () => {
  it.each([
    [{ every: 'month', times: 2 }, 12],
    [{ every: 'half-year', times: 1 }, 1],
    [{ every: 'year', times: 1 }, 0],
  ] as const)('of %j asks for %i meetings in six months', (rhythm, times) =>
    expect(due(rhythm)).toBe(times),
  );

  it('asks for nothing in days left over, nor before the body was there', () => {
    expect(due(MONTHLY, { from: '2017-11-01', to: '2018-04-29' })).toBe(5);
    expect(daysOfBody('2018-02-01', TABLES)).toEqual({ from: '2018-02-01', to: '2018-04-30' });
    expect(daysOfBody('2018-05-01', TABLES)).toBeUndefined();
    expect(daysOfBody('2017-05-01', TABLES)).toEqual(TABLES);
  });

  it('is reckoned to the calendar’s last day', () =>
    expect(due(MONTHLY, { from: '2199-11-01', to: '2199-12-31' })).toBe(2));

  it('cuts any period into spans that follow each other from its first day, none beyond its last', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000 }).map((n) => addDays('2017-01-01', n)),
        fc.integer({ min: 0, max: 1_500 }),
        fc.constantFrom<Rhythm['every']>('month', 'quarter', 'half-year', 'year'),
        (from, length, every) => {
          const to = addDays(from, length);
          const spans = rhythmSpans({ every, times: 1 }, { from, to });
          let next = from;
          for (const span of spans) {
            expect(span.from).toBe(next);
            expect(span.to >= span.from && span.to <= to).toBe(true);
            next = dayAfter(span.to);
          }
        },
      ),
    ));
});
