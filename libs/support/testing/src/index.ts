export {
  agreementDrafted,
  annexDrafted,
  appropriationConfirmed,
  as,
  assumed,
  by,
  CONVICTUS_LINES,
  effective,
  fact,
  fundingAgreed,
  fundingOf,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  kr,
  partyJoined,
  publicPartyJoined,
  recordedAt,
  recordedBy,
  stated,
} from './facts.js';
export { agreementOf, folded, type Given, given, OWN_ID, recorded } from './given-when-then.js';
export { InMemoryEventStore, positionOf } from './in-memory-event-store.js';
export { InMemoryViewStore } from './in-memory-view-store.js';
export { logOf, randomDays, randomHistories } from './random-histories.js';
export { randomPayouts } from './random-payouts.js';
export type { RandomHistory } from './random-world.js';
export {
  accountDesignated,
  accountShown,
  as2025,
  contentShown,
  mandateShown,
  payable,
  type PayoutStep,
  PLAN_TERMS,
  planAdopted,
  quarter,
  reportShown,
  scheduled,
  upTo,
} from './payment-facts.js';
export { type Desk, type DeskParts, openDesk, TEST_LEDGER } from './command-desk.js';
export { describeOnServer } from './describe-on-server.js';
export * from './servers.js';
