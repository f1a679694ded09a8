/** Given recorded facts, when a command is given, then these facts or one refusal: the domain's specs read so. */
import { expect } from '@jest/globals';
import {
  type Agreement,
  type Category,
  type Circumstances,
  type CommandData,
  COMMANDS,
  type Decision,
  decideVoidFact,
  type DomainEvent,
  EVENT_VERSIONS,
  type EventType,
  evolveStream,
  type Fact,
  foldStream,
  redecide,
  type RejectionCode,
  type StateOf,
  streamOf,
} from '@liggaren/domain';
import { type GivenFact, stated } from './facts.js';

const CATEGORY_OF_FIRST: Partial<Record<EventType, Category>> = {
  LedgerOpened: 'ledger',
  OrganisationRegistered: 'organisation',
  UnitEstablished: 'unit',
  DocumentRegistered: 'document',
  GuidelineVersionProposed: 'guideline',
  GuidelineVersionAdopted: 'guideline',
  PartnershipStarted: 'partnership',
  AgreementDrafted: 'agreement',
  ReportRequested: 'report',
  ReportSubmitted: 'report',
};

/** Unless a spec says otherwise: the case officer decides on this day, and is shown nothing. */
const AS_USUAL: Circumstances = {
  by: { id: 'case-officer', kind: 'person' },
  on: '2026-01-15',
  evidence: [],
};

/** The id of the stream that every given history is about. */
export const OWN_ID = 'own';

export interface Then {
  readonly decision: Decision;
  /** Accepted with exactly these facts, in this order. */
  then(...facts: readonly Fact[]): void;
  /** Refused with this code, for this field, and writing nothing. */
  thenRejected(code: RejectionCode, field?: string): void;
}

export interface Given {
  readonly history: readonly DomainEvent[];
  when<T extends keyof CommandData>(
    type: T,
    data: CommandData[T],
    circumstances?: Partial<Circumstances>,
  ): Then;
  whenVoided(event: string): Then;
  /**
   * The history with what the command records, as of the circumstances' day and by who gives it. Throws
   * when it is refused.
   */
  after<T extends keyof CommandData>(
    type: T,
    data: CommandData[T],
    circumstances?: Partial<Circumstances>,
  ): Given;
  /** The history with more facts after it. */
  and(...facts: readonly GivenFact[]): Given;
}

/** One stream's history; without facts, a stream that does not exist yet. */
export function given(...facts: readonly GivenFact[]): Given {
  const history = recorded(facts);
  const category = CATEGORY_OF_FIRST[facts[0]?.type ?? 'FactVoided'];
  return {
    history,
    when(type, data, circumstances = {}) {
      const { decide, category: taken } = COMMANDS[type];
      const wanted = taken === 'every' ? (category ?? 'ledger') : taken;
      const state = foldStream(wanted, history) as never;
      return thenOf(decide(state, data, { ...AS_USUAL, ...circumstances }));
    },
    whenVoided: (event) =>
      thenOf(
        decideVoidFact<StateOf[Category]>(
          history,
          { voided: event, why: 'misread' },
          (state, next) => evolveStream(category ?? 'ledger', state as never, next),
          redecide,
        ),
      ),
    after(type, data, circumstances = {}) {
      const { decision } = this.when(type, data, circumstances);
      if (!('facts' in decision)) throw new Error(`${type}: ${decision.rejection.code}`);
      const { by, on } = { ...AS_USUAL, ...circumstances };
      const recordedBy = { actor: by.id, recordedAt: `${on}T09:00:00.000Z` };
      const more = decision.facts.map(
        (fact) => ({ effectiveOn: stated(on), ...fact, ...recordedBy }) as GivenFact,
      );
      return given(...facts, ...more);
    },
    and: (...more) => given(...facts, ...more),
  };
}

/** The agreement that these facts amount to. */
export function agreementOf(...facts: readonly GivenFact[]): Agreement {
  return folded('agreement', ...facts);
}

/** What these facts amount to, voided ones dropped. */
export function folded<C extends Category>(
  category: C,
  ...facts: readonly GivenFact[]
): StateOf[C] {
  const state = foldStream(category, recorded(facts));
  if (!state) throw new Error('there are no facts');
  return state;
}

/** The facts as recorded events of one stream: ids `event-0`, `event-1`… unless named. */
export function recorded(facts: readonly GivenFact[]): readonly DomainEvent[] {
  const stream = streamOf(CATEGORY_OF_FIRST[facts[0]?.type ?? 'LedgerOpened'] ?? 'ledger', OWN_ID);
  return facts.map(
    ({ id, recordedAt, actor = 'case-officer', ...fact }, revision) =>
      ({
        ledgerId: 'ledger',
        id: id ?? `event-${revision}`,
        stream,
        revision,
        version: EVENT_VERSIONS[fact.type],
        recordedAt: recordedAt ?? '2026-01-15T09:00:00.000Z',
        metadata: {
          actor: { id: actor, kind: 'person', authenticated: 'none' },
          commandId: `command-${revision}`,
          inputHash: '',
          correlationId: `command-${revision}`,
        },
        ...fact,
      }) as DomainEvent,
  );
}

function thenOf(decision: Decision): Then {
  return {
    decision,
    then: (...facts) =>
      expect(decision).toEqual({
        facts: facts.map(({ type, data, effectiveOn }) => ({
          type,
          data,
          ...(effectiveOn ? { effectiveOn } : {}),
        })),
      }),
    thenRejected: (code, field) =>
      expect(decision).toMatchObject({
        rejection: { code, ...(field === undefined ? {} : { field }) },
      }),
  };
}
