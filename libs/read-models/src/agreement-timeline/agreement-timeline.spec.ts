/** The agreement's timeline: what held from when to when, who did what and why, and the chain with its gaps. */
import { describe, expect, it } from '@jest/globals';
import { asDomainEvent, type DomainEvent, foldStream } from '@liggaren/domain';
import { createProjector } from '@liggaren/projections';
import {
  agreementDrafted,
  as,
  assumed,
  by,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  InMemoryViewStore,
  instrumentConcluded,
  instrumentSigned,
  logOf,
  OWN_ID,
  positionOf,
  randomHistories,
  recorded,
  recordedAt,
  stated,
} from '@liggaren/testing';
import { JsonText } from '@liggaren/view-store-port';
import fc from 'fast-check';
import { allProjections } from '../index.js';
import type { Moment } from '../moment.js';
import { AGREEMENT_TIMELINE } from './agreement-timeline.projection.js';
import {
  getTimeline,
  type TimelineEntry,
  type TimelineFilter,
} from './agreement-timeline.query.js';
import { actsOf } from './acts.js';
import { intervalsOf } from './intervals.js';

/** The facts of one agreement, or of several by their ids, in the order recorded. */
async function ledgerOf(given: Readonly<Record<string, readonly GivenFact[]>>) {
  const events = Object.entries(given).flatMap(([id, facts]) =>
    recorded(facts).map((event) => ({
      ...event,
      id: id === OWN_ID ? event.id : `${id}-${event.id}`,
      stream: `agreement-${id}`,
    })),
  ) as readonly DomainEvent[];
  return viewsOf({ events });
}

async function viewsOf({ events }: { readonly events: readonly DomainEvent[] }) {
  const viewStore = new InMemoryViewStore();
  const eventStore = await logOf({ events } as Parameters<typeof logOf>[0]);
  await createProjector({ eventStore, viewStore, projections: allProjections() }).catchUp();
  const momentAt = (validOn: string, count = events.length): Moment => ({
    validOn,
    knownAt: { position: positionOf(count), eventId: '', instant: '' },
  });
  return {
    viewStore,
    momentAt,
    async timeline(
      { on, known, agreement = OWN_ID }: { on: string; known?: number; agreement?: string },
      filter: TimelineFilter = {},
      page = { limit: 100 },
    ) {
      return getTimeline(viewStore, momentAt(on, known), agreement, filter, page);
    },
  };
}

async function timelineOf(facts: readonly GivenFact[], on: string, filter: TimelineFilter = {}) {
  const { timeline } = await ledgerOf({ [OWN_ID]: facts });
  return (await timeline({ on }, filter))?.items ?? [];
}

const entries = (items: readonly TimelineEntry[], entry: string) =>
  items.filter((item) => item.entry === entry);
/** `2022-01-01..2022-12-31 in-force`, in the order given. */
const spans = (items: readonly TimelineEntry[], entry: string, name = 'status') =>
  entries(items, entry).map((item) =>
    `${item['validFrom']}..${item['validTo'] ?? ''} ${item[name]}`.trim(),
  );

const DRAFTED = as(
  'drafted',
  effective('2021-11-01', agreementDrafted({ start: '2022-01-01', end: '2022-12-31' })),
);
const CONCLUDED = as('concluded', effective('2021-12-01', instrumentConcluded()));
const OPTION = as(
  'option',
  effective('2021-12-01', fact('ExtensionOptionGranted', { months: 12, holder: by('stad') })),
);

describe('The status of an agreement', () => {
  it('is shown from draft to its last day, each interval with its events', async () => {
    const items = await timelineOf([DRAFTED, CONCLUDED], '2022-06-30');
    expect(spans(items, 'status')).toEqual([
      '2021-11-01..2021-12-01 draft',
      '2021-12-01..2022-01-01 concluded',
      '2022-01-01..2023-01-01 in-force',
      '2023-01-01.. expired',
    ]);
    expect(entries(items, 'status').map(({ because }) => because)).toEqual([
      ['drafted'],
      ['drafted', 'concluded'],
      ['drafted', 'concluded'],
      ['drafted', 'concluded'],
    ]);
  });

  it('marks the interval that holds on the day asked', async () => {
    const items = await timelineOf([DRAFTED, CONCLUDED], '2022-12-31');
    const holding = entries(items, 'status').filter(({ holds }) => holds);
    expect(spans(holding, 'status')).toEqual(['2022-01-01..2023-01-01 in-force']);
  });

  it('is extended from the day that the extension has effect, though it was recorded later', async () => {
    const extension = as(
      'extended',
      recordedAt(
        '2022-08-20T08:00:00.000Z',
        effective(
          '2022-04-01',
          fact('AgreementExtended', { end: stated('2023-06-30'), basis: 'option-exercised' }),
        ),
      ),
    );
    const ledger = await ledgerOf({ [OWN_ID]: [DRAFTED, CONCLUDED, extension] });
    const now = (await ledger.timeline({ on: '2022-05-01' }))?.items ?? [];
    const before = (await ledger.timeline({ on: '2022-05-01', known: 2 }))?.items ?? [];
    expect(spans(now, 'status', 'extended')).toEqual([
      '2021-11-01..2021-12-01 false',
      '2021-12-01..2022-01-01 false',
      '2022-01-01..2022-04-01 false',
      '2022-04-01..2023-07-01 true',
      '2023-07-01.. true',
    ]);
    expect(spans(before, 'status').at(-1)).toBe('2023-01-01.. expired');
    expect(entries(now, 'status').at(-2)?.['because']).toEqual([
      'drafted',
      'concluded',
      'extended',
    ]);
  });

  it('of an annex stands beside the agreement’s own, signature by signature', async () => {
    const lines = [
      { organisation: 'stad', role: 'direktör' },
      { organisation: 'convictus', role: 'ordförande' },
    ];
    const items = await timelineOf(
      [
        DRAFTED,
        CONCLUDED,
        as(
          'annex',
          effective('2022-02-01', fact('AnnexDrafted', { title: 'Bilaga', signatureLines: lines })),
        ),
        as(
          'signed',
          instrumentSigned({ ...lines[0]!, instrument: 'annex', signedOn: '2022-02-10' }),
        ),
      ],
      '2022-06-30',
    );
    const annex = entries(items, 'status').filter(({ instrument }) => instrument === 'annex');
    expect(spans(annex, 'status')).toEqual([
      '2022-02-01..2022-02-10 awaiting-signatures',
      '2022-02-10.. awaiting-signatures',
    ]);
    expect(annex.at(-1)?.['because']).toEqual(['annex', 'signed']);
  });
});

describe('An option', () => {
  it('is shown with the end it leads to, available until it is waived', async () => {
    const waived = effective('2022-09-01', fact('ExtensionOptionWaived', { option: 'option' }));
    const items = await timelineOf(
      [DRAFTED, CONCLUDED, OPTION, as('waived', waived)],
      '2022-06-30',
    );
    expect(spans(items, 'option')).toEqual([
      '2021-12-01..2022-09-01 available',
      '2022-09-01.. waived',
    ]);
    expect(entries(items, 'option')).toMatchObject([
      { endIfUsed: '2023-12-31', holder: { organisation: 'stad' }, because: ['option'] },
      { endIfUsed: '2023-12-31', because: ['option', 'waived'] },
    ]);
  });

  it('has an unknown outcome when the period is over: the event that states the end is named', async () => {
    const items = await timelineOf([DRAFTED, CONCLUDED, OPTION], '2024-06-30');
    expect(entries(items, 'option').at(-1)).toMatchObject({
      status: 'outcome-unknown',
      validFrom: '2023-01-01',
      because: ['option', 'drafted'],
    });
  });
});

describe('A notice', () => {
  const given = as(
    'notice',
    effective(
      '2022-03-01',
      fact('TerminationNoticeGiven', { by: by('stad'), lastDay: stated('2022-08-31') }),
    ),
  );

  it('stands until it is withdrawn', async () => {
    const withdrawn = fact('TerminationNoticeWithdrawn', { notice: 'notice' });
    const items = await timelineOf(
      [DRAFTED, CONCLUDED, given, as('withdrawn', effective('2022-04-01', withdrawn))],
      '2022-06-30',
    );
    expect(spans(items, 'notice', 'state')).toEqual([
      '2022-03-01..2022-04-01 standing',
      '2022-04-01.. withdrawn',
    ]);
    expect(entries(items, 'notice').at(-1)?.['because']).toEqual(['notice', 'withdrawn']);
  });

  it('is followed by the end of the agreement', async () => {
    const terminated = fact('AgreementTerminated', {
      notice: 'notice',
      lastDay: stated('2022-08-31'),
    });
    const items = await timelineOf(
      [DRAFTED, CONCLUDED, given, as('terminated', effective('2022-08-31', terminated))],
      '2022-06-30',
    );
    expect(spans(items, 'notice', 'state').at(-1)).toBe('2022-08-31.. followed');
    expect(spans(items, 'status').at(-1)).toBe('2022-09-01.. terminated');
    expect(entries(items, 'status').at(-1)?.['because']).toContain('terminated');
  });
});

describe('An act', () => {
  it('says who recorded what, when, with effect from when, and what that rests on', async () => {
    const [act] = entries(await timelineOf([DRAFTED, fundingAgreed()], '2022-06-30'), 'act');
    expect(act).toMatchObject({
      event: 'drafted',
      type: 'AgreementDrafted',
      actor: { id: 'case-officer', kind: 'person' },
      recordedAt: '2026-01-15T09:00:00.000Z',
      since: { day: '2021-11-01', basis: 'stated' },
    });
    const undated = entries(await timelineOf([agreementDrafted()], '2022-06-30'), 'act');
    expect(undated).toMatchObject([{ since: { day: '2026-01-15', basis: 'recorded' } }]);
    const guessed = { ...agreementDrafted(), effectiveOn: assumed('2021') };
    expect(entries(await timelineOf([guessed], '2022-06-30'), 'act')).toMatchObject([
      { since: { day: '2021-01-01', basis: 'assumed' } },
    ]);
  });

  it('that was voided says by which event and why, and what takes its place what it corrects', async () => {
    const voided = fact('FactVoided', { voided: 'option', why: 'another agreement' });
    const { timeline } = await ledgerOf({
      [OWN_ID]: [DRAFTED, CONCLUDED, OPTION, as('void', effective('2021-12-01', voided))],
    });
    const now = (await timeline({ on: '2022-06-30' }))?.items ?? [];
    const then = (await timeline({ on: '2022-06-30', known: 3 }))?.items ?? [];
    const option = (items: readonly TimelineEntry[]) =>
      entries(items, 'act').find(({ event }) => event === 'option');
    expect(option(then)).not.toHaveProperty('voided');
    expect(option(now)).toMatchObject({ voided: { event: 'void', why: 'another agreement' } });
    expect(entries(now, 'act').map(({ event }) => event)).toContain('void');
    expect([entries(then, 'option').length > 0, entries(now, 'option')]).toEqual([true, []]);
  });

  it('carries its reason, its source, and what it corrects', async () => {
    const [drafted] = recorded([DRAFTED]);
    const metadata = {
      ...drafted!.metadata,
      reason: 'read again',
      source: { document: 'paper', lines: '4-5' },
      corrects: 'earlier',
    };
    const { timeline } = await viewsOf({ events: [{ ...drafted!, metadata } as DomainEvent] });
    expect(entries((await timeline({ on: '2022-06-30' }))?.items ?? [], 'act')).toMatchObject([
      { reason: 'read again', source: { document: 'paper', lines: '4-5' }, corrects: 'earlier' },
    ]);
  });
});

describe('The chain', () => {
  const agreement = (start: string, end: string, predecessor?: string) => [
    effective('2017-01-01', agreementDrafted({ title: `IOP ${start.slice(0, 4)}`, start, end })),
    effective('2017-01-01', instrumentConcluded()),
    ...(predecessor === undefined
      ? []
      : [effective('2017-01-01', fact('SuccessionRecorded', { predecessor }))]),
  ];
  const chain = () =>
    ledgerOf({
      first: agreement('2018-01-01', '2018-12-31'),
      [OWN_ID]: agreement('2019-02-01', '2020-12-31', 'first'),
      third: agreement('2021-01-11', '2021-12-31', OWN_ID),
      fourth: agreement('2022-01-01', '2022-12-31', 'third'),
    });

  it('is shown both ways, with every gap in days and the events that make it one', async () => {
    const items = (await (await chain()).timeline({ on: '2019-01-15' }))?.items ?? [];
    expect(entries(items, 'gap')).toMatchObject([
      {
        from: '2019-01-01',
        to: '2019-01-31',
        days: 31,
        holds: true,
        after: { agreement: 'first', title: 'IOP 2018' },
        before: { agreement: OWN_ID },
        because: ['first-event-0', 'event-2', 'event-0'],
      },
      { from: '2021-01-01', to: '2021-01-10', days: 10, holds: false },
    ]);
    expect(
      entries(items, 'agreement').map(({ agreement: id, relation, status, gapDays }) => [
        id,
        relation,
        status,
        gapDays,
      ]),
    ).toEqual([
      ['first', 'predecessor', 'expired', undefined],
      ['third', 'successor', 'concluded', 10],
      ['fourth', 'successor', 'concluded', 0],
    ]);
  });

  it('counts a gap from the day of a termination', async () => {
    const ended = fact('AgreementTerminated', { lastDay: stated('2018-06-30') });
    const { timeline } = await ledgerOf({
      first: [...agreement('2018-01-01', '2018-12-31'), effective('2018-06-30', ended)],
      [OWN_ID]: agreement('2019-02-01', '2020-12-31', 'first'),
    });
    const [gap] = entries((await timeline({ on: '2019-02-01' }))?.items ?? [], 'gap');
    expect(gap).toMatchObject({ from: '2018-07-01', days: 215 });
    expect(gap?.['because']).toContain('first-event-2');
  });

  it('ends, though agreements be said to follow each other in a circle', async () => {
    const { timeline } = await ledgerOf({
      [OWN_ID]: agreement('2018-01-01', '2018-12-31', 'other'),
      other: agreement('2019-02-01', '2019-12-31', OWN_ID),
    });
    const items = (await timeline({ on: '2019-02-01' }))?.items ?? [];
    expect(entries(items, 'agreement').map(({ agreement: id }) => id)).toEqual(['other']);
  });
});

describe('The timeline as a whole', () => {
  const facts = [DRAFTED, CONCLUDED, OPTION];

  it('is in the order of time; of one day what was done stands before what holds', async () => {
    const items = await timelineOf(facts, '2022-06-30');
    expect(items.map(({ entry, type, status }) => `${entry} ${String(type ?? status)}`)).toEqual([
      'act AgreementDrafted',
      'status draft',
      'act InstrumentConcluded',
      'act ExtensionOptionGranted',
      'status concluded',
      'option available',
      'status in-force',
      'status expired',
      'option outcome-unknown',
    ]);
  });

  it('leaves out what begins after the day only when asked to', async () => {
    const items = await timelineOf(facts, '2021-12-15', { onlyBegun: true });
    expect(spans(items, 'status').at(-1)).toBe('2021-12-01..2022-01-01 concluded');
    expect(items).toHaveLength(6);
  });

  it.each([1, 2, 4, 9])('in pages of %i is the same', async (limit) => {
    const { timeline } = await ledgerOf({ [OWN_ID]: facts });
    const all = (await timeline({ on: '2022-06-30' }))?.items ?? [];
    const paged: TimelineEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
      const found = await timeline({ on: '2022-06-30' }, {}, page);
      paged.push(...(found?.items ?? []));
      cursor = found?.next;
    } while (cursor !== undefined);
    expect(paged).toEqual(all);
  });

  it('is not there for an agreement of which nothing was known', async () => {
    const { timeline } = await ledgerOf({ [OWN_ID]: facts });
    expect(await timeline({ on: '2022-06-30', agreement: 'none' })).toBeUndefined();
  });

  it('of any history says what all of its events together say, whichever of them were only added', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistories(60), async (history) => {
        const { viewStore, momentAt } = await viewsOf(history);
        for (const stream of history.streams.filter((name) => name.startsWith('agreement-'))) {
          const events = history.history(stream).map(asDomainEvent);
          const agreement = foldStream('agreement', events);
          const held = await viewStore.query(AGREEMENT_TIMELINE, {
            knownAt: momentAt('2022-01-01').knownAt.position,
            valid: 'ever',
            subject: stream,
          });
          const said = held.map(({ subject: _, knownFrom: _k, ...statement }) => statement);
          const whole = agreement ? [...intervalsOf(agreement), ...actsOf(events)] : [];
          const stated = whole.map(({ body, ...statement }) => ({
            ...{ ...statement, body: body instanceof JsonText ? body.value : body },
          }));
          expect(inOrder(said)).toEqual(inOrder(stated));
        }
      }),
      { numRuns: 15, interruptAfterTimeLimit: 15_000 },
    );
  }, 30_000);
});

/** As JSON: what a projection says is text already, what a view answers is not. */
function inOrder<
  T extends { readonly cell: string; readonly validFrom: string; readonly body: object },
>(statements: readonly T[]): readonly object[] {
  const key = ({ cell, validFrom }: T) => `${cell} ${validFrom}`;
  return [...statements]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((statement) => ({ ...statement, body: jsonOf(statement.body) }));
}

function jsonOf(body: object): unknown {
  return body instanceof JsonText ? (JSON.parse(body.text) as unknown) : body;
}
