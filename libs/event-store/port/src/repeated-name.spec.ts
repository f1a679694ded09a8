/** A name that stands twice in one JSON object is found, wherever it stands and however it is written. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repeatedName } from './repeated-name.js';

describe('A repeated name', () => {
  it.each([
    ['{"a":1,"a":1}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['[{"a":{"b":[],"b":{}}}]', 'b'],
    ['{ "\\"" : 1 , "\\"" : 2 }', '"'],
    ['{"a":{"x":"\\\\"},"b":[{}],"a":0}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('of %s is %j', (json, name) => expect(repeatedName(json)).toBe(name));

  it.each([
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":"\\"a\\":1","b":"{\\"b\\":1"}',
    '"a"',
    'null',
  ])('is not in %s', (json) => expect(repeatedName(json)).toBeUndefined());

  it('is never in what JSON.stringify has written', () => {
    const check = (value: unknown) => repeatedName(JSON.stringify(value)) === undefined;
    fc.assert(fc.property(fc.jsonValue(), check));
  });
});
