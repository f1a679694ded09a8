/** Random commands on what the paper says: instruments, parties, extension and end, terms and promises. */
import { type Agreement, COMMITMENT_KINDS, TERM_TOPICS } from '@liggaren/domain';
import { type Choices, idsOf } from './random-choices.js';
import type { GivenCommand, World } from './random-world.js';

/** A command on one agreement. */
export type OnAgreement = (
  by: Choices,
  agreement: Agreement,
  world: World,
) => Omit<GivenCommand, 'on'> & object;

const ROLES = ['ordförande', 'direktör'];

export const INSTRUMENTS: readonly OnAgreement[] = [
  (by, _agreement, world) => ({ type: 'DraftAnnex', data: draft(by, world) }),
  (by, agreement, world) => {
    const { end: _, ...data } = draft(by, world);
    return { type: 'DraftAmendment', data: { ...data, ...amends(by, agreement) } };
  },
  (by, agreement, world) => {
    const options = idsOf(agreement.options);
    const option = options.length > 0 && by.chance(2) ? { option: by.one(options) } : {};
    return {
      type: 'DraftExtension',
      data: { ...draft(by, world), ...option, end: by.date() },
    };
  },
  ...Array<OnAgreement>(3).fill((by, agreement) => ({
    type: 'SignInstrument',
    data: signature(by, agreement),
  })),
  ...Array<OnAgreement>(2).fill((by, agreement) => ({
    type: 'ConcludeInstrument',
    data: {
      ...anInstrument(by, agreement),
      basis: by.one(['all-signatures', 'stated-in-document']),
    },
  })),
];

export const PARTIES: readonly OnAgreement[] = [
  ...Array<OnAgreement>(3).fill((by, _agreement, world) => ({
    type: 'JoinParty',
    data: {
      kind: by.one(['public', 'civil-society']),
      ...by.opt('acting', () => acting(by, world)),
      ...by.opt('namedAs', () => [{ text: by.name() }, { text: by.name() }]),
    },
  })),
  (by, agreement, world) => {
    const unnamed = agreement.parties.filter((party) => !party.acting);
    return {
      type: 'NameParty',
      data: { party: by.one(idsOf(unnamed)), acting: acting(by, world) },
    };
  },
  (by, agreement) => ({ type: 'LeaveParty', data: { party: by.one(idsOf(agreement.parties)) } }),
];

export const COURSE: readonly OnAgreement[] = [
  (by, agreement) => ({
    type: 'GrantExtensionOption',
    data: {
      months: by.one([6, 12, 24]),
      ...by.opt('exerciseBy', () => by.date()),
      ...by.opt('holder', () => party(by, agreement)),
    },
  }),
  (by, agreement) => {
    const option = by.one(agreement.options);
    const holder = option?.data.holder ?? party(by, agreement);
    return { type: 'ExerciseExtensionOption', data: { option: option?.id, by: holder } };
  },
  (by, agreement) => ({
    type: 'WaiveExtensionOption',
    data: { option: by.one(idsOf(agreement.options)) },
  }),
  (by) => ({ type: 'NoteContinuationDialogue', data: by.opt('note', () => by.name()) }),
  (by, agreement) => ({
    type: 'GiveTerminationNotice',
    data: { by: party(by, agreement), lastDay: by.date() },
  }),
  (by, agreement) => ({
    type: 'WithdrawTerminationNotice',
    data: { notice: by.one(idsOf(agreement.notices)) },
  }),
  (by, agreement) => {
    const notices = idsOf(agreement.notices);
    const notice = notices.length > 0 && by.chance(2) ? { notice: by.one(notices) } : {};
    return { type: 'TerminateAgreement', data: { ...notice, lastDay: by.date() } };
  },
  (by, _agreement, world) => ({
    type: 'RecordSuccession',
    data: { predecessor: by.one(world.idsOf('agreement')) },
  }),
];

export const CONTENT: readonly OnAgreement[] = [
  (by, agreement) => ({
    type: 'RecordTerm',
    data: {
      ...anInstrument(by, agreement),
      topic: by.one(TERM_TOPICS),
      stated: by.chance(2),
      ...by.opt('text', () => by.name()),
    },
  }),
  (by, agreement) => ({
    type: 'MakeCommitment',
    data: {
      by: party(by, agreement),
      kind: by.one(COMMITMENT_KINDS),
      text: by.name(),
      ...worth(by),
    },
  }),
  (by, agreement) => ({
    type: 'ReviseCommitment',
    data: { commitment: by.one(idsOf(agreement.commitments)), text: by.name(), ...worth(by) },
  }),
  (by, agreement) => ({
    type: 'RecordOperatingRule',
    data: {
      ...anInstrument(by, agreement),
      text: by.name(),
      ...by.opt('hours', () => ({ days: ['mon', 'tue'] as const, from: '08:00', to: '16:30' })),
    },
  }),
  (by, agreement) => ({
    type: 'AgreeReportingTerms',
    data: {
      obligations: [
        {
          code: by.one(['account-2025', 'follow-up', 'final']),
          kind: 'financial',
          ...by.one([
            () => by.opt('dueOn', () => by.day()),
            () => ({ dueAfter: { months: by.draw(12), days: by.draw(90) } }),
            () => ({
              recurs: {
                every: by.one(['month', 'quarter', 'half-year', 'year'] as const),
                counted: by.one(['calendar', 'agreement'] as const),
              },
              ...by.opt('dueAfter', () => ({ days: by.draw(90) })),
            }),
          ])(),
          ...by.opt('gates', () => [`${by.one(idsOf(agreement.fundings))}/${1 + by.draw(4)}`]),
        },
      ],
    },
  }),
];

export function draft(by: Choices, world: World) {
  const line = () => ({ organisation: by.one(world.idsOf('organisation')), role: by.one(ROLES) });
  return {
    title: by.name(),
    ...by.opt('start', () => by.date()),
    ...by.opt('end', () => by.date()),
    ...by.opt('signatureLines', () => [line(), line()]),
  };
}

/** The agreement itself, or something drafted under it. */
export function anInstrument(by: Choices, agreement: Agreement): { instrument?: string } {
  const under = idsOf(agreement.instruments.slice(1));
  return under.length > 0 && by.chance(2) ? { instrument: by.one(under) } : {};
}

function amends(by: Choices, agreement: Agreement): { amends?: string } {
  const { instrument } = anInstrument(by, agreement);
  return instrument === undefined ? {} : { amends: instrument };
}

/** A party that has a name. */
export function party(by: Choices, agreement: Agreement) {
  return by.one(agreement.parties.flatMap(({ acting: who }) => (who ? [who] : [])));
}

function signature(by: Choices, agreement: Agreement) {
  const named = anInstrument(by, agreement);
  const { signatureLines = [] } =
    agreement.instruments.find(({ id }) => id === (named.instrument ?? agreement.id)) ?? {};
  const free = { organisation: party(by, agreement)?.organisation, role: by.one(ROLES) };
  const line = signatureLines.length > 0 ? by.one(signatureLines) : free;
  return { ...named, ...line, ...by.opt('signedOn', () => by.date()) };
}

function acting(by: Choices, world: World) {
  const organisation = by.one(world.idsOf('organisation'));
  const units = world
    .idsOf('unit')
    .filter((id) => world.state('unit', id)?.organisation === organisation);
  return units.length > 0 && by.chance(2)
    ? { organisation, units: [by.one(units)] }
    : { organisation };
}

function worth(by: Choices): { valueMinor?: number; currency?: string } {
  return by.chance(2) ? { valueMinor: by.draw(9_999) * 100, currency: 'SEK' } : {};
}
