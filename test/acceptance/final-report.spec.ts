/** What the final report on Convictus tells beside dates and parties. By S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementRow,
  type DemonstrationLedger,
  openDemonstration,
} from './demonstration-ledger.js';
import { type Teller, tellerOf } from './told.js';

const AGREEMENT = 'IOP Convictus 2023–2026';

let ledger: DemonstrationLedger;
let row: AgreementRow;
let told: Teller;
let report: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  told = await tellerOf(ledger);
  row = await ledger.agreement(AGREEMENT, '2026-06-30');
  const [lesson] = await ledger.events({ type: 'LessonRecorded' });
  report = lesson?.stream ?? '';
});
afterAll(() => ledger.close());

const done = async () => {
  const activities = await told.ofPartnership(AGREEMENT, 'ActivityRecorded');
  return activities.filter(({ agreements }) =>
    (agreements as readonly string[] | undefined)?.includes(row.agreement),
  );
};
const operation = async () => {
  const operations = await told.ofPartnership(AGREEMENT, 'OperationDescribed');
  return operations.find(({ name }) => name === 'Convictus Högdalen');
};

describe('The final report', () => {
  it('S5 describes Convictus Högdalen: an operation with an address and those it is for, not a party', async () => {
    expect(await operation()).toMatchObject({
      address: 'Skebokvarnsvägen 341',
      text: expect.stringContaining('dagverksamhet'),
      targetGroup: expect.stringMatching(/^människor som lever i hemlöshet .* utsatthet$/),
      by: { organisation: await ledger.idOf('organisations', 'Convictus') },
      lines: '10-14',
    });
    const names = row.parties.map(({ organisationName }) => organisationName);
    expect(names).not.toContain('Convictus Högdalen');
  });

  it('S8 states the purpose: the authority’s responsibility with the civil society’s ways', async () => {
    expect(await told.ofAgreement(AGREEMENT, 'PurposeStated')).toMatchObject([
      {
        text: expect.stringMatching(/socialtjänstens myndighetsansvar med civilsamhällets/),
        lines: '25-31',
      },
    ]);
  });

  it('S9 judges the goals fulfilled: a word beside the text; who judged is not said', async () => {
    const [goals, ...others] = await told.in(report, 'GoalAssessed');
    expect(others).toEqual([]);
    expect(goals).toMatchObject({
      agreement: row.agreement,
      outcome: 'fulfilled',
      text: expect.stringMatching(/^Målen med överenskommelsen bedöms uppfyllda\./),
      lines: '33-42',
    });
    expect(goals).not.toHaveProperty('assessor');
  });

  it('S10 lists exactly five efforts of Convictus, the fourth broken over lines', async () => {
    const convictus = await ledger.idOf('organisations', 'Convictus');
    const efforts = (await done()).filter(
      ({ by }) => (by as readonly { organisation: string }[])[0]?.organisation === convictus,
    );
    expect(efforts.map(({ title }) => title)).toEqual([
      'Tillgång till måltider, hygienmöjligheter, tvätt och kläder',
      'Samhällsvägledning och stöd i myndighetskontakter',
      'Stöd i digitala frågor och digital kompetens',
      'Möjligheter till rådgivning och kontakt med vård, socialtjänst och andra samverkansaktörer',
      'En trygg social miljö där relationer kan byggas över tid',
    ]);
    expect(efforts[3]?.lines).toBe('46-51,56-58');
    const place = (await operation())?.id;
    for (const effort of efforts)
      expect(effort).toMatchObject({
        operation: place,
        period: { from: '2023-07-01', to: '2026-06-30' },
      });
  });

  it('S11 shows what the city brought: outreach workers, and others by role', async () => {
    const city = await ledger.idOf('organisations', 'Stockholms stad');
    const [presence, ...others] = (await done()).filter(
      ({ by }) => (by as readonly { organisation: string }[])[0]?.organisation === city,
    );
    expect(others).toEqual([]);
    expect(presence).toMatchObject({
      occurs: 'recurring',
      text: expect.stringMatching(
        /uppsökare från Område Vuxen .*äldrekoordinator .*personligt ombud/,
      ),
      lines: '61-65',
    });
  });

  it('S6 S7 judges what both sides promised; of legal advice it says nothing, and nothing is judged', async () => {
    const promises = await told.ofAgreement(AGREEMENT, 'CommitmentMade');
    const judged = await told.ofAgreement(AGREEMENT, 'CommitmentAssessed');
    const outcome = (word: RegExp) => {
      const promise = promises.find(({ text }) => word.test(text as string));
      return judged.find(({ commitment }) => commitment === promise?.id)?.['outcome'];
    };
    expect(outcome(/myndighetskontakter/)).toBe('fulfilled');
    expect(outcome(/digital kompetens/)).toBe('fulfilled');
    expect(outcome(/uppsökare/)).toBe('fulfilled');
    expect(promises.some(({ text }) => /juridisk/.test(text as string))).toBe(true);
    expect(outcome(/juridisk/)).toBeUndefined();
    expect(judged).toHaveLength(3);
  });

  it('S12 tells what came of it: inquiries, other municipalities, meetings on site, guidance', async () => {
    const [result, ...others] = await told.in(report, 'ResultAssessed');
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      outcome: 'positive',
      text: expect.stringMatching(
        /tillhörighetsutredningar.*andra kommuner.*individuella möten.*guidning till vård och andra stadsdelsförvaltningar/,
      ),
      lines: '67-74',
    });
  });

  it('S13 states that schedule and budget were followed: asserted, with nothing to show for it', async () => {
    const checks = await told.ofAgreement(AGREEMENT, 'CriterionAssessed');
    const text = 'Tidsplan och budget har följts enligt överenskommelse.';
    expect(checks).toMatchObject([
      { criterion: 'schedule-followed', outcome: 'met', asserted: true, text, lines: '76-77' },
      { criterion: 'budget-followed', outcome: 'met', asserted: true, text, lines: '76-77' },
    ]);
    for (const check of checks) expect(check).not.toHaveProperty('guideline');
  });

  it('S15 has learned four things: presence, a low threshold, flexible support, meeting places shared', async () => {
    const lessons = await told.in(report, 'LessonRecorded');
    expect(lessons.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Närvaro där målgruppen befinner sig/),
      expect.stringMatching(/^Lågtröskelverksamheter/),
      expect.stringMatching(/flexibel och tillgänglig stödstruktur\.$/),
      expect.stringMatching(/^Gemensamma mötesplatser .* faller mellan olika system\.$/),
    ]);
  });
});
