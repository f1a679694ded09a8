/** What no command may carry, in any field: nulls, control characters, personal identity numbers. */
import loaded from 'personnummer';
import type { FieldProblem } from './field-problem.js';

// The package is CommonJS; its types describe an ES module whose default is nested once more.
const personnummer = loaded as unknown as typeof loaded.default;

/** Six or eight digits, any dash, plus or space or none, four digits; not a part of a longer word or uuid. */
const IDENTITY_NUMBER = /(?<![\w-])(\d{6}|\d{8})\s?[-+\u2010-\u2015\u2212]?\s?\d{4}(?![\w-])/g;

// Tab and line breaks may stand in quoted text; other control characters may not.
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]/u;

const MAX_DEPTH = 12;

/** Everything forbidden in a body, by JSON pointer. */
export function findForbiddenContent(value: unknown, field = '', depth = 0): FieldProblem[] {
  if (depth > MAX_DEPTH) return [{ field, rule: 'depth', expected: String(MAX_DEPTH) }];
  if (value === null)
    return [{ field, rule: 'notNull', expected: 'a value, or the field left out: not null' }];
  if (typeof value === 'string') return inText(value, field);
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const pointer = `${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    // The validator takes what every object inherits (`constructor`, `toString`) for fields it knows.
    if (key in Object.prototype)
      return [{ field: pointer, rule: 'unknownField', expected: 'a field that the command has' }];
    return [...inText(key, pointer), ...findForbiddenContent(member, pointer, depth + 1)];
  });
}

/** Personal identity numbers (and co-ordination numbers) are recognised by date and check digit. */
export function hasIdentityNumber(text: string): boolean {
  return [...text.matchAll(IDENTITY_NUMBER)].some(([digits]) =>
    personnummer.valid(digits.replace(/\s/g, '').replace(/[^\d+]/, '-')),
  );
}

function inText(text: string, field: string): FieldProblem[] {
  if (hasIdentityNumber(text))
    return [
      {
        field,
        rule: 'noIdentityNumber',
        expected: 'no personal identity number (personnummer): use a role',
      },
    ];
  if (CONTROL_CHARACTER.test(text))
    return [{ field, rule: 'noControlCharacters', expected: 'text without control characters' }];
  // A lone surrogate has no UTF-8 form, so no canonical bytes.
  if (!text.isWellFormed())
    return [{ field, rule: 'wellFormed', expected: 'text that is valid Unicode' }];
  return [];
}
