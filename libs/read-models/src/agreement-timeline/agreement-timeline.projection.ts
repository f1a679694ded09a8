/**
 * The agreement's timeline: what held from when to when, and every act. An act is only added to what is
 * held; an event that can move an interval, and a void, restate the whole.
 */
import {
  type AgreementEventType,
  asDomainEvent,
  categoryOf,
  type EventType,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { createFold } from '../folding.js';
import { actOf, actsOf } from './acts.js';
import { intervalsOf } from './intervals.js';

export const AGREEMENT_TIMELINE: ViewDefinition = {
  name: 'agreement-timeline',
  version: 1,
  columns: {
    /** act, status, option, notice or dialogue. */
    entry: 'text',
    /** Its place among those of its kind, from 0: an act's is its event's revision. */
    number: 'integer',
  },
};

/** The events that an interval may begin, end or be explained by; a property test says that no other is. */
const MOVING: ReadonlySet<EventType> = new Set<AgreementEventType | 'FactVoided'>([
  'AgreementDrafted',
  'AnnexDrafted',
  'AmendmentDrafted',
  'ExtensionDrafted',
  'InstrumentSigned',
  'InstrumentConcluded',
  'AgreementExtended',
  'ExtensionOptionGranted',
  'ExtensionOptionWaived',
  'ContinuationDialogueNoted',
  'TerminationNoticeGiven',
  'TerminationNoticeWithdrawn',
  'AgreementTerminated',
  'FactVoided',
]);

export function agreementTimelineProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: AGREEMENT_TIMELINE,
    async restate(event, history) {
      const { stream: subject } = event;
      if (categoryOf(subject) !== 'agreement') return undefined;
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      const act = asDomainEvent(event);
      if (!MOVING.has(act.type)) return { subject, added: [actOf(act)] };
      const acts = actsOf((await history()).map(asDomainEvent));
      return { subject, statements: [...intervalsOf(agreement), ...acts] };
    },
  };
}
