/** Extension (förlängning): options granted, used or waived; extensions agreed, before the end and after it. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  as,
  by,
  effective,
  fact,
  type Given,
  given,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  partyJoined,
  publicPartyJoined,
  stated,
} from '@liggaren/testing';
import { foldStream } from '../streams.js';
import { endOn, optionEnd } from './extension.js';
import { agreementStatusOn, optionStatusOn } from './status.js';

/** S47: entered in 2022, to 1 June 2023, with an option of twelve months. */
const S47 = [
  effective('2022-09-01', agreementDrafted({ start: '2022-09-01', end: '2023-06-01' })),
  effective('2022-09-01', publicPartyJoined(by('stad'))),
  effective('2022-09-01', partyJoined(by('convictus'))),
  effective('2022-09-01', instrumentConcluded()),
];
const granted = (is: object = {}) =>
  as(
    'option',
    effective(
      '2022-09-01',
      fact('ExtensionOptionGranted', { months: 12, holder: by('stad'), ...is }),
    ),
  );
const withOption = given(...S47, granted());
const exercise = { option: 'option', by: by('stad') };
const inMay = { on: '2023-05-15' };
const drafted = (is: object = {}) => ({
  title: 'Förlängning',
  end: stated('2024-06-01'),
  ...is,
});
const draft = (is: object = {}) => as('extension', fact('ExtensionDrafted', drafted(is)));
const statusesOf = ({ history }: Given, ...days: readonly string[]) => {
  const agreement = foldStream('agreement', history);
  return days.map((day) => agreement && agreementStatusOn(agreement, day)?.status);
};
const optionOn = ({ history }: Given, day: string) => {
  const agreement = foldStream('agreement', history);
  const [option] = agreement?.options ?? [];
  return agreement && option && optionStatusOn(agreement, option, day);
};

describe('Granting an extension option', () => {
  it('says how long, who may use it and until when', () => {
    const option = { months: 24, holder: by('stad'), exerciseBy: stated('2025-12-31') };
    given(...S47)
      .when('GrantExtensionOption', option)
      .then(fact('ExtensionOptionGranted', option));
  });

  it.each([
    ['2023-06-01', 12, '2024-06-01'],
    ['2026-06-30', 24, '2028-06-30'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-02-28', 12, '2026-02-28'],
    ['2025-11-30', 1, '2025-12-31'],
  ])('S47 moves the last day %s by %i months to %s', (end, months, later) => {
    const agreement = agreementOf(agreementDrafted({ end }), granted({ months }));
    const [option] = agreement.options;
    expect(option && optionEnd(agreement, option)).toBe(later);
  });
});

describe('Using an extension option', () => {
  const extended = fact('AgreementExtended', {
    option: 'option',
    end: stated('2024-06-01'),
    basis: 'option-exercised',
  });

  it('S47 extends to 1 June 2024, on its holder’s word alone', () =>
    withOption.when('ExerciseExtensionOption', exercise, inMay).then(extended));

  it('counts from the day it is used; its end is inclusive', () => {
    const used = withOption.after('ExerciseExtensionOption', exercise, inMay);
    expect(statusesOf(used, '2023-06-02', '2024-06-01', '2024-06-02')).toEqual([
      'in-force',
      'in-force',
      'expired',
    ]);
    expect(optionOn(used, '2023-05-14')).toBe('available');
    expect(optionOn(used, '2023-05-15')).toBe('exercised');
  });

  it('leaves the days between expired, when it is used after the end', () => {
    const late = withOption.after('ExerciseExtensionOption', exercise, { on: '2023-08-01' });
    expect(statusesOf(late, '2023-06-02', '2023-07-31', '2023-08-01')).toEqual([
      'expired',
      'expired',
      'in-force',
    ]);
  });

  it('is refused to anybody but its holder, the same organisation through another unit included', () => {
    for (const other of [by('convictus'), by('stad', 'eu-teamet')])
      withOption
        .when('ExerciseExtensionOption', { ...exercise, by: other }, inMay)
        .thenRejected('not-the-holder', '/by');
  });

  it('S47 is refused where no holder is stated: then the parties must agree', () =>
    given(...S47, granted({ holder: undefined }))
      .when('ExerciseExtensionOption', exercise, inMay)
      .thenRejected('option-holder-not-stated', '/option'));

  it('is open on its last day for that, and lapsed on the day after', () => {
    const until = given(...S47, granted({ exerciseBy: stated('2023-05-15') }));
    until.when('ExerciseExtensionOption', exercise, inMay).then(extended);
    until
      .when('ExerciseExtensionOption', exercise, { on: '2023-05-16' })
      .thenRejected('option-lapsed', '/option');
    expect(optionOn(until, '2023-05-16')).toBe('lapsed');
  });

  it.each([
    ['once waived', fact('ExtensionOptionWaived', { option: 'option' }), 'option-waived'],
    ['twice', extended, 'option-exercised'],
    ['after a termination', terminated(), 'already-terminated'],
  ] as const)('is refused %s', (_when, before, code) =>
    withOption.and(before).when('ExerciseExtensionOption', exercise, inMay).thenRejected(code),
  );

  it('is refused where no last day is stated, and of no option there is', () => {
    given(agreementDrafted({ start: '2022-09-01' }), granted())
      .when('ExerciseExtensionOption', exercise)
      .thenRejected('end-not-stated', '/option');
    given(...S47)
      .when('ExerciseExtensionOption', exercise)
      .thenRejected('unknown-option', '/option');
  });

  it('adds up: a second option begins where the first has ended', () => {
    const second = as('second', granted());
    const both = withOption
      .and(second)
      .after('ExerciseExtensionOption', exercise, inMay)
      .after('ExerciseExtensionOption', { ...exercise, option: 'second' }, { on: '2024-05-01' });
    const agreement = foldStream('agreement', both.history);
    expect(agreement && endOn(agreement, '2024-05-01')?.end).toBe('2025-06-01');
    expect(agreement && endOn(agreement, '2024-04-30')?.end).toBe('2024-06-01');
    expect(agreement?.options.map((option) => optionEnd(agreement, option))).toEqual([
      '2024-06-01',
      '2025-06-01',
    ]);
  });
});

describe('Waiving an extension option', () => {
  const waived = fact('ExtensionOptionWaived', { option: 'option' });

  it('ends it', () => {
    withOption.when('WaiveExtensionOption', { option: 'option' }).then(waived);
    const after = withOption.after('WaiveExtensionOption', { option: 'option' }, inMay);
    expect(optionOn(after, '2023-05-14')).toBe('available');
    expect(optionOn(after, '2023-05-15')).toBe('waived');
  });

  it('is refused of one that is gone, and of none', () => {
    withOption
      .and(waived)
      .when('WaiveExtensionOption', { option: 'option' })
      .thenRejected('option-waived', '/option');
    withOption
      .after('ExerciseExtensionOption', exercise, inMay)
      .when('WaiveExtensionOption', { option: 'option' })
      .thenRejected('option-exercised', '/option');
    withOption
      .when('WaiveExtensionOption', { option: 'other' })
      .thenRejected('unknown-option', '/option');
  });
});

describe('Drafting an extension', () => {
  it('may be agreed without an option', () =>
    given(...S47)
      .when('DraftExtension', drafted())
      .then(fact('ExtensionDrafted', drafted())));

  it.each([
    ['the day after the end', '2023-06-02'],
    ['after a gap', '2023-08-01'],
  ])('may be drafted when the agreement has expired, from %s', (_when, start) =>
    given(...S47)
      .when('DraftExtension', drafted({ start: stated(start) }), { on: '2023-09-01' })
      .then(fact('ExtensionDrafted', drafted({ start: stated(start) }))),
  );

  it.each<readonly [string, object, string, string]>([
    ['no later end', { end: stated('2023-06-01') }, 'extension-not-later', '/end'],
    ['days that are covered', { start: stated('2023-06-01') }, 'periods-overlap', '/start'],
    ['an end before its start', { start: stated('2024-07-01') }, 'period-reversed', '/end'],
    [
      'more than its option gives',
      { option: 'option', end: stated('2024-06-02') },
      'beyond-option',
      '/end',
    ],
    ['an option that does not exist', { option: 'other' }, 'unknown-option', '/option'],
  ])('is refused with %s', (_what, is, code, field) =>
    withOption.when('DraftExtension', drafted(is)).thenRejected(code as never, field),
  );

  it('is refused of an option that was waived, not without one', () => {
    const waived = withOption.and(fact('ExtensionOptionWaived', { option: 'option' }));
    waived
      .when('DraftExtension', drafted({ option: 'option' }))
      .thenRejected('option-waived', '/option');
    waived.when('DraftExtension', drafted()).then(fact('ExtensionDrafted', drafted()));
  });

  it('is refused after a termination', () =>
    given(...S47, terminated())
      .when('DraftExtension', drafted())
      .thenRejected('already-terminated'));
});

describe('Concluding an extension', () => {
  const concluded = { instrument: 'extension', basis: 'stated-in-document' } as const;
  const extended = (is: object = {}) =>
    fact('AgreementExtended', {
      instrument: 'extension',
      end: stated('2024-06-01'),
      basis: 'extension-concluded',
      ...is,
    });

  it('extends the agreement in the same decision', () =>
    given(...S47, draft())
      .when('ConcludeInstrument', concluded)
      .then(fact('InstrumentConcluded', concluded), extended()));

  it('with the last signature extends from the first day that it names', () => {
    const line = { organisation: 'stad', role: 'socialdirektör' };
    const start = stated('2023-06-02');
    given(...S47, draft({ start, signatureLines: [line] }))
      .when('SignInstrument', {
        ...line,
        instrument: 'extension',
        signedOn: stated('2023-08-20'),
      })
      .then(
        instrumentSigned({ ...line, instrument: 'extension', signedOn: '2023-08-20' }),
        effective(
          '2023-08-20',
          fact('InstrumentConcluded', { instrument: 'extension', basis: 'all-signatures' }),
        ),
        effective('2023-06-02', extended()),
      );
  });

  it('signed in August with effect from June, was in force in July as known in August', () => {
    const start = stated('2023-06-02');
    const before = given(...S47, effective('2023-08-01', draft({ start })));
    const after = before.after('ConcludeInstrument', concluded, { on: '2023-08-20' });
    expect(statusesOf(before, '2023-07-01')).toEqual(['expired']);
    expect(statusesOf(after, '2023-07-01')).toEqual(['in-force']);
  });

  it('after a gap leaves the gap expired', () => {
    const start = stated('2023-08-01');
    const after = given(...S47, draft({ start })).after('ConcludeInstrument', concluded, {
      on: '2023-07-15',
    });
    expect(statusesOf(after, '2023-06-02', '2023-07-31', '2023-08-01', '2024-06-02')).toEqual([
      'expired',
      'expired',
      'in-force',
      'expired',
    ]);
  });

  it('uses its option', () => {
    const after = given(...S47, granted(), draft({ option: 'option' })).after(
      'ConcludeInstrument',
      concluded,
      inMay,
    );
    expect(optionOn(after, '2023-05-15')).toBe('exercised');
  });

  it.each<readonly [string, GivenFact, string]>([
    ['was waived meanwhile', fact('ExtensionOptionWaived', { option: 'option' }), 'option-waived'],
    ['was used meanwhile', extended({ option: 'option' }), 'option-exercised'],
  ])('is refused when its option %s', (_what, before, code) =>
    given(...S47, granted(), draft({ option: 'option' }), before)
      .when('ConcludeInstrument', concluded)
      .thenRejected(code as never, '/option'),
  );

  it('is refused when its option had lapsed by the day of the conclusion', () => {
    const until = given(
      ...S47,
      granted({ exerciseBy: stated('2023-05-15') }),
      draft({ option: 'option' }),
    );
    expect(until.when('ConcludeInstrument', concluded, inMay).decision).toHaveProperty('facts');
    until
      .when('ConcludeInstrument', concluded, { on: '2023-05-16' })
      .thenRejected('option-lapsed', '/option');
    const signed = { instrument: 'extension', organisation: 'stad', role: 'socialdirektör' };
    const line = { organisation: 'stad', role: 'socialdirektör' };
    const lines = given(
      ...S47,
      granted({ exerciseBy: stated('2023-05-15') }),
      draft({ option: 'option', signatureLines: [line] }),
    );
    const late = { on: '2023-09-01' };
    expect(
      lines.when('SignInstrument', { ...signed, signedOn: stated('2023-05-15') }, late).decision,
    ).toHaveProperty('facts');
    lines
      .when('SignInstrument', { ...signed, signedOn: stated('2023-05-16') }, late)
      .thenRejected('option-lapsed', '/option');
  });

  it('is refused when the agreement was extended as far meanwhile', () =>
    withOption
      .and(draft())
      .after('ExerciseExtensionOption', exercise, inMay)
      .when('ConcludeInstrument', concluded)
      .thenRejected('extension-not-later', '/end'));
});

describe('An extension of an agreement without a last day', () => {
  it('ends no sooner than the agreement begins', () => {
    const begun = given(agreementDrafted({ start: '2025-01-01' }), instrumentConcluded());
    begun
      .when('DraftExtension', { title: 'Förlängning', end: stated('2024-12-31') })
      .thenRejected('period-reversed', '/end');
    begun
      .when('DraftExtension', { title: 'Förlängning', end: stated('2025-01-01') })
      .then(fact('ExtensionDrafted', { title: 'Förlängning', end: stated('2025-01-01') }));
  });
});

describe('A dialogue about going on', () => {
  it('S43 is noted, and binds nobody', () => {
    given(...S47)
      .when('NoteContinuationDialogue', { note: 'S43' })
      .then(fact('ContinuationDialogueNoted', { note: 'S43' }));
    const after = given(...S47, fact('ContinuationDialogueNoted', {}));
    expect(statusesOf(after, '2023-06-02')).toEqual(['expired']);
  });
});

function terminated() {
  const lastDay = stated('2023-03-31');
  return { ...fact('AgreementTerminated', { lastDay }), effectiveOn: lastDay };
}
