/** The life of one agreement, eighteen events or more beside its partnership: `tellAgreement`. */
import { addDays, type CommandData } from '@liggaren/domain';
import type { Append } from '@liggaren/event-store-port';
import { type LedgerContext, stated, StreamTeller } from './ledger-facts.js';

/** The parties that agreements are made between. */
export interface Actors {
  readonly city: string;
  readonly board: string;
  readonly organisations: readonly string[];
}

export interface AgreementPlan {
  readonly context: LedgerContext;
  readonly actors: Actors;
  /** The first day in force, a first of January. */
  readonly start: string;
  /** Chooses the payee and the title. */
  readonly index: number;
  /** Terms are recorded over and above, on the last day, until the stream has so many events. */
  readonly events: number;
}

const TOPICS = ['payment-rhythm', 'audit', 'insurance', 'notice', 'documentation'] as const;
const WORDING =
  'Parterna följer upp verksamheten gemensamt minst en gång per år och dokumenterar resultatet.';

/** Events of an agreement's stream without more. */
export const EVENTS = 18;

/** The appends of one agreement's life, in the order recorded. */
export function* tellAgreement(plan: AgreementPlan): Generator<Append> {
  const { context, index, start } = plan;
  const drafted = instant(addDays(start, -60));
  const partnership = new StreamTeller(context, 'partnership');
  yield partnership.tell('StartPartnership', { name: `Partnerskap ${index}` }, drafted);
  const agreement = new StreamTeller(context, 'agreement');
  yield* tellPaper(plan, agreement, partnership.id, drafted);
  const funding = yield* tellMoney(plan, agreement, drafted);
  yield* tellSigning(plan, agreement, addDays(start, -45));
  yield* tellPayout(plan, agreement, funding, addDays(start, -30));
  const later = instant(addDays(start, 40));
  for (let count = EVENTS; count < plan.events; count += 1)
    yield agreement.tell('RecordTerm', term(count), later, stated(start));
}

type Teller = StreamTeller<'agreement'>;

function* tellPaper(
  { actors, index, start }: AgreementPlan,
  agreement: Teller,
  partnership: string,
  at: string,
): Generator<Append> {
  const { city, board } = actors;
  const payee = payeeOf(actors, index);
  const draft = {
    title: `Överenskommelse ${String(index).padStart(5, '0')}`,
    partnership,
    start: stated(start),
    end: stated(addDays(start, 364)),
    signatureLines: [
      { organisation: city, unit: board, role: 'förvaltningschef' },
      { organisation: payee, role: 'ordförande' },
    ],
  };
  yield agreement.tell('DraftAgreement', draft, at);
  const acting = { organisation: city, units: [board] };
  yield agreement.tell('JoinParty', { kind: 'public', acting }, at);
  const other = { kind: 'civil-society', acting: { organisation: payee } } as const;
  yield agreement.tell('JoinParty', other, at);
  for (let count = 0; count < 4; count += 1)
    yield agreement.tell('RecordTerm', term(count), at, stated(start));
}

/** Answers the funding's id. */
function* tellMoney(
  { actors, context, index }: AgreementPlan,
  agreement: Teller,
  at: string,
): Generator<Append, string> {
  const lines = [
    {
      code: 'personnel',
      label: 'Personal',
      amountMinor: (400_000 + context.random.below(9e5)) * 100,
    },
    {
      code: 'material',
      label: 'Material',
      amountMinor: (10_000 + context.random.below(9e4)) * 100,
    },
  ];
  const funding: CommandData['AgreeFunding'] = {
    payer: { organisation: actors.city, units: [actors.board] },
    payee: { organisation: payeeOf(actors, index) },
    currency: 'SEK',
    lines,
  };
  const agreed = agreement.tell('AgreeFunding', funding, at);
  yield agreed;
  yield agreement.tell('GrantExtensionOption', { months: 12 }, at);
  return agreed.events[0]?.id ?? '';
}

function* tellSigning(plan: AgreementPlan, agreement: Teller, day: string): Generator<Append> {
  const { city, board } = plan.actors;
  const signedOn = stated(day);
  const signer = { organisation: city, unit: board, role: 'förvaltningschef', signedOn };
  yield agreement.tell('SignInstrument', signer, instant(day));
  const other = { organisation: payeeOf(plan.actors, plan.index), role: 'ordförande', signedOn };
  yield agreement.tell('SignInstrument', other, instant(day));
}

function* tellPayout(
  { actors, start }: AgreementPlan,
  agreement: Teller,
  funding: string,
  day: string,
): Generator<Append> {
  const at = instant(day);
  const fiscalYear = Number(start.slice(0, 4));
  const setAside = { unit: actors.board, fiscalYear, currency: 'SEK', amountMinor: 2e8 };
  yield agreement.tell('ConfirmAppropriation', setAside, at);
  const cut = { funding, basis: 'calendar', timing: 'advance', dueDays: 15 } as const;
  yield agreement.tell('AdoptPaymentPlan', cut, at);
  for (let count = 0; count < 4; count += 1)
    yield agreement.tell('RecordTerm', term(count + 4), at, stated(start));
}

/** What an agreement says about a topic: the body that HTTP commands are measured with, too. */
export function term(count: number): CommandData['RecordTerm'] {
  return {
    topic: TOPICS[count % TOPICS.length] ?? 'audit',
    stated: true,
    clause: `${count + 1} §`,
    text: `${WORDING} Punkt ${count + 1}.`,
  };
}

function payeeOf({ organisations }: Actors, index: number): string {
  return organisations[index % organisations.length] ?? '';
}

/** Nine in the morning, in UTC. */
export function instant(day: string): string {
  return `${day}T09:00:00.000Z`;
}
