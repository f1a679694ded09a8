/**
 * The servers that suites need, and the one place that chooses where one comes from: `serverForTests`, or
 * `requiredServerForTests` for what is tested always. First what an environment variable names, then a container,
 * then what an npm package brings along.
 */
import { randomUUID } from 'node:crypto';

export interface ServerForTests {
  readonly url: string;
  /** Where it came from: evidence says which kind of server it was got on. */
  readonly kind: 'named' | 'container' | 'npm package';
  /** Ends the server and starts it again with what it held, where it is one of our own. */
  restart?(): Promise<void>;
  /** Gives back what was taken: ends the server if it was started here. */
  stop(): Promise<void>;
}

export interface WantedServer {
  /** Names a server that runs already. */
  readonly variable: string;
  readonly example: string;
  readonly howTo: string;
  /** What else gives one, in the order in which it is tried; each throws, saying why, where it cannot. */
  readonly startedBy: readonly (() => Promise<ServerForTests>)[];
}

/**
 * A server for a suite. Where there is none to be had it says in one line on stderr what is skipped, why,
 * and how to run it, and answers undefined: never a silent skip.
 */
export async function serverForTests(
  suite: string,
  wanted: WantedServer,
): Promise<ServerForTests | undefined> {
  const found = await findServer(wanted);
  if ('url' in found) return found;
  process.stderr.write(`Skipped: ${suite}${found.lack}\n`);
  return undefined;
}

/** A server that its suites are always run on: throws, in the same words, where there is none to be had. */
export async function requiredServerForTests(
  suite: string,
  wanted: WantedServer,
): Promise<ServerForTests> {
  const found = await findServer(wanted);
  if ('url' in found) return found;
  throw new Error(`Cannot be run: ${suite}${found.lack}`);
}

async function findServer({
  variable,
  example,
  howTo,
  startedBy,
}: WantedServer): Promise<ServerForTests | { readonly lack: string }> {
  const given = process.env[variable];
  if (given) return { url: given, kind: 'named', stop: async () => undefined };
  const reasons: string[] = [];
  for (const start of startedBy) {
    try {
      return await start();
    } catch (error) {
      reasons.push(String(error instanceof Error ? error.message : error));
    }
  }
  const why = reasons.join('; ').replaceAll(/\s+/g, ' ');
  const how = `To run it: ${variable}=${example} npm test (${howTo})`;
  return { lack: `${why === '' ? '' : `; ${why}`}. ${how}` };
}

/** The URL of a ledger on the server that nobody else writes to. */
export function newLedgerOn(url: string): string {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  return `${url}${url.includes('?') ? '&' : '?'}ledger=${name}`;
}
