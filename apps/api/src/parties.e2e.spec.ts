/** The party view over the API: joined and left, two currencies, roles, both clocks; and what is no party. */
import { NOBODY } from '../testing/broken-bodies.js';
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';

const funding = (id: string, unit: string, currency: string, amountMinor: number) => `
  - id: ${id}
    command: AgreeFunding
    on: '@agreement'
    payer: { organisation: '@city', units: ['${unit}'] }
    payee: { organisation: '@meadow' }
    months: 12
    lines: [{ code: work, label: Arbete, amountMinor: ${amountMinor} }]
    currency: ${currency}
    effectiveOn: { date: 2025-01-01, basis: stated }`;

const LEDGER = `
liggaren: 1
source: party-test
commands:
  - { id: ledger, command: OpenLedger, owner: Orten, demonstration: false }
  - { id: city, command: RegisterOrganisation, name: Orten, kind: public }
  - { id: board, command: EstablishUnit, name: Nämnden, organisation: '@city', kind: board }
  - { id: other, command: EstablishUnit, name: Andra nämnden, organisation: '@city', kind: board }
  - { id: meadow, command: RegisterOrganisation, name: Ängen, kind: civil-society }
  - { id: alias, command: AddOrganisationAlias, on: '@meadow', alias: Föreningen Ängen }
  - { id: nobody, command: RegisterOrganisation, name: Ingen part, kind: civil-society }
  - { id: pact, command: StartPartnership, name: IOP Ängen }
  - id: role
    command: AppointRole
    on: '@pact'
    role: ordförande
    for: { organisation: '@meadow' }
    acting: true
    person: 4b5c8f0e-0000-4000-8000-000000000001
    until: 2025-06-30
    effectiveOn: { date: 2025-01-01, basis: stated }
  - id: agreement
    command: DraftAgreement
    partnership: '@pact'
    title: IOP Ängen
    start: { date: 2025-01-01, basis: stated }
    end: { date: 2026-12-31, basis: stated }
    effectiveOn: { date: 2024-12-01, basis: stated }
  - id: party-city
    command: JoinParty
    on: '@agreement'
    kind: public
    acting: { organisation: '@city', units: ['@board', '@other'] }
    effectiveOn: { date: 2025-01-01, basis: stated }
  - id: party-meadow
    command: JoinParty
    on: '@agreement'
    kind: civil-society
    acting: { organisation: '@meadow' }
    effectiveOn: { date: 2025-01-01, basis: stated }
  - { id: concluded, command: ConcludeInstrument, on: '@agreement', basis: stated-in-document, effectiveOn: { date: 2025-01-01, basis: stated } }
${funding('crowns', '@board', 'SEK', 100)}
${funding('crowns-too', '@other', 'SEK', 30)}
${funding('euros', '@board', 'EUR', 7)}
  - { id: left, command: LeaveParty, on: '@agreement', party: '@party-meadow', effectiveOn: { date: 2026-03-01, basis: stated } }
`;

let api: ApiUnderTest;
const ids = new Map<string, string>();
beforeAll(async () => {
  api = await openApiUnderTest();
  await api.import(LEDGER);
  const { body } = await api.ask('/v1/organisations?minPosition=head');
  for (const { name, id } of body.items) ids.set(String(name), String(id));
});
afterAll(() => api.close());

async function party(name: string, query = ''): Promise<Item> {
  const { status, body } = await api.ask(`/v1/parties/${ids.get(name)}?minPosition=head&${query}`);
  expect(status).toBe(200);
  return body.items[0] as Item;
}
type Partnerships = readonly { roles: readonly Item[]; agreements: readonly Item[] }[];
const agreementOf = (item: Item) => (item['partnerships'] as Partnerships)[0]?.agreements[0];

describe('A party', () => {
  it('is shown from the day it joined to the last day before it left, with the events', async () => {
    const [membership] = agreementOf(await party('Ängen', 'validOn=2026-06-01'))?.[
      'memberships'
    ] as Item[];
    expect(membership).toMatchObject({ from: { day: '2025-01-01' }, to: '2026-02-28' });
    expect(membership?.['because']).toHaveLength(2);
    const [before] = agreementOf(await party('Ängen', 'validOn=2026-02-28'))?.[
      'memberships'
    ] as Item[];
    expect(before).not.toHaveProperty('to');
    expect(before?.['because']).toHaveLength(1);
  });

  it('is of no agreement on a day before it joined, nor as known before that was recorded', async () => {
    expect((await party('Ängen', 'validOn=2024-12-31'))['partnerships']).toEqual([]);
    expect((await party('Ängen', 'validOn=2026-01-01&knownAt=10'))['partnerships']).toMatchObject([
      { agreements: [], roles: [{ role: 'ordförande' }] },
    ]);
  });

  it('has its money by payer, unit and currency, and no currency is added to another', async () => {
    const { sums, totals } = await party('Ängen', 'validOn=2025-12-31');
    const of = (rows: unknown) =>
      (
        rows as {
          currency: string;
          agreed: { amountMinor: number };
          counterpart?: { unitNames: string[] };
        }[]
      ).map(
        ({ counterpart, currency, agreed }) =>
          [counterpart?.unitNames[0], currency, agreed.amountMinor] as const,
      );
    expect(new Set(of(sums))).toEqual(
      new Set([
        ['Nämnden', 'SEK', 100],
        ['Andra nämnden', 'SEK', 30],
        ['Nämnden', 'EUR', 7],
      ]),
    );
    expect(of(totals)).toEqual([
      [undefined, 'EUR', 7],
      [undefined, 'SEK', 130],
    ]);
    const { sums: given } = await party('Orten', 'validOn=2025-12-31');
    expect(given).toContainEqual(
      expect.objectContaining({ as: 'payer', unitNames: ['Andra nämnden'], currency: 'SEK' }),
    );
  });

  it('has the roles that are held for it, by an opaque id', async () => {
    const { partnerships, aliases } = await party('Ängen', 'validOn=2025-12-31');
    expect(aliases).toEqual(['Föreningen Ängen']);
    const person = '4b5c8f0e-0000-4000-8000-000000000001';
    expect((partnerships as Partnerships)[0]?.roles).toMatchObject([
      { role: 'ordförande', acting: true, to: '2025-06-30', person },
    ]);
  });

  it('is answered with nothing where it is none, and with 404 where nobody is', async () => {
    expect(await party('Ingen part')).toMatchObject({ partnerships: [], sums: [], totals: [] });
    const { status, body } = await api.ask(`/v1/parties/${NOBODY}`);
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  it('is listed with others by name, page after page', async () => {
    const { body } = await api.ask('/v1/parties?minPosition=head&limit=1&validOn=2026-06-01');
    expect(body.items).toMatchObject([{ name: 'Orten', agreements: 1, inForce: 1 }]);
    const rest = await api.ask(`/v1/parties?limit=1&cursor=${body.next}`);
    expect(rest.body.items).toMatchObject([{ name: 'Ängen' }]);
    expect(rest.body.next).toBeUndefined();
  });
});
