/** Organisations (juridiska personer): registered, numbered as written, known by several names. */
import { describe, expect, it } from '@jest/globals';
import { fact, folded, given } from '@liggaren/testing';
import { validNumberOf } from './organisation.js';

const convictus = fact('OrganisationRegistered', { name: 'Convictus', kind: 'civil-society' });
const number = (asWritten: string) => fact('OrganisationNumberRecorded', { asWritten });
const alias = (text: string) => fact('OrganisationAliasAdded', { alias: text });

describe('Registering an organisation', () => {
  it('is one fact without a number', () =>
    given()
      .when('RegisterOrganisation', { name: 'Convictus', kind: 'civil-society' })
      .then(convictus));

  it('keeps the number as written, as a fact of its own', () =>
    given()
      .when('RegisterOrganisation', {
        name: 'Convictus',
        kind: 'civil-society',
        number: '8002012-1581',
      })
      .then(convictus, number('8002012-1581')));
});

describe('Recording an organisation number', () => {
  it('takes another source that writes it otherwise, right or wrong', () =>
    given(convictus, number('802012-1581'))
      .when('RecordOrganisationNumber', { asWritten: '8020121581' })
      .then(number('8020121581')));

  it('is refused when the same spelling is recorded already', () =>
    given(convictus, number('802012-1581'))
      .when('RecordOrganisationNumber', { asWritten: '802012-1581' })
      .thenRejected('duplicate-number', '/asWritten'));

  it('leaves the organisation without a number while every one is wrong', () =>
    expect(
      validNumberOf(folded('organisation', convictus, number('8002012-1581'))),
    ).toBeUndefined());

  it('takes the first valid number for the organisation’s own, normalised', () => {
    const organisation = folded(
      'organisation',
      convictus,
      number('8002012-1581'),
      number('8020121581'),
      number('556016-0680'),
    );
    expect(validNumberOf(organisation)).toBe('802012-1581');
  });
});

describe('Adding a name that an organisation is known by', () => {
  it('keeps them in the order added', () => {
    given(convictus)
      .when('AddOrganisationAlias', { alias: 'Föreningen Convictus' })
      .then(alias('Föreningen Convictus'));
    const { name, aliases } = folded('organisation', convictus, alias('FC'), alias('Con'));
    expect([name, ...aliases]).toEqual(['Convictus', 'FC', 'Con']);
  });

  it('is refused for its own name', () =>
    given(convictus)
      .when('AddOrganisationAlias', { alias: 'Convictus' })
      .thenRejected('duplicate-alias', '/alias'));

  it('is refused for a name it has already', () =>
    given(convictus, alias('FC'))
      .when('AddOrganisationAlias', { alias: 'FC' })
      .thenRejected('duplicate-alias', '/alias'));
});

describe('Renaming an organisation', () => {
  it('keeps the name before as one that it is known by', () => {
    given(convictus)
      .when('RenameOrganisation', { name: 'Stiftelsen Convictus' })
      .then(fact('OrganisationRenamed', { name: 'Stiftelsen Convictus' }));
    const { name, aliases } = folded(
      'organisation',
      convictus,
      alias('FC'),
      fact('OrganisationRenamed', { name: 'Stiftelsen Convictus' }),
    );
    expect([name, ...aliases]).toEqual(['Stiftelsen Convictus', 'FC', 'Convictus']);
  });

  it('may take a name back: it is no alias of itself', () => {
    const { name, aliases } = folded(
      'organisation',
      convictus,
      fact('OrganisationRenamed', { name: 'FC' }),
      fact('OrganisationRenamed', { name: 'Convictus' }),
    );
    expect([name, ...aliases]).toEqual(['Convictus', 'FC']);
  });

  it('is refused to the name it has', () =>
    given(convictus)
      .when('RenameOrganisation', { name: 'Convictus' })
      .thenRejected('duplicate-alias', '/name'));
});
