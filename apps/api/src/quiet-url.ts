/** What an error or the log may repeat of a request: of the persons' directory nothing but where it is. */

const PERSONS = '/v1/persons';

/** Whether a request is about persons: however its address is written. */
export function isAboutPersons(url: string): boolean {
  return decoded(url).toLowerCase().includes('/persons');
}

/** The address as an error's `instance` and the log give it: without ids and questions that may be names. */
export function quietUrl(url: string): string {
  return isAboutPersons(url) ? PERSONS : url;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
