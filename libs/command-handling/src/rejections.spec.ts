/** Every reason for which a command may be refused, reached once by giving commands: the list is complete. */
import { describe, expect, it } from '@jest/globals';
import {
  categoryOfCommand,
  type CommandType,
  REJECTION_CODES,
  type RejectionCode,
} from '@liggaren/domain';
import { type Desk, openDesk } from '@liggaren/testing';
import type { CommandOutcome } from './command.js';
import { createCommandHandler } from './handle-command.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const stated = (date: string) => ({ date, basis: 'stated' });
const line = (code: string, amountMinor = 100) => ({ code, label: code, amountMinor });

/** Two organisations that are parties to one agreement, a third that is not, and a unit of the first. */
async function situation() {
  const desk: Desk<CommandOutcome> = openDesk(createCommandHandler, categoryOfCommand);
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

const RUN = '10000000-0000-4000-8000-000000000000';
const PERSON = { kind: 'person' } as const;

/**
 * The same agreement, concluded, funded for 2026 with 400 öre by the quarter, funds set aside, the account
 * verified by another person, and two persons who may attest: every gate is open.
 */
async function payable(s: Situation, is: { readonly unverified?: boolean } = {}) {
  await s.made('ConcludeInstrument', { basis: 'stated-in-document' });
  const year = { start: stated('2026'), end: stated('2026') };
  const funding = await s.made('AgreeFunding', {
    ...s.funding({ lines: [line('personnel', 400)] }),
    ...year,
    payer: { organisation: s.city, units: [s.unit] },
  });
  const sum = { currency: 'SEK', amountMinor: 400 };
  await s.made('ConfirmAppropriation', { unit: s.unit, fiscalYear: 2026, ...sum });
  await s.made('AdoptPaymentPlan', s.planOf(funding));
  const payee = { id: s.convictus };
  const registered = { kind: 'bankgiro', number: '5050-1055' };
  const account = (await s.desk.made('RegisterPayoutAccount', registered, payee)).eventIds[0];
  const verification = { account, method: 'letter', coolingOffDays: 0 };
  const another = { actor: { id: 'finance-officer', ...PERSON } };
  const verify = () => s.desk.give('VerifyPayoutAccount', verification, { ...payee, ...another });
  if (!is.unverified) await verify();
  await s.made('DesignatePayoutAccount', { funding, account });
  const mandates: (string | undefined)[] = [];
  for (const [person, attest] of [
    ['case-officer', 'sak'],
    ['finance-officer', 'beslut'],
  ] as const) {
    const mandate = { person, attest, from: '2026-01-01', currency: 'SEK', limitMinor: 100 };
    const { eventIds } = await s.desk.made('GrantAttestMandate', mandate, { id: s.unit });
    mandates.push(eventIds[0]);
  }
  const tranche = `${funding}/1`;
  const content = async (): Promise<string> => {
    const outcome = await attest('sak', 'case-officer', '0'.repeat(64));
    return outcome.outcome === 'rejected' ? String(outcome.rejection.details['content']) : '';
  };
  const attest = async (kind: string, by: string, seen?: string): Promise<CommandOutcome> =>
    s.desk.give(
      'AttestTranche',
      { tranche, kind, unit: s.unit, content: seen ?? (await content()) },
      { id: s.agreement, actor: { id: by, ...PERSON } },
    );
  const attested = async () => {
    await s.made('ReleaseTranche', { tranche });
    await attest('sak', 'case-officer');
    await attest('beslut', 'finance-officer');
  };
  const instructed = async () => {
    await attested();
    await s.made('ReserveTranche', { tranche, run: RUN });
    return s.made('InstructTranche', { tranche, run: RUN });
  };
  const payment = {
    tranche,
    instruction: `${tranche}/1`,
    paidOn: stated('2026-01-15'),
    amountMinor: 100,
    currency: 'SEK',
    reference: 'bank-1',
    evidencedBy: 'bank-entry',
  };
  const paid = async () => {
    await instructed();
    return s.made('RecordPayment', payment);
  };
  const claim = (amountMinor: number, is: object = {}) => ({
    ...{ funding, amountMinor, currency: 'SEK', ground: 'unspent', ...is },
  });
  return {
    ...{ funding, tranche, account, payee, mandates, verify, attest, attested },
    ...{ instructed, payment, paid, claim, year },
  };
}

/** Granted to nobody, and an agreement that ends with 2026. */
async function extendable(s: Situation, option: object = {}) {
  const draft = { title: 'IOP 2', partnership: s.partnership, end: stated('2026-12-31') };
  const on = { id: (await s.desk.made('DraftAgreement', draft)).id };
  const join = { kind: 'public', acting: { organisation: s.city } };
  await s.desk.made('JoinParty', join, on);
  await s.desk.made('ConcludeInstrument', { basis: 'stated-in-document' }, on);
  const granted = await s.desk.made('GrantExtensionOption', { months: 12, ...option }, on);
  const give = (type: CommandType, body: object) => s.desk.give(type, body, on);
  const made = async (type: CommandType, body: object) =>
    (await s.desk.made(type, body, on)).eventIds[0];
  const holder = { organisation: s.city };
  const lastDay = { lastDay: stated('2026-06-30') };
  return { give, made, option: granted.eventIds[0], by: holder, lastDay };
}

async function reported(s: Situation) {
  const about = { kind: 'financial', concerns: [{ agreement: s.agreement }] };
  const on = { id: (await s.desk.made('RequestReport', about)).id };
  return { give: (type: CommandType, body: object) => s.desk.give(type, body, on) };
}

/** The partnership that the agreement belongs to, as the stream to give commands to. */
function together({ desk, partnership }: Situation) {
  const on = { id: partnership };
  return {
    give: (type: CommandType, body: object) => desk.give(type, body, on),
    made: async (type: CommandType, body: object) => (await desk.made(type, body, on)).eventIds[0],
  };
}

const criterion = (code: string) => ({ code, text: code });

async function guideline({ desk }: Situation) {
  const first = { name: 'Riktlinjer för IOP', version: '2017', stage: 'adopted' };
  return { id: (await desk.made('RegisterGuideline', first)).id };
}

const number = (lower: string, upper = lower) => ({
  group: 'all',
  quantity: { lower, upper, precision: 'exact' },
});
const statistics = (rows?: readonly object[]) => ({
  code: 'night-stays',
  title: 'Övernattningar',
  measure: 'count',
  unit: 'nights',
  ...(rows ? { rows } : {}),
});
const issued = (s: Situation) => ({
  sha256: 'a'.repeat(64),
  bytes: 1,
  format: 'markdown',
  language: 'sv',
  validOn: '2026-01-15',
  knownAtEvent: s.payer,
  views: [{ view: 'reports', version: 1 }],
});

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
  'plan-not-adopted': async (s) =>
    s.give('RevisePaymentPlan', s.planOf(await s.made('AgreeFunding', s.funding(s.year)))),
  'no-quarter-left': async (s) => {
    const { funding, year } = await payable(s);
    for (const number of [1, 2, 3, 4])
      await s.made('ReleaseTranche', { tranche: `${funding}/${number}` });
    await s.made('ReviseFunding', { funding, lines: [line('personnel', 500)], ...year });
    return s.give('RevisePaymentPlan', s.planOf(funding));
  },
  'below-released': async (s) => {
    const { funding, tranche } = await payable(s);
    await s.made('ReleaseTranche', { tranche });
    return s.give('ReviseFunding', { funding, lines: [line('personnel', 99)] });
  },
  'unknown-option': (s) => s.give('WaiveExtensionOption', { option: NOBODY }),
  'option-waived': async (s) => {
    const { give, made, option } = await extendable(s);
    await made('WaiveExtensionOption', { option });
    return give('DraftExtension', { title: 'x', option, end: stated('2027') });
  },
  'option-exercised': async (s) => {
    const holder = { organisation: s.city };
    const { give, made, option, by } = await extendable(s, { holder });
    await made('ExerciseExtensionOption', { option, by });
    return give('WaiveExtensionOption', { option });
  },
  'option-lapsed': async (s) => {
    const holder = { organisation: s.city };
    const { give, option, by } = await extendable(s, { holder, exerciseBy: stated('2025') });
    return give('ExerciseExtensionOption', { option, by });
  },
  'option-holder-not-stated': async (s) => {
    const { give, option, by } = await extendable(s);
    return give('ExerciseExtensionOption', { option, by });
  },
  'not-the-holder': async (s) => {
    const { give, option, by } = await extendable(s, { holder: { organisation: s.convictus } });
    return give('ExerciseExtensionOption', { option, by });
  },
  'end-not-stated': async (s) => {
    const holder = { organisation: s.city };
    const option = await s.made('GrantExtensionOption', { months: 12, holder });
    return s.give('ExerciseExtensionOption', { option, by: holder });
  },
  'extension-not-later': async (s) =>
    (await extendable(s)).give('DraftExtension', { title: 'x', end: stated('2026-12-31') }),
  'periods-overlap': async (s) => {
    const { give } = await extendable(s);
    return give('DraftExtension', { title: 'x', start: stated('2026-12'), end: stated('2027') });
  },
  'beyond-option': async (s) => {
    const { give, option } = await extendable(s);
    return give('DraftExtension', { title: 'x', option, end: stated('2028-01-01') });
  },
  'not-concluded': (s) => s.give('TerminateAgreement', { lastDay: stated('2026-01-31') }),
  'already-terminated': async (s) => {
    const { give, made, lastDay } = await extendable(s);
    await made('TerminateAgreement', lastDay);
    return give('TerminateAgreement', lastDay);
  },
  'unknown-notice': (s) => s.give('WithdrawTerminationNotice', { notice: NOBODY }),
  'notice-withdrawn': async (s) => {
    const { give, made, by, lastDay } = await extendable(s);
    const notice = await made('GiveTerminationNotice', { by, ...lastDay });
    await made('WithdrawTerminationNotice', { notice });
    return give('TerminateAgreement', { notice, ...lastDay });
  },
  'unknown-commitment': (s) => s.give('ReviseCommitment', { commitment: NOBODY, text: 'x' }),
  'value-needs-currency': (s) =>
    s.give('MakeCommitment', {
      by: { organisation: s.convictus },
      kind: 'work',
      text: 'x',
      valueMinor: 1,
    }),
  'duplicate-obligation': (s) => {
    const owed = { code: 'account', kind: 'financial' };
    return s.give('AgreeReportingTerms', { obligations: [owed, owed] });
  },
  'recurring-names-one': (s) => {
    const recurs = { every: 'year', counted: 'calendar' };
    const owed = { code: 'account', kind: 'financial', recurs, dueOn: '2026-03-31' };
    return s.give('AgreeReportingTerms', { obligations: [owed] });
  },
  'due-twice': (s) => {
    const owed = { code: 'account', kind: 'financial', dueOn: '2026-03-31', dueAfter: { days: 9 } };
    return s.give('AgreeReportingTerms', { obligations: [owed] });
  },
  'unknown-appropriation': (s) => s.give('WithdrawAppropriation', { appropriation: NOBODY }),
  'already-withdrawn': async (s) => {
    const set = { unit: s.unit, fiscalYear: 2026, currency: 'SEK', amountMinor: 1 };
    const appropriation = await s.made('ConfirmAppropriation', set);
    await s.made('WithdrawAppropriation', { appropriation });
    return s.give('WithdrawAppropriation', { appropriation });
  },
  'unknown-account': async (s) => {
    const { funding } = await payable(s);
    return s.give('DesignatePayoutAccount', { funding, account: NOBODY });
  },
  'duplicate-account': async (s) => {
    const { payee } = await payable(s);
    return s.desk.give('RegisterPayoutAccount', { kind: 'bankgiro', number: '50501055' }, payee);
  },
  'account-closed': async (s) => {
    const { account, payee } = await payable(s);
    await s.desk.made('ClosePayoutAccount', { account, why: 'x' }, payee);
    return s.desk.give('ClosePayoutAccount', { account, why: 'x' }, payee);
  },
  'already-verified': async (s) => (await payable(s)).verify(),
  'unknown-mandate': (s) => s.desk.give('RevokeAttestMandate', { mandate: NOBODY }, { id: s.unit }),
  'already-revoked': async (s) => {
    const [mandate] = (await payable(s)).mandates;
    await s.desk.made('RevokeAttestMandate', { mandate }, { id: s.unit });
    return s.desk.give('RevokeAttestMandate', { mandate }, { id: s.unit });
  },
  'not-a-person': async (s) => {
    const { account, payee } = await payable(s, { unverified: true });
    const actor = { id: 'importer', kind: 'service' } as const;
    const body = { account, method: 'letter' };
    return s.desk.give('VerifyPayoutAccount', body, { ...payee, actor });
  },
  'same-person': async (s) => {
    const { account, payee } = await payable(s, { unverified: true });
    return s.desk.give('VerifyPayoutAccount', { account, method: 'letter' }, payee);
  },
  'no-mandate': async (s) => {
    const { tranche, attest } = await payable(s);
    await s.made('ReleaseTranche', { tranche });
    return attest('beslut', 'auditor');
  },
  'mandate-not-valid': async (s) => {
    const { tranche, attest, mandates } = await payable(s);
    await s.made('ReleaseTranche', { tranche });
    await s.desk.made('RevokeAttestMandate', { mandate: mandates[0] }, { id: s.unit });
    return attest('sak', 'case-officer');
  },
  'beyond-mandate': async (s) => {
    const { funding, year, attest, tranche } = await payable(s);
    await s.made('ReviseFunding', { funding, lines: [line('personnel', 404)], ...year });
    await s.made('ConfirmAppropriation', {
      ...{ unit: s.unit, fiscalYear: 2026, currency: 'SEK', amountMinor: 4 },
    });
    await s.made('RevisePaymentPlan', s.planOf(funding));
    await s.made('ReleaseTranche', { tranche });
    return attest('sak', 'case-officer');
  },
  'unknown-tranche': (s) => s.give('ReleaseTranche', { tranche: `${NOBODY}/1` }),
  'tranche-cancelled': async (s) => {
    const { tranche } = await payable(s);
    await s.made('CancelTranche', { tranche, why: 'x' });
    return s.give('ReleaseTranche', { tranche });
  },
  'already-withheld': async (s) => {
    const { tranche } = await payable(s);
    await s.made('WithholdTranche', { tranche, why: 'x' });
    return s.give('WithholdTranche', { tranche, why: 'x' });
  },
  'not-withheld': async (s) => {
    const { tranche } = await payable(s);
    return s.give('LiftTrancheHold', { tranche });
  },
  'already-released': async (s) => {
    const { tranche } = await payable(s);
    await s.made('ReleaseTranche', { tranche });
    return s.give('ReleaseTranche', { tranche });
  },
  'not-released': async (s) => (await payable(s)).attest('sak', 'case-officer', 'a'.repeat(64)),
  'gate-closed': async (s) => {
    const { tranche } = await payable(s, { unverified: true });
    return s.give('ReleaseTranche', { tranche });
  },
  'more-than-funded': async (s) => {
    const { funding, tranche, year } = await payable(s);
    const later = { effectiveOn: stated('2026-06-01'), lines: [line('personnel', 99)] };
    await s.made('ReviseFunding', { funding, ...year, ...later });
    return s.give('ReleaseTranche', { tranche });
  },
  'not-the-payer': async (s) => {
    const { tranche } = await payable(s);
    const content = 'a'.repeat(64);
    return s.give('AttestTranche', { tranche, kind: 'sak', unit: NOBODY, content });
  },
  'content-changed': async (s) => {
    const { tranche, attest } = await payable(s);
    await s.made('ReleaseTranche', { tranche });
    return attest('sak', 'case-officer', 'a'.repeat(64));
  },
  'already-attested': async (s) => {
    const { attested, attest } = await payable(s);
    await attested();
    const events = await s.desk.events();
    const last = events.findLast(({ type }) => type === 'TrancheAttested');
    return attest('sak', 'case-officer', String(last?.data['content']));
  },
  'no-such-attest': async (s) => {
    const { tranche } = await payable(s);
    return s.give('RevokeTrancheAttest', { tranche, attest: NOBODY, why: 'x' });
  },
  'attests-missing': async (s) => {
    const { tranche } = await payable(s);
    await s.made('ReleaseTranche', { tranche });
    return s.give('ReserveTranche', { tranche, run: RUN });
  },
  'already-reserved': async (s) => {
    const { tranche, attested } = await payable(s);
    await attested();
    await s.made('ReserveTranche', { tranche, run: RUN });
    return s.give('ReserveTranche', { tranche, run: RUN });
  },
  'not-reserved': async (s) => {
    const { tranche, attested } = await payable(s);
    await attested();
    return s.give('InstructTranche', { tranche, run: RUN });
  },
  'already-instructed': async (s) => {
    const { tranche, instructed } = await payable(s);
    await instructed();
    return s.give('CancelTranche', { tranche, why: 'x' });
  },
  'already-paid': async (s) => {
    const { tranche, paid } = await payable(s);
    await paid();
    return s.give('CancelTranche', { tranche, why: 'x' });
  },
  'no-such-instruction': async (s) => {
    const { tranche } = await payable(s);
    return s.give('RejectTranche', { tranche, instruction: `${tranche}/1`, why: 'x' });
  },
  'nothing-to-pay': async (s) => {
    const { tranche, paid } = await payable(s);
    await paid();
    return s.give('ReserveTranche', { tranche, run: RUN });
  },
  'already-recorded': async (s) => {
    const { paid, payment } = await payable(s);
    await paid();
    return s.give('RecordPayment', payment);
  },
  'currency-differs': async (s) =>
    s.give('RecordPayment', { ...(await payable(s)).payment, currency: 'EUR' }),
  'unknown-claim': (s) =>
    s.give('WriteOffRepayment', { claim: NOBODY, amountMinor: 1, currency: 'SEK', why: 'x' }),
  'more-than-paid': async (s) => s.give('ClaimRepayment', (await payable(s)).claim(1)),
  'more-than-claimed': async (s) => {
    const { paid, claim } = await payable(s);
    await paid();
    const id = await s.made('ClaimRepayment', claim(60));
    const writtenOff = { claim: id, amountMinor: 61, currency: 'SEK', why: 'x' };
    return s.give('WriteOffRepayment', writtenOff);
  },
  'more-than-payable': async (s) => {
    const { paid, claim, funding } = await payable(s);
    await paid();
    const id = await s.made('ClaimRepayment', claim(100));
    const setOff = { claim: id, tranche: `${funding}/2`, amountMinor: 101, currency: 'SEK' };
    return s.give('SetOffRepayment', setOff);
  },
  'not-the-debtor': async (s) => {
    const { paid, claim, year } = await payable(s);
    await paid();
    const id = await s.made('ClaimRepayment', claim(100));
    const other = await s.made('AgreeFunding', {
      ...s.funding({ lines: [line('personnel', 400)], ...year }),
      payee: { organisation: s.city },
    });
    await s.made('AdoptPaymentPlan', s.planOf(other));
    const setOff = { claim: id, tranche: `${other}/1`, amountMinor: 1, currency: 'SEK' };
    return s.give('SetOffRepayment', setOff);
  },
  'report-not-expected': async (s) => {
    const { give } = await reported(s);
    await give('SubmitReport', {});
    return give('SubmitReport', {});
  },
  'report-not-submitted': async (s) => (await reported(s)).give('AcceptReport', {}),
  'report-concerns-another': async (s) =>
    (await reported(s)).give('ReportSpending', {
      agreement: NOBODY,
      funding: NOBODY,
      period: { from: '2025-01-01', to: '2025-12-31' },
      currency: 'SEK',
      lines: [{ code: 'personnel', amountMinor: 1 }],
    }),
  'unknown-proposal': async (s) => {
    const { give } = await reported(s);
    return give('MakeDecision', {
      wording: 'lägger till handlingarna',
      by: s.unit,
      proposal: NOBODY,
    });
  },
  'already-issued': async (s) => {
    const { give } = await reported(s);
    await give('IssueReport', issued(s));
    return give('IssueReport', issued(s));
  },
  'duplicate-version': async (s) => {
    const on = await guideline(s);
    return s.desk.give('ProposeGuidelineVersion', { version: '2017' }, on);
  },
  'duplicate-criterion': (s) => {
    const twice = [criterion('K1'), criterion('K1')];
    return s.desk.give('RegisterGuideline', {
      ...{ name: 'Riktlinjer', version: '2017', stage: 'adopted', criteria: twice },
    });
  },
  'proposed-not-adopted': (s) =>
    s.desk.give('RegisterGuideline', {
      ...{ name: 'Riktlinjer', version: '2022', stage: 'proposed', adoptedBy: 'fullmäktige' },
    }),
  'unknown-operation': (s) => together(s).give('DeclareCapacity', { operation: NOBODY, places: 1 }),
  'unknown-body': (s) =>
    together(s).give('RecordMeeting', { body: NOBODY, meetingOn: stated('2018-03') }),
  'duplicate-body': async (s) => {
    await together(s).made('EstablishBody', { name: 'Styrgruppen' });
    return together(s).give('EstablishBody', { name: 'Styrgruppen' });
  },
  'unknown-appointment': (s) => together(s).give('EndRole', { appointment: NOBODY }),
  'role-ended': async (s) => {
    const { give, made } = together(s);
    const appointment = await made('AppointRole', { role: 'ordförande', acting: false });
    await made('EndRole', { appointment });
    return give('EndRole', { appointment });
  },
  'unknown-action-item': (s) =>
    together(s).give('CloseActionItem', { item: NOBODY, outcome: 'done' }),
  'action-item-closed': async (s) => {
    const { give, made } = together(s);
    const item = await made('RaiseActionItem', { text: 'dela goda exempel' });
    await made('CloseActionItem', { item, outcome: 'done' });
    return give('CloseActionItem', { item, outcome: 'dropped' });
  },
  'rows-or-not-reported': (s) => together(s).give('ReportStatistics', statistics()),
  'rows-overlap': (s) =>
    together(s).give(
      'ReportStatistics',
      statistics([
        { period: { from: '2018-01-01', to: '2018-01-31' }, cells: [number('1')] },
        { period: { from: '2018-01-31', to: '2018-02-28' }, cells: [number('1')] },
      ]),
    ),
  'duplicate-group': (s) =>
    together(s).give('ReportStatistics', statistics([{ cells: [number('1'), number('2')] }])),
  'quantity-without-number': (s) =>
    together(s).give(
      'ReportStatistics',
      statistics([{ cells: [{ group: 'all', quantity: { precision: 'exact' } }] }]),
    ),
  'bounds-reversed': (s) =>
    together(s).give('ReportStatistics', statistics([{ cells: [number('9', '8')] }])),
  'more-than-all': (s) =>
    together(s).give('ReportStatistics', {
      ...statistics([{ cells: [number('100.1')] }]),
      unit: 'percent',
    }),
  'unknown-finding': (s) => s.give('ResolveFinding', { finding: NOBODY, how: 'x' }),
  'already-resolved': async (s) => {
    const finding = await s.made('RecordFinding', { kind: 'risk', severity: 'major', text: 'x' });
    await s.made('ResolveFinding', { finding, how: 'dialog' });
    return s.give('ResolveFinding', { finding, how: 'dialog' });
  },
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
