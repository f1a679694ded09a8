import { describe, expect, it } from '@jest/globals';
import { idOfStream, shortIds, shortStream } from './short-ids.js';

const A = '3f2a1b2c-0000-5000-8000-000000000001';
const A_TWIN = '3f2a1b2c-0000-5000-8000-000000000002';
const NEAR = '3f2a1b2c-1000-5000-8000-000000000001';
const B = '9c404366-0000-5000-8000-000000000001';

describe('Short ids', () => {
  it('are eight characters', () => {
    expect(shortIds([A, B])(A)).toBe('3f2a1b2c');
  });

  it('are longer where two would be the same, and only there', () => {
    const short = shortIds([A, NEAR, B, A]);
    expect([A, NEAR, B].map(short)).toEqual(['3f2a1b2c-0', '3f2a1b2c-1', '9c404366']);
    expect(shortIds([A, A_TWIN])(A_TWIN)).toBe(A_TWIN);
  });

  it('shorten an id that was not among them to eight', () => {
    expect(shortIds([])(B)).toBe('9c404366');
  });
});

describe('A short stream', () => {
  it('keeps its kind', () => {
    expect(shortStream(`agreement-${A}`, shortIds([A]))).toBe('agreement-3f2a1b2c');
    expect(shortStream('ledger', shortIds([]))).toBe('ledger');
    expect(idOfStream(`organisation-${B}`)).toBe(B);
  });
});
