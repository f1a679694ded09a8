/** What no command may carry: nulls, control characters, and personal identity numbers, in any field or key. */
import { describe, expect, it } from '@jest/globals';
import { findForbiddenContent, hasIdentityNumber } from './forbidden-content.js';
import { parseCommand } from './parse-command.js';

/** Of Skatteverket's published test series: nobody's. */
const TEST_NUMBER = '19900118-9811';

const found = (value: unknown) =>
  findForbiddenContent(value).map(({ field, rule }) => [field, rule]);

describe('A personal identity number', () => {
  it.each([
    TEST_NUMBER,
    '199001189811',
    '19900118 9811',
    '900118-9811',
    '9001189811',
    '900118+9811',
    '900118 9811',
    '19900118–9811',
    '19900118−9811',
    '19900118 - 9811',
    '19900118\u00a09811',
    '19900118-\n9811',
    '900178-9818',
  ])('is seen written as %j', (text) => expect(hasIdentityNumber(text)).toBe(true));

  it.each([
    `Kontakta ordföranden (${TEST_NUMBER}) före den 1 mars.`,
    `pnr:${TEST_NUMBER}.`,
    `"${TEST_NUMBER}"`,
    `före ${TEST_NUMBER}, efter`,
    `802012-1581 ${TEST_NUMBER}`,
    `é${TEST_NUMBER}é`,
  ])('is seen in %j', (text) => expect(hasIdentityNumber(text)).toBe(true));

  it.each([
    ['an organisation number', '802012-1581'],
    ['an organisation number', '5560160680'],
    ['an organisation number with its prefix', '165560160680'],
    ['a wrong check digit', '19900118-9812'],
    ['a day that does not exist', '19900230-9811'],
    ['a uuid', '19900118-9811-4e8f-9a0b-199001189811'],
    ['a uuid', '3f2a7c1e-5b6d-4e8f-9a0b-199001189811'],
    ['a digest', `ab199001189811${'c'.repeat(50)}`],
    ['an amount', '1 380 000'],
    ['a diary number', 'SN 2024/00123'],
    ['dates', '2023-07-01--2026-06-30'],
    ['a longer number', '1199001189811'],
    ['nothing', ''],
  ])('is not seen in %s: %j', (_what, text) => expect(hasIdentityNumber(text)).toBe(false));

  it.each([
    ['/reason', { name: 'Samverkan', reason: `enligt ${TEST_NUMBER}` }],
    ['/name', { name: TEST_NUMBER }],
    [
      '/effectiveOn/asWritten',
      { name: 'x', effectiveOn: { date: '2023', basis: 'stated', asWritten: TEST_NUMBER } },
    ],
    [`/${TEST_NUMBER}`, { name: 'x', [TEST_NUMBER]: 'y' }],
    [`/a/0/${TEST_NUMBER}`, { a: [{ [TEST_NUMBER]: 1 }] }],
  ])('is refused at %s', (field, body) =>
    expect(parseCommand('StartPartnership', body)).toMatchObject({
      problems: [{ field, rule: 'noIdentityNumber' }],
    }),
  );

  it('is not repeated in the answer when it stands in a value', () =>
    expect(JSON.stringify(parseCommand('StartPartnership', { name: TEST_NUMBER }))).not.toContain(
      TEST_NUMBER,
    ));
});

describe('What JSON can say and the ledger cannot', () => {
  it.each([
    ['/name', 'notNull', { name: null }],
    ['/lines/1', 'notNull', { lines: [1, null] }],
    ['/name', 'noControlCharacters', { name: 'a\u0000b' }],
    ['/name', 'noControlCharacters', { name: 'a\u001b[31m' }],
    ['/name', 'noControlCharacters', { name: 'a\u0085' }],
    ['/a\u0007', 'noControlCharacters', { 'a\u0007': 1 }],
    ['/name', 'wellFormed', { name: '\ud800' }],
    ['/\udc00', 'wellFormed', { '\udc00': 1 }],
    ['/a~1b~0', 'notNull', { 'a/b~': null }],
  ])('is refused at %j: %s', (field, rule, body) => expect(found(body)).toEqual([[field, rule]]));

  it('may be tabs and line breaks, as a source has them', () =>
    expect(found({ text: 'a\tb\nc\r\nd' })).toEqual([]));

  it('is nested in twelve levels at most', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    expect(found(nested(12))).toEqual([]);
    expect(found(nested(13))).toEqual([['/a'.repeat(13), 'depth']]);
    expect(found(nested(2_000))).toEqual([['/a'.repeat(13), 'depth']]);
  });

  it('is told all at once', () => expect(found({ a: null, b: '\u0000' })).toHaveLength(2));
});
