/** JSON that was written once and stays text: `JsonText`. */
import type { JsonObject } from './json.js';

/**
 * A body as the text that a store keeps. A projection states the same bodies again and again: as text
 * they are compared at once and written as they are, with nothing copied, walked or parsed between.
 */
export class JsonText {
  readonly text: string;

  /** What is undefined is left out. */
  constructor(value: object) {
    this.text = JSON.stringify(value);
  }

  /** What it says, read anew each time. */
  get value(): JsonObject {
    return JSON.parse(this.text) as JsonObject;
  }
}
