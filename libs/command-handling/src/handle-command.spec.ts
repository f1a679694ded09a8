/** The road of a command: parsed, read, folded, decided, appended; each way it may end. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { categoryOfCommand } from '@liggaren/domain';
import { type Desk, openDesk, TEST_LEDGER } from '@liggaren/testing';
import type { CommandOutcome } from './command.js';
import { createCommandHandler } from './handle-command.js';
import { commandIdOf, eventIdOf, inputHashOf, streamIdOf } from './identity.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

let desk: Desk<CommandOutcome>;
let partnership: string;
let convictus: string;
beforeEach(async () => {
  desk = openDesk(createCommandHandler, categoryOfCommand);
  await desk.made('OpenLedger', { owner: 'Staden', demonstration: false });
  partnership = (await desk.made('StartPartnership', { name: 'Samverkan' })).id;
  convictus = (
    await desk.made('RegisterOrganisation', { name: 'Convictus', kind: 'civil-society' })
  ).id;
});

async function nothingIsWritten(of: () => Promise<unknown>): Promise<void> {
  const before = await desk.events();
  await of();
  expect(await desk.events()).toEqual(before);
}

describe('An accepted command', () => {
  it('answers the stream, its revision, the position and the ids of its events', async () => {
    const accepted = await desk.give('RegisterOrganisation', {
      name: 'Ny Gemenskap',
      kind: 'civil-society',
      number: '802012-1581',
    });
    const written = (await desk.events()).slice(-2);
    expect(accepted).toEqual({
      outcome: 'accepted',
      repeated: false,
      stream: written[1]?.stream,
      id: written[1]?.stream.replace('organisation-', ''),
      revision: 1,
      position: written[1]?.position,
      eventIds: written.map(({ id }) => id),
    });
  });

  it('puts who, on what command, from what input and why on every event', async () => {
    const body = {
      name: 'Ny Gemenskap',
      kind: 'civil-society',
      number: '802012-1581',
      reason: 'read',
    };
    await desk.give('RegisterOrganisation', body, { key: 'of-a-line', client: 'import-2026' });
    const commandId = commandIdOf(TEST_LEDGER, 'import-2026', 'of-a-line');
    const written = (await desk.events()).slice(-2);
    expect(written).toHaveLength(2);
    for (const { metadata } of written)
      expect(metadata).toEqual({
        actor: { id: 'case-officer', kind: 'person', authenticated: 'none' },
        commandId,
        inputHash: inputHashOf({
          actor: { id: 'case-officer', kind: 'person' },
          command: 'RegisterOrganisation',
          target: '',
          body,
        }),
        correlationId: commandId,
        reason: 'read',
      });
    expect(written[0]?.data).toEqual({ name: 'Ny Gemenskap', kind: 'civil-society' });
  });

  it('keeps when it has effect apart from when it was recorded', async () => {
    const effectiveOn = { date: '2017-05', basis: 'stated', asWritten: 'våren 2017' };
    await desk.made('StartPartnership', { name: 'x', effectiveOn });
    expect((await desk.events()).at(-1)).toMatchObject({
      effectiveOn,
      recordedAt: '2026-01-15T09:00:03.000Z',
      data: { name: 'x' },
      ledgerId: TEST_LEDGER,
      version: 1,
    });
  });

  it('leaves out what is not said, rather than saying null', async () => {
    await desk.made('StartPartnership', { name: 'x' });
    const event = (await desk.events()).at(-1);
    expect(event).not.toHaveProperty('effectiveOn');
    expect(JSON.stringify(event)).not.toContain('null');
  });

  it('takes the correlation that it is given', async () => {
    await desk.made('StartPartnership', { name: 'x' }, { correlationId: NOBODY });
    expect((await desk.events()).at(-1)?.metadata).toMatchObject({ correlationId: NOBODY });
  });

  it('keeps the source where it was read, and the streams it rests on with their revisions', async () => {
    const document = (await desk.made('RegisterDocument', { title: 'IOP', kind: 'agreement' })).id;
    await desk.made('AddOrganisationAlias', { alias: 'FC' }, { id: convictus });
    const { id } = await desk.made('DraftAgreement', {
      title: 'IOP',
      partnership,
      signatureLines: [{ organisation: convictus, role: 'ordförande' }],
      source: { document, lines: '5-8' },
    });
    expect((await desk.events()).at(-1)).toMatchObject({
      stream: `agreement-${id}`,
      metadata: {
        source: { document, lines: '5-8' },
        evidence: [
          { stream: `partnership-${partnership}`, revision: 0 },
          { stream: `organisation-${convictus}`, revision: 1 },
          { stream: `document-${document}`, revision: 0 },
        ],
      },
    });
  });
});

describe('Names that never change', () => {
  const ledger = '6ba7b810-9dad-41d1-80b4-00c04fd430c8';

  it('are uuids v5 of ledger, client and key, and of what follows from them', () => {
    const commandId = commandIdOf(ledger, 'desk', 'key-1');
    expect({
      commandId,
      events: [eventIdOf(commandId, 0), eventIdOf(commandId, 1)],
      stream: streamIdOf(commandId),
    }).toEqual({
      commandId: '857f2a02-3561-531d-80e1-54ddb375b97c',
      events: ['905386ab-7970-5c19-90ca-69dada014dfb', 'c5ac6fd1-586c-50aa-8131-2dfb3cad07d7'],
      stream: '99626432-a802-5e25-855d-0326c4be30bf',
    });
  });

  it('do not run together: client and key are told apart', () => {
    expect(commandIdOf(ledger, 'a', 'bc')).not.toBe(commandIdOf(ledger, 'ab', 'c'));
    expect(commandIdOf(ledger, 'a","b', 'c')).not.toBe(commandIdOf(ledger, 'a', 'b","c'));
  });

  it('hash the input whatever the order of its fields', () => {
    const input = { actor: { id: 'a', kind: 'person' }, command: 'c', target: '' };
    expect(inputHashOf({ ...input, body: { b: 1, a: [2] } })).toBe(
      inputHashOf({ ...input, body: { a: [2], b: 1 } }),
    );
    expect(inputHashOf({ ...input, body: { a: '1' } })).not.toBe(
      inputHashOf({ ...input, body: { a: 1 } }),
    );
    expect(inputHashOf({ ...input, body: { b: 1, a: [2] } })).toBe(
      'add9d264592ecb7064945ad749c430e1ea1ee490bc2a131708835db76d41cb1d',
    );
  });

  it('are those of the stored events', async () => {
    const { id, eventIds } = await desk.made('StartPartnership', { name: 'x' }, { key: 'k' });
    const commandId = commandIdOf(TEST_LEDGER, 'desk', 'k');
    expect([id, ...eventIds]).toEqual([streamIdOf(commandId), eventIdOf(commandId, 0)]);
  });
});

describe('A command is refused, and nothing is written,', () => {
  it('when its body is wrong: every field is named', () =>
    nothingIsWritten(async () =>
      expect(await desk.give('RegisterOrganisation', { name: null, kind: 'x' })).toMatchObject({
        outcome: 'invalid',
        problems: [{ field: '/name', rule: 'notNull' }],
      }),
    ));

  it('when there is no ledger', async () => {
    desk = openDesk(createCommandHandler, categoryOfCommand);
    await nothingIsWritten(async () =>
      expect(await desk.give('StartPartnership', { name: 'x' })).toEqual({ outcome: 'no-ledger' }),
    );
  });

  it('when the ledger is open already', () =>
    nothingIsWritten(async () =>
      expect(await desk.give('OpenLedger', { owner: 'Malmö', demonstration: true })).toMatchObject({
        outcome: 'rejected',
        rejection: { code: 'ledger-already-open', details: { owner: 'Staden' } },
      }),
    ));

  it('when its stream does not exist', () =>
    nothingIsWritten(async () =>
      expect(await desk.give('AddOrganisationAlias', { alias: 'x' }, { id: NOBODY })).toEqual({
        outcome: 'not-found',
        stream: `organisation-${NOBODY}`,
      }),
    ));

  it('when its stream is of another kind', () =>
    nothingIsWritten(async () =>
      expect(await desk.give('AddUnitAlias', { alias: 'x' }, { id: convictus })).toMatchObject({
        outcome: 'not-found',
      }),
    ));

  it('by a rule, with its code and field; and it is decided anew the next time', async () => {
    const alias = { alias: 'Convictus' };
    const again = { id: convictus, key: 'same' };
    await nothingIsWritten(async () => {
      for (const _ of [1, 2])
        expect(await desk.give('AddOrganisationAlias', alias, again)).toMatchObject({
          outcome: 'rejected',
          rejection: { code: 'duplicate-alias', field: '/alias' },
        });
    });
  });

  it('but is not remembered: the same key succeeds once the reason is gone', async () => {
    const number = { asWritten: '802012-1581' };
    const first = await desk.made('RecordOrganisationNumber', number, { id: convictus });
    const retry = () =>
      desk.give('RecordOrganisationNumber', number, { id: convictus, key: 'retry' });
    expect(await retry()).toMatchObject({ rejection: { code: 'duplicate-number' } });
    const [voided] = first.eventIds;
    await desk.made('VoidFact', { voided, why: 'x' }, { id: convictus, category: 'organisation' });
    expect(await retry()).toMatchObject({ outcome: 'accepted', repeated: false, revision: 3 });
  });

  it('when an event would be larger than any store takes', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => ({
      code: `line-${index}`,
      label: 'x',
      amountMinor: 100,
    }));
    const acting = { organisation: convictus };
    const agreement = await desk.made('DraftAgreement', { title: 'IOP', partnership });
    const on = { id: agreement.id };
    await desk.made('JoinParty', { kind: 'civil-society', acting }, on);
    const funding = await desk.made(
      'AgreeFunding',
      {
        payer: acting,
        payee: acting,
        currency: 'SEK',
        lines,
        start: { date: '2025', basis: 'stated' },
        end: { date: '2035', basis: 'stated' },
      },
      on,
    );
    const plan = { funding: funding.eventIds[0], basis: 'calendar', timing: 'advance', dueDays: 0 };
    await nothingIsWritten(async () =>
      expect(await desk.give('AdoptPaymentPlan', plan, on)).toEqual({
        outcome: 'too-large',
        bytes: expect.any(Number),
        limit: 60_000,
      }),
    );
  });
});

describe('What a command names', () => {
  it.each([
    ['/partnership', 'partnership', { title: 'IOP', partnership: NOBODY }],
    [
      '/signatureLines/0/organisation',
      'organisation',
      { signatureLines: [{ organisation: NOBODY, role: 'x' }] },
    ],
    ['/source/document', 'document', { source: { document: NOBODY } }],
  ])('must exist: %s', (field, kind, body) =>
    nothingIsWritten(async () =>
      expect(await desk.give('DraftAgreement', { title: 'IOP', partnership, ...body })).toEqual({
        outcome: 'rejected',
        rejection: { code: 'unknown-reference', field, details: { kind, id: NOBODY } },
      }),
    ),
  );

  it.each([
    ['/organisation', 'EstablishUnit', { name: 'x', organisation: NOBODY, kind: 'team' }],
    ['/partOf', 'RegisterDocument', { title: 'x', kind: 'annex', partOf: NOBODY }],
  ] as const)('must exist: %s of %s', async (field, type, body) =>
    expect(await desk.give(type, body)).toMatchObject({
      rejection: { code: 'unknown-reference', field },
    }),
  );

  it('must be of the kind meant', async () =>
    expect(
      await desk.give('DraftAgreement', { title: 'IOP', partnership: convictus }),
    ).toMatchObject({
      rejection: { code: 'unknown-reference', field: '/partnership' },
    }));

  it('must be, for a unit, a part of the organisation that acts through it', async () => {
    const city = await desk.made('RegisterOrganisation', { name: 'Staden', kind: 'public' });
    const board = { name: 'socialnämnden', organisation: city.id, kind: 'board' };
    const unit = (await desk.made('EstablishUnit', board)).id;
    const { id } = await desk.made('DraftAgreement', { title: 'IOP', partnership });
    const refused = (field: string) => ({
      rejection: {
        code: 'wrong-organisation',
        field,
        details: { unit, organisation: convictus },
      },
    });
    const acting = { organisation: convictus, units: [unit] };
    const own = { organisation: city.id, units: [unit] };
    const line = { organisation: convictus, unit, role: 'x' };
    const join = (who: object) => desk.give('JoinParty', { kind: 'public', acting: who }, { id });
    expect(await join(acting)).toMatchObject(refused('/acting/units/0'));
    expect(await desk.give('SignInstrument', line, { id })).toMatchObject(refused('/unit'));
    expect(
      await desk.give('DraftAnnex', { title: 'x', concerns: own, signatureLines: [line] }, { id }),
    ).toMatchObject(refused('/signatureLines/0/unit'));
    expect(await join(own)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('The effective date of an event', () => {
  const stated = (date: string) => ({ date, basis: 'stated' });
  let agreement: { id: string; category: 'agreement' };
  beforeEach(async () => {
    const lines = [{ organisation: convictus, role: 'ordförande' }];
    const { id } = await desk.made('DraftAgreement', {
      title: 'x',
      partnership,
      signatureLines: lines,
    });
    agreement = { id, category: 'agreement' };
    const acting = { organisation: convictus };
    await desk.made('JoinParty', { kind: 'civil-society', acting }, agreement);
  });

  it('is what the giver states, before the day of signing; the conclusion keeps the day signed', async () => {
    const sign = { organisation: convictus, role: 'ordförande', signedOn: stated('2025-02-10') };
    await desk.made('SignInstrument', { ...sign, effectiveOn: stated('2025-02-01') }, agreement);
    const [signed, concluded] = (await desk.events()).slice(-2);
    expect(signed?.effectiveOn).toEqual(stated('2025-02-01'));
    expect(concluded?.type).toBe('InstrumentConcluded');
    expect(concluded?.effectiveOn).toEqual(stated('2025-02-10'));
  });

  it('of a void is that of the voided fact, and none when it had none', async () => {
    const { eventIds } = await desk.made(
      'RecordTerm',
      { topic: 'audit', stated: false },
      agreement,
    );
    const [voided] = eventIds;
    const why = 'misread';
    await desk.made('VoidFact', { voided, why, effectiveOn: stated('2025-01-01') }, agreement);
    expect((await desk.events()).at(-1)).not.toHaveProperty('effectiveOn');
  });
});

describe('A correction', () => {
  it('stands in for a fact of its own stream that was voided', async () => {
    const on = { id: convictus, category: 'organisation' } as const;
    const { eventIds } = await desk.made('RecordOrganisationNumber', { asWritten: '1' }, on);
    const [wrong] = eventIds;
    const right = { asWritten: '802012-1581', corrects: wrong };
    const refused = { rejection: { code: 'corrects-nothing-voided', field: '/corrects' } };
    expect(await desk.give('RecordOrganisationNumber', right, on)).toMatchObject(refused);
    await desk.made('VoidFact', { voided: wrong, why: 'misread' }, on);
    await desk.made('RecordOrganisationNumber', right, on);
    const last = (await desk.events()).at(-1);
    expect(last?.metadata).toMatchObject({ corrects: wrong });
    expect(last?.data).toEqual({ asWritten: '802012-1581' });
    const elsewhere = { name: 'Annan', kind: 'civil-society', corrects: wrong };
    expect(await desk.give('RegisterOrganisation', elsewhere)).toMatchObject(refused);
  });
});
