/** Random commands on organisations, units, documents, partnerships and reports. */
import { REPORT_KINDS } from '@liggaren/domain';
import type { Choices } from './random-choices.js';
import type { GivenCommand, World } from './random-world.js';

export type RandomCommand = (world: World, by: Choices) => GivenCommand;

/** The persons who give commands: fewer than there are steps, so that they meet. */
export const PERSONS = ['anna', 'bo', 'cai', 'dag'] as const;

const BANKGIRO = ['5050-1055', '123-4566', '901-1117'];

const organisations: readonly RandomCommand[] = [
  (_world, by) => ({
    type: 'RegisterOrganisation',
    data: { name: by.name(), kind: 'civil-society', ...by.opt('number', () => numberOf(by)) },
  }),
  (world, by) => ({
    type: 'RecordOrganisationNumber',
    on: by.one(world.idsOf('organisation')),
    data: { asWritten: numberOf(by) },
  }),
  (world, by) => ({
    type: 'AddOrganisationAlias',
    on: by.one(world.idsOf('organisation')),
    data: { alias: by.name() },
  }),
  (world, by) => ({
    type: 'RenameOrganisation',
    on: by.one(world.idsOf('organisation')),
    data: { name: by.name() },
  }),
];

const accounts: readonly RandomCommand[] = [
  (world, by) => ({
    type: 'RegisterPayoutAccount',
    on: by.one(world.idsOf('organisation')),
    by: by.one(PERSONS),
    data: { kind: 'bankgiro', number: by.one(BANKGIRO) },
  }),
  (world, by) => {
    const { on, account } = anAccount(world, by);
    return {
      type: 'VerifyPayoutAccount',
      on,
      by: by.one(PERSONS),
      data: { account, method: 'letter', ...by.opt('coolingOffDays', () => by.draw(4)) },
    };
  },
  (world, by) => {
    const { on, account } = anAccount(world, by);
    return { type: 'ClosePayoutAccount', on, data: { account, why: 'merged' } };
  },
];

const units: readonly RandomCommand[] = [
  (world, by) => ({
    type: 'EstablishUnit',
    data: { name: by.name(), organisation: by.one(world.idsOf('organisation')), kind: 'team' },
  }),
  (world, by) => ({
    type: 'AddUnitAlias',
    on: by.one(world.idsOf('unit')),
    data: { alias: by.name() },
  }),
  (world, by) => ({
    type: 'GrantAttestMandate',
    on: by.one(world.idsOf('unit')),
    data: {
      person: by.one(PERSONS),
      attest: by.one(['sak', 'beslut']),
      from: by.day(),
      ...by.opt('to', () => by.day()),
      ...by.opt('limitMinor', () => by.draw(9_999) * 1_000),
      currency: 'SEK',
    },
  }),
  (world, by) => {
    const on = by.one(world.idsOf('unit'));
    const { mandates = [] } = world.state('unit', on) ?? {};
    const mandate = by.one(mandates.map(({ granted }) => granted.id));
    return { type: 'RevokeAttestMandate', on, data: { mandate } };
  },
];

export const REPORTS: readonly RandomCommand[] = [
  (world, by) => ({ type: 'RequestReport', data: subject(world, by) }),
  (world, by) => ({ type: 'FileReport', data: { ...subject(world, by), ...handedIn(by) } }),
  (world, by) => ({
    type: 'SubmitReport',
    on: by.one(world.idsOf('report')),
    data: handedIn(by),
  }),
  (world, by) => ({
    type: 'AcceptReport',
    on: by.one(world.idsOf('report')),
    data: {},
  }),
  (world, by) => ({
    type: 'ReturnReport',
    on: by.one(world.idsOf('report')),
    data: { why: 'unsigned' },
  }),
  (world, by) => {
    const agreement = by.one(world.idsOf('agreement'));
    const funding = by.one(world.state('agreement', agreement)?.fundings ?? []);
    return {
      type: 'ReportSpending',
      on: by.one(world.idsOf('report')),
      data: {
        agreement,
        funding: funding?.id,
        period: { from: '2025-01-01', to: by.one(['2025-12-31', '2025-06-30']) },
        currency: 'SEK',
        lines: (funding?.data.lines ?? []).map(({ code }) => ({
          code,
          amountMinor: by.draw(9_999) * 100,
        })),
      },
    };
  },
];

export const REGISTERS: readonly RandomCommand[] = [
  ...organisations,
  ...accounts,
  ...units,
  ...REPORTS,
  (_world, by) => ({ type: 'RegisterDocument', data: { title: by.name(), kind: 'annex' } }),
  (_world, by) => ({ type: 'StartPartnership', data: { name: by.name() } }),
];
/** Those of them that a payout rests on. */
export const SAFEGUARDS: readonly RandomCommand[] = [...accounts, ...units.slice(2), ...REPORTS];

function numberOf(by: Choices): string {
  return by.one(['802012-1581', '8020121581', '8002012-1581', '556016-0680', '802012-\n1581']);
}

function anAccount(world: World, by: Choices) {
  const on = by.one(world.idsOf('organisation'));
  const { accounts: known = [] } = world.state('organisation', on) ?? {};
  return { on, account: by.one(known.map(({ id }) => id)) };
}

function subject(world: World, by: Choices) {
  const agreement = by.one(world.idsOf('agreement'));
  const obligations = (world.state('agreement', agreement)?.reportingTerms ?? []).flatMap(
    ({ data }) => data.obligations.map(({ code }) => code),
  );
  const obligation = obligations.length > 0 ? { obligation: by.one(obligations) } : {};
  return { kind: by.one(REPORT_KINDS), concerns: [{ agreement, ...obligation }] };
}

function handedIn(by: Choices) {
  return by.opt('submittedOn', () => by.date());
}
