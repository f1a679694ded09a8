/** The events of an agreement's stream, by chapter. A fact's id is the id of the event that recorded it. */
import type { AssessmentEventData } from './assessment-events.js';
import type { ContentEventData } from './content-events.js';
import type { FundingEventData } from './funding-events.js';
import type { InstrumentEventData } from './instrument-events.js';
import type { PaymentEventData } from './payment-events.js';
import type { RepaymentEventData } from './repayment-events.js';

export interface AgreementEventData
  extends
    InstrumentEventData,
    ContentEventData,
    AssessmentEventData,
    FundingEventData,
    PaymentEventData,
    RepaymentEventData {}
export type AgreementEventType = keyof AgreementEventData;
