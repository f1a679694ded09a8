/** What changed between two moments, and the events responsible. */
import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '@liggaren/domain';
import { createProjector } from '@liggaren/projections';
import {
  agreementDrafted,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  InMemoryViewStore,
  instrumentConcluded,
  kr,
  logOf,
  partyJoined,
  positionOf,
  recorded,
  stated,
} from '@liggaren/testing';
import { allProjections } from '../index.js';
import type { Moment } from '../moment.js';
import { type DiffItem, getDiff } from './diff.query.js';
import { DIFFABLE_VIEWS, type DiffableViewName } from './diffable-views.js';

type InStream = readonly [stream: string, fact: GivenFact];

/** A log over several streams; each fact's name is the id of its event. */
async function ledgerOf(...facts: readonly InStream[]) {
  const revisions = new Map<string, number>();
  const events = facts.map(([stream, given]) => {
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    return { ...recorded([given])[0], stream, revision } as DomainEvent;
  });
  const eventStore = await logOf({ events } as unknown as Parameters<typeof logOf>[0]);
  const views = new InMemoryViewStore();
  await createProjector({ eventStore, viewStore: views, projections: allProjections() }).catchUp();
  /** Known when the event of this id had been recorded; now unless told. */
  const momentAt = ({ on, known }: At): Moment => {
    const count =
      known === undefined ? events.length : 1 + events.findIndex(({ id }) => id === known);
    return {
      validOn: on,
      knownAt: { position: positionOf(count), eventId: '', instant: '' },
    };
  };
  return async (
    view: DiffableViewName,
    from: At,
    to: At,
    { agreement, cellsAtATime = 100 }: { agreement?: string; cellsAtATime?: number } = {},
  ) => {
    const filter = agreement === undefined ? {} : { agreement };
    const parts = { events: eventStore, views };
    const moments = [momentAt(from), momentAt(to)] as const;
    const request = { limit: 100, cellsAtATime };
    return (await getDiff(parts, DIFFABLE_VIEWS[view], moments, filter, request)).items;
  };
}
interface At {
  readonly on: string;
  readonly known?: string;
}

/** `/status in-force → expired: time drafted` */
const fieldsOf = ({ fields }: DiffItem) =>
  fields.map(
    ({ field, before, after, because }) =>
      `${field} ${JSON.stringify(before)} → ${JSON.stringify(after)}: ${reasons(because)}`,
  );
const reasons = (because: DiffItem['because']) =>
  because.map(({ because: why, event }) => `${why} ${event}`).join(', ');
const fieldOf = (items: readonly DiffItem[], name: string) =>
  fieldsOf(items[0]!).find((field) => field.startsWith(name));

const IOP = 'agreement-iop';
const on = (stream: string, id: string, given: GivenFact, day = '2022-01-01'): InStream => [
  stream,
  as(id, effective(day, given)),
];
const AGREED: readonly InStream[] = [
  on(
    'organisation-stad',
    'city',
    fact('OrganisationRegistered', { name: 'Staden', kind: 'public' }),
  ),
  on(
    'organisation-convictus',
    'convictus',
    fact('OrganisationRegistered', { name: 'Convictus', kind: 'civil-society' }),
  ),
  on(IOP, 'drafted', agreementDrafted({ start: '2022-01-01', end: '2022-12-31' })),
  on(IOP, 'joined', partyJoined(by('convictus'))),
  on(IOP, 'concluded', instrumentConcluded()),
];

describe('What was recorded between two places, the day held still', () => {
  it('names the event by which each field changed, and no other', async () => {
    const diff = await ledgerOf(
      ...AGREED.slice(0, 4),
      on(IOP, 'term', fact('TermRecorded', { topic: 'insurance', stated: false })),
      on(IOP, 'concluded', instrumentConcluded()),
    );
    const [item, ...others] = await diff(
      'agreements',
      { on: '2022-06-30', known: 'joined' },
      { on: '2022-06-30' },
    );
    expect(others).toEqual([]);
    expect(item).toMatchObject({ change: 'changed', cell: 'iop', title: 'IOP för EU-medborgare' });
    expect(fieldsOf(item!)).toEqual(
      expect.arrayContaining(['/status "draft" → "in-force": recorded concluded']),
    );
    const because = Object.fromEntries(
      item!.fields.map(({ field, because: own }) => [field, reasons(own)]),
    );
    expect(because).toEqual({
      '/status': 'recorded concluded',
      '/instruments': 'recorded concluded',
      '/terms': 'recorded term',
    });
    expect(item!.events.map(({ id }) => id)).toEqual(['term', 'concluded']);
  });

  it('names the void, and not the voided event that was known before', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on(IOP, 'void', fact('FactVoided', { voided: 'concluded', why: 'another agreement' })),
    );
    const items = await diff(
      'agreements',
      { on: '2022-06-30', known: 'concluded' },
      { on: '2022-06-30' },
    );
    expect(fieldOf(items, '/status')).toBe('/status "in-force" → "draft": recorded void');
  });

  it('names who left, though nothing that is shown any more follows from it', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on(IOP, 'left', fact('PartyLeft', { party: 'joined' }), '2022-03-01'),
      on(IOP, 'term', fact('TermRecorded', { topic: 'insurance', stated: false })),
    );
    const items = await diff(
      'agreements',
      { on: '2022-06-30', known: 'concluded' },
      { on: '2022-06-30' },
    );
    expect(fieldOf(items, '/parties')).toMatch(/→ \[\]: recorded left$/);
    expect(fieldOf(items, '/terms')).toMatch(/: recorded term$/);
  });

  it('names the event of another stream that shows in the row: a new name', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on('organisation-convictus', 'alias', fact('OrganisationAliasAdded', { alias: 'C' })),
      on(
        'organisation-convictus',
        'renamed',
        fact('OrganisationRenamed', { name: 'Nya Convictus' }),
      ),
    );
    const items = await diff(
      'agreements',
      { on: '2022-06-30', known: 'alias' },
      { on: '2022-06-30' },
    );
    expect(items).toHaveLength(1);
    expect(fieldOf(items, '/parties')).toMatch(/: recorded renamed$/);
    expect(
      await diff(
        'agreements',
        { on: '2022-06-30', known: 'concluded' },
        { on: '2022-06-30', known: 'alias' },
      ),
    ).toEqual([]);
  });

  it('names what an added row follows from, and what took a row away', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on(IOP, 'funding', fundingAgreed({ months: 3 })),
      on(IOP, 'void', fact('FactVoided', { voided: 'funding', why: 'misread' })),
    );
    const [added] = await diff(
      'payment-schedule',
      { on: '2022-06-30', known: 'concluded' },
      { on: '2022-06-30', known: 'funding' },
    );
    expect(added).toMatchObject({ change: 'added', cell: 'funding/1', fields: [] });
    expect([reasons(added!.because), added!.after?.['stage'], added!.before]).toEqual([
      'recorded funding',
      'previewed',
      undefined,
    ]);
    const [removed] = await diff(
      'payment-schedule',
      { on: '2022-06-30', known: 'funding' },
      { on: '2022-06-30' },
    );
    expect([removed!.change, reasons(removed!.because)]).toEqual(['removed', 'recorded void']);
  });

  it('names the release, for the stage and what is released', async () => {
    const released = fact('TrancheReleased', {
      tranche: 'funding/1',
      amountMinor: kr(382_500),
      currency: 'SEK',
      lines: [],
      fiscalYear: 2022,
      evidence: [],
    });
    const diff = await ledgerOf(
      ...AGREED,
      on(IOP, 'funding', fundingAgreed({ start: '2022-01-01', end: '2022-12-31' })),
      on(IOP, 'released', released, '2022-02-01'),
    );
    const items = await diff(
      'payment-schedule',
      { on: '2022-06-30', known: 'funding' },
      { on: '2022-06-30' },
    );
    const first = items.filter(({ cell }) => cell === 'funding/1');
    expect(fieldOf(first, '/stage')).toBe('/stage "previewed" → "released": recorded released');
    const money = (amountMinor: number) => JSON.stringify({ amountMinor, currency: 'SEK' });
    expect(fieldOf(first, '/progress')).toBe(
      `/progress/released ${money(0)} → ${money(kr(382_500))}: recorded released`,
    );
  });

  it('may be asked backwards: the same events are responsible', async () => {
    const diff = await ledgerOf(...AGREED);
    const items = await diff(
      'agreements',
      { on: '2022-06-30' },
      { on: '2022-06-30', known: 'joined' },
    );
    expect(fieldOf(items, '/status')).toBe('/status "in-force" → "draft": recorded concluded');
  });
});

describe('What a gate follows from in another stream', () => {
  const account = { organisation: 'convictus', account: 'account' };
  const verified = fact('PayoutAccountVerified', {
    account: 'account',
    method: 'by letter',
    coolingOffDays: 3,
    usableFrom: '2022-02-04',
  });
  const ledger = () =>
    ledgerOf(
      ...AGREED,
      on(
        'organisation-convictus',
        'account',
        fact('PayoutAccountRegistered', { kind: 'bankgiro', number: '5050-1055' }),
      ),
      on(IOP, 'funding', fundingAgreed({ start: '2022-01-01', end: '2022-03-31' })),
      on(
        IOP,
        'designated',
        fact('PayoutAccountDesignated', {
          funding: 'funding',
          account: account.account,
          evidence: [],
        }),
      ),
      on('organisation-convictus', 'verified', verified, '2022-02-01'),
      on(
        'organisation-convictus',
        'closed',
        fact('PayoutAccountClosed', { account: 'account', why: 'moved' }),
        '2022-03-01',
      ),
    );

  it('is named: the account was verified', async () => {
    const diff = await ledger();
    const items = await diff(
      'payment-schedule',
      { on: '2022-02-10', known: 'designated' },
      { on: '2022-02-10', known: 'verified' },
    );
    expect(items.map(({ cell }) => cell)).toEqual(['funding/1']);
    expect(fieldOf(items, '/gates')).toMatch(/: recorded verified$/);
  });

  it('is named when only its days pass: the cooling-off, and the account’s close', async () => {
    const diff = await ledger();
    const cooled = await diff(
      'payment-schedule',
      { on: '2022-02-01', known: 'verified' },
      { on: '2022-02-04', known: 'verified' },
    );
    expect(fieldOf(cooled, '/gates')).toMatch(/: time verified$/);
    const closed = await diff('payment-schedule', { on: '2022-02-10' }, { on: '2022-03-01' });
    expect(fieldOf(closed, '/gates')).toMatch(/: time closed$/);
  });
});

describe('What only time brought, the knowledge held still', () => {
  it('names the event that states the day: the draft, of the last day', async () => {
    const diff = await ledgerOf(...AGREED);
    const items = await diff('agreements', { on: '2022-12-31' }, { on: '2023-01-01' });
    expect(fieldOf(items, '/status')).toBe('/status "in-force" → "expired": time drafted');
    expect(items[0]!.events.map(({ id }) => id)).toEqual(['drafted']);
  });

  it('tells an option’s last day from the agreement’s', async () => {
    const option = fact('ExtensionOptionGranted', { months: 12, exerciseBy: stated('2022-09-30') });
    const diff = await ledgerOf(...AGREED, on(IOP, 'option', option));
    const items = await diff('agreements', { on: '2022-09-30' }, { on: '2023-01-01' });
    expect(fieldOf(items, '/status')).toMatch(/: time drafted$/);
    expect(fieldOf(items, '/options')).toMatch(/: time option$/);
  });

  it('names the event whose effect began: a row that is there from a day on', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on(IOP, 'funding', fundingAgreed({ months: 3 }), '2022-05-01'),
    );
    const [item] = await diff('payment-schedule', { on: '2022-04-30' }, { on: '2022-05-01' });
    expect([item!.change, reasons(item!.because)]).toEqual(['added', 'time funding']);
  });

  it('names the request, when a report becomes overdue', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on(
        'report-r',
        'requested',
        fact('ReportRequested', {
          kind: 'follow-up',
          concerns: [{ agreement: 'iop' }],
          dueOn: '2022-03-31',
        }),
      ),
    );
    const items = await diff('reports', { on: '2022-03-31' }, { on: '2022-04-01' });
    expect(fieldsOf(items[0]!)).toEqual(['/overdue false → true: time requested']);
  });
});

describe('When both clocks move', () => {
  it('what was recorded and what time brought are told apart, field by field', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on(IOP, 'term', fact('TermRecorded', { topic: 'insurance', stated: false })),
    );
    const items = await diff(
      'agreements',
      { on: '2022-12-31', known: 'concluded' },
      { on: '2023-01-01' },
    );
    expect(fieldOf(items, '/status')).toMatch(/: time drafted$/);
    expect(fieldOf(items, '/terms')).toMatch(/: recorded term$/);
  });
});

describe('A diff of one agreement', () => {
  it('leaves out the others', async () => {
    const diff = await ledgerOf(
      ...AGREED,
      on('agreement-other', 'drafted-other', agreementDrafted({ title: 'Annan' })),
    );
    const [from, to] = [{ on: '2022-06-30', known: 'convictus' }, { on: '2022-06-30' }];
    const cells = async (agreement?: string) =>
      (await diff('agreements', from, to, agreement === undefined ? {} : { agreement })).map(
        ({ cell }) => cell,
      );
    expect([await cells(), await cells('other')]).toEqual([['iop', 'other'], ['other']]);
  });
});

describe('A diff of many rows', () => {
  it.each([1, 2, 3, 7, 100])('is the same when %i are compared at a time', async (cellsAtATime) => {
    // Known before: the last by its id, and one in the midst.
    const names = ['h', 'd', 'a', 'b', 'c', 'e', 'f', 'g', 'i'];
    const diff = await ledgerOf(
      ...names.map((name) => on(`agreement-${name}`, `drafted-${name}`, agreementDrafted())),
    );
    const [before, now] = [{ on: '2022-06-30', known: 'drafted-d' }, { on: '2022-06-30' }];
    const cells = async (from: At, to: At) =>
      (await diff('agreements', from, to, { cellsAtATime })).map(({ cell }) => cell);
    expect(await cells(before, now)).toEqual(['a', 'b', 'c', 'e', 'f', 'g', 'i']);
    expect(await cells(now, before)).toEqual(['a', 'b', 'c', 'e', 'f', 'g', 'i']);
  });
});
