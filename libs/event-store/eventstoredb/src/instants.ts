/** Instants are compared as text, so any other spelling than one would break their order for ever. */

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export function requireInstant(text: string): void {
  if (!INSTANT.test(text)) throw new RangeError(`${text} is no UTC instant with milliseconds`);
}

export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value);
}
