/** Meetings due: how often a body is to meet in a period by its rhythm, beside how often it did (S116, S117). */
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import { addMonths, type Day, dayBefore } from '../values/day.js';
import { type Period, periodLength } from '../values/period.js';
import type { Rhythm } from './governance-events.js';
import type { Noted } from './partnership.js';

const MONTHS: Readonly<Record<Rhythm['every'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** One month, quarter or year of a body's rhythm, with the meetings that were held in it. */
export interface RhythmSpan<M> {
  readonly period: Period;
  readonly due: number;
  readonly held: readonly M[];
}

/**
 * The whole spans of a rhythm in a period, stepped from its first day: November to April are six months and two
 * quarters, whatever quarters the calendar has. What is left over at the end owes no meeting.
 */
export function rhythmSpans({ every }: Rhythm, period: Period): readonly Period[] {
  const { months, extraDays } = periodLength(period);
  const whole = Math.floor(months / MONTHS[every]);
  const even = extraDays === 0 && months === whole * MONTHS[every];
  const firstOf = (step: number) => addMonths(period.from, step * MONTHS[every]);
  return Array.from({ length: whole }, (_, step) => ({
    from: firstOf(step),
    // The calendar may end with the period: no day is asked for after it.
    to: even && step === whole - 1 ? period.to : dayBefore(firstOf(step + 1)),
  }));
}

/**
 * The period, less the days before the body was there; undefined where none is left. A rhythm owes nothing for
 * days on which there was no body.
 */
export function daysOfBody(since: Day, { from, to }: Period): Period | undefined {
  const first = since > from ? since : from;
  return first <= to ? { from: first, to } : undefined;
}

/** A meeting known to the month counts where the whole of its month lies in the span. */
export function wasHeldIn({ data }: Pick<Noted<'MeetingHeld'>, 'data'>, period: Period): boolean {
  const { date } = data.meetingOn;
  return period.from <= firstDayOf(date) && lastDayOf(date) <= period.to;
}

/** Each span of the rhythm with what was due and what was held in it. */
export function meetingsBySpan<M extends Pick<Noted<'MeetingHeld'>, 'data'>>(
  rhythm: Rhythm,
  period: Period,
  meetings: readonly M[],
): readonly RhythmSpan<M>[] {
  return rhythmSpans(rhythm, period).map((span) => ({
    period: span,
    due: rhythm.times,
    held: meetings.filter((meeting) => wasHeldIn(meeting, span)),
  }));
}

/** How many of the meetings due a span is short of; one span's many do not make up for another's none. */
export function shortOf(spans: readonly RhythmSpan<unknown>[]): number {
  return spans.reduce((sum, { due, held }) => sum + Math.max(0, due - held.length), 0);
}
