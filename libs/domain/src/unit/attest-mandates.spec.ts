/** Attest mandates (attesträtt): granted by a unit, revoked, and shown for an attest. */
import { describe, expect, it } from '@jest/globals';
import { as, effective, fact, folded, given, kr } from '@liggaren/testing';
import { mandateEvidence } from './attest-mandates.js';

const board = { name: 'socialnämnden', organisation: 'stad', kind: 'board' } as const;
const established = fact('UnitEstablished', board);
const mandate = {
  person: 'controller',
  attest: 'sak',
  from: '2025-01-01',
  to: '2025-12-31',
  limitMinor: kr(500_000),
  currency: 'SEK',
} as const;
const granted = as('mandate', fact('AttestMandateGranted', mandate));
const revoked = fact('AttestMandateRevoked', { mandate: 'mandate' });
const shown = (...facts: Parameters<typeof folded>[1][]) =>
  mandateEvidence(folded('unit', established, ...facts), 'socialnämnden', 'controller').mandates;

describe('Granting an attest mandate', () => {
  it('says to whom, for what, from when to when and up to how much', () =>
    given(established)
      .when('GrantAttestMandate', mandate)
      .then(fact('AttestMandateGranted', mandate)));

  it('may be for one day, for ever, and without a limit', () => {
    const { to: _, limitMinor: _limit, ...open } = mandate;
    for (const data of [{ ...mandate, to: mandate.from }, open])
      given(established).when('GrantAttestMandate', data).then(fact('AttestMandateGranted', data));
  });

  it('is refused with a last day before its first', () =>
    given(established)
      .when('GrantAttestMandate', { ...mandate, to: '2024-12-31' })
      .thenRejected('period-reversed', '/to'));
});

describe('Revoking an attest mandate', () => {
  it('is a fact of its own', () =>
    given(established, granted).when('RevokeAttestMandate', { mandate: 'mandate' }).then(revoked));

  it('is refused twice, and of none', () => {
    given(established, granted, revoked)
      .when('RevokeAttestMandate', { mandate: 'mandate' })
      .thenRejected('already-revoked', '/mandate');
    given(established)
      .when('RevokeAttestMandate', { mandate: 'mandate' })
      .thenRejected('unknown-mandate', '/mandate');
  });
});

describe('What an attest is shown of a person’s mandates', () => {
  it('is each that the unit has given the person, and no other’s', () => {
    const { person: _, ...rest } = mandate;
    expect(shown(granted, fact('AttestMandateGranted', { ...mandate, person: 'another' }))).toEqual(
      [{ mandate: 'mandate', ...rest }],
    );
    expect(mandateEvidence(folded('unit', established), 'socialnämnden', 'controller')).toEqual({
      kind: 'mandate',
      unit: 'socialnämnden',
      organisation: 'stad',
      person: 'controller',
      mandates: [],
    });
  });

  it.each([
    ['the eve of its revocation', '2025-06-01', '2025-05-31'],
    ['its own last day, when it is revoked later', '2026-06-01', '2025-12-31'],
  ])('ends it on %s', (_when, on, to) =>
    expect(shown(granted, effective(on, revoked))[0]).toMatchObject({ to }),
  );
});
