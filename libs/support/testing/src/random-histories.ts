/**
 * Random valid histories, for property tests: several organisations, units, partnerships and agreements,
 * drafted, joined, signed, funded and planned in any order, voids and back-dated facts included. Whatever
 * the domain refuses is left out. `randomHistories` is the arbitrary; it shrinks to fewer steps.
 */
import {
  type Agreement,
  type Category,
  type Circumstances,
  type CommandData,
  COMMANDS,
  type DateFact,
  type Decision,
  decideVoidFact,
  type DomainEvent,
  EVENT_VERSIONS,
  evolveStream,
  foldStream,
  readEvidence,
  redecide,
  sinceOf,
  type StateOf,
  streamOf,
  TERM_TOPICS,
  whereEvidenceIs,
} from '@liggaren/domain';
import type { NewEvent } from '@liggaren/event-store-port';
import fc from 'fast-check';
import { InMemoryEventStore } from './in-memory-event-store.js';

export interface RandomHistory {
  /** Every event, in the order recorded. */
  readonly events: readonly DomainEvent[];
  /** Stream names, in the order begun. */
  readonly streams: readonly string[];
  history(stream: string): readonly DomainEvent[];
}

/** Steps up to so many; about half are accepted, and some record two facts. */
export function randomHistories(maxSteps = 60): fc.Arbitrary<RandomHistory> {
  return fc
    .array(fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }), {
      minLength: 10,
      maxLength: maxSteps,
      size: 'max',
    })
    .map((steps) => new World(steps).play());
}

/** A day that something may have turned on, around the years of the histories. */
export function randomDays(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 2021, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
    .map(([year, month, day]) => dayText(year, month, day + 1));
}

/** The log in memory of the history's first `count` events (all unless told), each at its position. */
export async function logOf(
  { events }: RandomHistory,
  count = events.length,
): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  for (const { stream, revision, ...event } of events.slice(0, count))
    await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [
      event as unknown as NewEvent,
    ]);
  return store;
}

const LEDGER_ID = '0d8f0000-0000-4000-8000-000000000000';
const ROLES = ['ordförande', 'direktör'];
const LINES = ['personnel', 'material', 'other'];

type Given = { readonly [T in keyof CommandData]: { type: T; on?: string; data: CommandData[T] } };
type GivenCommand = Given[keyof CommandData];

class World {
  readonly #events: DomainEvent[] = [];
  readonly #streams = new Map<string, DomainEvent[]>();
  #step: readonly number[] = [];
  #drawn = 0;
  #ids = 0;
  #clock = Date.UTC(2023, 0, 1, 8);
  /** Who gives the step's command. */
  #by = 'someone';

  constructor(private readonly steps: readonly (readonly number[])[]) {}

  play(): RandomHistory {
    this.#give({ type: 'OpenLedger', data: { owner: 'Staden', demonstration: true } });
    const city = this.#begin({
      type: 'RegisterOrganisation',
      data: { name: 'Staden', kind: 'public' },
    });
    this.#begin({ type: 'RegisterOrganisation', data: { name: 'En', kind: 'civil-society' } });
    this.#begin({
      type: 'EstablishUnit',
      data: { name: 'Nämnd', organisation: city, kind: 'board' },
    });
    const partnership = this.#begin({ type: 'StartPartnership', data: { name: 'Samverkan' } });
    this.#begin({ type: 'DraftAgreement', data: { title: 'IOP', partnership } });
    for (const step of this.steps) {
      this.#step = step;
      this.#drawn = 0;
      this.#clock += this.#one([1, 3_600_000, 86_400_000 * 20, -86_400_000]);
      if (this.#chance(6)) this.#void();
      else
        this.#give(
          this.#command(),
          this.#maybe(() => this.#date()),
        );
    }
    const streams = this.#streams;
    return {
      events: this.#events,
      streams: [...streams.keys()],
      history: (stream) => streams.get(stream) ?? [],
    };
  }

  #command(): GivenCommand {
    const on = this.#one(this.#idsOf('agreement'));
    const agreement = foldStream('agreement', this.#history('agreement', on)) as Agreement;
    const pick = this.#draw(24);
    switch (pick) {
      case 0:
        return {
          type: 'RegisterOrganisation',
          data: {
            name: this.#name(),
            kind: 'civil-society',
            ...this.#opt('number', () => this.#number()),
          },
        };
      case 1: {
        const data = { asWritten: this.#number() };
        return {
          type: 'RecordOrganisationNumber',
          on: this.#one(this.#idsOf('organisation')),
          data,
        };
      }
      case 2: {
        const data = { alias: this.#name() };
        return { type: 'AddOrganisationAlias', on: this.#one(this.#idsOf('organisation')), data };
      }
      case 3: {
        const organisation = this.#one(this.#idsOf('organisation'));
        return { type: 'EstablishUnit', data: { name: this.#name(), organisation, kind: 'team' } };
      }
      case 4:
        return { type: 'RegisterDocument', data: { title: this.#name(), kind: 'annex' } };
      case 5:
        return { type: 'StartPartnership', data: { name: this.#name() } };
      case 6: {
        const partnership = this.#one(this.#idsOf('partnership'));
        return { type: 'DraftAgreement', data: { partnership, ...this.#draft() } };
      }
      case 7:
        return { type: 'DraftAnnex', on, data: this.#draft() };
      case 8:
      case 9:
      case 10:
        return {
          type: 'JoinParty',
          on,
          data: {
            kind: this.#one(['public', 'civil-society']),
            ...this.#opt('acting', () => this.#acting()),
            ...this.#opt('namedAs', () => [{ text: this.#name() }, { text: this.#name() }]),
          },
        };
      case 11: {
        const unnamed = agreement.parties.filter(({ acting }) => !acting);
        const data = { party: this.#one(idsOf(unnamed)), acting: this.#acting() };
        return { type: 'NameParty', on, data };
      }
      case 12:
        return { type: 'LeaveParty', on, data: { party: this.#one(idsOf(agreement.parties)) } };
      case 13:
      case 14:
      case 15:
        return { type: 'SignInstrument', on, data: this.#signature(agreement) };
      case 16:
        return {
          type: 'ConcludeInstrument',
          on,
          data: {
            ...this.#instrument(agreement),
            basis: this.#one(['all-signatures', 'stated-in-document']),
          },
        };
      case 17:
        return {
          type: 'RecordTerm',
          on,
          data: {
            ...this.#instrument(agreement),
            topic: this.#one(TERM_TOPICS),
            stated: this.#chance(2),
            ...this.#opt('text', () => this.#name()),
          },
        };
      case 18: {
        const data = { months: 12, ...this.#opt('exerciseBy', () => this.#date()) };
        return { type: 'GrantExtensionOption', on, data };
      }
      case 19: {
        const data = { predecessor: this.#one(this.#idsOf('agreement')) };
        return { type: 'RecordSuccession', on, data };
      }
      case 20:
      case 21:
        return { type: 'AgreeFunding', on, data: this.#funding(agreement) };
      case 22:
        return {
          type: 'ConfirmAppropriation',
          on,
          data: {
            unit: this.#one(this.#publicUnits(agreement)),
            fiscalYear: 2022 + this.#draw(6),
            currency: 'SEK',
            amountMinor: 1 + this.#draw(9_999) * 1_000,
          },
        };
      default:
        return {
          type: 'AdoptPaymentPlan',
          on,
          data: {
            funding: this.#one(idsOf(agreement.fundings)),
            basis: this.#one(['calendar', 'agreement']),
            timing: this.#one(['advance', 'arrears']),
            dueDays: this.#draw(90),
          },
        };
    }
  }

  #draft() {
    const signatureLines = () => [
      { organisation: this.#one(this.#idsOf('organisation')), role: this.#one(ROLES) },
      { organisation: this.#one(this.#idsOf('organisation')), role: this.#one(ROLES) },
    ];
    return {
      title: this.#name(),
      ...this.#opt('start', () => this.#date()),
      ...this.#opt('end', () => this.#date()),
      ...this.#opt('signatureLines', signatureLines),
    };
  }

  #signature(agreement: Agreement) {
    const named = this.#instrument(agreement);
    const { signatureLines = [] } =
      agreement.instruments.find(({ id }) => id === (named.instrument ?? agreement.id)) ?? {};
    const parties = agreement.parties.flatMap(({ acting }) =>
      acting ? [acting.organisation] : [],
    );
    const free = { organisation: this.#one(parties), role: this.#one(ROLES) };
    const line = signatureLines.length > 0 ? this.#one(signatureLines) : free;
    return { ...named, ...line, ...this.#opt('signedOn', () => this.#date()) };
  }

  #funding(agreement: Agreement) {
    const acting = agreement.parties.flatMap((party) => (party.acting ? [party.acting] : []));
    const period = this.#chance(3)
      ? { months: 1 + this.#draw(30) }
      : {
          ...this.#opt('start', () => this.#date()),
          ...this.#opt('end', () => this.#date()),
        };
    return {
      ...this.#instrument(agreement),
      payer: this.#one(acting),
      payee: this.#one(acting),
      currency: 'SEK',
      lines: LINES.slice(0, 1 + this.#draw(3)).map((code) => ({
        code,
        label: code,
        amountMinor: this.#draw(9_999) * 997,
      })),
      ...this.#opt('printedTotalMinor', () => 1_000),
      ...period,
    };
  }

  #instrument(agreement: Agreement): { instrument?: string } {
    const annexes = idsOf(agreement.instruments.slice(1));
    return annexes.length > 0 && this.#chance(2) ? { instrument: this.#one(annexes) } : {};
  }

  /** Units that a public party acts through; any, for one that acts itself. */
  #publicUnits(agreement: Agreement): readonly string[] {
    return agreement.parties.flatMap(({ kind, acting, left }) =>
      kind === 'public' && acting && !left ? (acting.units ?? this.#idsOf('unit')) : [],
    );
  }

  #acting() {
    const organisation = this.#one(this.#idsOf('organisation'));
    const units = this.#idsOf('unit').filter(
      (id) => foldStream('unit', this.#history('unit', id))?.organisation === organisation,
    );
    return units.length > 0 && this.#chance(2)
      ? { organisation, units: [this.#one(units)] }
      : { organisation };
  }

  /** Any event but the first of its stream. */
  #void(): void {
    const target = this.#one(this.#events.filter(({ revision }) => revision > 0));
    if (!target) return;
    const category = target.stream.split('-', 1)[0] as Category;
    const decision = decideVoidFact<StateOf[Category]>(
      this.#streams.get(target.stream) ?? [],
      { voided: target.id, why: 'misread' },
      (state, event) => evolveStream(category, state as never, event),
      redecide,
    );
    this.#record(target.stream, decision, undefined);
  }

  #begin(command: GivenCommand): string {
    this.#give(command);
    return (this.#events.at(-1)?.stream ?? '').replace(/^[a-z]+-/, '');
  }

  #give(command: GivenCommand, effectiveOn?: DateFact): void {
    const { category, decide } = COMMANDS[command.type];
    const id = command.on ?? this.#id();
    // Chosen from nothing: there is nobody to sign, no funding to plan.
    if (hasHole(command.data)) return;
    const state = foldStream(category, this.#history(category, id));
    const decision = decide(
      state as never,
      command.data as never,
      this.#circumstances(command, state as never, effectiveOn),
    );
    this.#record(streamOf(category, id), decision, effectiveOn);
  }

  /** As the handler finds them: who, from which day, and what other streams say. */
  #circumstances(
    { type, data }: GivenCommand,
    state: never,
    effectiveOn: DateFact | undefined,
  ): Circumstances {
    const by = { id: this.#by, kind: 'person' } as const;
    const recordedAt = new Date(this.#clock).toISOString();
    const on = sinceOf({ recordedAt, ...(effectiveOn ? { effectiveOn } : {}) }).day;
    const evidence = COMMANDS[type].evidence(state, data as never, by).flatMap((wanted) => {
      const { category, id } = whereEvidenceIs(wanted);
      const history = this.#history(category, id);
      const other = foldStream(category, history);
      const value = other && readEvidence(wanted, other);
      const revision = history.length - 1;
      return value ? [{ stream: streamOf(category, id), revision, value }] : [];
    });
    return { by, on, evidence };
  }

  #record(stream: string, decision: Decision, given: DateFact | undefined): void {
    if ('rejection' in decision) return;
    const commandId = this.#id();
    const history = this.#streams.get(stream) ?? [];
    for (const { type, data, effectiveOn = given } of decision.facts) {
      const event = {
        ledgerId: LEDGER_ID,
        id: this.#id(),
        stream,
        revision: history.length,
        type,
        version: EVENT_VERSIONS[type],
        recordedAt: new Date(this.#clock).toISOString(),
        ...(effectiveOn ? { effectiveOn } : {}),
        data,
        metadata: {
          actor: { id: this.#by, kind: 'person', authenticated: 'none' },
          commandId,
          inputHash: '',
          correlationId: commandId,
        },
      } as DomainEvent;
      history.push(event);
      this.#events.push(event);
    }
    this.#streams.set(stream, history);
  }

  #history(category: Category, id: string): readonly DomainEvent[] {
    return this.#streams.get(streamOf(category, id)) ?? [];
  }

  #idsOf(category: Category): readonly string[] {
    const start = `${category}-`;
    const streams = [...this.#streams.keys()].filter((stream) => stream.startsWith(start));
    return streams.map((stream) => stream.slice(start.length));
  }

  #id(): string {
    this.#ids += 1;
    return `${this.#ids.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  }

  #name(): string {
    return this.#one(['Alfa', 'Beta', 'Gamma', 'Delta']);
  }

  #number(): string {
    return this.#one(['802012-1581', '8020121581', '8002012-1581', '556016-0680', '802012-\n1581']);
  }

  /** Exact or inexact, stated or assumed, often long before or after it is recorded. */
  #date(): DateFact {
    const [year, month, day] = [2022 + this.#draw(7), 1 + this.#draw(12), 1 + this.#draw(28)];
    const exact = dayText(year, month, day);
    const date = this.#one([exact, exact, exact, exact.slice(0, 7), exact.slice(0, 4)]);
    return { date, basis: this.#chance(5) ? 'assumed' : 'stated' };
  }

  #maybe<T>(value: () => T): T | undefined {
    return this.#chance(2) ? value() : undefined;
  }

  #opt<K extends string, T>(key: K, value: () => T): { [P in K]?: T } {
    return (this.#chance(2) ? { [key]: value() } : {}) as { [P in K]?: T };
  }

  #chance(oneIn: number): boolean {
    return this.#draw(oneIn) === 0;
  }

  /** One of the choices; undefined from none, which `#give` notices. */
  #one<T>(choices: readonly T[]): T {
    return choices[this.#draw(Math.max(choices.length, 1))] as T;
  }

  /** From 0 to below `below`: the step's numbers in turn, mixed when they run out. */
  #draw(below: number): number {
    const { length } = this.#step;
    const drawn = length === 0 ? 0 : (this.#step[this.#drawn % length] ?? 0);
    const round = length === 0 ? 0 : Math.floor(this.#drawn / length);
    this.#drawn += 1;
    return (drawn + round * 31) % below;
  }
}

function idsOf(facts: readonly { readonly id: string }[]): readonly string[] {
  return facts.map(({ id }) => id);
}

/** Whether a choice was made from nothing somewhere in the value. */
function hasHole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(hasHole);
}

function dayText(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
