/** An agreement whose first tranche is released and attested on an account: `attestedTranche`. */
import type { Client } from './http.js';

const stated = (date: string) => ({ date, basis: 'stated' });

export interface AttestedTranche {
  readonly agreement: string;
  readonly organisation: string;
  readonly account: string;
  readonly attest: string;
}

/** In a ledger that is open. Each command is given to the client whose turn it is. */
export async function attestedTranche(...clients: readonly Client[]): Promise<AttestedTranche> {
  let turn = 0;
  const client = () => clients[(turn += 1) % clients.length]!;
  const record = (path: string, body: object, actor = 'case-officer') =>
    client().record(`/v1/${path}`, body, { actor });
  const { id: city } = await record('organisations/register-organisation', {
    name: 'Ort',
    kind: 'public',
  });
  const { id: hope } = await record('organisations/register-organisation', {
    name: 'Hjälp',
    kind: 'civil-society',
  });
  const { id: unit } = await record('units/establish-unit', {
    name: 'Styrelsen',
    organisation: city,
    kind: 'board',
  });
  const { id: partnership } = await record('partnerships/start-partnership', { name: 'Ihop' });
  const { id: agreement } = await record('agreements/draft-agreement', {
    title: 'IOP Ihop',
    partnership,
    start: stated('2026'),
    end: stated('2026'),
  });
  const on = async (command: string, body: object, actor?: string) =>
    (await record(`agreements/${agreement}/${command}`, body, actor)).eventIds[0]!;
  const payer = { organisation: city, units: [unit] };
  await on('join-party', { kind: 'public', acting: payer });
  await on('join-party', { kind: 'civil-society', acting: { organisation: hope } });
  await on('conclude-instrument', { basis: 'stated-in-document' });
  const lines = [{ code: 'personnel', label: 'Personal', amountMinor: 400 }];
  const funding = await on('agree-funding', {
    payer,
    payee: { organisation: hope },
    currency: 'SEK',
    lines,
  });
  await on('confirm-appropriation', { unit, fiscalYear: 2026, currency: 'SEK', amountMinor: 400 });
  await on('adopt-payment-plan', { funding, basis: 'calendar', timing: 'advance', dueDays: 0 });
  const kept = `organisations/${hope}`;
  const registered = await record(`${kept}/register-payout-account`, {
    kind: 'bankgiro',
    number: '5050-1055',
  });
  const account = registered.eventIds[0]!;
  await record(
    `${kept}/verify-payout-account`,
    { account, method: 'brev', coolingOffDays: 0 },
    'finance-officer',
  );
  await on('designate-payout-account', { funding, account });
  await record(`units/${unit}/grant-attest-mandate`, {
    person: 'case-officer',
    attest: 'sak',
    from: '2026-01-01',
    currency: 'SEK',
  });
  const tranche = `${funding}/1`;
  await on('release-tranche', { tranche });
  const attesting = { tranche, kind: 'sak', unit };
  const path = `/v1/agreements/${agreement}/attest-tranche`;
  // What an attest is given on is told to whoever asks for another.
  const refused = await client().give(path, { ...attesting, content: '0'.repeat(64) });
  const { content } = refused.body['details'] as { readonly content: string };
  const attest = await on('attest-tranche', { ...attesting, content });
  return { agreement, organisation: hope, account, attest };
}
