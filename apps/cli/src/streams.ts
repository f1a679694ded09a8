/** Streams by what people type: `ledger`, a whole name, `agreement-3f2a`, or the beginning of an id. */
import type { ApiClient } from '@liggaren/api-client';
import { EXIT } from './exit-codes.js';
import { answered, failure } from './failure.js';
import { shortStream } from './short-ids.js';
import type { Terminal } from './terminal.js';

const WHOLE = /^[a-z]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The events that begin a stream. */
const FIRST =
  'OrganisationRegistered,UnitEstablished,DocumentRegistered,PartnershipStarted,AgreementDrafted';
const PAGE = 1_000;

/** The stream's whole name. Throws `Failure` when none begins so, or several do. */
export async function streamNamed(
  client: ApiClient,
  terminal: Terminal,
  text: string,
): Promise<string> {
  if (text === 'ledger' || WHOLE.test(text)) return text;
  const found: string[] = [];
  for await (const stream of everyStream(client)) if (beginsSo(stream, text)) found.push(stream);
  const [only, ...others] = found;
  if (only === undefined)
    throw failure(
      EXIT.notFound,
      'not-found',
      terminal.text('problem.not-found', { what: `"${text}"` }),
    );
  if (others.length === 0) return only;
  const names = found.map((stream) => shortStream(stream, (id) => id.slice(0, 12)));
  throw failure(EXIT.usage, 'ambiguous', terminal.text('cli.ambiguous', { text, names }));
}

/** `3f2a` and `agreement-3f2a` begin `agreement-3f2a1b2c-…`. */
export function beginsSo(stream: string, text: string): boolean {
  const id = stream.slice(stream.indexOf('-') + 1);
  return stream.startsWith(text) ? /-[0-9a-f]/.test(text) : text.length >= 4 && id.startsWith(text);
}

async function* everyStream(client: ApiClient): AsyncIterable<string> {
  let after: string | undefined;
  for (;;) {
    const query = { type: FIRST, limit: PAGE, ...(after === undefined ? {} : { after }) };
    const { items, next } = await answered(client.GET('/v1/events', { params: { query } }));
    yield* items.map(({ stream }) => stream);
    if (items.length < PAGE || next === undefined) return;
    after = next;
  }
}
