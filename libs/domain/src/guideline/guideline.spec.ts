/** Guidelines: versions proposed and adopted, and the one in force on a day. */
import { describe, expect, it } from '@jest/globals';
import { effective, fact, folded, given } from '@liggaren/testing';
import { versionInForce } from './guideline.js';

const name = 'Stockholms stads riktlinjer för IOP';
const criteria = [
  { code: 'K1', text: 'Det finns inte en marknad eller en konkurrenssituation att vårda.' },
  { code: 'K2', text: 'Verksamheten sker på initiativ av den idéburna organisationen.' },
];
const of2017 = { version: '171-84/2017', criteria } as const;
const of2022 = { version: 'KS 2022/1171' } as const;
const adopted = fact('GuidelineVersionAdopted', { name, ...of2017 });
const proposed = fact('GuidelineVersionProposed', of2022);

describe('A guideline', () => {
  it('S30 becomes known by the version that was adopted, with its criteria', () =>
    given()
      .when('RegisterGuideline', { name, stage: 'adopted', adoptedBy: 'fullmäktige', ...of2017 })
      .then(fact('GuidelineVersionAdopted', { name, adoptedBy: 'fullmäktige', ...of2017 })));

  it('or by one that is only proposed, which nobody has adopted', () => {
    given()
      .when('RegisterGuideline', { name, stage: 'proposed', ...of2022 })
      .then(fact('GuidelineVersionProposed', { name, ...of2022 }));
    given()
      .when('RegisterGuideline', { name, stage: 'proposed', adoptedBy: 'fullmäktige', ...of2022 })
      .thenRejected('proposed-not-adopted', '/adoptedBy');
  });

  it('S31 gets a proposed version, which may be adopted later', () => {
    given(adopted).when('ProposeGuidelineVersion', of2022).then(proposed);
    given(adopted, proposed)
      .when('AdoptGuidelineVersion', of2022)
      .then(fact('GuidelineVersionAdopted', of2022));
  });

  it('has each version once', () => {
    given(adopted)
      .when('ProposeGuidelineVersion', of2017)
      .thenRejected('duplicate-version', '/version');
    given(adopted, proposed)
      .when('ProposeGuidelineVersion', of2022)
      .thenRejected('duplicate-version', '/version');
    given(adopted)
      .when('AdoptGuidelineVersion', of2017)
      .thenRejected('duplicate-version', '/version');
  });

  it('names each criterion once in a version', () => {
    const twice = [...criteria, { code: 'K2', text: 'en gång till' }];
    given()
      .when('RegisterGuideline', { name, stage: 'adopted', version: '2017', criteria: twice })
      .thenRejected('duplicate-criterion', '/criteria/2/code');
    given(adopted)
      .when('ProposeGuidelineVersion', { ...of2022, criteria: twice })
      .thenRejected('duplicate-criterion', '/criteria/2/code');
    given(adopted)
      .when('AdoptGuidelineVersion', { ...of2022, criteria: twice })
      .thenRejected('duplicate-criterion', '/criteria/2/code');
  });
});

describe('The version in force', () => {
  const guideline = folded(
    'guideline',
    effective('2017-10-01', adopted),
    effective('2022-11-01', proposed),
    effective('2023-09-01', fact('GuidelineVersionAdopted', of2022)),
  );
  const inForce = (day: string) => versionInForce(guideline, day)?.data.version;

  it.each([
    ['2017-09-30', undefined],
    ['2017-10-01', '171-84/2017'],
    ['2022-11-01', '171-84/2017'],
    ['2023-08-31', '171-84/2017'],
    ['2023-09-01', 'KS 2022/1171'],
  ])('S31 on %s is %s: a proposal is not in force', (day, version) =>
    expect(inForce(day)).toBe(version),
  );
});
