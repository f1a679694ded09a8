/** The client's journal: what was sent under which key, and what was acknowledged. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What the server answered to an accepted command. */
export interface Acknowledged {
  readonly repeated: boolean;
  readonly stream: string;
  readonly id: string;
  readonly revision: number;
  readonly position: string;
  readonly eventIds: readonly string[];
}

export interface Entry {
  readonly key: string;
  readonly path: string;
  readonly body: object;
  /** How many events the command gives. */
  readonly events: number;
  acknowledged?: Acknowledged;
  /** Sent and not answered, at this moment. */
  underWay: boolean;
}

/** The server refused what it should take. */
export class Refused extends Error {}

/** Sends a command; without an answer (the server was killed) the entry stays unacknowledged. */
export async function send(url: string, entry: Entry): Promise<void> {
  entry.underWay = true;
  try {
    const answer = await post(url, entry);
    if (answer !== undefined) entry.acknowledged ??= answer;
  } finally {
    entry.underWay = false;
  }
}

/** Undefined when the connection broke. Throws `Refused`. */
export async function post(url: string, entry: Entry): Promise<Acknowledged | undefined> {
  const headers = {
    'content-type': 'application/json',
    'liggaren-actor': 'integrator',
    'liggaren-correlation': entry.key,
    'idempotency-key': entry.key,
  };
  let status: number;
  let text: string;
  try {
    const given = { method: 'POST', headers, body: JSON.stringify(entry.body) };
    const response = await fetch(url + entry.path, given);
    status = response.status;
    text = await response.text();
  } catch {
    // Give the process that was killed a turn to be noticed as such.
    await nextTurn();
    return undefined;
  }
  if (status > 201) throw new Refused(`${entry.path} answered ${status}: ${text}`);
  return JSON.parse(text) as Acknowledged;
}
