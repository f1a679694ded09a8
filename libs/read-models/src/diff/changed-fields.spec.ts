/** The fields in which two rows differ. */
import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changed-fields.js';

const kr = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });

describe('Two rows', () => {
  it('that say the same differ in nothing, on whatever days and for whatever reasons they say it', () => {
    const before = { stage: 'planned', validFrom: '2022-01-01', because: ['a'], events: ['a'] };
    const after = { stage: 'planned', validFrom: '2023-01-01', validTo: '2024-01-01', events: [] };
    expect(changedFields(before, after)).toEqual([]);
  });

  it('are compared value by value, money and lists whole', () => {
    const before = { amount: kr(1), lines: [{ code: 'a' }, { code: 'b' }], stage: 'planned' };
    const after = { amount: kr(2), lines: [{ code: 'b' }], stage: 'planned' };
    expect(changedFields(before, after)).toEqual([
      { field: '/amount', before: kr(1), after: kr(2) },
      { field: '/lines', before: [{ code: 'a' }, { code: 'b' }], after: [{ code: 'b' }] },
    ]);
  });

  it('are compared member by member where a group stands in them', () => {
    const before = { progress: { paid: kr(0), released: kr(5) } };
    const after = { progress: { paid: kr(5), released: kr(5) } };
    expect(changedFields(before, after)).toEqual([
      { field: '/progress/paid', before: kr(0), after: kr(5) },
    ]);
  });

  it('may each say what the other does not', () => {
    expect(changedFields({ run: 'r' }, { 'a/b~c': null })).toEqual([
      { field: '/run', before: 'r' },
      { field: '/a~1b~0c', after: null },
    ]);
  });
});
