/** The ledger's genesis: opened once, by one owner. */
import { describe, expect, it } from '@jest/globals';
import { fact, folded, given } from '@liggaren/testing';
import { decideOpenLedger } from './ledger.js';

const opening = { owner: 'Stockholms stad', demonstration: false };

describe('Opening a ledger', () => {
  it('is its first event, and says whose it is', () =>
    given().when('OpenLedger', opening).then(fact('LedgerOpened', opening)));

  it('names the file that a demonstration was made from', () => {
    const demonstration = { ...opening, demonstration: true, madeFrom: 'ab'.repeat(32) };
    given().when('OpenLedger', demonstration).then(fact('LedgerOpened', demonstration));
  });

  it('is refused when the ledger is open already, and says whose it is', () => {
    const ledger = folded('ledger', fact('LedgerOpened', opening));
    expect(decideOpenLedger(ledger, { owner: 'Malmö', demonstration: false })).toEqual({
      rejection: { code: 'ledger-already-open', details: { owner: 'Stockholms stad' } },
    });
  });

  it('gives the ledger its id', () =>
    expect(folded('ledger', fact('LedgerOpened', opening))).toEqual({
      ledgerId: 'ledger',
      ...opening,
    }));
});
