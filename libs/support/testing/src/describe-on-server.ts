/** Suites that need a server: `describeOnServer`. */
import { afterAll, describe, it, jest } from '@jest/globals';
import type { ServerForTests } from './test-servers.js';

/**
 * A server may share its machine with much else; and on one that is named, every reading of the whole log goes past
 * what all suites before have left.
 */
const SLOWEST_TEST_MS = 300_000;

/**
 * The suite on the server that `choose` answers, which is stopped in the end; skipped where there is none,
 * which `choose` has said. To be awaited at the top of a spec.
 */
export async function describeOnServer(
  name: string,
  choose: (suite: string) => Promise<ServerForTests | undefined>,
  suite: (server: ServerForTests) => void,
): Promise<void> {
  const server = await choose(name);
  if (server) {
    jest.setTimeout(SLOWEST_TEST_MS);
    afterAll(() => server.stop());
    describe(name, () => suite(server));
    return;
  }
  // No server to be had is the reason; the line on stderr says how to name one.
  describe.skip(name, () => {
    it('needs a server', () => undefined);
  });
}
