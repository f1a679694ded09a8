import type { ApiUnderTest } from './api-under-test.js';

/**
 * A small demonstration ledger under a scripted clock: two organisations, one agreement with an annex,
 * signed and funded, entered on three days of 2025.
 */
export const SMALL_LEDGER = `
liggaren: 1
source: small-ledger
commands:
  - { id: ledger, as: importer, at: 2025-01-10T08:00:00Z, command: OpenLedger, owner: Staden, demonstration: true }
  - { id: city, command: RegisterOrganisation, name: Staden, kind: public, number: 212000-0142 }
  - { id: board, command: EstablishUnit, name: Socialnämnden, organisation: '@city', kind: board }
  - { id: hope, command: RegisterOrganisation, name: Föreningen Hopp, kind: civil-society, number: 802000-0001 }
  - { id: paper, command: RegisterDocument, title: Överenskommelsen, kind: agreement }
  - { id: pact, command: StartPartnership, name: Partnerskapet }
  - id: agreement
    at: 2025-02-01T12:00:00Z
    command: DraftAgreement
    title: IOP Hopp
    partnership: '@pact'
    start: { date: 2025-03-01, basis: stated }
    end: { date: 2026-02-28, basis: stated }
    effectiveOn: { date: 2025-02-01, basis: stated }
    source: { document: '@paper', lines: 1-4 }
    signatureLines:
      - { organisation: '@city', unit: '@board', role: nämndens ordförande }
      - { organisation: '@hope', role: föreningens ordförande }
  - { id: city-joins, on: '@agreement', command: JoinParty, kind: public, acting: { organisation: '@city', units: ['@board'] }, effectiveOn: { date: 2025-02-01, basis: stated } }
  - { id: hope-joins, on: '@agreement', command: JoinParty, kind: civil-society, acting: { organisation: '@hope' }, namedAs: [{ text: Hopp, lines: '7' }], effectiveOn: { date: 2025-02-01, basis: stated } }
  - { id: term, on: '@agreement', command: RecordTerm, topic: cooperation, stated: true, text: Parterna samverkar., effectiveOn: { date: 2025-02-01, basis: stated } }
  - { id: option, on: '@agreement', command: GrantExtensionOption, months: 12, exerciseBy: { date: 2025-11-30, basis: stated }, effectiveOn: { date: 2025-02-01, basis: stated } }
  - id: funding
    on: '@agreement'
    command: AgreeFunding
    payer: { organisation: '@city', units: ['@board'] }
    payee: { organisation: '@hope' }
    currency: SEK
    lines: [{ code: personnel, label: Personal, amountMinor: 100000000 }, { code: other, label: Övrigt, amountMinor: 33 }]
    start: { date: 2025-03-01, basis: stated }
    end: { date: 2026-02-28, basis: stated }
    effectiveOn: { date: 2025-02-01, basis: stated }
  - { id: city-signs, at: 2025-03-01T09:00:00Z, on: '@agreement', command: SignInstrument, organisation: '@city', unit: '@board', role: nämndens ordförande, signedOn: { date: 2025-02-10, basis: stated } }
  - { id: hope-signs, on: '@agreement', command: SignInstrument, organisation: '@hope', role: föreningens ordförande, signedOn: { date: 2025-02-20, basis: stated } }
  - { id: plan, on: '@agreement', command: AdoptPaymentPlan, funding: '@funding', basis: calendar, timing: advance, dueDays: 30, effectiveOn: { date: 2025-03-01, basis: stated } }
  - { id: money, on: '@agreement', command: ConfirmAppropriation, unit: '@board', fiscalYear: 2025, currency: SEK, amountMinor: 100000000, effectiveOn: { date: 2025-03-01, basis: stated } }
`;

/** The ids in the small ledger, and the facts that were recorded in its agreement. */
export interface SmallLedger {
  readonly city: string;
  readonly hope: string;
  readonly board: string;
  readonly paper: string;
  readonly pact: string;
  readonly agreement: string;
  readonly cityJoins: string;
  readonly funding: string;
  readonly plan: string;
  /** Of every event, in the order of the log: position n is the element n − 1. */
  readonly events: readonly { readonly id: string; readonly position: string }[];
}

export async function importSmallLedger(api: ApiUnderTest): Promise<SmallLedger> {
  await api.import(SMALL_LEDGER);
  const { items } = (await api.ask('/v1/events?limit=1000')).body;
  const events = items as readonly { id: string; position: string; type: string; stream: string }[];
  const nth = (type: string, n = 0) => {
    const found = events.filter((event) => event.type === type)[n];
    if (!found) throw new Error(`no ${type} ${n} in the small ledger`);
    return { fact: found.id, id: found.stream.replace(/^[a-z]+-/, '') };
  };
  return {
    city: nth('OrganisationRegistered').id,
    hope: nth('OrganisationRegistered', 1).id,
    board: nth('UnitEstablished').id,
    paper: nth('DocumentRegistered').id,
    pact: nth('PartnershipStarted').id,
    agreement: nth('AgreementDrafted').id,
    cityJoins: nth('PartyJoined').fact,
    funding: nth('FundingAgreed').fact,
    plan: nth('PaymentPlanAdopted').fact,
    events,
  };
}
