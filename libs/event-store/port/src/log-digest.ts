/** What a log is as a whole: a hash over its events' canonical texts, their number, and the last: `LogDigest`. */
import { createHash } from 'node:crypto';
import { canonicalEvent, type StoredEvent } from './event-envelope.js';

export class LogDigest {
  readonly #hash = createHash('sha256');
  count = 0;
  last: StoredEvent | undefined;

  /** Answers the canonical text. */
  add(event: StoredEvent): string {
    const text = canonicalEvent(event);
    this.#hash.update(text).update('\n');
    this.count += 1;
    this.last = event;
    return text;
  }

  end(): string {
    return this.#hash.digest('hex');
  }
}
