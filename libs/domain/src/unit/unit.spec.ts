/** Units (nämnd, förvaltning, enhet): parts of an organisation, known by several names. */
import { describe, expect, it } from '@jest/globals';
import { fact, folded, given } from '@liggaren/testing';

const board = { name: 'socialnämnden', organisation: 'stad', kind: 'board' } as const;
const established = fact('UnitEstablished', board);
const alias = (text: string) => fact('UnitAliasAdded', { alias: text });

describe('Establishing a unit', () => {
  it('says which organisation it acts for', () =>
    given().when('EstablishUnit', board).then(established));
});

describe('Adding a name that a unit is known by', () => {
  it('lets the document speak of the administration and mean the board', () => {
    given(established)
      .when('AddUnitAlias', { alias: 'socialförvaltningen' })
      .then(alias('socialförvaltningen'));
    expect(folded('unit', established, alias('socialförvaltningen'))).toEqual({
      ...board,
      aliases: ['socialförvaltningen'],
      mandates: [],
    });
  });

  it.each(['socialnämnden', 'nämnden'])('is refused for %s, which it has already', (name) =>
    given(established, alias('nämnden'))
      .when('AddUnitAlias', { alias: name })
      .thenRejected('duplicate-alias', '/alias'),
  );
});
