/** What a client does over HTTP to one of several services: `clientOf`. */
import { randomUUID } from 'node:crypto';
import type { Ask } from './all-answers.js';

export type Body = Readonly<Record<string, unknown>>;

export interface Recorded {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly eventIds: readonly string[];
  readonly repeated: boolean;
}

export interface Client {
  /** Throws unless it is answered with success. */
  readonly ask: Ask;
  give(
    path: string,
    body: object,
    given?: Given,
  ): Promise<{ readonly status: number; readonly body: Body }>;
  /** As `give`, and throws unless it was accepted. */
  record(path: string, body: object, given?: Given): Promise<Recorded>;
}

export interface Given {
  readonly key?: string;
  readonly actor?: string;
}

export function clientOf(url: string): Client {
  const client: Client = {
    async ask(path) {
      const response = await fetch(url + path);
      if (response.status === 200) return (await response.json()) as Body;
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    },
    async give(path, body, { key = randomUUID(), actor = 'case-officer' } = {}) {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'liggaren-actor': actor,
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Body };
    },
    async record(path, body, given) {
      const { status, body: answer } = await client.give(path, body, given);
      if (status <= 201) return answer as unknown as Recorded;
      throw new Error(`${path} answered ${status}: ${JSON.stringify(answer)}`);
    },
  };
  return client;
}
