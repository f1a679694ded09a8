/** Status on a day (S4): both dates of a period are inclusive; what is not stated is said, not invented. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  as,
  by,
  type GivenFact,
  effective,
  fact,
  instrumentConcluded,
  instrumentSigned,
  partyJoined,
  recordedAt,
  stated,
} from '@liggaren/testing';
import { agreementStatusOn, optionStatusOn, statusOn } from './status.js';
import { turningDays } from './turning-days.js';

const chair = { organisation: 'convictus', role: 'styrelseordförande' };
const joined = partyJoined(by('convictus'));
const drafted = (is: Parameters<typeof agreementDrafted>[0] = {}) =>
  effective('2023-05-01', agreementDrafted(is));
const concludedOn = (day: string) => effective(day, instrumentConcluded());
const S4 = { start: '2023-07-01', end: '2026-06-30' };

function statuses(days: readonly string[], ...facts: readonly GivenFact[]) {
  const [instrument] = agreementOf(...facts).instruments;
  return days.map((day) => statusOn(instrument, day)?.status);
}

describe('The status of an agreement on a day', () => {
  it('S4 is in force from its first day to its last, and expired the day after', () =>
    expect(
      statuses(
        ['2023-04-30', '2023-05-01', '2023-06-09', '2023-06-10', '2023-06-30', '2023-07-01'],
        drafted(S4),
        concludedOn('2023-06-10'),
      ),
    ).toEqual([undefined, 'draft', 'draft', 'concluded', 'concluded', 'in-force']));

  it('S4 is still in force on 2026-06-30, and not on 2026-07-01', () =>
    expect(
      statuses(['2026-06-30', '2026-07-01', '2099-01-01'], drafted(S4), concludedOn('2023-06-10')),
    ).toEqual(['in-force', 'expired', 'expired']));

  it('counts an inexact start from its first possible day and an inexact end to its last', () =>
    expect(
      statuses(
        ['2022-12-31', '2023-01-01', '2024-02-29', '2024-03-01'],
        effective('2022', agreementDrafted({ start: '2023', end: '2024-02' })),
        concludedOn('2022'),
      ),
    ).toEqual(['concluded', 'in-force', 'in-force', 'expired']));

  it('stays concluded, start not stated, until it has ended', () => {
    const [instrument] = agreementOf(
      drafted({ end: '2026-06-30' }),
      concludedOn('2023-06-10'),
    ).instruments;
    expect(statusOn(instrument, '2026-06-30')).toMatchObject({
      status: 'concluded',
      notes: ['start-not-stated'],
    });
    expect(statusOn(instrument, '2026-07-01')).toMatchObject({ status: 'expired', notes: [] });
  });

  it('stays in force, end not stated, for ever', () => {
    const [instrument] = agreementOf(
      drafted({ start: '2023-07-01' }),
      concludedOn('2023-06-10'),
    ).instruments;
    expect(statusOn(instrument, '2023-06-30')).toMatchObject({ status: 'concluded', notes: [] });
    for (const day of ['2023-07-01', '2150-01-01'])
      expect(statusOn(instrument, day)).toMatchObject({
        status: 'in-force',
        notes: ['end-not-stated'],
      });
  });

  it('is expired, not in force, when it was concluded after its last day', () =>
    expect(statuses(['2026-12-31', '2027-01-01'], drafted(S4), concludedOn('2027-01-01'))).toEqual([
      'draft',
      'expired',
    ]));

  it('counts from the day it was recorded, in Sweden, where no day is stated', () =>
    expect(
      statuses(
        ['2026-03-31', '2026-04-01'],
        recordedAt('2026-03-31T22:30:00.000Z', agreementDrafted()),
      ),
    ).toEqual([undefined, 'draft']));

  it('awaits its signatures while a line is blank, on every day before the last is signed', () => {
    const lines = { signatureLines: [chair, { ...chair, role: 'kassör' }] };
    const draft = [drafted(lines), effective('2023-05-01', joined)];
    const days = ['2023-05-20', '2023-06-01', '2023-06-09', '2023-06-10'];
    expect(statuses(days, ...draft)).toEqual(Array(4).fill('awaiting-signatures'));
    expect(
      statuses(
        days,
        ...draft,
        instrumentSigned({ ...chair, signedOn: '2023-06-01' }),
        instrumentSigned({ ...chair, role: 'kassör', signedOn: '2023-06-10' }),
        effective('2023-06-10', instrumentConcluded('all-signatures')),
      ),
    ).toEqual(['awaiting-signatures', 'awaiting-signatures', 'awaiting-signatures', 'concluded']);
  });

  it('awaits its signatures from the first of them, where no lines were drawn up', () =>
    expect(
      statuses(
        ['2023-05-31', '2023-06-01'],
        drafted(),
        joined,
        instrumentSigned({ ...chair, signedOn: '2023-06-01' }),
      ),
    ).toEqual(['draft', 'awaiting-signatures']));

  it('of an annex is its own', () => {
    const { instruments } = agreementOf(
      drafted(S4),
      concludedOn('2023-06-10'),
      as('annex', effective('2025-01-01', annexDrafted({ start: '2025-01-01' }))),
    );
    expect(instruments.map((one) => statusOn(one, '2025-06-01')?.status)).toEqual([
      'in-force',
      'draft',
    ]);
  });

  it('names the events it follows from', () => {
    const [instrument] = agreementOf(
      as('draft', drafted(S4)),
      as('conclusion', concludedOn('2023-06-10')),
    ).instruments;
    expect(statusOn(instrument, '2023-06-09')?.events).toEqual(['draft']);
    expect(statusOn(instrument, '2023-06-10')?.events).toEqual(['draft', 'conclusion']);
  });
});

describe('An extension option on a day', () => {
  const granted = (exerciseBy?: string) =>
    effective(
      '2023-07-01',
      fact('ExtensionOptionGranted', {
        months: 24,
        ...(exerciseBy === undefined ? {} : { exerciseBy: stated(exerciseBy) }),
      }),
    );
  const on = (days: readonly string[], ...facts: readonly GivenFact[]) => {
    const agreement = agreementOf(...facts);
    return days.flatMap((day) =>
      agreement.options.map((option) => optionStatusOn(agreement, option, day)),
    );
  };

  it('is nothing before it was granted', () =>
    expect(on(['2023-06-30', '2023-07-01'], drafted(S4), granted())).toEqual([
      undefined,
      'available',
    ]));

  it('lapses the day after the last day for using it', () =>
    expect(on(['2025-12-31', '2026-01-01', '2026-07-01'], drafted(S4), granted('2025-12'))).toEqual(
      ['available', 'lapsed', 'lapsed'],
    ));

  it('has an unknown outcome once the period is over, where no such day is stated', () =>
    expect(on(['2026-06-30', '2026-07-01'], drafted(S4), granted())).toEqual([
      'available',
      'outcome-unknown',
    ]));

  it('stays available for ever where neither that day nor an end is stated', () =>
    expect(on(['2150-01-01'], drafted(), granted())).toEqual(['available']));
});

describe('The status of an agreement, its extensions and its end counted', () => {
  const statusesOn = (days: readonly string[], ...facts: readonly GivenFact[]) =>
    days.map((day) => agreementStatusOn(agreementOf(...facts), day));
  const extended = (end: string, on: string) =>
    as(
      'extension',
      effective(
        on,
        fact('AgreementExtended', { end: stated(end), basis: 'option-exercised', option: 'x' }),
      ),
    );
  const own = [as('draft', drafted(S4)), as('conclusion', concludedOn('2023-06-10'))];

  it('is in force to its last day as extended, and names the extension', () =>
    expect(
      statusesOn(['2027-12-31', '2028-01-01'], ...own, extended('2027-12-31', '2026-05-01')),
    ).toEqual([
      { status: 'in-force', notes: [], events: ['draft', 'conclusion', 'extension'] },
      { status: 'expired', notes: [], events: ['draft', 'conclusion', 'extension'] },
    ]));

  it('is terminated after an earlier last day, extended or not', () => {
    const lastDay = stated('2024-12-31');
    const end = { ...fact('AgreementTerminated', { lastDay }), effectiveOn: lastDay, id: 'end' };
    for (const facts of [own, [...own, extended('2027-12-31', '2024-05-01')]])
      expect(
        statusesOn(['2024-12-31', '2025-01-01', '2030-01-01'], ...facts, end).map(
          (said) => said?.status,
        ),
      ).toEqual(['in-force', 'terminated', 'terminated']);
  });

  it('is nothing before it was drafted, and a draft before its conclusion, extended or not', () =>
    expect(
      statusesOn(['2023-04-30', '2023-05-01'], ...own, extended('2027-12-31', '2023-01-01')).map(
        (said) => said?.status,
      ),
    ).toEqual([undefined, 'draft']));

  it('of an amendment stays concluded: it has no period of its own', () => {
    const { instruments } = agreementOf(
      ...own,
      as('amendment', fact('AmendmentDrafted', { title: 'Ändring', start: stated('2024') })),
      effective(
        '2024-03-01',
        fact('InstrumentConcluded', {
          instrument: 'amendment',
          basis: 'stated-in-document',
        }),
      ),
    );
    expect(instruments.map((one) => statusOn(one, '2050-01-01')?.status)).toEqual([
      'expired',
      'concluded',
    ]);
  });
});

describe('The days on which an agreement may turn', () => {
  it('are those of its facts, its first day and the day after its last', () =>
    expect(
      turningDays(
        agreementOf(
          drafted(S4),
          concludedOn('2023-06-10'),
          effective(
            '2023-07-01',
            fact('ExtensionOptionGranted', { months: 24, exerciseBy: stated('2025-12-31') }),
          ),
        ),
      ),
    ).toEqual(['2023-05-01', '2023-06-10', '2023-07-01', '2026-01-01', '2026-07-01']));
});
