/** Suites that need a server which runs already: `describeOnServer`. */
import { describe, it, jest } from '@jest/globals';

/** A server may share its machine with much else. */
const SLOWEST_TEST_MS = 120_000;

/**
 * Runs the suite with the URL in an environment variable. Without one it says, in one line, what was
 * skipped and how to run it: never a silent skip.
 */
export function describeOnServer(
  name: string,
  { variable, example, howTo }: { variable: string; example: string; howTo: string },
  suite: (url: string) => void,
): void {
  const url = process.env[variable];
  if (url) {
    jest.setTimeout(SLOWEST_TEST_MS);
    describe(name, () => suite(url));
    return;
  }
  process.stderr.write(`Skipped: ${name}. To run it: ${variable}=${example} npm test (${howTo})\n`);
  // No server to be had here is the reason; the line above says how to name one.
  describe.skip(name, () => {
    it(`needs ${variable}`, () => undefined);
  });
}
