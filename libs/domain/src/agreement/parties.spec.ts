/** Parties (parter): joined, named when they become known, left. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  as,
  by,
  effective,
  fact,
  given,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { partiesOn } from './status.js';

const drafted = agreementDrafted();
const named = (party: string, acting = by('ny-gemenskap')) =>
  fact('PartyNamed', { party, acting, namedAs: [{ text: 'Ny Gemenskap', lines: '12' }] });
const left = (party: string) => fact('PartyLeft', { party });

describe('Joining an agreement', () => {
  it('is done by an organisation, itself or through its units', () => {
    given(drafted)
      .when('JoinParty', { kind: 'civil-society', acting: by('convictus') })
      .then(partyJoined(by('convictus')));
    given(drafted)
      .when('JoinParty', { kind: 'public', acting: by('stad', 'socialnämnden') })
      .then(publicPartyJoined(by('stad', 'socialnämnden')));
  });

  it('S52 makes two boards of one city two parties', () =>
    given(drafted, publicPartyJoined(by('stad', 'socialnämnden')))
      .when('JoinParty', { kind: 'public', acting: by('stad', 'arbetsmarknadsnämnden') })
      .then(publicPartyJoined(by('stad', 'arbetsmarknadsnämnden'))));

  it('is refused for the same organisation twice', () =>
    given(drafted, partyJoined(by('convictus')))
      .when('JoinParty', { kind: 'civil-society', acting: by('convictus') })
      .thenRejected('duplicate-party', '/acting'));

  it.each([
    [by('stad', 'socialnämnden', 'eu-teamet'), by('stad', 'eu-teamet', 'socialnämnden')],
    [by('stad', 'eu-teamet', 'socialnämnden'), by('stad', 'socialnämnden', 'eu-teamet')],
  ])('is refused for the same units twice, in whatever order they are named', (first, second) =>
    given(drafted, publicPartyJoined(first))
      .when('JoinParty', { kind: 'public', acting: second })
      .thenRejected('duplicate-party', '/acting'),
  );

  it('is open again to a party that has left', () =>
    given(drafted, as('party', partyJoined(by('convictus'))), left('party'))
      .when('JoinParty', { kind: 'civil-society', acting: by('convictus') })
      .then(partyJoined(by('convictus'))));

  it('S87 may be recorded of several parties whose names are not known yet', () =>
    given(drafted, partyJoined()).when('JoinParty', { kind: 'civil-society' }).then(partyJoined()));
});

describe('Naming a party that was known to exist', () => {
  const unnamed = as('third', partyJoined(undefined, [{ text: 'en tredje part' }]));

  it('S87 tells who it is, and keeps what it was called before', () => {
    given(drafted, unnamed).when('NameParty', named('third').data).then(named('third'));
    const [party] = agreementOf(drafted, unnamed, named('third')).parties;
    expect(party?.acting).toEqual(by('ny-gemenskap'));
    expect(party?.namedAs.map(({ text }) => text)).toEqual(['en tredje part', 'Ny Gemenskap']);
  });

  it('makes it a named party from the day of the naming, not before', () => {
    const agreement = agreementOf(
      effective('2024-01-01', drafted),
      effective('2024-01-01', unnamed),
      effective('2024-05-01', named('third')),
    );
    const on = (day: string) => partiesOn(agreement, day)[0];
    expect(on('2024-04-30')).toMatchObject({ namedAs: [{ text: 'en tredje part' }] });
    expect(on('2024-04-30')?.acting).toBeUndefined();
    expect(on('2024-05-01')?.acting).toEqual(by('ny-gemenskap'));
  });

  it('is refused for a party that is not of this agreement', () =>
    given(drafted, unnamed)
      .when('NameParty', { party: 'fourth', acting: by('ny-gemenskap') })
      .thenRejected('unknown-party', '/party'));

  it('is refused when it has a name already', () =>
    given(drafted, unnamed, named('third'))
      .when('NameParty', { party: 'third', acting: by('convictus') })
      .thenRejected('party-already-named', '/party'));

  it('is refused for a name that another party has', () =>
    given(drafted, partyJoined(by('ny-gemenskap')), unnamed)
      .when('NameParty', { party: 'third', acting: by('ny-gemenskap') })
      .thenRejected('duplicate-party', '/acting'));

  it('is refused once it has left', () =>
    given(drafted, unnamed, left('third'))
      .when('NameParty', { party: 'third', acting: by('ny-gemenskap') })
      .thenRejected('party-left', '/party'));
});

describe('Leaving an agreement', () => {
  const joined = as('party', partyJoined(by('convictus')));

  it('is a fact of its own', () =>
    given(drafted, joined).when('LeaveParty', { party: 'party' }).then(left('party')));

  it('counts from its day: the eve still has the party', () => {
    const agreement = agreementOf(
      effective('2023-01-01', drafted),
      effective('2023-01-01', joined),
      effective('2024-07-01', left('party')),
    );
    expect(partiesOn(agreement, '2022-12-31')).toHaveLength(0);
    expect(partiesOn(agreement, '2023-01-01')).toHaveLength(1);
    expect(partiesOn(agreement, '2024-06-30')).toHaveLength(1);
    expect(partiesOn(agreement, '2024-07-01')).toHaveLength(0);
  });

  it('is refused twice', () =>
    given(drafted, joined, left('party'))
      .when('LeaveParty', { party: 'party' })
      .thenRejected('party-left', '/party'));

  it('is refused for a party that never joined', () =>
    given(drafted).when('LeaveParty', { party: 'party' }).thenRejected('unknown-party', '/party'));
});
