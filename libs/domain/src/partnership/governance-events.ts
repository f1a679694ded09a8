/** What the events of a partnership's work together carry: what is run, who meets how often, who holds which role. */
import type { Acting } from '../agreement/acting.js';
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';

/** How often a body meets: at least `times` in every month, quarter or year (S116). */
export interface Rhythm {
  readonly every: 'month' | 'quarter' | 'half-year' | 'year';
  readonly times: number;
}

export interface GovernanceEventData {
  /** What is run: a day centre, a night shelter, mobile outreach. Never a party (S5, S52). @class open */
  OperationDescribed: {
    readonly name: string;
    readonly text?: string;
    readonly address?: string;
    readonly targetGroup?: string;
    /** Who runs it, where a source says so. */
    readonly by?: Acting;
  };
  /** It is called something else from now on; its id stays. @class open */
  OperationRenamed: { readonly operation: string; readonly name: string };
  /** A body of the cooperation (samverkansorgan), and how often it is to meet. @class open */
  BodyEstablished: {
    readonly name: string;
    readonly text?: string;
    readonly rhythm?: Rhythm;
  };
  /** A role is held from this day on, for a party, in a body or in the partnership as a whole. @class open */
  RoleAppointed: {
    readonly role: string;
    readonly body?: string;
    readonly for?: Acting;
    /** Held for the time being (tillförordnad, tf; S153). */
    readonly acting: boolean;
    /** Opaque id in the persons' directory; never a name. @class internal */
    readonly person?: string;
    /** Last day, where it is known beforehand. */
    readonly until?: Day;
  };
  /** The role is not held from the day after. @class open */
  RoleEnded: { readonly appointment: string; readonly why?: string };
  /** A body met. @class open */
  MeetingHeld: {
    readonly body: string;
    readonly meetingOn: DateFact;
    /** The registered document, present or missing. */
    readonly minutes?: string;
    readonly note?: string;
  };
  /** Something is to be done, by the next report or by a day (S152). @class open */
  ActionItemRaised: {
    readonly text: string;
    readonly body?: string;
    /** The report it was raised in. */
    readonly report?: string;
    readonly dueOn?: Day;
  };
  /** It was done, dropped, or carried on as another item. @class open */
  ActionItemClosed: {
    readonly item: string;
    readonly outcome: 'done' | 'dropped' | 'carried';
    readonly text?: string;
    /** The report that closed it. */
    readonly report?: string;
  };
  /** One party would have wished something else of another (S133). @class open */
  DisagreementNoted: {
    readonly raisedBy: Acting;
    readonly against: Acting;
    readonly text: string;
  };
}
export type GovernanceEventType = keyof GovernanceEventData;
