/** The money side and what hangs on it, by S-number of the facts: options, payment terms, promises, reports, chains. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementRow,
  type DemonstrationLedger,
  openDemonstration,
  type Row,
} from './demonstration-ledger.js';

const MAIN = 'IOP för EU-medborgare i Stockholms stad, med bilagor';

interface Agreement extends AgreementRow {
  readonly dialogue: boolean;
  readonly extended: boolean;
  readonly options: readonly {
    readonly months: number;
    readonly status: string;
    readonly endIfUsed?: string;
  }[];
  readonly commitments: readonly {
    readonly text: string;
    readonly kind: string;
    readonly by: { readonly organisation: string };
    readonly instrument: string;
    readonly value?: object;
  }[];
  readonly obligations: readonly {
    readonly code: string;
    readonly kind: string;
    readonly dueOn?: string;
  }[];
}

interface Report extends Row {
  readonly kind: string;
  readonly stage: string;
  readonly concerns: readonly { readonly agreement: string }[];
  readonly submittedOn?: { readonly date: string };
  readonly document?: string;
}

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const agreement = async (title: string, day?: string) =>
  (await ledger.agreement(title, day)) as Agreement;

describe('Options and dialogue', () => {
  it('S43 on 31 December 2022 Convictus has expired, and the parties talk about going on', async () => {
    const convictus = await agreement('IOP Convictus 2019–2022', '2022-12-31');
    expect([convictus.status, convictus.dialogue]).toEqual(['expired', true]);
    const before = await agreement('IOP Convictus 2019–2022', '2022-06-30');
    expect([before.status, before.dialogue]).toEqual(['in-force', false]);
  });

  it('S47 if Drömstort’s option is used the agreement ends on 1 June 2024; until it lapses it is available', async () => {
    const [option] = (await agreement('IOP Drömstort 2022–2023', '2023-03-23')).options;
    expect(option).toMatchObject({ months: 12, status: 'available', endIfUsed: '2024-06-01' });
  });

  it('S47 used, it moves the last day to 1 June 2024, and is used up', async () => {
    const { agreement: id, options } = await agreement('IOP Drömstort 2022–2023');
    const { option } = options[0] as unknown as { readonly option: string };
    const end = { date: '2024-06-01', basis: 'stated' };
    const draft = { title: 'Förlängning', option, end };
    const drafted = await ledger.command(`agreements/${id}/draft-extension`, draft);
    const [instrument] = drafted.body['eventIds'] as readonly string[];
    const concluded = { instrument, basis: 'stated-in-document' };
    const effectiveOn = { date: '2023-05-15', basis: 'stated' };
    expect(
      (await ledger.command(`agreements/${id}/conclude-instrument`, { ...concluded, effectiveOn }))
        .status,
    ).toBe(200);
    const extended = await agreement('IOP Drömstort 2022–2023', '2024-06-01');
    expect([extended.status, extended.extended, extended.end?.date]).toEqual([
      'in-force',
      true,
      '2024-06-01',
    ]);
    expect(extended.options[0]).toMatchObject({ status: 'exercised' });
    expect((await agreement('IOP Drömstort 2022–2023', '2024-06-02')).status).toBe('expired');
    // As it was known before, nothing of this had happened.
    const knownThen = await ledger.ask<Agreement>('agreements', {
      validOn: '2024-06-01',
      knownAt: '2026-06-15',
    });
    expect(knownThen.find(({ title }) => title === 'IOP Drömstort 2022–2023')?.status).toBe(
      'expired',
    );
  });

  it('S81 three agreements of the follow-up have an option, each of one year', async () => {
    const rows = await ledger.ask<Agreement>('agreements', { validOn: '2023-03-23' });
    const withOption = rows.filter(({ options }) => options.length > 0);
    expect(withOption.map(({ title }) => title).sort()).toEqual([
      'IOP Drömstort 2022–2023',
      'IOP Rågsveds IF 2022–2024',
      'IOP Street Minds 2022–2023',
    ]);
    expect(withOption.flatMap(({ options }) => options.map(({ months }) => months))).toEqual([
      12, 12, 12,
    ]);
  });
});

describe('The annex’s terms of payment', () => {
  it('S99 pays by the quarter to the account stated', async () => {
    const { terms, instruments } = await agreement(MAIN);
    const annex = instruments.find(({ kind }) => kind === 'annex')?.instrument;
    const rhythm = terms.find((term) => term.topic === 'payment-rhythm');
    expect(rhythm).toMatchObject({ instrument: annex, stated: true });
    expect(rhythm?.text).toContain('betalas ut kvartalsvis till uppgivet konto');
    const gates = (await ledger.ask<{ gates: readonly { code: string }[] }>('payment-schedule', {
      agreement: (await agreement(MAIN)).agreement,
    })) as readonly { readonly gates: readonly { readonly code: string }[] }[];
    for (const tranche of gates)
      expect(tranche.gates.map(({ code }) => code)).toContain('account-not-designated');
  });

  it('S102 wants an account of the economic outcome every year; S103 no day for it is stated', async () => {
    const { obligations } = await agreement(MAIN);
    expect(obligations).toHaveLength(1);
    expect(obligations[0]).toMatchObject({ code: 'yearly-account', kind: 'financial' });
    expect(obligations[0]).not.toHaveProperty('dueOn');
    const silent = await ledger.flags('funding-term-not-stated', await agreement(MAIN));
    expect(silent.map(({ details }) => details['topic'])).toContain('financial-account-due');
  });

  it('S105 Convictus contributes in kind: management, volunteers, service and support of its own', async () => {
    const { commitments } = await agreement(MAIN);
    const convictus = await ledger.idOf('organisations', 'Convictus');
    const inKind = commitments.filter(({ kind }) => kind !== 'money');
    expect(inKind.map(({ text }) => text)).toEqual([
      expect.stringContaining('mobil uppsökande verksamhet'),
      'Övergripande arbetsledning och administration',
      'Volontärer och volontärssamordning',
      'Egna ideella service- och stödinsatser riktade till målgruppen.',
      expect.stringContaining('särskilt ansvar för kompetensutveckling'),
    ]);
    expect(inKind.every(({ by }) => by.organisation === convictus)).toBe(true);
  });

  it('S106 none of it is valued, which is said, and is not 0', async () => {
    const main = await agreement(MAIN);
    const inKind = main.commitments.filter(({ kind }) => kind !== 'money');
    for (const commitment of inKind) expect(commitment).not.toHaveProperty('value');
    const flags = await ledger.flags('contribution-not-valued', main);
    expect(flags).toHaveLength(inKind.length);
    expect(flags.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('S112 staff are paid “inkl. OB” although every opening hour is an ordinary one', async () => {
    const [flag, ...others] = await ledger.flags(
      'unsocial-hours-not-needed',
      await agreement(MAIN),
    );
    expect(others).toEqual([]);
    expect(flag?.details).toMatchObject({ label: 'Personal (lön inkl. OB)' });
    expect(flag?.sources.map(({ lines }) => lines)).toContain('20');
    // A line that pays for ordinary hours only is not doubted: the two others of the annex are not.
    expect(flag?.details['label']).not.toContain('material');
  });
});

describe('The promises of both sides, Convictus 2023–2026', () => {
  it('S6 Convictus promised guidance, training and legal advice', async () => {
    const convictus = await ledger.idOf('organisations', 'Convictus');
    const { commitments } = await agreement('IOP Convictus 2023–2026');
    const own = commitments.filter(({ by }) => by.organisation === convictus);
    expect(own.map(({ text }) => text)).toEqual([
      expect.stringContaining('myndighetskontakter och samhällsguidning'),
      expect.stringContaining('digital kompetens'),
      expect.stringContaining('juridisk rådgivning'),
    ]);
  });

  it('S7 so did the public party, in kind: outreach workers at the premises', async () => {
    const city = await ledger.idOf('organisations', 'Stockholms stad');
    const { commitments } = await agreement('IOP Convictus 2023–2026');
    const own = commitments.filter(({ by }) => by.organisation === city);
    expect(own).toMatchObject([{ kind: 'staff', text: expect.stringContaining('uppsökare') }]);
    expect(own[0]).not.toHaveProperty('value');
  });
});

describe('Across the documents', () => {
  it('S158 the EU partnership has five associations in 2018 and four in 2025, and nobody says who left', async () => {
    const associations = async (title: string) =>
      (await agreement(title)).parties.filter(({ kind }) => kind === 'civil-society').length;
    const [eu] = (await ledger.ask<Agreement>('agreements')).filter(({ title }) => title === MAIN);
    expect(await associations(MAIN)).toBe(4);
    const flags = await ledger.flags('party-count-differs');
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      stream: `partnership-${eu?.['partnership'] as string}`,
      details: { before: 5, after: 4, later: MAIN },
    });
  });

  it('S159 Convictus ran 20 places in Hjorthagen in 2018, and does mobile outreach in 2025', async () => {
    const convictus = await ledger.idOf('organisations', 'Convictus');
    const partnership = String((await agreement(MAIN))['partnership']);
    const rows = await ledger.ask<Agreement>('agreements', { partnership });
    const promised = (one: Agreement | undefined) =>
      one?.commitments.filter(({ by }) => by.organisation === convictus).map(({ text }) => text);
    expect(promised(rows.find(({ title }) => title !== MAIN))).toEqual([
      'Convictus i Hjorthagen med 20 platser.',
    ]);
    expect(promised(rows.find(({ title }) => title === MAIN))?.[0]).toContain('mobil uppsökande');
  });

  it('S162 the dialogue of 2022 led to a new agreement: Convictus 1, a gap, Convictus 2', async () => {
    const first = await agreement('IOP Convictus 2019–2022', '2022-12-31');
    const second = await agreement('IOP Convictus 2023–2026');
    expect(first.dialogue).toBe(true);
    expect(second.chain).toMatchObject({ title: 'IOP Convictus 2019–2022', gapDays: 365 });
  });
});

describe('The documents that are reports', () => {
  const reports = async (kind: string) => ledger.ask<Report>('reports', { kind });

  it('S1 the final report is of a kind of its own, and of the agreement that ends', async () => {
    const [report, ...others] = await reports('final');
    expect(others).toEqual([]);
    const ended = await agreement('IOP Convictus 2023–2026');
    expect(report?.concerns).toEqual([{ agreement: ended.agreement }]);
  });

  it('S18 it was filed before the agreement had ended', async () => {
    const known = await ledger.ask<Report>('reports', { kind: 'final', knownAt: '2026-06-15' });
    expect(known).toHaveLength(1);
    expect((await agreement('IOP Convictus 2023–2026', '2026-06-15')).status).toBe('in-force');
    expect(known[0]).not.toHaveProperty('submittedOn');
  });

  it('S21 the follow-up is of 2022, of the nine agreements in force then, and a notified item', async () => {
    const documents = await ledger.ask<{ id: string; document: { caseType?: string } }>(
      'documents',
    );
    const notified = documents.filter(({ document }) => document.caseType === 'Anmälningsärende');
    const about = notified.map(({ id }) => id);
    const [report, ...others] = (await reports('follow-up')).filter(({ document }) =>
      about.includes(document ?? ''),
    );
    expect(others).toEqual([]);
    expect(report).toMatchObject({ period: { from: '2022-01-01', to: '2022-12-31' } });
    expect(report?.concerns).toHaveLength(9);
  });

  it('S14 S34 no amount stands in either: no funding is recorded for the agreements they are about', async () => {
    const rows = await ledger.ask<AgreementRow>('agreements', { validOn: '2024-01-01' });
    const about = new Set(
      [...(await reports('final')), ...(await reports('follow-up'))]
        .flatMap(({ concerns }) => concerns)
        .map((one) => one.agreement),
    );
    const funded = rows.filter((row) => about.has(row.agreement) && row.fundings.length > 0);
    expect(funded.map(({ title }) => title)).toEqual([]);
  });
});
