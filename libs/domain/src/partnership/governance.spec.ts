/** How a partnership is run: operations and their names, bodies, roles, meetings, action items, disagreements. */
import { describe, expect, it } from '@jest/globals';
import { as, effective, fact, folded, given, stated } from '@liggaren/testing';

const started = fact('PartnershipStarted', { name: 'IOP för utsatta EU-medborgare' });
const operation = as('bryggan', fact('OperationDescribed', { name: 'Bryggan Vantör' }));
const body = as(
  'styrgruppen',
  fact('BodyEstablished', { name: 'Styrgruppen', rhythm: { every: 'quarter', times: 1 } }),
);
const chair = { role: 'ordförande', body: 'styrgruppen', acting: true } as const;
const appointed = as('chair', fact('RoleAppointed', chair));
const item = as('statistics', fact('ActionItemRaised', { text: 'följa upp statistik' }));

describe('An operation', () => {
  it('S5 is described apart from whoever runs it, and is no party', () => {
    const described = {
      name: 'Convictus Högdalen',
      address: 'Skebokvarnsvägen 341',
      targetGroup: 'människor som lever i hemlöshet',
    };
    given(started).when('DescribeOperation', described).then(fact('OperationDescribed', described));
  });

  it('is renamed, and keeps its id', () => {
    const renamed = { operation: 'bryggan', name: 'Convictus Högdalen' };
    given(started, operation)
      .when('RenameOperation', renamed)
      .then(fact('OperationRenamed', renamed));
    const [known] = folded(
      'partnership',
      started,
      operation,
      fact('OperationRenamed', renamed),
    ).operations;
    expect([known?.id, known?.data.name, known?.renamed.map(({ data }) => data.name)]).toEqual([
      ...['bryggan', 'Bryggan Vantör', ['Convictus Högdalen']],
    ]);
  });

  it('must be there to be renamed', () =>
    given(started)
      .when('RenameOperation', { operation: 'bryggan', name: 'x' })
      .thenRejected('unknown-operation', '/operation'));
});

describe('A body', () => {
  it('S116 meets in a rhythm, at least so many times', () => {
    const { data } = body;
    given(started)
      .when('EstablishBody', data as never)
      .then(fact('BodyEstablished', data as never));
  });

  it('has a name of its own', () =>
    given(started, body)
      .when('EstablishBody', { name: 'Styrgruppen' })
      .thenRejected('duplicate-body', '/name'));

  it('meets, and the meeting counts from its day', () => {
    const held = { body: 'styrgruppen', meetingOn: stated('2018-02-12') };
    given(started, body)
      .when('RecordMeeting', held)
      .then(effective('2018-02-12', fact('MeetingHeld', held)));
    given(started).when('RecordMeeting', held).thenRejected('unknown-body', '/body');
  });
});

describe('A role', () => {
  it('S153 is held for the time being, in a body, and without a name', () => {
    given(started, body).when('AppointRole', chair).then(fact('RoleAppointed', chair));
    given(started).when('AppointRole', chair).thenRejected('unknown-body', '/body');
  });

  it('may be held by several: who held it when is its history', () =>
    given(started, body, appointed).when('AppointRole', chair).then(fact('RoleAppointed', chair)));

  it('ends once', () => {
    const ended = { appointment: 'chair' };
    given(started, body, appointed).when('EndRole', ended).then(fact('RoleEnded', ended));
    given(started, body, appointed, fact('RoleEnded', ended))
      .when('EndRole', ended)
      .thenRejected('role-ended', '/appointment');
    given(started).when('EndRole', ended).thenRejected('unknown-appointment', '/appointment');
  });

  it('cannot be voided once it has ended: its end rests on it', () =>
    given(started, body, appointed, fact('RoleEnded', { appointment: 'chair' }))
      .whenVoided('chair')
      .thenRejected('others-rest-on-it'));
});

describe('An action item', () => {
  it('S152 is raised in a report, and closed once', () => {
    const raised = { text: 'dela goda exempel', report: 'report' };
    const closed = { item: 'statistics', outcome: 'carried' } as const;
    given(started).when('RaiseActionItem', raised).then(fact('ActionItemRaised', raised));
    given(started, item).when('CloseActionItem', closed).then(fact('ActionItemClosed', closed));
    given(started, item, fact('ActionItemClosed', closed))
      .when('CloseActionItem', closed)
      .thenRejected('action-item-closed', '/item');
    given(started).when('CloseActionItem', closed).thenRejected('unknown-action-item', '/item');
  });

  it('is of a body that there is', () =>
    given(started)
      .when('RaiseActionItem', { text: 'x', body: 'styrgruppen' })
      .thenRejected('unknown-body', '/body'));
});

describe('A disagreement', () => {
  it('S133 says who raised it, and against whom', () => {
    const noted = {
      raisedBy: { organisation: 'ny-gemenskap' },
      against: { organisation: 'staden' },
      text: 'ett annat ingripande hade varit önskvärt',
    };
    given(started).when('NoteDisagreement', noted).then(fact('DisagreementNoted', noted));
  });
});
