/** What each of the seven partnerships is for, as the follow-up of 2022 tells it. By S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration } from './demonstration-ledger.js';
import {
  CONVICTUS,
  DROMSTORT,
  HIMMEL,
  INKLUDERANDE,
  RAGSVED,
  STACKEN,
  STREET_MINDS,
  type Teller,
  tellerOf,
} from './told.js';

let ledger: DemonstrationLedger;
let told: Teller;
beforeAll(async () => {
  ledger = await openDemonstration();
  told = await tellerOf(ledger);
});
afterAll(() => ledger.close());

const criterionOf = async (title: string, criterion: string) => {
  const judged = await told.ofAgreement(title, 'CriterionAssessed');
  return judged.filter((one) => one['criterion'] === criterion);
};

describe('What each partnership is for', () => {
  it.each([
    ['S39', CONVICTUS, /regelbundet samverka kring .* hemlösa .* Bryggan Vantör\.$/, '109-113'],
    ['S48', DROMSTORT, /vuxenledd läxläsning .* Rågsved/, '142-144'],
    ['S57', HIMMEL, /öppen mötesplats för unga/, '168-169'],
    ['S60', INKLUDERANDE, /nyanlända .* Sandstugan i Slakthusområdet/, '185-188'],
    ['S66', RAGSVED, /barn, unga och familjer i Rågsved, Hagsätra och Högdalen/, '216-218'],
    ['S70', STACKEN, /flickor och pojkar en meningsfull fritid/, '240-241'],
    ['S75', STREET_MINDS, /egen försörjning och en plats på arbetsmarknaden/, '271-277'],
  ])('%s %s: %s, of lines %s', async (_fact, title, words, lines) => {
    const [purpose] = await told.ofAgreement(title, 'PurposeStated');
    expect(purpose).toMatchObject({ text: expect.stringMatching(words), lines });
  });

  it.each([
    ['S48', DROMSTORT, /behov av att stärka unga i Rågsved/],
    ['S57', HIMMEL, /brist på meningsfulla och attraktiva fritidsaktiviteter/],
    ['S60', INKLUDERANDE, /behov av att skapa kontaktytor/],
    ['S66', RAGSVED, /färre barn med aktiv och meningsfull fritid/],
    ['S75', STREET_MINDS, /ekonomiskt bistånd/],
  ])('%s %s: the need that the parties have identified', async (_fact, title, words) => {
    const terms = await told.ofAgreement(title, 'TermRecorded');
    expect(terms.filter(({ topic }) => topic === 'societal-challenge')).toEqual([
      expect.objectContaining({ stated: true, text: expect.stringMatching(words) }),
    ]);
  });

  it.each([
    ['S40', CONVICTUS, ['societal-challenge', 'programme-link']],
    ['S61', INKLUDERANDE, ['programme-link']],
    ['S70', STACKEN, ['societal-challenge', 'programme-link']],
  ])('%s %s says nothing of %j, and so does not meet K3', async (_fact, title, topics) => {
    const terms = await told.ofAgreement(title, 'TermRecorded');
    expect(terms.filter(({ stated }) => !stated).map(({ topic }) => topic)).toEqual(topics);
    expect(await told.ofAgreement(title, 'ProgrammeLinked')).toEqual([]);
    expect(await criterionOf(title, 'K3')).toMatchObject([{ outcome: 'not-met' }]);
  });

  it.each([
    ['S48', DROMSTORT, 'Stockholms stads skolprogram för förskolor och skolor'],
    [
      'S57',
      HIMMEL,
      'Stockholms stads program för tillgänglighet och delaktighet för personer med funktionsnedsättning',
    ],
    ['S66', RAGSVED, 'Stockholms stads idrottspolitiska program'],
    ['S75', STREET_MINDS, 'Stockholms stads program för att motverka hemlöshet 2020-2025'],
  ])('%s %s is a part of %s, which was not supplied', async (_fact, title, programme) => {
    const [linked, ...others] = await told.ofAgreement(title, 'ProgrammeLinked');
    expect(others).toEqual([]);
    expect(linked).toMatchObject({ programme });
    const referred = await told.document(programme);
    expect(linked).toMatchObject({ document: referred?.stream.slice('document-'.length) });
    expect(referred?.data).not.toHaveProperty('sha256');
    expect(await criterionOf(title, 'K3')).toEqual([]);
  });

  it('S75 the programme against homelessness has days of its own: 2020 to 2025', async () => {
    const linked = await told.ofAgreement(STREET_MINDS, 'ProgrammeLinked');
    expect(linked).toMatchObject([
      { from: { date: '2020', basis: 'stated' }, to: { date: '2025', basis: 'stated' } },
    ]);
  });

  it('S57 words the target group of Himmel och pannkaka in two ways, both kept', async () => {
    expect(await told.ofAgreement(HIMMEL, 'PurposeStated')).toMatchObject([
      { targetGroup: 'unga med intellektuella funktionsnedsättningar', lines: '168-169' },
      { targetGroup: 'unga med kognitiva funktionsnedsättningar', lines: '170-172' },
    ]);
  });

  it('S75 Street Minds is for persons on ekonomiskt bistånd who cannot take part in ordinary measures', async () => {
    const [purpose] = await told.ofAgreement(STREET_MINDS, 'PurposeStated');
    expect(purpose).toMatchObject({
      targetGroup: expect.stringMatching(/^personer som får ekonomiskt bistånd men som inte kan/),
    });
  });

  it.each([
    ['S39', CONVICTUS, 'Bryggan Vantör', 'Convictus'],
    ['S52', HIMMEL, 'Himmel och pannkaka', undefined],
    ['S71', STACKEN, 'parkleken Stacken', undefined],
  ])('%s %s runs an operation, %s', async (_fact, title, name, by) => {
    const operations = (await told.ofPartnership(title, 'OperationDescribed')) as unknown as {
      name: string;
      by?: { organisation: string };
    }[];
    const operation = operations.find((one) => one.name === name);
    expect(operation?.name).toBe(name);
    expect(operation?.by?.organisation).toBe(
      by === undefined ? undefined : await ledger.idOf('organisations', by),
    );
  });

  it('S49 knows of Rågsved that 78,6 % reached upper-secondary school in 2021, of the whole city 91 %', async () => {
    const indicators = await told.ofPartnership(DROMSTORT, 'AreaIndicatorNoted');
    const common = { year: 2021, unit: 'percent', publishedBy: 'Stockholms stads områdesfakta' };
    expect(indicators).toMatchObject([
      { ...common, area: 'Rågsved', quantity: { lower: '78.6', upper: '78.6' }, lines: '147-149' },
      { ...common, area: 'hela staden', quantity: { lower: '91', upper: '91' }, lines: '147-149' },
    ]);
    expect(new Set(indicators.map((one) => one['code'])).size).toBe(1);
    const [here, all] = indicators.map((one) =>
      Number((one['quantity'] as { lower: string }).lower),
    );
    expect((Number(all) * 10 - Number(here) * 10) / 10).toBe(12.4);
  });
});
