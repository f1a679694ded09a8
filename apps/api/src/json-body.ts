/** Reads a request's body: UTF-8 and JSON, taken strictly, so that nothing is changed or dropped in silence. */
import { repeatedName } from '@liggaren/event-store-port';
import { wording, type WordingCode, type WordingDetails } from '@liggaren/wording';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';
import { isAboutPersons } from './quiet-url.js';

/** Makes Fastify refuse, as a `Problem` that says what is wrong, bytes that are no text and text that is no JSON. */
export function readJsonStrictly(fastify: FastifyInstance): void {
  // Keys like __proto__ make the body broken, not merely poorer.
  const parse = fastify.getDefaultJsonParser('error', 'error');
  // JSON alone is read: another media type is refused, not guessed at.
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request, bytes: Buffer, done) => {
      const text = textOf(bytes);
      if (text === undefined) return done(brokenBody('body.not-utf8'));
      const reason = faultOf(text);
      const name = reason === undefined ? repeatedName(text) : undefined;
      // What is wrong is said with a piece of the body: not of one that may be a person's details.
      if (isAboutPersons(request.url) && (reason ?? name) !== undefined)
        return done(brokenBody('body.not-json-once'));
      if (reason !== undefined) return done(brokenBody('body.not-json', { reason }));
      if (name !== undefined) return done(brokenBody('body.repeated-name', { name }));
      return parse(request, text, (error, body) =>
        error ? done(brokenBody('body.unsafe-name')) : done(null, body),
      );
    },
  );
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the parser says is wrong, with the place; undefined for JSON. */
function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

function brokenBody(code: WordingCode, details: WordingDetails = {}): Problem {
  return new Problem(400, 'broken-body', 'problem.broken-body', {}, [
    { field: '', code: 'broken-body', text: (language) => wording(language, code, details) },
  ]);
}
