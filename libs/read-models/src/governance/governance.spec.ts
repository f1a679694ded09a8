/** Governance on both clocks: meetings due and shown, roles from and to, names over time, items carried on. */
import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '@liggaren/domain';
import { createProjector } from '@liggaren/projections';
import {
  as,
  by,
  effective,
  fact,
  type GivenFact,
  InMemoryViewStore,
  logOf,
  positionOf,
  recorded,
  stated,
} from '@liggaren/testing';
import { getActivities } from '../activities/activities.query.js';
import { getFindings } from '../findings/findings.query.js';
import { allProjections } from '../index.js';
import { getGovernance, type GovernanceFilter } from './governance.query.js';

/** Streams with their facts, in the order recorded; each event is named by its stream and its own id. */
async function ledgerOf(streams: Readonly<Record<string, readonly GivenFact[]>>) {
  const events = Object.entries(streams).flatMap(([stream, facts]) =>
    recorded(facts).map((event) => ({ ...event, stream })),
  ) as readonly DomainEvent[];
  const viewStore = new InMemoryViewStore();
  const eventStore = await logOf({ events } as Parameters<typeof logOf>[0]);
  await createProjector({ eventStore, viewStore, projections: allProjections() }).catchUp();
  const at = (validOn: string, count = events.length) => ({
    validOn,
    knownAt: { position: positionOf(count), eventId: '', instant: '' },
  });
  const page = { limit: 100 };
  return {
    count: events.length,
    governance: async (on: string, filter: GovernanceFilter = {}, known?: number) =>
      (await getGovernance(viewStore, at(on, known), filter, page)).items[0] as unknown as Said,
    activities: async (on: string, known?: number) =>
      (await getActivities(viewStore, at(on, known), {}, page)).items,
    findings: async (on: string, known?: number) =>
      (await getFindings(viewStore, at(on, known), {}, page)).items,
  };
}

interface Said {
  readonly bodies: readonly { readonly meetings?: Readonly<Record<string, unknown>> }[];
  readonly roles: readonly Readonly<Record<string, unknown>>[];
  readonly operations: readonly Readonly<Record<string, unknown>>[];
  readonly actionItems: readonly Readonly<Record<string, unknown>>[];
}

const started = effective('2017-05', fact('PartnershipStarted', { name: 'EU' }));
const group = as(
  'group',
  effective(
    '2017-05',
    fact('BodyEstablished', { name: 'Samverkansgruppen', rhythm: { every: 'month', times: 1 } }),
  ),
);
const met = (date: string, minutes?: string) => ({
  ...fact('MeetingHeld', {
    body: 'group',
    meetingOn: stated(date),
    ...(minutes === undefined ? {} : { minutes }),
  }),
  effectiveOn: stated(date),
});
const document = (sha256?: string) =>
  fact('DocumentRegistered', {
    title: 'Protokoll',
    kind: 'minutes',
    ...(sha256 === undefined ? {} : { sha256 }),
  });
const TABLES = { from: '2017-11-01', to: '2018-04-30' };

describe('A body’s meetings', () => {
  const ledger = ledgerOf({
    'document-shown': [as('shown-1', document('a'.repeat(64)))],
    'document-lost': [as('lost-1', document())],
    'partnership-eu': [
      as('begun', started),
      group,
      as('m1', met('2017-11-14', 'shown')),
      as('m2', met('2017-12', 'lost')),
      as('m3', met('2018-01-16')),
    ],
  });

  it('count when held; only minutes that are there show that they were', async () => {
    const { bodies } = await (await ledger).governance('2018-06-01', { period: TABLES });
    expect(bodies[0]?.meetings).toMatchObject({ due: 6, held: 3, withMinutes: 1, overdue: 5 });
  });

  it('that are not over yet are not overdue, and later ones are not seen on an earlier day', async () => {
    const { bodies } = await (await ledger).governance('2017-12-15', { period: TABLES });
    expect(bodies[0]?.meetings).toMatchObject({ due: 6, held: 2, withMinutes: 1, overdue: 0 });
  });

  it('are as known then: before the second was recorded there was one', async () => {
    const { bodies } = await (await ledger).governance('2018-06-01', { period: TABLES }, 5);
    expect(bodies[0]?.meetings).toMatchObject({ held: 1, withMinutes: 1, overdue: 5 });
  });

  it('are counted over the twelve months up to the day unless a period is told', async () => {
    const { bodies } = await (await ledger).governance('2018-10-31');
    expect(bodies[0]?.meetings).toMatchObject({ from: '2017-11-01', to: '2018-10-31', due: 12 });
  });
});

describe('A role', () => {
  const chair = as(
    'chair',
    effective(
      '2018-01-01',
      fact('RoleAppointed', { role: 'ordförande', body: 'group', acting: true, for: by('ny') }),
    ),
  );
  const ended = effective(
    '2018-03-31',
    as('end', fact('RoleEnded', { appointment: 'chair', why: 'ny ordförande vald' })),
  );
  const ledger = ledgerOf({ 'partnership-eu': [as('begun', started), group, chair, ended] });

  it.each([
    ['2018-03-30', true, undefined],
    ['2018-03-31', true, '2018-03-31'],
    ['2018-04-01', false, '2018-03-31'],
  ])('on %s is held: %j, to %j', async (on, held, until) => {
    const { roles } = await (await ledger).governance(on);
    expect(roles).toMatchObject([{ role: 'ordförande', acting: true, held }]);
    expect(roles[0]?.['until']).toBe(until);
  });

  it('stays in the history when it is over, and was open before its end was known', async () => {
    expect((await (await ledger).governance('2020-01-01')).roles).toHaveLength(1);
    const [before] = (await (await ledger).governance('2020-01-01', {}, 3)).roles;
    expect(before).toMatchObject({ held: true });
    expect((await (await ledger).governance('2017-12-31')).roles).toEqual([]);
  });
});

describe('An operation', () => {
  const ledger = ledgerOf({
    'partnership-eu': [
      as('begun', started),
      as('day', effective('2017-05-01', fact('OperationDescribed', { name: 'Bryggan' }))),
      as(
        'renamed',
        effective('2023-07-01', fact('OperationRenamed', { operation: 'day', name: 'Högdalen' })),
      ),
      as(
        'fair',
        fact('ActivityRecorded', {
          title: 'Höstfest',
          occurs: 'once',
          tookPlaceOn: stated('2023-06-30'),
          operation: 'day',
        }),
      ),
    ],
  });

  it('is called by its name on the day, with the names it had by then', async () => {
    const named = async (on: string) => (await (await ledger).governance(on)).operations;
    expect(await named('2023-06-30')).toMatchObject([
      { name: 'Bryggan', names: [{ name: 'Bryggan' }] },
    ]);
    expect(await named('2023-07-01')).toMatchObject([
      { name: 'Högdalen', names: [{ since: '2017-05-01' }, { since: '2023-07-01' }] },
    ]);
  });

  it('is called in an activity as it was on the activity’s day, whatever the day asked', async () => {
    for (const on of ['2023-06-30', '2026-01-15'])
      expect(await (await ledger).activities(on)).toMatchObject([{ operationName: 'Bryggan' }]);
    expect(await (await ledger).activities('2023-06-29')).toEqual([]);
  });
});

describe('An item to be done', () => {
  const agreement = fact('AgreementDrafted', { title: 'IOP', partnership: 'eu' });
  const reportOf = (day: string) =>
    effective(
      day,
      fact('ReportSubmitted', {
        subject: { kind: 'activity', concerns: [{ agreement: 'iop' }] },
      }),
    );
  const ledger = ledgerOf({
    'agreement-iop': [as('drafted', effective('2017-05-01', agreement))],
    'report-first': [as('r1', reportOf('2018-06-01'))],
    'report-second': [as('r2', reportOf('2018-12-01'))],
    'report-third': [as('r3', reportOf('2019-06-01'))],
    'partnership-eu': [
      as('begun', started),
      as(
        'item',
        effective(
          '2018-06-01',
          fact('ActionItemRaised', { text: 'Statistik', report: 'first', dueOn: '2018-12-31' }),
        ),
      ),
      as(
        'closed',
        effective(
          '2019-06-01',
          fact('ActionItemClosed', { item: 'item', outcome: 'done', report: 'third' }),
        ),
      ),
    ],
  });

  it.each([
    ['2018-06-01', { state: 'open', forNextReport: true, passedBy: [], overdue: false }],
    ['2018-12-01', { state: 'open', forNextReport: true, passedBy: ['second'], overdue: false }],
    ['2019-01-01', { state: 'open', forNextReport: true, passedBy: ['second'], overdue: true }],
    ['2019-06-01', { state: 'done', forNextReport: false, passedBy: ['second'], overdue: false }],
  ])('S152 on %s is %j', async (on, expected) => {
    expect((await (await ledger).governance(on)).actionItems).toMatchObject([expected]);
  });

  it('S152 stays open for the next report while nobody knows that it was closed', async () => {
    const { count, governance } = await ledger;
    expect((await governance('2026-01-15', {}, count - 1)).actionItems).toMatchObject([
      { state: 'open', passedBy: ['second', 'third'] },
    ]);
  });
});

describe('A finding', () => {
  const finding = (severity: 'minor' | 'critical', id: string) =>
    as(
      id,
      effective(
        '2023-01-01',
        fact('FindingRecorded', { kind: 'risk', severity, text: id, followUpBy: '2023-06-30' }),
      ),
    );
  const ledger = ledgerOf({
    'partnership-eu': [
      as('begun', started),
      finding('minor', 'small'),
      finding('critical', 'grave'),
      as(
        'resolved',
        effective('2023-09-01', fact('FindingResolved', { finding: 'grave', how: 'dialog' })),
      ),
      as('void', fact('FactVoided', { voided: 'small', why: 'fel partnerskap' })),
    ],
  });

  it('is open until it is resolved, and overdue from the day after its follow-up', async () => {
    const said = async (on: string) =>
      (await (await ledger).findings(on)).map(({ text, state, overdue }) => [text, state, overdue]);
    expect(await said('2023-06-30')).toEqual([['grave', 'open', false]]);
    expect(await said('2023-07-01')).toEqual([['grave', 'open', true]]);
    expect(await said('2023-09-01')).toEqual([['grave', 'resolved', false]]);
    expect(await said('2022-12-31')).toEqual([]);
  });

  it('that was voided is seen only as it was known before; the gravest comes first', async () => {
    const before = (await (await ledger).findings('2023-06-30', 3)).map(({ text }) => text);
    expect(before).toEqual(['grave', 'small']);
  });
});
