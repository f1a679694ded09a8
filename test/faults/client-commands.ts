/** What clients write while things fail: `ClientCommands`. */
import type { Entry } from './journal.js';

export type Command = Pick<Entry, 'path' | 'body' | 'events'>;

/** Streams of one category that are written on; few, so that clients meet there. */
const TARGETS = 4;

export class ClientCommands {
  readonly #random: () => number;
  /** Streams that commands are given to, by category. */
  readonly #targets = new Map<string, readonly string[]>();

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The nth: registers, drafts, or writes on what is there. */
  next(n: number): Command {
    const organisation = this.#pick('organisation');
    const partnership = this.#pick('partnership');
    const agreement = this.#pick('agreement');
    const dice = this.#random();
    if (!organisation || dice < 0.25) return registerOrganisation(n);
    if (!partnership || dice < 0.3) return startPartnership(n);
    if (!agreement || dice < 0.45) return draftAgreement(n, partnership);
    if (dice < 0.7) return addAlias(n, organisation);
    return recordTerm(n, agreement);
  }

  /** A stream that a command has created is written on by later ones. */
  learn({ acknowledged, events }: Entry): void {
    if (acknowledged?.revision !== events - 1) return;
    const category = acknowledged.stream.split('-', 1)[0] ?? '';
    const there = this.#targets.get(category) ?? [];
    if (there.length < TARGETS) this.#targets.set(category, [...there, acknowledged.id]);
  }

  #pick(category: string): string | undefined {
    const there = this.#targets.get(category) ?? [];
    return there[Math.floor(this.#random() * there.length)];
  }
}

export function openLedger(): Command {
  const body = { owner: 'Staden', demonstration: false };
  return { path: '/v1/ledger/open-ledger', body, events: 1 };
}

function registerOrganisation(n: number): Command {
  const body = { name: `Förening ${n}`, kind: 'civil-society', number: `802000-${n}` };
  return { path: '/v1/organisations/register-organisation', body, events: 2 };
}

function startPartnership(n: number): Command {
  return {
    path: '/v1/partnerships/start-partnership',
    body: { name: `Partnerskap ${n}` },
    events: 1,
  };
}

function draftAgreement(n: number, partnership: string): Command {
  const start = { date: '2025-01-01', basis: 'stated' };
  const end = { date: '2026-12-31', basis: 'stated' };
  const body = { title: `IOP ${n}`, partnership, start, end };
  return { path: '/v1/agreements/draft-agreement', body, events: 1 };
}

function addAlias(n: number, organisation: string): Command {
  const path = `/v1/organisations/${organisation}/add-organisation-alias`;
  return { path, body: { alias: `Kallad ${n}` }, events: 1 };
}

function recordTerm(n: number, agreement: string): Command {
  const body = { topic: 'cooperation', stated: true, text: `Parterna samverkar (${n}).` };
  return { path: `/v1/agreements/${agreement}/record-term`, body, events: 1 };
}
