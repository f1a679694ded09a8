/** What the driver's errors mean: told apart by `type` and `code`, as their messages may be empty. */
import { StoreUnavailable } from '@liggaren/event-store-port';

/**
 * `lasting` errors come again however often one asks; `passing` ones may go away, and after an append
 * leave it open whether it was stored.
 */
export type Meaning =
  'conflict' | 'missing' | 'deleted' | 'denied' | 'too-large' | 'not-connected' | 'passing';

const MEANINGS: Readonly<Record<string, Meaning>> = {
  'wrong-expected-version': 'conflict',
  'stream-not-found': 'missing',
  'stream-deleted': 'deleted',
  'access-denied': 'denied',
  'maximum-append-size-exceeded': 'too-large',
};

/** gRPC status: the peer cannot be reached, or the connection broke. */
const UNAVAILABLE = 14;
/** gRPC status: the account may not do this. */
const PERMISSION_DENIED = 7;
/** gRPC status: there is no such account, or its password is another. */
const UNAUTHENTICATED = 16;

/** Nothing came from the server for so long, although it was asked. */
export class Silence extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = 'Silence';
  }
}

export function meaningOf(error: unknown): Meaning {
  const type = field(error, 'type');
  const known = typeof type === 'string' ? MEANINGS[type] : undefined;
  if (known !== undefined) return known;
  const code = field(error, 'code');
  if (code === PERMISSION_DENIED || code === UNAUTHENTICATED) return 'denied';
  return neverConnected(error) ? 'not-connected' : 'passing';
}

/** A call that found no connection (gRPC's own words), or no node to connect to (the driver's): nothing was sent. */
function neverConnected(error: unknown): boolean {
  const message = messageOf(error);
  return field(error, 'code') === UNAVAILABLE
    ? /No connection established|Name resolution failed/.test(message)
    : /^Failed to discover after \d+ attempts/.test(message);
}

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const type = field(error, 'type');
  return error.message || (typeof type === 'string' ? type : error.name);
}

export function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** A lasting refusal or a lasting absence, in the port's words. */
export function unavailable(error: unknown, where: string): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const options = { cause: error };
  switch (meaningOf(error)) {
    case 'denied':
      return new StoreUnavailable(
        'read-only',
        field(error, 'code') === UNAUTHENTICATED
          ? `${where} knows no such user and password`
          : `${where} refuses this account; it needs to append to the ledger's streams and to read $all`,
        options,
      );
    case 'deleted':
      return new StoreUnavailable(
        'damaged',
        `${where}: a stream of the ledger is deleted`,
        options,
      );
    case 'not-connected':
      return new StoreUnavailable(
        'absent',
        `no EventStoreDB can be reached at ${where}: ${messageOf(error)}`,
        options,
      );
    default:
      return new StoreUnavailable(
        'absent',
        `EventStoreDB at ${where} gives no answer: ${messageOf(error)}`,
        options,
      );
  }
}
