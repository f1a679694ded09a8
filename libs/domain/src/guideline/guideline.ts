/** Guidelines (riktlinjer): versions with their criteria, proposed or adopted; an agreement is judged by the one in force. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent, Since } from '../event.js';
import { sinceOf } from '../event.js';
import type { Day } from '../values/day.js';

/** What an agreement is to be judged by: K1 to K7 of S30. */
export interface Criterion {
  /** Unique in its version: `K1`. */
  readonly code: string;
  readonly text: string;
}

export interface GuidelineVersion {
  /** What the version is called: its diary number, or a year. Unique in its guideline. */
  readonly version: string;
  readonly diaryNumber?: string;
  /** The registered document, present or missing. */
  readonly document?: string;
  /** What it is that is judged, as the source words it: what a partnership (IOP) is (S29). */
  readonly definition?: string;
  /** Left out where no source lists them (S31: the proposal was not supplied). */
  readonly criteria?: readonly Criterion[];
}

/** A first version also names the guideline. */
type FirstOrLater = GuidelineVersion & { readonly name?: string };

export interface GuidelineEventData {
  /** A version is proposed, or out for comment (remiss): nothing is judged by it yet (S31). @class open */
  GuidelineVersionProposed: FirstOrLater;
  /** A version is adopted: agreements entered from this day on are judged by it. @class open */
  GuidelineVersionAdopted: FirstOrLater & {
    /** The body that adopted it: `kommunfullmäktige`. */
    readonly adoptedBy?: string;
  };
}
export type GuidelineEventType = keyof GuidelineEventData;

export interface RecordedVersion {
  readonly id: string;
  readonly since: Since;
  readonly event: DomainEvent<GuidelineEventType>;
  readonly data: GuidelineVersion & { readonly adoptedBy?: string };
}

export interface Guideline {
  readonly name: string;
  readonly proposed: readonly RecordedVersion[];
  readonly adopted: readonly RecordedVersion[];
}

export type RegisterGuideline = GuidelineVersion & {
  readonly name: string;
  readonly stage: 'proposed' | 'adopted';
  readonly adoptedBy?: string;
};

type Decided = Decision<GuidelineEventType>;

/** A guideline becomes known by its first version, adopted or proposed. */
export function decideRegisterGuideline({ stage, ...data }: RegisterGuideline): Decided {
  const refused = refuseTwinCriteria(data.criteria);
  if (refused) return refused;
  if (stage === 'adopted') return accept({ type: 'GuidelineVersionAdopted', data });
  const { adoptedBy, ...proposal } = data;
  if (adoptedBy !== undefined) return reject('proposed-not-adopted', '/adoptedBy');
  return accept({ type: 'GuidelineVersionProposed', data: proposal });
}

export function decideProposeGuidelineVersion(
  guideline: Guideline,
  command: GuidelineVersion,
): Decided {
  const known = [...guideline.proposed, ...guideline.adopted];
  if (known.some(({ data }) => data.version === command.version))
    return reject('duplicate-version', '/version', { version: command.version });
  return (
    refuseTwinCriteria(command.criteria) ??
    accept({ type: 'GuidelineVersionProposed', data: command })
  );
}

/** Adopts a version that was proposed, or one that never was. */
export function decideAdoptGuidelineVersion(
  guideline: Guideline,
  command: GuidelineVersion & { readonly adoptedBy?: string },
): Decided {
  if (guideline.adopted.some(({ data }) => data.version === command.version))
    return reject('duplicate-version', '/version', { version: command.version });
  return (
    refuseTwinCriteria(command.criteria) ??
    accept({ type: 'GuidelineVersionAdopted', data: command })
  );
}

export function evolveGuideline(
  state: Guideline | undefined,
  event: DomainEvent<GuidelineEventType>,
): Guideline {
  const { name = '', ...data } = event.data;
  const guideline = state ?? { name, proposed: [], adopted: [] };
  const version = { id: event.id, since: sinceOf(event), event, data };
  switch (event.type) {
    case 'GuidelineVersionProposed':
      return { ...guideline, proposed: [...guideline.proposed, version] };
    case 'GuidelineVersionAdopted':
      return { ...guideline, adopted: [...guideline.adopted, version] };
    default:
      return event satisfies never;
  }
}

/** The version in force on a day: the last adopted by then (S31). Undefined before the first. */
export function versionInForce(guideline: Guideline, day: Day): RecordedVersion | undefined {
  return guideline.adopted
    .filter(({ since }) => since.day <= day)
    .reduce<RecordedVersion | undefined>(
      (last, one) => (last && last.since.day > one.since.day ? last : one),
      undefined,
    );
}

function refuseTwinCriteria(criteria: readonly Criterion[] = []) {
  const codes = criteria.map(({ code }) => code);
  const index = codes.findIndex((code, at) => codes.indexOf(code) !== at);
  if (index < 0) return undefined;
  return reject('duplicate-criterion', `/criteria/${index}/code`, { code: codes[index] ?? '' });
}
