/** A body's meetings: what its rhythm asks for in a period, beside what was held and what has minutes (S116, S117). */
import {
  type Day,
  daysOfBody,
  type EventData,
  meetingsBySpan,
  type Period,
  shortOf,
  wasHeldIn,
} from '@liggaren/domain';
import type { JsonObject } from '@liggaren/view-store-port';

/** `not-stated`: nothing is recorded of minutes; `missing`: they are referred to, and nobody has them. */
export type MinutesAre = 'present' | 'missing' | 'not-stated';

/** The body with its meetings counted; as it is where it has no rhythm, or was not there in the period. */
export function withMeetings(
  body: JsonObject,
  meetings: readonly JsonObject[],
  period: Period,
  validOn: Day,
): JsonObject {
  const { rhythm, since } = body as unknown as EventData['BodyEstablished'] & {
    readonly since: { readonly day: Day };
  };
  const days = daysOfBody(since.day, period);
  if (!rhythm || !days) return body;
  const own = meetings
    .filter((meeting) => meeting['body'] === body['body'])
    .map((meeting) => ({
      data: meeting as unknown as EventData['MeetingHeld'],
      id: String(meeting['meeting']),
      shown: meeting['minutesAre'] === 'present',
    }));
  const held = own.filter((meeting) => wasHeldIn(meeting, days));
  const spans = meetingsBySpan(rhythm, days, held);
  const shown = meetingsBySpan(
    rhythm,
    days,
    held.filter((meeting) => meeting.shown),
  );
  return {
    ...body,
    meetings: {
      ...days,
      due: spans.reduce((sum, { due }) => sum + due, 0),
      held: held.length,
      withMinutes: held.filter((meeting) => meeting.shown).length,
      // A span that is not over owes nothing yet.
      overdue: shortOf(shown.filter(({ period: span }) => span.to < validOn)),
      spans: spans.map((span) => ({
        ...span.period,
        due: span.due,
        held: span.held.map(({ id }) => id),
      })),
    },
  } as unknown as JsonObject;
}
