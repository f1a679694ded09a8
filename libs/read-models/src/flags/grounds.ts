/** What rules that look at several streams are shown of each: as much as they ask for, and no more. */
import {
  daysOfActivity,
  type Document,
  type DomainEvent,
  type EventData,
  nameGivenBy,
  type Organisation,
  type Partnership,
  type Period,
  periodOf,
  type Report,
  reportedDays,
  type Rhythm,
  type Seen,
  sinceOf,
} from '@liggaren/domain';

export interface OrganisationGround {
  /** What it is called now. */
  readonly name: string;
  readonly names: readonly (Seen & { readonly name: string })[];
  /** Where its numbers were read. */
  readonly numbers: readonly Seen[];
}

export interface DocumentGround extends Seen {
  readonly title: string;
  /** Whether it states a day: its own, or that of the meeting it was put before. */
  readonly dated: boolean;
  /** Referred to, and nobody has it. */
  readonly missing: boolean;
}

export interface ReportGround {
  readonly kind: Report['kind'];
  readonly concerns: readonly { readonly agreement: string }[];
  /** The first time it was handed in; absent while it is only asked for. */
  readonly handedIn?: Seen & {
    readonly on: string;
    readonly dated: boolean;
    readonly document?: string;
  };
  /** The agreements of which it tells what was spent. */
  readonly spending: readonly string[];
}

export interface PartnershipGround {
  readonly bodies: readonly (Seen & {
    readonly name: string;
    readonly since: string;
    readonly rhythm?: Rhythm;
    readonly meetings: readonly { readonly data: EventData['MeetingHeld'] }[];
    readonly represented: readonly (Seen & { readonly organisation: string })[];
  })[];
  readonly reported: readonly { readonly period: Period; readonly facts: readonly Seen[] }[];
  readonly activities: readonly (Seen & { readonly title: string; readonly days?: Period })[];
  /** Numbers that were reported: for which agreements where the source says so, for which days where it does. */
  readonly numbers: readonly { readonly agreements: readonly string[]; readonly days?: Period }[];
}

export function organisationGround({ name, namings, numbers }: Organisation): OrganisationGround {
  return {
    name,
    names: namings.map((event) => ({ ...seen(event), name: nameGivenBy(event) })),
    numbers: numbers.map(({ event }) => seen(event)),
  };
}

export function documentGround(document: Document, registered: DomainEvent): DocumentGround {
  const { title, dated, meetingOn, sha256, address } = document;
  return {
    ...seen(registered),
    title,
    dated: dated !== undefined || meetingOn !== undefined,
    missing: sha256 === undefined && address === undefined,
  };
}

export function reportGround({ kind, concerns, submitted, spending }: Report): ReportGround {
  const [first] = submitted;
  const document = first?.data.document;
  return {
    kind,
    concerns,
    ...(first && {
      handedIn: {
        ...seen(first),
        on: sinceOf(first).day,
        dated: first.data.submittedOn !== undefined,
        ...(document === undefined ? {} : { document }),
      },
    }),
    spending: spending.map(({ data }) => data.agreement),
  };
}

export function partnershipGround(partnership: Partnership): PartnershipGround {
  const { bodies, appointments, meetings, activities, statistics } = partnership;
  return {
    bodies: bodies.map(({ id, event, data: { name, rhythm }, since }) => ({
      ...seen(event),
      name,
      since: since.day,
      ...(rhythm && { rhythm }),
      meetings: meetings.filter(({ data }) => data.body === id).map(({ data }) => ({ data })),
      represented: appointments
        .filter(({ data }) => data.body === id)
        .flatMap((one) =>
          one.data.for ? [{ ...seen(one.event), organisation: one.data.for.organisation }] : [],
        ),
    })),
    reported: reportedDays(partnership).map(({ period, facts }) => ({
      period,
      facts: facts.map(({ event }) => seen(event)),
    })),
    activities: activities.map(({ event, data }) => ({
      ...seen(event),
      title: data.title,
      ...daysIn(daysOfActivity(data)),
    })),
    numbers: [
      ...statistics
        .filter(({ data }) => data.notReported === undefined)
        .map((fact) => ({
          agreements: fact.data.agreement === undefined ? [] : [fact.data.agreement],
          ...daysIn(periodOf(fact)),
        })),
      ...activities
        .filter(({ data }) => data.attendance?.quantity ?? data.times)
        .map(({ data }) => ({
          agreements: data.agreements ?? [],
          ...daysIn(daysOfActivity(data)),
        })),
    ],
  };
}

function daysIn(days: Period | undefined): { readonly days?: Period } {
  return days ? { days } : {};
}

function seen({ id, metadata }: DomainEvent): Seen {
  return { event: id, ...(metadata.source && { source: metadata.source }) };
}
