/**
 * Traps that are dealt with by never stepping on them: what the adapter's own source may not say, and what each
 * of its calls must say. The numbers are those of docs/decisions/14-eventstoredb.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const folder = dirname(fileURLToPath(import.meta.url));
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** Each call of a method of the driver's client, up to its closing bracket. */
const callsOf = (method: string) =>
  [...source.matchAll(new RegExp(`client\\s*\\.${method}\\(`, 'g'))].map(({ index }) => {
    let [end, open] = [source.indexOf('(', index), 0];
    do open += { '(': 1, ')': -1 }[source.charAt(end++)] ?? 0;
    while (open > 0);
    return source.slice(index, end);
  });

describe('The adapter’s own source', () => {
  it.each([
    [4, 'throws on failed appends', /throwOnAppendFailure: *(true|false)/],
    [12, 'handles no event in a listener that nobody waits for', /\.on\('data', *async/],
    [15, 'takes no instant from the server', /\.created\b/],
    [17, 'reads at no follower', /requiresLeader: *false|preference: *'follower'/],
    [23, 'asks for no revision of a stream’s metadata', /metastreamRevision/],
    [3, 'never expects any revision', /expectedRevision: *(ANY|'any')|STREAM_EXISTS/],
  ])('(%i) %s', (_, __, forbidden) => {
    expect(source).not.toMatch(forbidden);
  });

  it.each(['appendToStream', 'readStream', 'readAll', 'subscribeToAll'])(
    '(17) asks the leader in each call of %s',
    (method) => {
      const calls = callsOf(method);
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) expect(call).toContain('requiresLeader: true');
    },
  );
});
