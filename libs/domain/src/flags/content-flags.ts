/** Doubts about what an agreement promises: contributions nobody valued, costs that its hours do not need. */
import type { Agreement } from '../agreement/agreement.js';
import { instrumentOf } from '../agreement/agreement.js';
import type { Weekday, WeeklyHours } from '../agreement/content-events.js';
import { termsInUse } from '../agreement/funding.js';
import { type Flag, flag } from './flag.js';

export function contentFlags(agreement: Agreement): readonly Flag[] {
  return [...contributionFlags(agreement), ...hoursFlags(agreement)];
}

/** S106: a contribution in kind without a value leaves the share of co-financing open; it is not 0 %. */
function contributionFlags(agreement: Agreement): readonly Flag[] {
  return agreement.commitments
    .filter(({ data }) => data.kind !== 'money')
    .flatMap((commitment) => {
      const { event, id, revisions, data } = commitment;
      const latest = revisions.at(-1);
      const said = latest?.data ?? data;
      if (said.valueMinor !== undefined) return [];
      const events = [event, ...(latest ? [latest.event] : [])];
      return [flag('contribution-not-valued', id, events, { text: said.text })];
    });
}

const UNSOCIAL = /\b(ob|obekväm(a)? arbetstid(er)?)\b/i;
const WORKING_DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** S112: a line pays for unsocial hours (OB) while every hour recorded is a weekday's, 06:00 to 20:00. */
function hoursFlags(agreement: Agreement): readonly Flag[] {
  return agreement.fundings.flatMap((funding) => {
    const { lines, instrument } = termsInUse(agreement, funding);
    const rules = agreement.operatingRules.filter(
      ({ data }) =>
        data.hours && (data.instrument ?? agreement.id) === (instrument ?? agreement.id),
    );
    if (rules.length === 0 || !rules.every(({ data }) => data.hours && isOrdinary(data.hours)))
      return [];
    const title = instrumentOf(agreement, instrument)?.title ?? '';
    return lines
      .filter(({ label }) => UNSOCIAL.test(label))
      .map(({ code, label }) =>
        flag(
          'unsocial-hours-not-needed',
          `${funding.id}/${code}`,
          [funding.event, ...rules.map(({ event }) => event)],
          { label, title },
        ),
      );
  });
}

function isOrdinary({ days, from, to }: WeeklyHours): boolean {
  return days.every((day) => WORKING_DAYS.includes(day)) && from >= '06:00' && to <= '20:00';
}
