/** What both sides promise: its versions, what came of it, and when a share can be said. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  instrumentConcluded,
  kr,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { coFinancingOn, promiseOn } from './promises.js';

const start = [
  effective('2023-07-01', agreementDrafted({ start: '2023-07-01', end: '2026-06-30' })),
  effective('2023-07-01', instrumentConcluded()),
  effective('2023-07-01', publicPartyJoined(by('stad', 'nämnd'))),
  effective('2023-07-01', partyJoined(by('convictus'))),
];
const worth = (kronor: number) => ({ valueMinor: kr(kronor), currency: 'SEK' });
const promise = (id: string, organisation: string, is: object = {}) =>
  effective(
    '2023-07-01',
    as(
      id,
      fact('CommitmentMade', {
        ...{ by: by(organisation), kind: 'services' as const, text: 'rådgivning' },
        ...is,
      }),
    ),
  );
const revised = (text: string, is: object = {}) =>
  fact('CommitmentRevised', { commitment: 'theirs', text, ...is });
const assessed = (outcome: 'fulfilled' | 'partly') =>
  fact('CommitmentAssessed', { commitment: 'theirs', outcome });

function first(day: string | undefined, ...facts: readonly GivenFact[]) {
  const agreement = agreementOf(...start, promise('theirs', 'convictus'), ...facts);
  const [commitment] = agreement.commitments;
  return commitment && promiseOn(agreement, commitment, day);
}
const share = (...facts: readonly GivenFact[]) =>
  coFinancingOn(agreementOf(...start, ...facts)).civilSocietyShare;

describe('A promise', () => {
  it('is not there before it is made', () => expect(first('2023-06-30')).toBeUndefined());

  it('says what it said on the day, with every version up to then', () => {
    const facts = [effective('2024-01-01', revised('mer rådgivning', worth(5)))];
    expect(first('2023-12-31', ...facts)?.promised).toMatchObject({ text: 'rådgivning' });
    expect(first('2024-01-01', ...facts)?.promised).toMatchObject({
      ...{ text: 'mer rådgivning', valueMinor: kr(5) },
    });
    expect(first('2024-01-01', ...facts)?.versions).toHaveLength(2);
  });

  it('is not assessed until somebody has looked; the last to look counts', () => {
    expect(first(undefined)?.outcome).toBe('not-assessed');
    const facts = [
      effective('2024-12-31', assessed('partly')),
      effective('2026-06-30', assessed('fulfilled')),
    ];
    expect(first('2025-01-01', ...facts)?.outcome).toBe('partly');
    expect(first('2026-06-30', ...facts)).toMatchObject({ outcome: 'fulfilled' });
    expect(first(undefined, ...[...facts].reverse())?.outcome).toBe('fulfilled');
  });

  it('S42 may be deviated from by either side', () => {
    const agreement = agreementOf(
      ...start,
      promise('ours', 'stad'),
      fact('CommitmentDeviationRecorded', { commitment: 'ours', text: 'uteblev' }),
    );
    const [commitment] = agreement.commitments;
    expect(commitment && promiseOn(agreement, commitment)).toMatchObject({
      side: 'public',
      deviations: [{ data: { text: 'uteblev' } }],
    });
  });
});

describe("Civil society's share", () => {
  it('is its part of what both sides put in, where everything is valued', () =>
    expect(
      share(promise('ours', 'stad', worth(200)), promise('theirs', 'convictus', worth(100))),
    ).toEqual({ percent: '33.333' }));

  it('S106 is open, not 0, as long as one promise is not valued', () => {
    const facts = [promise('ours', 'stad', worth(200)), promise('theirs', 'convictus')];
    expect(share(...facts)).toEqual({ open: 'not-valued' });
    expect(share(...facts, revised('rådgivning', worth(200)))).toEqual({ percent: '50.000' });
    expect(share(...facts, promise('more', 'convictus', worth(1)))).toEqual({ open: 'not-valued' });
  });

  it('is open where nothing is recorded of a side, or the money is of several currencies', () => {
    expect(share(promise('theirs', 'convictus', worth(1)))).toEqual({ open: 'nothing-recorded' });
    expect(
      share(
        promise('ours', 'stad', worth(1)),
        promise('theirs', 'convictus', { valueMinor: 1, currency: 'EUR' }),
      ),
    ).toEqual({ open: 'several-currencies' });
  });

  it('counts a funding as its payer puts it in, and the same money once', () => {
    const theirs = promise('theirs', 'convictus', worth(1_530_000));
    const funding = fundingAgreed({ payer: by('stad', 'nämnd') });
    expect(share(theirs, funding)).toEqual({ percent: '50.000' });
    expect(
      share(theirs, funding, promise('ours', 'stad', { kind: 'money', ...worth(1_530_000) })),
    ).toEqual({ percent: '50.000' });
  });

  it('says where something of it is not concluded', () => {
    const annex = as('annex', annexDrafted());
    const facts = [annex, promise('ours', 'stad', { instrument: 'annex' })];
    expect(coFinancingOn(agreementOf(...start, ...facts)).drafted).toBe(true);
    const concluded = instrumentConcluded('stated-in-document', 'annex');
    expect(coFinancingOn(agreementOf(...start, ...facts, concluded)).drafted).toBe(false);
  });
});
