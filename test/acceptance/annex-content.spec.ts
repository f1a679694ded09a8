/** What the annex of 2025 says beside the money: the work, its method, staff, documentation. By S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration } from './demonstration-ledger.js';

/** What an event of the annex says. */
interface Said {
  readonly instrument?: string;
  readonly topic?: string;
  readonly stated?: boolean;
  readonly text?: string;
  readonly hours?: object;
  readonly by?: { readonly organisation: string };
}

let ledger: DemonstrationLedger;
let stream: string;
let annex: string | undefined;
beforeAll(async () => {
  ledger = await openDemonstration();
  const main = await ledger.agreement('IOP för EU-medborgare i Stockholms stad, med bilagor');
  stream = `agreement-${main.agreement}`;
  annex = main.instruments.find(({ kind }) => kind === 'annex')?.instrument;
});
afterAll(() => ledger.close());

/** What the annex says, by the type of event: texts, each with its lines. */
const said = async (type: string, topic?: string) => {
  const events = await ledger.events({ type, stream });
  return events
    .map(({ data, metadata }) => ({ ...(data as Said), lines: metadata.source?.lines }))
    .filter((one) => one.instrument === annex && (topic === undefined || one.topic === topic));
};

describe('The annex says', () => {
  it('S89 mobile outreach on weekdays, mainly to women in special vulnerability, 08.00–16.00', async () => {
    const [outreach] = await said('CommitmentMade');
    expect(outreach?.text).toMatch(
      /mobil uppsökande verksamhet vardagar.*kvinnor i särskild sårbarhet/,
    );
    const hours = (await said('OperatingRuleRecorded')).find((rule) => rule.hours);
    expect(hours?.hours).toEqual({
      ...{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:00' },
    });
  });

  it('S90 a special responsibility for competence on efforts for women', async () => {
    const commitments = await said('CommitmentMade');
    const found = commitments.filter(({ text = '' }) => text.includes('kompetensutveckling'));
    const convictus = await ledger.idOf('organisations', 'Convictus');
    expect(found.map(({ by, lines }) => [by?.organisation, lines])).toEqual([[convictus, '22-23']]);
  });

  it('S91 how: guidelines, rules that visitors are told, routines, whom to call when it is urgent', async () => {
    const rules = (await said('OperatingRuleRecorded')).filter((rule) => !rule.hours);
    expect(rules.map(({ text }) => text)).toEqual([
      expect.stringContaining('riktlinjer och rutiner'),
      expect.stringContaining('avvisning'),
      expect.stringContaining('uppehälle i lokalerna och mathantering'),
      expect.stringContaining('EU-teamet eller socialjouren'),
    ]);
  });

  it('S92 what staff and volunteers know', async () => {
    const [staff] = await said('TermRecorded', 'staff-and-volunteers');
    expect(staff?.text).toMatch(/erfarenhet.*språkkunskap.*information om målgruppen/);
  });

  it('S93 that cooperation is regulated in the main partnership', async () => {
    const terms = await said('TermRecorded', 'cooperation');
    expect(terms.map(({ text }) => text)).toContain(
      'Kontinuerlig kommunikation och samverkan med övriga aktörer regleras i partnerskapet.',
    );
  });

  it('S94 that visitors are documented by sex and country of origin, the ten most frequent', async () => {
    const terms = await said('TermRecorded', 'documentation');
    expect(terms.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/kön och ursprungsland.*tio mest frekventa/),
    );
  });

  it('S96 that there are routines for complaints, told to visitors', async () => {
    const [complaints] = await said('TermRecorded', 'complaints');
    expect(complaints).toMatchObject({ stated: true, text: expect.stringContaining('besökarna') });
  });
});

describe('The four documents', () => {
  it('S164 are of four kinds, each there by its hash, and every fact read in them names one of them and its lines', async () => {
    const events = await ledger.events();
    const documents = events.filter(
      ({ type, data }) => type === 'DocumentRegistered' && data['sha256'] !== undefined,
    );
    expect(documents.map(({ data }) => data['kind']).sort()).toEqual([
      ...['activity-report', 'annex', 'final-report', 'follow-up'],
    ]);
    const ids = documents.map(({ stream: name }) => name.slice('document-'.length));
    const sourced = events.filter(({ metadata }) => metadata.source);
    expect(sourced.length).toBeGreaterThan(200);
    for (const { metadata } of sourced) {
      expect(ids).toContain(metadata.source?.document);
      expect(metadata.source?.lines).toMatch(/^\d+(-\d+)?(,\d+(-\d+)?)*$/);
    }
  });
});
