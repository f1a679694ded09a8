import { describe, expect, it } from '@jest/globals';
import { instantText, momentLine, plainPosition } from './moment-line.js';
import { assumedNote, coded, counted, periodText } from './phrases.js';
import { progressText } from './progress-line.js';
import { sourcesText } from './sources.js';
import { renderTable } from './table.js';
import { terminalOf } from './terminal.js';
import { widthOf } from './text-columns.js';

const pipe = { write: () => true };
const screen = { isTTY: true, columns: 80, write: () => true };
const english = terminalOf({ env: {}, stdout: pipe, stderr: pipe }, {});
const swedish = terminalOf({ env: {}, stdout: pipe, stderr: pipe }, { lang: 'sv' });

describe('The language', () => {
  it.each([
    [{ LANG: 'sv_SE.UTF-8' }, {}, 'sv'],
    [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, {}, 'en'],
    [{ LANG: 'C' }, {}, 'en'],
    [{ LANG: 'en_US' }, { lang: 'sv' }, 'sv'],
  ])('of %j with %j is %s', (env, options, language) => {
    expect(terminalOf({ env, stdout: pipe, stderr: pipe }, options).language).toBe(language);
  });
});

describe('Colour and animation', () => {
  const on = (env: Record<string, string>, stdout: typeof pipe, options = {}) =>
    terminalOf({ env, stdout, stderr: stdout }, options);

  it('are for a person at a terminal', () => {
    expect(on({}, screen).bold('x')).toBe('\u001b[1mx\u001b[22m');
    expect(on({}, screen).animated).toBe(true);
  });

  it.each([
    ['off a terminal', {}, pipe, {}],
    ['with NO_COLOR', { NO_COLOR: '1' }, screen, {}],
    ['on a dumb terminal', { TERM: 'dumb' }, screen, {}],
    ['with --no-color', {}, screen, { color: false }],
  ])('colour is not used %s', (_when, env, stdout, options) => {
    expect(on(env, stdout, options).bold('x')).toBe('x');
  });

  it('nothing moves off a terminal or on a dumb one', () => {
    expect([on({}, pipe).animated, on({ TERM: 'dumb' }, screen).animated]).toEqual([false, false]);
  });
});

describe('A table with --plain', () => {
  const rows = [{ heading: '2025-Q1' }, ['3f2a', 'IOP\nÄngen\t1'], ['4b', 'x']] as const;
  const plain = terminalOf({ env: {}, stdout: screen, stderr: pipe }, { plain: true });

  it('is a line for each row, with tabs between the cells and the heading first', () =>
    expect(renderTable(plain, [{ head: 'Id' }, { head: 'Title' }], rows).split('\n')).toEqual([
      '\tId\tTitle',
      '2025-Q1\t3f2a\tIOP Ängen 1',
      '2025-Q1\t4b\tx',
    ]));
});

describe('A table', () => {
  const columns = [
    { head: 'Id' },
    { head: 'Agreement', least: 12 },
    { head: 'Amount', align: 'right' as const },
  ];
  const long =
    'IOP för EU-medborgare i Stockholms stad, med bilagor och en titel som är mycket lång';

  it('puts amounts to the right and leaves no blanks at the end', () => {
    const rows = [
      ['3f2a1b2c', 'Ängen', '1,00 kr'],
      ['9c404366', 'Årsta', '382 500,00 kr'],
    ];
    expect(renderTable(swedish, columns, rows).split('\n')).toEqual([
      'Id        Agreement         Amount',
      '─'.repeat(34),
      '3f2a1b2c  Ängen            1,00 kr',
      '9c404366  Årsta      382 500,00 kr',
    ]);
  });

  it('fits 80 columns on such a terminal, and 120 in a pipe', () => {
    const wide = renderTable(terminalOf({ env: {}, stdout: screen, stderr: pipe }, {}), columns, [
      ['3f2a1b2c', long, '1,00 kr'],
    ]);
    expect(Math.max(...wide.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
    const plain = renderTable(english, columns, [['3f2a1b2c', `${long} ${long}`, '1,00 kr']]);
    expect(Math.max(...plain.split('\n').map(widthOf))).toBeLessThanOrEqual(120);
  });
});

describe('Small facts in words', () => {
  it('an assumed date is marked, and the mark explained', () => {
    const period = periodText(english, { date: '2023-07-01', basis: 'assumed' }, undefined);
    expect(period).toBe('2023-07-01* –\nnot stated');
    expect(assumedNote(english, period)).toEqual(['', '* assumed, not stated in a source']);
    expect(assumedNote(english, 'no mark')).toEqual([]);
  });

  it('a topic inside a flag is in words too', () => {
    const details = { topic: 'payout-account' };
    expect(coded(swedish, 'flag', 'funding-term-not-stated', details)).toBe(
      'Inget är angivet om utbetalningskonto',
    );
    expect(coded(english, 'gate', 'a-gate-of-tomorrow')).toBe('a-gate-of-tomorrow');
  });

  it('equal lines are counted, sources gathered by document', () => {
    expect(counted(['Convictus', 'not named', 'not named'])).toEqual([
      'Convictus',
      'not named (2)',
    ]);
    const sources = [
      { document: 'a', lines: '1-3,9' },
      { document: 'b' },
      { document: 'a', lines: '12' },
    ];
    expect(sourcesText(sources, (id) => id)).toBe('a: 1-3, 9, 12\nb');
  });

  it('both clocks are said, in Stockholm time, with the event that names the place in any store', () => {
    const knownAt = {
      position: '0000000000000160',
      eventId: 'c78cc23a',
      instant: '2026-06-15T07:10:00.000Z',
    };
    expect(momentLine(swedish, { validOn: '2026-11-24', knownAt })).toBe(
      'sant den 2026-11-24 · känt vid position 160 (händelse c78cc23a, 2026-06-15 09:10)',
    );
    expect(instantText('2026-01-15T23:30:00.000Z')).toBe('2026-01-16 00:30');
    expect(plainPosition('0000')).toBe('0');
  });

  it('progress tells what is left once it can', () => {
    const progress = { phase: 'checking', done: 250, total: 1000 } as const;
    expect(progressText(english, progress, 100)).toBe('checking 250 of 1000');
    expect(progressText(english, progress, 1_000)).toBe('checking 250 of 1000 · 3 s left');
    expect(progressText(swedish, { ...progress, done: 1000 }, 9_000)).toBe(
      'kontrollerar 1000 av 1000',
    );
  });
});
