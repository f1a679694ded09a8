/** Instruments (överenskommelse, bilaga): drafted, signed line by line, concluded. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  annexDrafted,
  as,
  as2025,
  by,
  effective,
  fact,
  fundingOf,
  given,
  instrumentConcluded,
  instrumentSigned,
  partyJoined,
  payable,
  publicPartyJoined,
  stated,
} from '@liggaren/testing';

const director = { organisation: 'stad', unit: 'socialnämnden', role: 'socialdirektör' };
const chair = { organisation: 'convictus', role: 'styrelseordförande' };
const parties = [publicPartyJoined(by('stad', 'socialnämnden')), partyJoined(by('convictus'))];
const withLines = [agreementDrafted({ signatureLines: [director, chair] }), ...parties];
const withoutLines = [agreementDrafted(), ...parties];
const signedOn = (day: string) => ({ signedOn: stated(day) });

describe('Drafting an instrument', () => {
  it.each([
    ['an agreement', 'DraftAgreement', { title: 'IOP', partnership: 'partnership' }],
    ['an annex', 'DraftAnnex', { title: 'Bilaga' }],
  ] as const)('%s may leave out its dates', (_what, type, data) => {
    const drafted = fact(
      type === 'DraftAnnex' ? 'AnnexDrafted' : 'AgreementDrafted',
      data as never,
    );
    given(agreementDrafted()).when(type, data).then(drafted);
  });

  it('may begin and end on one day', () => {
    const data = {
      title: 'IOP',
      partnership: 'p',
      start: stated('2025'),
      end: stated('2025-01-01'),
    };
    given().when('DraftAgreement', data).then(fact('AgreementDrafted', data));
  });

  it.each(['DraftAgreement', 'DraftAnnex'] as const)(
    '%s is refused with an end before its start',
    (type) =>
      given(agreementDrafted())
        .when(type, {
          title: 'IOP',
          partnership: 'p',
          start: stated('2025-01-02'),
          end: stated('2025-01-01'),
        })
        .thenRejected('period-reversed', '/end'),
  );
});

describe('Signing an instrument', () => {
  it('fills one line and leaves it open while another is blank', () =>
    given(...withLines)
      .when('SignInstrument', { ...chair, ...signedOn('2025-02-10') })
      .then(instrumentSigned({ ...chair, signedOn: '2025-02-10' })));

  it.each([
    ['the last', '2025-02-10', '2025-02-12', '2025-02-12'],
    ['an earlier', '2025-02-10', '2025-02-03', '2025-02-10'],
    ['an inexact', '2025-02-10', '2025-02', '2025-02'],
  ])(
    'S107 concludes it with %s signature, on the latest of the days',
    (_which, first, second, latest) =>
      given(...withLines, instrumentSigned({ ...chair, signedOn: first }))
        .when('SignInstrument', { ...director, ...signedOn(second) })
        .then(instrumentSigned({ ...director, signedOn: second }), {
          ...instrumentConcluded('all-signatures'),
          effectiveOn: stated(latest),
        }),
  );

  it('leaves the day of the conclusion open when one day is not known', () =>
    given(...withLines, instrumentSigned(chair))
      .when('SignInstrument', { ...director, ...signedOn('2025-02-12') })
      .then(
        instrumentSigned({ ...director, signedOn: '2025-02-12' }),
        instrumentConcluded('all-signatures'),
      ));

  it('concludes nothing where no lines were drawn up', () =>
    given(...withoutLines, instrumentSigned(director))
      .when('SignInstrument', chair)
      .then(instrumentSigned(chair)));

  it('concludes an annex on its own, not the agreement it stands under', () =>
    given(...withoutLines, as('annex', annexDrafted({ signatureLines: [chair] })))
      .when('SignInstrument', { ...chair, instrument: 'annex' })
      .then(
        instrumentSigned({ ...chair, instrument: 'annex' }),
        instrumentConcluded('all-signatures', 'annex'),
      ));

  it('is refused for an instrument that does not exist', () =>
    given(...withLines)
      .when('SignInstrument', { ...chair, instrument: 'annex' })
      .thenRejected('unknown-instrument', '/instrument'));

  it('is refused for an organisation that is no party', () =>
    given(...withLines)
      .when('SignInstrument', { organisation: 'ny-gemenskap', role: 'ordförande' })
      .thenRejected('not-a-party', '/organisation'));

  it('is refused for a party that has left', () =>
    given(
      agreementDrafted({ signatureLines: [chair] }),
      as('party', partyJoined(by('convictus'))),
      fact('PartyLeft', { party: 'party' }),
    )
      .when('SignInstrument', chair)
      .thenRejected('not-a-party', '/organisation'));

  it.each([
    ['another role', { ...chair, role: 'kassör' }],
    ['another unit', { ...director, unit: 'eu-teamet' }],
    ['no unit', { organisation: 'stad', role: 'socialdirektör' }],
  ])('is refused for a line that was not drawn up: %s', (_what, line) =>
    given(...withLines)
      .when('SignInstrument', line)
      .thenRejected('no-such-signature-line', '/role'),
  );

  it('is refused twice for the same role', () =>
    given(...withLines, instrumentSigned(chair))
      .when('SignInstrument', { ...chair, ...signedOn('2025-03-01') })
      .thenRejected('already-signed', '/role'));

  it('is refused when the instrument is concluded', () =>
    given(...withLines, instrumentConcluded())
      .when('SignInstrument', chair)
      .thenRejected('already-concluded', '/instrument'));
});

describe('Concluding an instrument', () => {
  it('S86 rests on a document that states it, whatever lines are blank', () =>
    given(...withLines)
      .when('ConcludeInstrument', { basis: 'stated-in-document' })
      .then(instrumentConcluded()));

  it('rests on every party’s signature where no lines were drawn up, on the latest day', () =>
    given(
      ...withoutLines,
      instrumentSigned({ ...chair, signedOn: '2025-02-10' }),
      instrumentSigned({ ...director, signedOn: '2025-02-03' }),
    )
      .when('ConcludeInstrument', { basis: 'all-signatures' })
      .then({ ...instrumentConcluded('all-signatures'), effectiveOn: stated('2025-02-10') }));

  it('S109 is refused while a line is blank', () =>
    given(...withLines, instrumentSigned(chair))
      .when('ConcludeInstrument', { basis: 'all-signatures' })
      .thenRejected('signatures-missing', '/basis'));

  it('is refused while a party has not signed, where no lines were drawn up', () =>
    given(...withoutLines, instrumentSigned(chair))
      .when('ConcludeInstrument', { basis: 'all-signatures' })
      .thenRejected('signatures-missing', '/basis'));

  it('is refused while a party is not even named', () =>
    given(...withoutLines, partyJoined(), instrumentSigned(chair), instrumentSigned(director))
      .when('ConcludeInstrument', { basis: 'all-signatures' })
      .thenRejected('signatures-missing', '/basis'));

  it('is refused twice', () =>
    given(...withLines, instrumentConcluded())
      .when('ConcludeInstrument', { basis: 'stated-in-document' })
      .thenRejected('already-concluded', '/instrument'));

  it('is refused for an instrument that does not exist', () =>
    given(...withLines)
      .when('ConcludeInstrument', { instrument: 'annex', basis: 'stated-in-document' })
      .thenRejected('unknown-instrument', '/instrument'));
});

describe('Amending an agreement', () => {
  const draft = as('amendment', fact('AmendmentDrafted', { title: 'Ändring 1' }));
  const concluded = { instrument: 'amendment', basis: 'stated-in-document' } as const;

  it('changes the agreement itself, or an annex that there is', () => {
    given(...withLines)
      .when('DraftAmendment', { title: 'Ändring 1', summary: 'mer pengar' })
      .then(fact('AmendmentDrafted', { title: 'Ändring 1', summary: 'mer pengar' }));
    const ofAnnex = { title: 'Ändring 1', amends: 'annex' };
    given(...withLines, as('annex', annexDrafted()))
      .when('DraftAmendment', ofAnnex)
      .then(fact('AmendmentDrafted', ofAnnex));
    given(...withLines)
      .when('DraftAmendment', ofAnnex)
      .thenRejected('unknown-instrument', '/amends');
  });

  it('is done by its conclusion, in the same decision', () =>
    given(...withoutLines, draft)
      .when('ConcludeInstrument', concluded)
      .then(
        fact('InstrumentConcluded', concluded),
        fact('AgreementAmended', { instrument: 'amendment' }),
      ));

  it('has effect from the first day that it names', () =>
    given(
      ...withoutLines,
      as('amendment', fact('AmendmentDrafted', { title: 'Ändring 1', start: stated('2025-07') })),
    )
      .when('ConcludeInstrument', concluded)
      .then(
        fact('InstrumentConcluded', concluded),
        effective('2025-07', fact('AgreementAmended', { instrument: 'amendment' })),
      ));
});

describe('A revision of a funding that is drafted with an amendment', () => {
  const { lines } = fundingOf();
  const half = lines.map((line) => ({ ...line, amountMinor: line.amountMinor / 2 }));
  const drafted = payable().and(
    ...[
      as('amendment', fact('AmendmentDrafted', { title: 'Ändring 1' })),
      fact('FundingRevised', { funding: 'funding', instrument: 'amendment', lines: half }),
    ].map((one) => effective('2025-01-15', one)),
  );
  const concluded = { instrument: 'amendment', basis: 'stated-in-document' } as const;
  const release = (history: typeof drafted, number: number) =>
    history.after('ReleaseTranche', { tranche: `funding/${number}` }, as2025('case-officer'));
  const two = release(release(drafted, 1), 2);

  it('comes to count with its conclusion, as long as no more is released', () =>
    expect(two.when('ConcludeInstrument', concluded).decision).toHaveProperty('facts'));

  it('keeps the amendment from being concluded once more is released', () => {
    const three = release(two, 3);
    three.when('ConcludeInstrument', concluded).thenRejected('below-released', '/instrument');
    three
      .and(fact('FundingRevised', { funding: 'funding', instrument: 'amendment', lines }))
      .when('ConcludeInstrument', concluded)
      .then(
        fact('InstrumentConcluded', concluded),
        fact('AgreementAmended', { instrument: 'amendment' }),
      );
  });

  it('keeps the last signature out as well', () => {
    const line = { organisation: 'stad', role: 'socialdirektör' };
    const signed = payable().and(
      ...[
        as('amendment', fact('AmendmentDrafted', { title: 'Ändring 1', signatureLines: [line] })),
        fact('FundingRevised', { funding: 'funding', instrument: 'amendment', lines: half }),
      ].map((one) => effective('2025-01-15', one)),
    );
    const three = [1, 2, 3].reduce(release, signed);
    three
      .when('SignInstrument', { ...line, instrument: 'amendment' })
      .thenRejected('below-released', '/instrument');
  });
});
