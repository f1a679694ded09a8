/** Doubts about the bodies of a partnership: minutes that are missing, parties that nobody is known to stand for. */
import { daysOfBody, meetingsBySpan, shortOf } from '../partnership/meetings-due.js';
import type { GovernanceEventData, Rhythm } from '../partnership/governance-events.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import { flagAcross, type FlagAcrossStreams, type Seen } from './across-streams.js';

export interface BodyBeside extends Seen {
  readonly name: string;
  readonly rhythm?: Rhythm;
  readonly since: Day;
  readonly meetings: readonly { readonly data: GovernanceEventData['MeetingHeld'] }[];
  /** The organisations for which somebody holds, or has held, a role in it, with the appointments. */
  readonly represented: readonly (Seen & { readonly organisation: string })[];
}

/** Days that the partnership reports on otherwise: by statistics, or by what was done. */
export interface ReportedBeside {
  readonly period: Period;
  readonly facts: readonly Seen[];
}

/**
 * S117: over days that are reported on, a body owes a meeting for each span of its rhythm. A meeting without minutes,
 * or with minutes that are only referred to, shows nothing.
 */
export function minutesFlags(
  partnership: string,
  bodies: readonly BodyBeside[],
  reported: readonly ReportedBeside[],
  isMissing: (document: string) => boolean,
): readonly FlagAcrossStreams[] {
  return bodies.flatMap((body) =>
    reported.flatMap(({ period, facts }) => {
      const days = daysOfBody(body.since, period);
      if (!days || !body.rhythm) return [];
      const shown = body.meetings.filter(
        ({ data }) => data.minutes !== undefined && !isMissing(data.minutes),
      );
      const spans = meetingsBySpan(body.rhythm, days, shown);
      const missing = shortOf(spans);
      if (missing === 0) return [];
      const due = spans.reduce((sum, span) => sum + span.due, 0);
      const key = `${body.event}/${days.from}..${days.to}`;
      return [
        flagAcross('minutes-missing', `partnership-${partnership}`, key, [body, ...facts], {
          body: body.name,
          due,
          missing,
          ...days,
        }),
      ];
    }),
  );
}

/** A party of the partnership's agreements; `name` as it is called. */
export interface PartyBeside {
  readonly organisation: string;
  readonly name: string;
  /** The event by which it joined. */
  readonly joined: string;
}

/** S151: a body consists of the parties' people, and for some party nobody is recorded to have a role in it. */
export function representativeFlags(
  partnership: string,
  bodies: readonly BodyBeside[],
  parties: readonly PartyBeside[],
): readonly FlagAcrossStreams[] {
  return bodies.flatMap((body) => {
    const absent = parties.filter(
      ({ organisation }) => !body.represented.some((one) => one.organisation === organisation),
    );
    if (absent.length === 0) return [];
    const seen = [body, ...body.represented, ...absent.map(({ joined }) => ({ event: joined }))];
    return [
      flagAcross('representatives-not-recorded', `partnership-${partnership}`, body.event, seen, {
        body: body.name,
        parties: absent.map(({ name }) => name),
      }),
    ];
  });
}
