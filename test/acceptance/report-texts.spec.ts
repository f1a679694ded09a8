/** Texts of reports, written from the demonstration: their headings, figures and footnotes, by S-number of the facts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface TextRow extends Row {
  readonly text: string;
  readonly title: string;
  readonly sha256: string;
}

interface ReportRow extends Row {
  readonly report: string;
  readonly kind: string;
  readonly concerns: readonly object[];
}

/** What was known by then: later events change nothing in these. */
const KNOWN = { knownAt: '2026-06-20', validOn: '2026-06-20' };
const GOLDEN = new URL('golden/', import.meta.url);

let ledger: DemonstrationLedger;
const reports = new Map<string, string>();
const texts = new Map<string, TextRow>();
beforeAll(async () => {
  ledger = await openDemonstration();
  const known = await ledger.ask<ReportRow>('reports', { knownAt: '2026-06-20' });
  for (const kind of ['follow-up', 'final', 'activity']) {
    // The invented partnership has a follow-up of its own, of one agreement.
    const found = known
      .filter((row) => row.kind === kind)
      .sort((a, b) => b.concerns.length - a.concerns.length)[0];
    reports.set(kind, found?.report ?? '');
    for (const format of ['markdown', 'html'])
      texts.set(`${kind}.${format}`, await textOf(kind, { format }));
  }
});
afterAll(() => ledger.close());

async function textOf(kind: string, query: Readonly<Record<string, string>> = {}) {
  const asked = { report: reports.get(kind) ?? '', ...KNOWN, ...query };
  const [text] = await ledger.ask<TextRow>(`report-texts/${kind}`, asked);
  if (!text) throw new Error(`no text of the ${kind}`);
  return text;
}
const markdown = (kind: string) => texts.get(`${kind}.markdown`)?.text ?? '';

/** The headings of a level, in their order. */
function headings(text: string, level: number): readonly string[] {
  const mark = `${'#'.repeat(level)} `;
  return text
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}

/** What stands under a heading, down to the next of its level or above. */
function under(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`, 2);
  const level = heading.indexOf(' ');
  return after.split(new RegExp(`\\n#{1,${level}} `), 1)[0] ?? '';
}

const items = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^[-*] /.test(line))
    .map((line) => line.slice(2).replaceAll(/\[\^\d+\]/g, ''));
const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -2)
        .map((cell) => cell.trim()),
    );

describe('The final report of Convictus 2023–2026', () => {
  it('S16 has the five headings of the document, in their order', () =>
    expect(headings(markdown('final'), 2)).toEqual([
      'Beskrivning av verksamheten',
      'Måluppfyllnad',
      'Uppfyllnad av villkor i överenskommelsen',
      'Tidsplan och budget',
      'Lärdomar',
    ]));

  it('S9 says of the goals how they are judged, with the text', () => {
    const said = under(markdown('final'), '## Måluppfyllnad');
    expect(said).toContain('Målen bedöms: uppfyllda.');
    expect(said).toContain('Målen med överenskommelsen bedöms uppfyllda.');
  });

  it('S10 lists exactly the five efforts, the fourth as one', () => {
    const kept = under(markdown('final'), '## Uppfyllnad av villkor i överenskommelsen');
    const [, efforts = ''] = kept.split('Bland annat följande insatser har genomförts:');
    expect(items(efforts.split('\n\n')[1] ?? '')).toEqual([
      'Tillgång till måltider, hygienmöjligheter, tvätt och kläder.',
      'Samhällsvägledning och stöd i myndighetskontakter.',
      'Stöd i digitala frågor och digital kompetens.',
      'Möjligheter till rådgivning och kontakt med vård, socialtjänst och andra samverkansaktörer.',
      'En trygg social miljö där relationer kan byggas över tid.',
    ]);
  });

  it('S13, S14 repeats the claim about time and budget, and says that it rests on no figure', () => {
    const said = under(markdown('final'), '## Tidsplan och budget');
    expect(said).toContain('Tidsplan och budget har följts enligt överenskommelse.[^');
    expect(said).toContain('_Obs: att tidsplan, budget eller finansiering har följts vilar inte');
    expect(said).not.toContain('|');
  });

  it('S14 has the figures instead, where money was paid and accounted for', async () => {
    const { agreement } = await ledger.agreement('IOP Öppen förmiddag 2025–2026 (uppdiktad)');
    const { knownAt: _, validOn: __, ...now } = KNOWN;
    const [text] = await ledger.ask<TextRow>('report-texts/final', { ...now, agreement });
    const said = under(text?.text ?? '', '## Tidsplan och budget');
    expect(said).not.toContain('vilar inte');
    expect(rows(said).at(-1)).toEqual(
      ['Totalt', '1 000 000,01 kr', '1 000 000,01 kr', '940 000,01 kr'].map((cell) =>
        cell.replaceAll(' ', ' '),
      ),
    );
  });

  it('S15 lists the four lessons', () =>
    expect(items(under(markdown('final'), '## Lärdomar'))).toHaveLength(4));

  it('has English headings on request, and the words of the source as they are', async () => {
    const { text } = await textOf('final', { language: 'en' });
    expect(headings(text, 2)).toEqual([
      'Description of the operation',
      'Goals reached',
      'Terms of the agreement kept',
      'Time and budget',
      'Lessons',
    ]);
    expect(text).toContain('Tidsplan och budget har följts enligt överenskommelse.');
  });
});

describe('The follow-up of seven partnerships in 2022', () => {
  const PARTNERSHIPS = [
    ...['Convictus', 'Drömstort', 'Himmel och pannkaka', 'Inkluderande Enskede'],
    ...['Rågsveds IF', 'Stacken', 'Street Minds'],
  ];

  it('has the headings of the document', () =>
    expect(headings(markdown('follow-up'), 2)).toEqual([
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Bakgrund',
      'Ärendet',
      'Ärendets beredning',
      'Förvaltningens synpunkter och förslag',
      'Förslag',
    ]));

  it('S26 lists the seven twice, alike', () => {
    for (const heading of ['## Sammanfattning', '## Ärendet'])
      expect(items(under(markdown('follow-up'), heading)).slice(0, 7)).toEqual(PARTNERSHIPS);
    expect(headings(markdown('follow-up'), 3)).toEqual(PARTNERSHIPS);
  });

  it('S33 has the four fixed parts of each', () => {
    const four = ['Giltighetstid', 'Syfte', 'Genomförda aktiviteter', 'Resultat'];
    expect(headings(markdown('follow-up'), 4)).toEqual(PARTNERSHIPS.flatMap(() => four));
    expect(under(markdown('follow-up'), '## Ärendet')).toContain(
      'Det som följs upp är giltighetstid, syfte, genomförda aktiviteter och resultat.',
    );
  });

  it('S22 proposes in the exact words, in two wordings', () => {
    const first = under(markdown('follow-up'), '## Förvaltningens förslag till beslut');
    expect(first).toContain('stadsdelsnämnd lägger rapporten till handlingarna.');
    for (const heading of ['## Sammanfattning', '## Förslag'])
      expect(under(markdown('follow-up'), heading)).toContain(
        'stadsdelsnämnd lägger förvaltningens rapport till handlingarna.',
      );
  });

  it('S21, S25 is a notified item, signed by two roles', () => {
    expect(markdown('follow-up')).toContain('Anmälningsärende.');
    expect(
      items(under(markdown('follow-up'), '## Förslag')).map((one) => one.split(',')[0]),
    ).toEqual(['Stadsdelsdirektör', 'Avdelningschef']);
  });

  it('S27 tells both agreements of a partnership that has two in the year', () => {
    const { text } = texts.get('follow-up.markdown') as TextRow;
    expect(text).toContain('IOP Rågsveds IF 2019–2022');
    expect(text).toContain('IOP Rågsveds IF 2022–2024');
    expect(text).not.toContain('IOP Himmel och pannkaka 2020–2021');
  });

  it('S34 says of every claim that both finance that it rests on no figure', () =>
    expect(markdown('follow-up').match(/vilar inte på någon siffra/g)).toHaveLength(7));

  it('S37 keeps an organisation number as this document writes it', () =>
    expect(markdown('follow-up')).toContain('Convictus (organisationsnummer 8002012-1581)'));

  it('S77 tells a result that is not good', () =>
    expect(under(markdown('follow-up'), '### Street Minds')).toContain('Resultat, negativt:'));
});

describe('The joint activity report', () => {
  const night = () => rows(under(markdown('activity'), '## Nattverksamhet'));
  const day = () => rows(under(markdown('activity'), '## Dagverksamhet'));

  it('S134, S140 has the night table in its printed form', () => {
    expect(night().filter(([label]) => /^(NOV|APR|Totalt:)$/.test(label ?? ''))).toEqual([
      ['NOV', '1 032', '1 953', '35%', '65%', '2 985', '87%'],
      ['APR', '742', '1 896', '28%', '72%', '2 638', '76%'],
      ['Totalt:', '5 489', '11 169', '33%', '67%', '16 658', '80%'],
    ]);
    expect(night()).toHaveLength(9);
  });

  it('S143 has the day table in its printed form', () => {
    expect(day().filter(([label]) => /^(NOV|FEB|Totalt:)$/.test(label ?? ''))).toEqual([
      ['NOV', '1 267', '5 600', '6 867', '18%', '82%'],
      ['FEB', '815', '5 467', '6 282', '13%', '87%'],
      ['Totalt:', '5 399', '32 332', '37 731', '14%', '86%'],
    ]);
    expect(day()).toHaveLength(9);
  });

  it('S119 is about the months of its rows, and repeats the headline that says otherwise', () => {
    expect(texts.get('activity.markdown')?.title).toContain('1 november 2017 till 30 april 2018');
    expect(markdown('activity')).toContain('källans rubrik säger: perioden maj till oktober 2017');
  });

  it('S124 says that nationality is not reported, which is not zero', () =>
    expect(markdown('activity')).toMatch(/Vilken nationalitet .* _ej redovisat_/));

  it('S152 carries the open action items to the next period', () =>
    expect(
      items(
        under(
          markdown('activity'),
          '## Frågor för IOP-parterna att arbeta vidare med under nästkommande period',
        ),
      ),
    ).toHaveLength(3));

  it('S153, S154 is signed by role, one of them acting, with no day', () =>
    expect(items(under(markdown('activity'), '## Undertecknat'))).toEqual([
      'tf ordförande, samverkansgruppen, Ny Gemenskap (ingen dag angiven)',
      'ordförande, styrgruppen, Stockholms Stadsmission (ingen dag angiven)',
    ]));

  it('S155, S156 lists the annexes in order, as referred to and missing', () => {
    const annexes = items(under(markdown('activity'), '## Bilagor'));
    expect(annexes).toHaveLength(6);
    expect(annexes.every((one) => one.endsWith('(åberopad, saknas)'))).toBe(true);
    expect(annexes[0]).toContain('Bilaga 1');
  });
});

describe('Every text', () => {
  const KINDS = ['follow-up', 'final', 'activity'];
  const definitions = (text: string) =>
    new Map(
      [...text.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map(([, number = '', said = '']) => [
        number,
        said,
      ]),
    );

  it.each(KINDS)('of the %s has a footnote for each figure', (kind) => {
    const [body = ''] = markdown(kind).split('\n---\n');
    const figures = body
      .split('\n')
      .filter((line) => /\d/.test(line.replaceAll(/\[\^\d+\]/g, '')))
      // A heading says what was asked for.
      .filter((line) => !line.startsWith('#'));
    expect(figures).not.toEqual([]);
    for (const line of figures) expect(line).toMatch(/\[\^\d+\]/);
  });

  it.each(KINDS)(
    'of the %s names events that are recorded, with where they stand',
    async (kind) => {
      const known = new Map((await ledger.events()).map((event) => [event.id, event]));
      const notes = definitions(markdown(kind));
      const used = new Set([...markdown(kind).matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
      expect(new Set(notes.keys())).toEqual(used);
      for (const said of notes.values()) {
        const ids = said.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) {
          const event = known.get(id);
          expect(said).toContain(`${event?.type ?? 'no event'} ${id}`);
          const lines = event?.metadata.source?.lines;
          if (lines !== undefined) expect(said).toContain('rad ');
        }
      }
    },
  );

  it.each(KINDS)(
    'of the %s as HTML has the same words, links that lead to notes, and no script',
    (kind) => {
      const html = texts.get(`${kind}.html`)?.text ?? '';
      expect(html.startsWith('<!doctype html>\n<html lang="sv">')).toBe(true);
      expect(html).not.toMatch(/<script|javascript:|<img|<link/i);
      for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g))
        expect(html).toContain(`id="${id}"`);
      for (const heading of headings(markdown(kind), 2))
        expect(html).toContain(`<h2>${heading}</h2>`);
    },
  );

  it.each(KINDS.flatMap((kind) => [`${kind}.markdown`, `${kind}.html`]))(
    'is as kept: %s',
    (name) => {
      const path = fileURLToPath(new URL(name.replace('markdown', 'md'), GOLDEN));
      const text = texts.get(name)?.text ?? '';
      if (process.env['UPDATE'] === '1') {
        if (!existsSync(GOLDEN)) mkdirSync(GOLDEN);
        writeFileSync(path, text);
      }
      expect(text).toBe(readFileSync(path, 'utf8'));
    },
  );

  it('knows nothing that was recorded later, nor anything that counts from a later day', async () => {
    const early = await textOf('activity', { knownAt: '2018-12-31', validOn: '2018-12-31' });
    expect(early.text).toContain('Convictus i Hjorthagen');
    const later = await textOf('activity', { validOn: '2017-06-01', knownAt: '2026-06-20' });
    expect(later.text).not.toContain('| NOV |');
    expect(later.text).toContain('Filadelfia i Slakthusområdet');
    const unknown = await ledger
      .ask('report-texts/final', { report: reports.get('final') ?? '', knownAt: '2024-01-01' })
      .catch((error: Error) => error.message);
    expect(unknown).toContain('not-found');
  });

  it('gives the same bytes for the same question', async () =>
    expect((await textOf('final')).sha256).toBe(texts.get('final.markdown')?.sha256));
});
