/**
 * The seal of an event: the SHA-256 of its canonical text, kept in its row from the append on. SQLite
 * notices a damaged page, not a changed letter inside a text; this finds it. It is no proof against
 * somebody who changes the row and its seal: that is for the tamper-evident log.
 */
import { hash } from 'node:crypto';

/** The parts of an event as texts of its row: `data`, `metadata`, `effectiveOn` are RFC 8785 already. */
export interface EventTexts {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly version: number;
  readonly effectiveOn: string | null;
  readonly recordedAt: string;
  readonly ledgerId: string;
  readonly data: string;
  readonly metadata: string;
}

/**
 * `canonicalEvent` of the port, put together instead of written anew: RFC 8785 text is made of its
 * parts' texts, members in the order of their names. A property test says that both are equal.
 */
export function canonicalTextOf(event: EventTexts): string {
  const { data, effectiveOn, id, ledgerId, metadata, recordedAt } = event;
  const { revision, stream, type, version } = event;
  const effective = effectiveOn === null ? '' : `,"effectiveOn":${effectiveOn}`;
  return (
    `{"data":${data}${effective},"id":${JSON.stringify(id)},"ledgerId":${JSON.stringify(ledgerId)}` +
    `,"metadata":${metadata},"recordedAt":${JSON.stringify(recordedAt)},"revision":${revision}` +
    `,"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)},"version":${version}}`
  );
}

/** SHA-256, 32 bytes. */
export function sealOf(canonicalText: string): Uint8Array {
  return hash('sha256', canonicalText, 'buffer');
}
