/** A body is checked against its command's class: what is wrong is named by JSON pointer. */
import { describe, expect, it } from '@jest/globals';
import { COMMANDS, type CommandType } from '@liggaren/domain';
import { getMetadataStorage } from 'class-validator';
import type { FieldProblem } from './field-problem.js';
import { COMMAND_CLASSES, isCommandType, parseCommand } from './parse-command.js';

const ID = '3f2a7c1e-5b6d-4e8f-9a0b-1c2d3e4f5a6b';
const acting = { organisation: ID };
const agreement = { title: 'IOP', partnership: ID };
const funding = {
  payer: acting,
  payee: acting,
  currency: 'SEK',
  lines: [{ code: 'personnel', label: 'Personal', amountMinor: 100 }],
};
const TRANCHE = `${ID}/1`;
const sum = { amountMinor: 100, currency: 'SEK' };
const plan = { funding: ID, basis: 'calendar', timing: 'advance', dueDays: 30 };

function problemsOf(type: CommandType, body: unknown): readonly FieldProblem[] {
  const parsed = parseCommand(type, body);
  return 'problems' in parsed ? parsed.problems : [];
}
const fieldsOf = (type: CommandType, body: unknown) => [
  ...new Set(problemsOf(type, body).map(({ field }) => field)),
];

/** The least that each command must say. */
const LEAST: Readonly<Record<CommandType, object>> = {
  OpenLedger: { owner: 'Staden', demonstration: false },
  RegisterOrganisation: { name: 'Convictus', kind: 'civil-society' },
  RecordOrganisationNumber: { asWritten: '8002012-1581' },
  AddOrganisationAlias: { alias: 'FC' },
  EstablishUnit: { name: 'socialnämnden', organisation: ID, kind: 'board' },
  AddUnitAlias: { alias: 'nämnden' },
  RegisterDocument: { title: 'Bilaga', kind: 'annex' },
  StartPartnership: { name: 'Samverkan' },
  DraftAgreement: agreement,
  DraftAnnex: { title: 'Bilaga' },
  JoinParty: { kind: 'civil-society' },
  NameParty: { party: ID, acting },
  LeaveParty: { party: ID },
  SignInstrument: { organisation: ID, role: 'ordförande' },
  ConcludeInstrument: { basis: 'all-signatures' },
  RecordTerm: { topic: 'audit', stated: false },
  GrantExtensionOption: { months: 12 },
  RecordSuccession: { predecessor: ID },
  AgreeFunding: funding,
  ConfirmAppropriation: { unit: ID, fiscalYear: 2025, currency: 'SEK', amountMinor: 1 },
  AdoptPaymentPlan: plan,
  RenameOrganisation: { name: 'Convictus' },
  RegisterPayoutAccount: { kind: 'bankgiro', number: '5050-1055' },
  VerifyPayoutAccount: { account: ID, method: 'letter' },
  ClosePayoutAccount: { account: ID, why: 'new bank' },
  GrantAttestMandate: { person: 'auditor', attest: 'sak', from: '2025-01-01', currency: 'SEK' },
  RevokeAttestMandate: { mandate: ID },
  DraftAmendment: { title: 'Ändring' },
  DraftExtension: { title: 'Förlängning', end: { date: '2026', basis: 'stated' } },
  ExerciseExtensionOption: { option: ID, by: acting },
  WaiveExtensionOption: { option: ID },
  NoteContinuationDialogue: {},
  GiveTerminationNotice: { by: acting, lastDay: { date: '2026', basis: 'stated' } },
  WithdrawTerminationNotice: { notice: ID },
  TerminateAgreement: { lastDay: { date: '2026', basis: 'stated' } },
  MakeCommitment: { by: acting, kind: 'work', text: 'volontärer' },
  ReviseCommitment: { commitment: ID, text: 'fler volontärer' },
  RecordOperatingRule: { text: 'vardagar 08-16' },
  AgreeReportingTerms: { obligations: [{ code: 'account-2025', kind: 'financial' }] },
  ReviseFunding: { funding: ID, lines: funding.lines },
  WithdrawAppropriation: { appropriation: ID },
  DesignatePayoutAccount: { funding: ID, account: ID },
  RevisePaymentPlan: plan,
  WithholdTranche: { tranche: TRANCHE, why: 'report is late' },
  LiftTrancheHold: { tranche: TRANCHE },
  ReleaseTranche: { tranche: TRANCHE },
  AttestTranche: { tranche: TRANCHE, kind: 'sak', unit: ID, content: 'a'.repeat(64) },
  RevokeTrancheAttest: { tranche: TRANCHE, attest: ID, why: 'mistake' },
  ReserveTranche: { tranche: TRANCHE, run: ID },
  ReleaseTrancheReservation: { tranche: TRANCHE, run: ID },
  InstructTranche: { tranche: TRANCHE, run: ID },
  RejectTranche: { tranche: TRANCHE, instruction: `${TRANCHE}/1`, why: 'AC04' },
  RecordPayment: {
    ...sum,
    tranche: TRANCHE,
    paidOn: { date: '2025-04-30', basis: 'stated' },
    reference: 'why-1',
    evidencedBy: 'stated',
  },
  RecordReturn: {
    ...sum,
    tranche: TRANCHE,
    returnedOn: { date: '2025-05-02', basis: 'stated' },
    reference: 'why-2',
    why: 'account closed',
  },
  CancelTranche: { tranche: TRANCHE, why: 'not needed' },
  ClaimRepayment: { ...sum, funding: ID, ground: 'unspent' },
  RecordRepayment: {
    ...sum,
    claim: ID,
    receivedOn: { date: '2026-03-01', basis: 'stated' },
    reference: 'why-3',
  },
  SetOffRepayment: { ...sum, claim: ID, tranche: TRANCHE },
  WriteOffRepayment: { ...sum, claim: ID, why: 'dissolved' },
  RequestReport: { kind: 'follow-up', concerns: [{ agreement: ID }] },
  FileReport: { kind: 'final', concerns: [{ agreement: ID }] },
  SubmitReport: {},
  ReturnReport: { why: 'no figures' },
  AcceptReport: {},
  ReportSpending: {
    agreement: ID,
    funding: ID,
    period: { from: '2025-01-01', to: '2025-12-31' },
    currency: 'SEK',
    lines: [{ code: 'personnel', amountMinor: 1 }],
  },
  RegisterGuideline: { name: 'Riktlinjer för IOP', version: '171-84/2017', stage: 'adopted' },
  ProposeGuidelineVersion: { version: 'KS 2022/1171' },
  AdoptGuidelineVersion: { version: 'KS 2022/1171' },
  DescribeOperation: { name: 'Convictus Högdalen' },
  RenameOperation: { operation: ID, name: 'Bryggan Vantör' },
  EstablishBody: { name: 'Styrgruppen' },
  AppointRole: { role: 'ordförande', acting: true },
  EndRole: { appointment: ID },
  RecordMeeting: { body: ID, meetingOn: { date: '2018-03', basis: 'stated' } },
  RaiseActionItem: { text: 'Konsolidera samarbetsformer' },
  CloseActionItem: { item: ID, outcome: 'carried' },
  NoteDisagreement: {
    raisedBy: { organisation: ID },
    against: { organisation: ID },
    text: 'ett annat ingripande hade varit önskvärt',
  },
  RecordActivity: { title: 'Höstfest', occurs: 'once' },
  ReportStatistics: {
    code: 'night-stays',
    title: 'Övernattningar',
    measure: 'count',
    unit: 'nights',
  },
  DeclareCapacity: { operation: ID, places: 20 },
  NoteAreaIndicator: {
    code: 'eligible',
    title: 'Behörighet till gymnasiet',
    area: 'Rågsved',
    year: 2021,
    unit: 'percent',
    quantity: { lower: '78.6', upper: '78.6', precision: 'exact' },
    publishedBy: 'områdesfakta',
  },
  StatePurpose: { text: 'Att samverka' },
  SetGoal: { text: 'Fler når stöd' },
  LinkProgramme: { programme: 'skolprogrammet' },
  AssessCommitment: { commitment: ID, outcome: 'fulfilled' },
  RecordCommitmentDeviation: { commitment: ID, text: 'inte på plats som planerat' },
  AssessCriterion: { criterion: 'K1', outcome: 'doubt' },
  AssessGoal: { agreement: ID, outcome: 'fulfilled' },
  AssessResult: { outcome: 'inconclusive', text: 'svårt att dra slutsatser' },
  RecordLesson: { text: 'Närvaro är avgörande' },
  ProposeDecision: { wording: 'lägger rapporten till handlingarna', to: ID },
  MakeDecision: { wording: 'lägger rapporten till handlingarna', by: ID },
  IssueReport: {
    sha256: 'a'.repeat(64),
    bytes: 1,
    format: 'markdown',
    language: 'sv',
    validOn: '2026-01-15',
    knownAtEvent: ID,
    views: [{ view: 'statistics', version: 1 }],
  },
  RecordFinding: { kind: 'risk', severity: 'major', text: 'kommersiella aktörer finns' },
  ResolveFinding: { finding: ID, how: 'dialog' },
  VoidFact: { voided: ID, why: 'misread' },
};
const EVERY = Object.entries(LEAST) as [CommandType, object][];

describe('Every command', () => {
  it('has a class, and nothing else has one', () => {
    expect(Object.keys(COMMAND_CLASSES).sort()).toEqual(
      [...Object.keys(COMMANDS), 'VoidFact'].sort(),
    );
    expect(Object.keys(COMMAND_CLASSES).every(isCommandType)).toBe(true);
    expect(['constructor', 'Void', ''].some(isCommandType)).toBe(false);
  });

  it.each(EVERY)('%s is taken with the least it must say', (type, body) =>
    expect(parseCommand(type, body)).toEqual({ command: { type, data: body } }),
  );

  it.each(EVERY)('%s is refused without any one of these', (type, body) => {
    for (const field of Object.keys(body)) {
      const { [field]: _, ...rest } = body as Record<string, unknown>;
      expect(fieldsOf(type, rest)).toEqual([`/${field}`]);
    }
  });

  it.each(EVERY)('%s is refused with a wrong type in any one of them', (type, body) => {
    for (const field of Object.keys(body))
      for (const wrong of [{}, [], [[]], 1.5, 'no such word\u00a0!', []]) {
        const isText = typeof wrong === 'string' && typeof body[field as never] === 'string';
        const free =
          /owner|name|title|role|why|alias|asWritten|method|text|ground|reference|instruction|version|programme|wording|how|area|publishedBy/.test(
            field,
          );
        if (isText && free) continue;
        expect(fieldsOf(type, { ...body, [field]: wrong })).not.toEqual([]);
      }
  });

  it.each(EVERY)('%s is refused with a field it does not know', (type, body) =>
    expect(problemsOf(type, { ...body, actor: 'someone' })).toMatchObject([
      { field: '/actor', rule: 'whitelistValidation' },
    ]),
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a/b~c'])(
    'is refused with a field named %s',
    (name) => {
      const body: unknown = JSON.parse(`{"name":"A","kind":"public",${JSON.stringify(name)}:"x"}`);
      expect(fieldsOf('RegisterOrganisation', body)).toEqual([
        `/${name.replace('~', '~0').replace('/', '~1')}`,
      ]);
    },
  );

  it.each([null, [], 'text', 1, undefined])('is refused as %j: it is an object', (body) =>
    expect(problemsOf('StartPartnership', body)).toMatchObject([{ field: '', rule: 'isObject' }]),
  );
});

describe('What every command may say beside its own fields', () => {
  const beside = {
    effectiveOn: { date: '2017-05', basis: 'assumed', asWritten: 'våren 2017' },
    source: { document: ID, lines: '78,80-85' },
    reason: 'read again',
    corrects: ID,
  };

  it('is kept apart from them', () =>
    expect(parseCommand('StartPartnership', { name: 'Samverkan', ...beside })).toEqual({
      command: { type: 'StartPartnership', data: { name: 'Samverkan' }, ...beside },
    }));

  it.each([
    ['/effectiveOn', { effectiveOn: '2017-05' }],
    ['/effectiveOn', { effectiveOn: [{ date: '2017-05', basis: 'stated' }] }],
    ['/effectiveOn', { effectiveOn: [] }],
    ['/effectiveOn/basis', { effectiveOn: { date: '2017-05' } }],
    ['/effectiveOn/basis', { effectiveOn: { date: '2017-05', basis: 'guessed' } }],
    ['/effectiveOn/time', { effectiveOn: { date: '2017-05', basis: 'stated', time: '09:00' } }],
    [
      '/effectiveOn/constructor',
      { effectiveOn: { date: '2017', basis: 'stated', constructor: 1 } },
    ],
    ['/source', { source: ID }],
    ['/source', { source: [] }],
    ['/source/document', { source: { document: 'annex' } }],
    ['/source/lines', { source: { document: ID, lines: '85-' } }],
    ['/reason', { reason: '' }],
    ['/reason', { reason: 'x'.repeat(2_001) }],
    ['/corrects', { corrects: '@line' }],
  ])('is refused at %s: %j', (field, is) =>
    expect(fieldsOf('StartPartnership', { name: 'Samverkan', ...is })).toEqual([field]),
  );
});

describe('A date', () => {
  const drafted = (date: unknown) =>
    fieldsOf('DraftAgreement', { ...agreement, start: { date, basis: 'stated' } });

  it.each(['2024-02-29', '2023', '2023-07', '1900-01-01', '2198-12-31'])('%s is one', (date) =>
    expect(drafted(date)).toEqual([]),
  );

  it.each([
    '2023-02-29',
    '2023-13',
    '2023-7-1',
    '23-07-01',
    '2023-07-01T00:00:00Z',
    '1899-12-31',
    '2199',
    '2199-01-01',
    '',
    ' 2023',
    '20２3',
    20230701,
    2023,
    ['2023'],
    {},
  ])('%j is none', (date) => expect(drafted(date)).toContain('/start/date'));
});

describe('An amount', () => {
  const of = (amountMinor: unknown) =>
    fieldsOf('AgreeFunding', { ...funding, lines: [{ ...funding.lines[0], amountMinor }] });

  it.each([0, 1, 138_000_000, Number.MAX_SAFE_INTEGER])('%d öre is one', (amount) =>
    expect(of(amount)).toEqual([]),
  );

  it.each([0.5, -1, Number.MAX_SAFE_INTEGER + 1, 1e300, Infinity, NaN, '100', true, [1]])(
    '%p is none',
    (amount) => expect(of(amount)).toEqual(['/lines/0/amountMinor']),
  );

  it('of an appropriation is at least one öre', () =>
    expect(
      fieldsOf('ConfirmAppropriation', { ...LEAST.ConfirmAppropriation, amountMinor: 0 }),
    ).toEqual(['/amountMinor']));

  it.each(['sek', 'KRONOR', '', 752])('is in a currency; %j is none', (currency) =>
    expect(fieldsOf('AgreeFunding', { ...funding, currency })).toEqual(['/currency']),
  );
});

describe('An account number', () => {
  const of = (kind: string, number: string) => fieldsOf('RegisterPayoutAccount', { kind, number });

  it.each([
    ['bankgiro', '5050-1055'],
    ['bankgiro', '50501055'],
    ['plusgiro', '28 65 43-4'],
    ['iban', 'SE45 5000 0000 0583 9825 7466'],
  ])('is right: %s %s', (kind, number) => expect(of(kind, number)).toEqual([]));

  it.each([
    ['bankgiro', '5050-1056'],
    ['bankgiro', '123'],
    ['plusgiro', '28 65 43-5'],
    ['plusgiro', '123456789-0'],
    ['iban', 'SE46 5000 0000 0583 9825 7466'],
    ['iban', '5050-1055'],
  ])('is wrong, by a slip that would pay a stranger: %s %s', (kind, number) =>
    expect(of(kind, number)).toEqual(['/number']),
  );
});

describe('What is wrong further in', () => {
  it.each<readonly [string, CommandType, object]>([
    ['/payer/organisation', 'AgreeFunding', { ...funding, payer: { organisation: 'stad' } }],
    ['/payer', 'AgreeFunding', { ...funding, payer: [acting] }],
    ['/payer/name', 'AgreeFunding', { ...funding, payer: { ...acting, name: 'x' } }],
    ['/payer/units', 'AgreeFunding', { ...funding, payer: { ...acting, units: [] } }],
    ['/payer/units', 'AgreeFunding', { ...funding, payer: { ...acting, units: ['x'] } }],
    ['/lines', 'AgreeFunding', { ...funding, lines: [] }],
    ['/lines', 'AgreeFunding', { ...funding, lines: {} }],
    ['/lines', 'AgreeFunding', { ...funding, lines: Array(101).fill(funding.lines[0]) }],
    ['/lines', 'AgreeFunding', { ...funding, lines: [funding.lines] }],
    ['/lines', 'AgreeFunding', { ...funding, lines: ['personnel'] }],
    [
      '/lines/1/code',
      'AgreeFunding',
      { ...funding, lines: [...funding.lines, { ...funding.lines[0], code: 'Personal' }] },
    ],
    ['/lines/0/vat', 'AgreeFunding', { ...funding, lines: [{ ...funding.lines[0], vat: 0 }] }],
    [
      '/signatureLines/0/role',
      'DraftAgreement',
      { ...agreement, signatureLines: [{ organisation: ID }] },
    ],
    [
      '/signatureLines/0/name',
      'DraftAnnex',
      { title: 'x', signatureLines: [{ organisation: ID, role: 'x', name: 'y' }] },
    ],
    [
      '/namedAs/0/lines',
      'JoinParty',
      { kind: 'public', namedAs: [{ text: 'staden', lines: 'a' }] },
    ],
    ['/dueDays', 'AdoptPaymentPlan', { ...plan, dueDays: 366 }],
    ['/basis', 'AdoptPaymentPlan', { ...plan, basis: ['calendar'] }],
    ['/months', 'GrantExtensionOption', { months: 1.5 }],
    ['/sha256', 'RegisterDocument', { title: 'x', kind: 'annex', sha256: 'AB'.repeat(32) }],
  ])('is named: %s', (field, type, body) =>
    expect(fieldsOf(type, body)[0]?.startsWith(field)).toBe(true),
  );

  it('is told all at once', () =>
    expect(
      fieldsOf('DraftAgreement', { partnership: 'x', number: 7, start: { date: 'x' } }),
    ).toEqual(
      expect.arrayContaining(['/title', '/partnership', '/number', '/start/date', '/start/basis']),
    ));

  it('says what was expected', () => {
    for (const problem of problemsOf('AgreeFunding', { ...funding, currency: 'kr' }))
      expect(problem).toEqual({
        field: '/currency',
        rule: expect.any(String),
        expected: expect.stringMatching(/\S/),
      });
  });
});

describe('A command in an import file', () => {
  it.each(Object.entries(COMMAND_CLASSES))(
    '%s has no field with a key that the file itself uses',
    (_type, shape) => {
      const fields = getMetadataStorage()
        .getTargetValidationMetadatas(shape, '', false, false)
        .map(({ propertyName }) => propertyName);
      expect(fields.filter((field) => ['id', 'command', 'on', 'as', 'at'].includes(field))).toEqual(
        [],
      );
    },
  );
});
