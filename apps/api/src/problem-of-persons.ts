/** What the persons' directory refuses, as problems. None repeats anything of a person, the id included. */
import { PersonRefused, PersonsUnavailable } from '@liggaren/persons';
import { Problem } from './problem.js';

/** Undefined for what is nothing of these. */
export function problemOfPersons(error: unknown): Problem | undefined {
  if (error instanceof PersonRefused) {
    const status = error.reason === 'unknown' ? 404 : 409;
    const code = error.reason === 'unknown' ? 'not-found' : (`person-${error.reason}` as const);
    return new Problem(status, code, `problem.person-${error.reason}`);
  }
  if (!(error instanceof PersonsUnavailable)) return undefined;
  const { reason, message } = error;
  if (reason === 'full') return new Problem(507, 'store-full', 'problem.persons-full');
  return new Problem(503, 'persons-unavailable', 'problem.persons-unavailable', {
    reason: message,
  });
}
