/** When an account closes, every attest that rests on it falls; also when the two crossed on the way. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type CommandOutcome, createCommandHandler } from '@liggaren/command-handling';
import { categoryOfCommand, type CommandType } from '@liggaren/domain';
import { type Desk, openDesk } from '@liggaren/testing';
import { allProcesses, createProcessRunner } from './index.js';

const stated = (date: string) => ({ date, basis: 'stated' });
const person = (id: string) => ({ actor: { id, kind: 'person' } }) as const;

interface Scene {
  readonly desk: Desk<CommandOutcome>;
  readonly account: string;
  readonly tranche: string;
  attest(kind: string, by: string, number?: number): Promise<string>;
  close(): Promise<string>;
  /** What the processes have recorded: type, tranche and the event that it was because of. */
  fallen(): Promise<readonly (readonly [string, string, string])[]>;
  run(): Promise<void>;
}

/** An agreement whose first two tranches are released, its account verified, two persons with mandates. */
async function scene(): Promise<Scene> {
  const desk = openDesk(createCommandHandler, (type: CommandType) =>
    type === 'VoidFact' ? 'organisation' : categoryOfCommand(type),
  );
  await desk.made('OpenLedger', { owner: 'Staden', demonstration: false });
  const city = (await desk.made('RegisterOrganisation', { name: 'Staden', kind: 'public' })).id;
  const hope = (await desk.made('RegisterOrganisation', { name: 'Hopp', kind: 'civil-society' }))
    .id;
  const board = { name: 'Nämnden', organisation: city, kind: 'board' };
  const unit = (await desk.made('EstablishUnit', board)).id;
  const partnership = (await desk.made('StartPartnership', { name: 'Samverkan' })).id;
  const year = { start: stated('2026'), end: stated('2026') };
  const { id } = await desk.made('DraftAgreement', { title: 'IOP', partnership, ...year });
  const made = async (type: CommandType, body: object) =>
    (await desk.made(type, body, { id })).eventIds[0] ?? '';
  const payer = { organisation: city, units: [unit] };
  await made('JoinParty', { kind: 'public', acting: payer });
  await made('JoinParty', { kind: 'civil-society', acting: { organisation: hope } });
  await made('ConcludeInstrument', { basis: 'stated-in-document' });
  const funding = await made('AgreeFunding', {
    ...{ payer, payee: { organisation: hope }, currency: 'SEK' },
    lines: [{ code: 'personnel', label: 'Personal', amountMinor: 400 }],
  });
  await made('ConfirmAppropriation', {
    ...{ unit, fiscalYear: 2026, currency: 'SEK', amountMinor: 400 },
  });
  await made('AdoptPaymentPlan', { funding, basis: 'calendar', timing: 'advance', dueDays: 0 });
  const registered = { kind: 'bankgiro', number: '5050-1055' };
  const account = (await desk.made('RegisterPayoutAccount', registered, { id: hope })).eventIds[0];
  const verified = { account, method: 'brev', coolingOffDays: 0 };
  await desk.made('VerifyPayoutAccount', verified, { id: hope, ...person('finance-officer') });
  await made('DesignatePayoutAccount', { funding, account });
  for (const [who, attest] of Object.entries({ 'case-officer': 'sak', manager: 'beslut' }))
    await desk.made(
      'GrantAttestMandate',
      { person: who, attest, from: '2026-01-01', currency: 'SEK' },
      { id: unit },
    );
  for (const number of [1, 2]) await made('ReleaseTranche', { tranche: `${funding}/${number}` });

  const runner = createProcessRunner({
    events: desk.store,
    handler: createCommandHandler(desk),
    processes: allProcesses(),
  });
  const give = (kind: string, by: string, tranche: string, content: string) =>
    desk.give('AttestTranche', { tranche, kind, unit, content }, { id, ...person(by) });
  return {
    desk,
    account: account ?? '',
    tranche: `${funding}/1`,
    async attest(kind, by, number = 1) {
      const tranche = `${funding}/${number}`;
      const seen = await give(kind, by, tranche, '0'.repeat(64));
      const content = seen.outcome === 'rejected' ? seen.rejection.details['content'] : undefined;
      const outcome = await give(kind, by, tranche, String(content));
      if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
      return outcome.eventIds[0] ?? '';
    },
    close: async () =>
      (await desk.made('ClosePayoutAccount', { account, why: 'bytt bank' }, { id: hope }))
        .eventIds[0] ?? '',
    fallen: async () =>
      (await desk.events())
        .filter(({ type }) => type === 'TrancheAttestRevoked')
        .map(
          ({ data }) =>
            [String(data['attest']), String(data['tranche']), String(data['because'])] as const,
        ),
    run: () => runner.catchUp(),
  };
}

describe('An account that closes', () => {
  let here: Scene;
  beforeEach(async () => {
    here = await scene();
  });

  it('makes every attest fall that rests on it, of every tranche', async () => {
    const attests = [
      await here.attest('sak', 'case-officer'),
      await here.attest('beslut', 'manager'),
      await here.attest('sak', 'case-officer', 2),
    ];
    const closing = await here.close();
    await here.run();
    expect(await here.fallen()).toEqual([
      [attests[0], here.tranche, closing],
      [attests[1], here.tranche, closing],
      [attests[2], here.tranche.replace(/1$/, '2'), closing],
    ]);
  });

  it('is named as the cause, by a service and not by a person', async () => {
    await here.attest('sak', 'case-officer');
    const closing = await here.close();
    await here.run();
    const revoked = (await here.desk.events()).findLast(({ type }) => type.endsWith('Revoked'));
    expect(revoked?.metadata).toMatchObject({
      actor: { id: 'liggaren', kind: 'service' },
      causationId: closing,
    });
  });

  it('changes nothing more when its processes run again, in the same life or the next', async () => {
    await here.attest('sak', 'case-officer');
    await here.close();
    await here.run();
    const before = (await here.desk.events()).length;
    await here.run();
    await createProcessRunner({
      events: here.desk.store,
      handler: createCommandHandler(here.desk),
      processes: allProcesses(),
    }).catchUp();
    expect(await here.desk.events()).toHaveLength(before);
  });

  it('catches an attest that crossed it: given on evidence from before the closing, stored after it', async () => {
    const attest = await here.attest('sak', 'case-officer');
    const [given] = (await here.desk.events()).filter(({ id }) => id === attest);
    if (!given) throw new Error('no attest');
    // The same two events in the other order, as two writers may have stored them.
    const crossed = await scene();
    const closing = await crossed.close();
    const { position: _p, revision: _r, stream: _s, ...event } = given;
    const own = (await crossed.desk.events()).findLast(({ type }) => type === 'TrancheReleased');
    const { stream = '', revision = 0 } = own ?? {};
    const data = { ...event.data, tranche: crossed.tranche, account: crossed.account };
    await crossed.desk.store.append(stream, revision, [{ ...event, data }]);
    await crossed.run();
    expect(await crossed.fallen()).toEqual([[given.id, crossed.tranche, closing]]);
  });

  it('leaves alone what has gone to the bank: it is rejected or returned there', async () => {
    await here.attest('sak', 'case-officer');
    await here.attest('beslut', 'manager');
    const run = '10000000-0000-4000-8000-000000000000';
    const { stream } = (await here.desk.events()).findLast(
      ({ type }) => type === 'TrancheAttested',
    ) ?? { stream: '' };
    const on = { id: stream.replace('agreement-', '') };
    await here.desk.made('ReserveTranche', { tranche: here.tranche, run }, on);
    await here.desk.made('InstructTranche', { tranche: here.tranche, run }, on);
    await here.close();
    await here.run();
    expect(await here.fallen()).toEqual([]);
  });

  it('by mistake, and voided, lets a new attest stand', async () => {
    const closing = await here.close();
    const { stream } = (await here.desk.events()).find(({ id }) => id === closing) ?? {
      stream: '',
    };
    const on = { id: stream.replace('organisation-', '') };
    await here.desk.made('VoidFact', { voided: closing, why: 'fel konto' }, on);
    await here.attest('sak', 'case-officer');
    await here.run();
    expect(await here.fallen()).toEqual([]);
  });
});
