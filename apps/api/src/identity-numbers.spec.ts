/** Personal identity numbers: refused in every text field of every command that the OpenAPI document describes. */
import { parseCommand, parsePerson, PersonShape } from '@liggaren/commands';
import fc from 'fast-check';
import {
  bodyOf,
  replaced,
  type Schema,
  type Schemas,
  textFieldsIn,
} from '../testing/broken-bodies.js';
import { COMMAND_ROUTES } from './collections.js';
import { openApiDocument } from './openapi.js';

const { schemas } = openApiDocument()['components'] as { schemas: Schemas };
const schemaOf = (name: string): Schema => schemas[name] ?? {};

const FIELDS = [...new Set(COMMAND_ROUTES.map(({ type }) => type))].flatMap((type) =>
  [...textFieldsIn(schemaOf(type), schemas)].map((path) => ({ type, path })),
);

/** Of Skatteverket's published test series: nobody's. */
const NUMBERS = ['19900118-9811', '199001189811', '900118-9811', '900118+9811', '9001189811'];
const number = fc.constantFrom(...NUMBERS);
/** What may stand beside one: anything that does not make it part of a longer word. */
const around = fc
  .string({ maxLength: 20 })
  .filter((text) => !/[\w-]/.test(text) && !/\p{Cc}/u.test(text));

describe('A personal identity number', () => {
  it('is refused in any text field of any command, wherever it stands in the text, and is not repeated', () => {
    expect(FIELDS.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        number,
        around,
        around,
        (field, digits, before, after) => {
          const { type, path } = field;
          const body = replaced(
            bodyOf(schemaOf(type), schemas),
            path,
            `${before}${digits}${after}`,
          );
          const answer = parseCommand(type, body);
          expect(answer).toMatchObject({
            problems: [
              { field: path.map((name) => `/${name}`).join(''), rule: 'noIdentityNumber' },
            ],
          });
          expect(JSON.stringify(answer)).not.toContain(digits);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is refused in each of them once', () => {
    const taken = FIELDS.filter(({ type, path }) => {
      const body = replaced(bodyOf(schemaOf(type), schemas), path, `Kontakt: ${NUMBERS[0]}.`);
      const answer = parseCommand(type, body);
      return !('problems' in answer && answer.problems[0]?.rule === 'noIdentityNumber');
    });
    expect(taken).toEqual([]);
  });

  it('is refused in the persons’ directory as well', () => {
    for (const field of ['name', 'email', 'telephone'])
      expect(parsePerson(PersonShape, { name: 'Någon', [field]: NUMBERS[0] })).toMatchObject({
        problems: [{ field: `/${field}`, rule: 'noIdentityNumber' }],
      });
  });
});
