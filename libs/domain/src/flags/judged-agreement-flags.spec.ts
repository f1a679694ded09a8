/** Flags that need the guideline, or what was reported as spent: where each fires, and where it must not. */
import { describe, expect, it } from '@jest/globals';
import { type JudgedAgreement, judgedAgreementFlags } from './judged-agreement-flags.js';

const nothing: JudgedAgreement = { agreement: 'iop', claimed: [], asserted: [], hasFigures: false };
const claimed = {
  event: 'judgement',
  source: { document: 'follow-up', lines: '252-256' },
  criterion: 'no-duty-to-procure',
  guideline: 'riktlinjer för IOP',
  version: '171-84/2017',
  versionEvent: 'adopted',
};
const asserted = { event: 'assertion', topic: 'budget-followed' } as const;

describe('A flag on an agreement beside other streams', () => {
  it('S32 check-outside-guideline fires for what a source says that the guideline has', () =>
    expect(judgedAgreementFlags({ ...nothing, claimed: [claimed] })).toEqual([
      {
        rule: 'check-outside-guideline',
        stream: 'agreement-iop',
        key: 'judgement',
        details: {
          criterion: 'no-duty-to-procure',
          guideline: 'riktlinjer för IOP',
          version: '171-84/2017',
        },
        events: ['judgement', 'adopted'],
        sources: [{ document: 'follow-up', lines: '252-256' }],
      },
    ]));

  it('S14 assertion-without-figures fires where nothing is funded, paid or spent', () =>
    expect(judgedAgreementFlags({ ...nothing, asserted: [asserted] })).toMatchObject([
      { rule: 'assertion-without-figures', key: 'assertion', events: ['assertion'], sources: [] },
    ]));

  it('and keeps quiet once something is', () =>
    expect(judgedAgreementFlags({ ...nothing, asserted: [asserted], hasFigures: true })).toEqual(
      [],
    ));

  it('nothing is flagged of an agreement that nobody claims or asserts anything of', () =>
    expect(judgedAgreementFlags(nothing)).toEqual([]));
});
