/** Every reason for which a command may be refused, reached once by giving commands: the list is complete. */
import { describe, expect, it } from '@jest/globals';
import { COMMANDS, type CommandType, REJECTION_CODES, type RejectionCode } from '@liggaren/domain';
import { type Desk, openDesk } from '@liggaren/testing';
import type { CommandOutcome } from './command.js';
import { createCommandHandler } from './handle-command.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const stated = (date: string) => ({ date, basis: 'stated' });
const line = (code: string, amountMinor = 100) => ({ code, label: code, amountMinor });

/** Two organisations that are parties to one agreement, a third that is not, and a unit of the first. */
async function situation() {
  const desk: Desk<CommandOutcome> = openDesk(createCommandHandler, (type: CommandType) =>
    type === 'VoidFact' ? 'agreement' : COMMANDS[type].category,
  );
  const register = async (name: string) =>
    (await desk.made('RegisterOrganisation', { name, kind: 'public', number: '802012-1581' })).id;
  await desk.made('OpenLedger', { owner: 'Staden', demonstration: false });
  const [city, convictus, stranger] = [
    await register('A'),
    await register('B'),
    await register('C'),
  ];
  const unit = (await desk.made('EstablishUnit', { name: 'U', organisation: city, kind: 'board' }))
    .id;
  const partnership = (await desk.made('StartPartnership', { name: 'Samverkan' })).id;
  const signatureLines = [
    { organisation: city, unit, role: 'direktör' },
    { organisation: convictus, role: 'ordförande' },
  ];
  const { id } = await desk.made('DraftAgreement', { title: 'IOP', partnership, signatureLines });
  const on = { id };
  const join = async (acting?: object) =>
    (await desk.made('JoinParty', { kind: 'public', ...(acting ? { acting } : {}) }, on))
      .eventIds[0];
  const payer = await join({ organisation: city, units: [unit] });
  const payee = await join({ organisation: convictus });
  const funding = (is: object = {}) => ({
    payer: { organisation: city },
    payee: { organisation: convictus },
    currency: 'SEK',
    lines: [line('personnel')],
    ...is,
  });
  const year = { start: stated('2025'), end: stated('2025') };
  const planOf = (of: string | undefined) => ({
    funding: of ?? NOBODY,
    basis: 'calendar',
    timing: 'advance',
    dueDays: 0,
  });
  const chair = { organisation: convictus, role: 'ordförande' };
  const give = (type: CommandType, body: object) => desk.give(type, body, on);
  const made = async (type: CommandType, body: object) =>
    (await desk.made(type, body, on)).eventIds[0];
  return {
    ...{ desk, give, made, join, city, convictus, stranger, unit, partnership, agreement: id },
    ...{ payer, payee, funding, year, planOf, chair },
  };
}
type Situation = Awaited<ReturnType<typeof situation>>;

const REACHED: Readonly<Record<RejectionCode, (s: Situation) => Promise<CommandOutcome>>> = {
  'ledger-already-open': (s) => s.desk.give('OpenLedger', { owner: 'x', demonstration: false }),
  'not-found': (s) => s.desk.give('LeaveParty', { party: NOBODY }, { id: NOBODY }),
  'unknown-reference': (s) => s.give('RecordSuccession', { predecessor: NOBODY }),
  'wrong-organisation': (s) =>
    s.give('JoinParty', { kind: 'public', acting: { organisation: s.convictus, units: [s.unit] } }),
  'duplicate-number': (s) =>
    s.desk.give('RecordOrganisationNumber', { asWritten: '802012-1581' }, { id: s.city }),
  'duplicate-alias': (s) => s.desk.give('AddUnitAlias', { alias: 'U' }, { id: s.unit }),
  'duplicate-party': (s) =>
    s.give('JoinParty', { kind: 'public', acting: { organisation: s.convictus } }),
  'party-already-named': (s) =>
    s.give('NameParty', { party: s.payee, acting: { organisation: s.stranger } }),
  'party-left': async (s) => {
    await s.made('LeaveParty', { party: s.payee });
    return s.give('LeaveParty', { party: s.payee });
  },
  'unknown-party': (s) => s.give('LeaveParty', { party: NOBODY }),
  'not-a-party': (s) => s.give('SignInstrument', { organisation: s.stranger, role: 'ordförande' }),
  'unknown-instrument': (s) =>
    s.give('RecordTerm', { instrument: NOBODY, topic: 'audit', stated: true }),
  'no-such-signature-line': (s) => s.give('SignInstrument', { ...s.chair, role: 'kassör' }),
  'already-signed': async (s) => {
    await s.made('SignInstrument', s.chair);
    return s.give('SignInstrument', s.chair);
  },
  'already-concluded': async (s) => {
    await s.made('ConcludeInstrument', { basis: 'stated-in-document' });
    return s.give('SignInstrument', s.chair);
  },
  'signatures-missing': (s) => s.give('ConcludeInstrument', { basis: 'all-signatures' }),
  'period-reversed': (s) =>
    s.give('DraftAnnex', { title: 'x', start: stated('2025'), end: stated('2024') }),
  'period-too-long': (s) =>
    s.give('AgreeFunding', s.funding({ start: stated('2025'), end: stated('2100') })),
  'own-successor': (s) => s.give('RecordSuccession', { predecessor: s.agreement }),
  'succession-already-recorded': async (s) => {
    const draft = { title: 'x', partnership: s.partnership };
    const predecessor = (await s.desk.made('DraftAgreement', draft)).id;
    await s.made('RecordSuccession', { predecessor });
    return s.give('RecordSuccession', { predecessor });
  },
  'unknown-funding': (s) => s.give('AdoptPaymentPlan', s.planOf(NOBODY)),
  'duplicate-funding-line': (s) =>
    s.give('AgreeFunding', s.funding({ lines: [line('a'), line('a')] })),
  'funding-period-unclear': (s) => s.give('AgreeFunding', s.funding({ ...s.year, months: 12 })),
  'plan-already-adopted': async (s) => {
    const plan = s.planOf(await s.made('AgreeFunding', s.funding(s.year)));
    await s.made('AdoptPaymentPlan', plan);
    return s.give('AdoptPaymentPlan', plan);
  },
  'plan-needs-a-period': async (s) =>
    s.give('AdoptPaymentPlan', s.planOf(await s.made('AgreeFunding', s.funding({ months: 12 })))),
  'amount-too-large': (s) =>
    s.give(
      'AgreeFunding',
      s.funding({ lines: [line('a', Number.MAX_SAFE_INTEGER), line('b', 1)] }),
    ),
  'unknown-event': (s) => s.give('VoidFact', { voided: NOBODY, why: 'x' }),
  'already-voided': async (s) => {
    await s.made('VoidFact', { voided: s.payee, why: 'x' });
    return s.give('VoidFact', { voided: s.payee, why: 'x' });
  },
  'void-not-allowed': async (s) => {
    const voided = await s.made('VoidFact', { voided: s.payee, why: 'x' });
    return s.give('VoidFact', { voided, why: 'x' });
  },
  'others-rest-on-it': async (s) => {
    await s.made('AgreeFunding', s.funding());
    return s.give('VoidFact', { voided: s.payer, why: 'x' });
  },
  'corrects-nothing-voided': (s) => s.give('JoinParty', { kind: 'public', corrects: s.payer }),
};

describe('A command is refused', () => {
  it('for each of the reasons listed, and for no other', () =>
    expect(Object.keys(REACHED).sort()).toEqual([...REJECTION_CODES].sort()));

  it.each(REJECTION_CODES)('as %s, and nothing is written', async (code) => {
    const there = await situation();
    let before = 0;
    const { give } = there.desk;
    there.desk.give = async (...command) => {
      before = (await there.desk.events()).length;
      return give(...command);
    };
    const outcome = await REACHED[code]({
      ...there,
      give: (type, body) => there.desk.give(type, body, { id: there.agreement }),
    });
    expect(outcome).toMatchObject(
      code === 'not-found'
        ? { outcome: 'not-found' }
        : { outcome: 'rejected', rejection: { code, details: expect.any(Object) } },
    );
    expect(await there.desk.events()).toHaveLength(before);
  });
});
