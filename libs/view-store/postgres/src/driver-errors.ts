/** What can go wrong with PostgreSQL: the port's error and nothing of the driver's own. */
import { ViewStoreUnavailable, type ViewsTrouble } from '@liggaren/view-store-port';

const DISPOSABLE =
  'Views are disposable: their schema may be dropped, they are built again from the log.';

/** Whether the connection broke, or never came about: the same again on another may well succeed. */
export function isConnectionLoss(error: unknown): boolean {
  return troubleOf(error)?.[0] === 'unreachable';
}

/** Whether it was waited for in vain: to ask again would be to wait as long once more. */
export function isSilence(error: unknown): boolean {
  return isErrorLike(error) && /timeout/i.test(error.message);
}

/** The same trouble in our words; whatever is not the driver's or the server's passes through as it is. */
export function inOurWords(error: unknown, place: string): unknown {
  const trouble = troubleOf(error);
  if (trouble === undefined) return error;
  const [reason, what] = trouble;
  const advice = reason === 'damaged' || reason === 'outdated' ? ` ${DISPOSABLE}` : '';
  const text = `${place}: ${what} (${messageOf(error)}).${advice}`;
  return new ViewStoreUnavailable(reason, text, { cause: error });
}

/** A table that does not have the columns of its definition: the version was not raised. */
export function outdatedTable(place: string, table: string): ViewStoreUnavailable {
  const text = `${place}: table ${table} has other columns than its view. ${DISPOSABLE}`;
  return new ViewStoreUnavailable('outdated', text);
}

type Trouble = readonly [ViewsTrouble, string];

const UNREACHABLE: Trouble = ['unreachable', 'the database does not answer'];

function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof ViewStoreUnavailable || !isErrorLike(error)) return undefined;
  if (typeof error.code === 'string') {
    // Node's own: the socket was refused or reset, or its host is not known, at one address or at all.
    if ('syscall' in error || 'errors' in error) return UNREACHABLE;
    if ('severity' in error) return ofState(error.code);
  }
  return DRIVERS_OWN.test(error.message) ? UNREACHABLE : undefined;
}

interface ErrorLike {
  readonly message: string;
  readonly code?: unknown;
}

/** Not by its class: what Node throws need not be of the same realm's. */
function isErrorLike(error: unknown): error is ErrorLike {
  return typeof error === 'object' && error !== null && 'message' in error;
}

/** The driver's own errors have no code. */
const DRIVERS_OWN =
  /^(Connection terminated|Query read timeout|timeout (exceeded|expired)|Client has encountered a connection error|Client was closed|The server does not support SSL)/i;

/** By SQLSTATE, then by its class: https://www.postgresql.org/docs/15/errcodes-appendix.html */
function ofState(state: string): Trouble {
  return TROUBLES[state] ?? TROUBLES[state.slice(0, 2)] ?? ['failed', 'the views failed'];
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  '08': UNREACHABLE,
  '57P01': ['unreachable', 'the database is shutting down'],
  '57P02': ['unreachable', 'the database has crashed'],
  '57P03': ['unreachable', 'the database is not ready yet'],
  '57P05': ['unreachable', 'the database has ended the connection'],
  '25P03': ['unreachable', 'the database has ended a transaction that stood still'],
  '53300': ['unreachable', 'the database takes no more connections'],
  '28': ['absent', 'the user or the password is not known there'],
  '3D000': ['absent', 'there is no such database'],
  '53100': ['full', 'the disk is full'],
  '25006': ['read-only', 'the database can only be read'],
  '42501': ['read-only', 'the user may not write there'],
  '55P03': ['locked', 'the views are locked by another connection'],
  '40P01': ['locked', 'the views are locked by another connection'],
  '42P01': ['outdated', 'a table is not there'],
  '42703': ['outdated', 'a table does not fit its view'],
  '42804': ['outdated', 'a table does not fit its view'],
  XX001: ['damaged', 'the views are damaged'],
  XX002: ['damaged', 'the views are damaged'],
};

/** Of several addresses that were tried, each is said. */
function messageOf(error: unknown): string {
  const { message, errors } = error as ErrorLike & { readonly errors?: readonly ErrorLike[] };
  return errors?.map((one) => one.message).join('; ') ?? message;
}
