/** Events for tests: what a test does not name is filled in. */
import { randomUUID } from 'node:crypto';
import { canonicalEvent, type JsonObject, type NewEvent } from '@liggaren/event-store-port';

export interface EventDetails {
  readonly id?: string;
  readonly type?: string;
  readonly effectiveOn?: JsonObject;
  readonly recordedAt?: string;
  readonly data?: JsonObject;
  readonly metadata?: JsonObject;
}

/** An event with a fresh id; a payment, unless said otherwise. */
export function anEvent(details: EventDetails = {}): NewEvent {
  return {
    id: randomUUID(),
    ledgerId: 'ledger-of-the-test',
    type: 'PaymentRecorded',
    version: 1,
    recordedAt: '2026-03-01T12:00:00.000Z',
    data: { amountMinor: 150_000_00, currency: 'SEK' },
    metadata: { actor: 'case-officer' },
    ...details,
  };
}

/** The name of a stream that nobody has written to. */
export function newAgreement(): string {
  return `agreement-${randomUUID()}`;
}

/** An event whose canonical form at that place has exactly so many bytes, å (two bytes) among them. */
export function eventOfSize(bytes: number, stream: string, revision: number): NewEvent {
  const event = anEvent({ data: { note: 'å' } });
  const frame = Buffer.byteLength(canonicalEvent({ ...event, stream, revision }));
  return { ...event, data: { note: 'å' + 'x'.repeat(bytes - frame) } };
}
