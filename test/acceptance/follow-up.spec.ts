/** What the follow-up of 2022 says of itself, and of the guidelines. By S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration } from './demonstration-ledger.js';
import { STACKEN, type Teller, tellerOf } from './told.js';

let ledger: DemonstrationLedger;
let told: Teller;
let report: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  told = await tellerOf(ledger);
  report = (await ledger.events({ type: 'DecisionProposed' }))[0]?.stream ?? '';
});
afterAll(() => ledger.close());

const criterionOf = async (title: string, criterion: string) => {
  const judged = await told.ofAgreement(title, 'CriterionAssessed');
  return judged.filter((one) => one['criterion'] === criterion);
};
const unitNames = async (acting: unknown) => {
  const units = await ledger.ask<{ id: string; name: string }>('units');
  const { units: ids = [] } = (acting ?? {}) as { units?: readonly string[] };
  return ids.map((id) => units.find((unit) => unit.id === id)?.name);
};

describe('The report itself', () => {
  it('S22 proposes a decision three times, in two wordings, to the board on 23 March 2023', async () => {
    const board = await ledger.idOf('units', 'Enskede-Årsta-Vantörs stadsdelsnämnd');
    const proposals = await told.in(report, 'DecisionProposed');
    const first = 'Enskede-Årsta-Vantörs stadsdelsnämnd lägger rapporten till handlingarna.';
    const other =
      'Enskede-Årsta-Vantörs stadsdelsnämnd lägger förvaltningens rapport till handlingarna.';
    expect(proposals).toMatchObject([
      { wording: first, lines: '7-9,47-48' },
      { wording: other, lines: '31-32,47-48' },
      { wording: other, lines: '304-306,47-48' },
    ]);
    for (const proposal of proposals)
      expect(proposal).toMatchObject({ to: board, meetingOn: { date: '2023-03-23' } });
    expect(await ledger.events({ type: 'DecisionMade', stream: report })).toEqual([]);
  });

  it('S23 is a case officer’s at Administrativa avdelningen, to the board; no name, no telephone', async () => {
    const followUp = await told.document(/^Uppföljning av/);
    expect(followUp?.data).toMatchObject({
      authorRole: 'handläggare, Administrativa avdelningen',
      addressee: 'Enskede-Årsta-Vantörs stadsdelsnämnd',
      meetingOn: { date: '2023-03-23', basis: 'stated' },
    });
    expect(await ledger.idOf('units', 'Administrativa avdelningen')).toBeDefined();
    expect(JSON.stringify(await ledger.events({ stream: followUp?.stream ?? '' }))).not.toMatch(
      /\b0\d{1,3}[- ]\d{5,}/,
    );
  });

  it('S25 is signed by stadsdelsdirektör and avdelningschef, for the board’s administration', async () => {
    const [submitted] = await told.in(report, 'ReportSubmitted');
    const { signatories } = submitted as unknown as { signatories: readonly { for: object }[] };
    const onBehalfOf = 'Enskede-Årsta-Vantör stadsdelsförvaltning';
    expect(signatories).toMatchObject([
      { role: 'Stadsdelsdirektör', acting: false, onBehalfOf },
      { role: 'Avdelningschef', acting: false, onBehalfOf },
    ]);
    for (const signatory of signatories)
      expect(await unitNames(signatory.for)).toEqual(['Enskede-Årsta-Vantörs stadsdelsnämnd']);
  });

  it('S28 judges the results good on the whole; the routine was revised, for new ones to meet the criteria', async () => {
    const results = await told.in(report, 'ResultAssessed');
    const [overall, ...others] = results.filter((one) => !('agreement' in one));
    expect(others).toEqual([]);
    expect(overall).toMatchObject({
      outcome: 'positive',
      text: expect.stringMatching(
        /goda resultat\. Under 2022 .* interna rutin .* uppfyller kriterierna för IOP\.$/,
      ),
      assessor: 'Förvaltningen',
    });
    const routine = await told.document(/interna rutin/);
    expect(routine?.data).toMatchObject({ dated: { date: '2022' } });
    expect(routine?.data).not.toHaveProperty('sha256');
  });

  it('S33 follows up four things: days, purpose, activities, results', async () => {
    const [submitted] = await told.in(report, 'ReportSubmitted');
    expect(submitted).toMatchObject({
      covers: ['giltighetstid', 'syfte', 'genomförda aktiviteter', 'resultat'],
    });
    expect(submitted?.lines).toContain('78-79');
  });

  it('S35 was prepared at one department, in consultation with two', async () => {
    const [submitted] = await told.in(report, 'ReportSubmitted');
    const { preparedBy, inConsultationWith } = submitted as unknown as Record<string, unknown>;
    expect(await unitNames(preparedBy)).toEqual(['Administrativa avdelningen']);
    expect(await unitNames(inConsultationWith)).toEqual([
      'Social omsorg barn och unga',
      'Social omsorg vuxen',
    ]);
  });

  it('S84 is quoted as it stands; that "stadsdelsnämnds haft" is a slip is a person’s finding on it', async () => {
    const followUp = await told.document(/^Uppföljning av/);
    const findings = await told.in(followUp?.stream ?? '', 'FindingRecorded');
    expect(findings).toMatchObject([{ kind: 'language', severity: 'note', lines: '13-14,77-78' }]);
    for (const [from, to] of [
      [13, 14],
      [77, 78],
    ] as const)
      expect((await ledger.lines('follow-up-2022', from, to)).join(' ')).toMatch(
        /stadsdelsnämnds\s+haft/,
      );
  });
});

describe('The guidelines it refers to', () => {
  const guideline = async () => {
    const events = await ledger.events();
    return events.filter(({ stream }) => stream.startsWith('guideline-'));
  };

  it('S29 say what a partnership is: a complement, built on mutuality', async () => {
    const [adopted] = await guideline();
    expect(adopted?.data['definition']).toMatch(
      /^Idéburet offentligt partnerskap .* komplement till offentlig upphandling .* ömsesidighet/,
    );
  });

  it('S30 are 171-84/2017, adopted by kommunfullmäktige, with seven criteria', async () => {
    const [adopted] = await guideline();
    expect(adopted).toMatchObject({
      type: 'GuidelineVersionAdopted',
      data: {
        name: 'Stockholms stads riktlinjer för IOP',
        diaryNumber: '171-84/2017',
        adoptedBy: 'kommunfullmäktige',
      },
    });
    const criteria = adopted?.data['criteria'] as readonly { code: string; text: string }[];
    expect(criteria.map(({ code }) => code)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7']);
    const words = ['konkurrens', 'initiativ', 'program', 'föreningsbidrag', 'finansierar'];
    for (const [index, word] of [...words, 'detaljregleras', 'längre tid'].entries())
      expect(criteria[index]?.text).toContain(word);
    const referred = await told.document('Stockholms stads riktlinjer för IOP');
    expect(referred?.stream).toBe(`document-${adopted?.data['document'] as string}`);
    expect(referred?.data).not.toHaveProperty('sha256');
  });

  it('S31 are to be followed by KS 2022/1171: a version proposed, with nothing judged by it', async () => {
    const [adopted, proposed, ...others] = await guideline();
    expect(others).toEqual([]);
    expect(proposed).toMatchObject({
      type: 'GuidelineVersionProposed',
      stream: adopted?.stream,
      data: { version: 'KS 2022/1171', diaryNumber: 'KS 2022/1171' },
    });
    expect(proposed?.data).not.toHaveProperty('criteria');
  });

  it('S32 do not list what the text says is a criterion: no duty to procure, a check of its own', async () => {
    const [adopted] = await guideline();
    const listed = (adopted?.data['criteria'] as readonly { code: string }[]).map(
      ({ code }) => code,
    );
    expect(listed).not.toContain('no-duty-to-procure');
    expect(await criterionOf(STACKEN, 'no-duty-to-procure')).toMatchObject([
      { outcome: 'doubt', legalBasis: 'upphandlingslagstiftningen', lines: '252-261' },
    ]);
  });
});
