/** What a reader of a class is given of an event: nothing above it, and the names of what was left out. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DataClass, DATA_CLASSES } from './data-class.js';
import { disclose, type EventClasses } from './disclosure.js';
import { EVENT_CLASSES } from './generated/event-classes.js';
import type { PublicEvent } from './public-event.js';

const CLASSES: Readonly<Record<string, EventClasses>> = {
  'ThingMade.v1': {
    class: 'open',
    above: {
      '/data/note': 'protected',
      '/data/place': 'internal',
      '/data/place/code': 'protected',
      '/data/parts/*/price': 'internal',
      '/data/labels/*/text': 'protected',
    },
  },
  'ThingAttested.v1': { class: 'internal', above: {} },
  'ThingHidden.v1': { class: 'protected', above: {} },
};

const event = (change: Partial<PublicEvent> = {}): PublicEvent => ({
  position: '0000000000000001',
  id: 'e1',
  ledgerId: 'l1',
  stream: 'thing-1',
  revision: 0,
  type: 'ThingMade',
  version: 1,
  recordedAt: '2026-03-01T12:00:00.000Z',
  data: {
    name: 'A',
    note: 'secret',
    place: { street: 'Storgatan', code: '1234' },
    parts: [{ price: 1, of: 'wood' }, { of: 'iron' }],
    labels: { 'a/b': { text: 'x', size: 1 } },
  },
  metadata: {
    actor: { id: 'case-officer', kind: 'person', authenticated: 'none' },
    commandId: 'c1',
    inputHash: 'h1',
    correlationId: 'r1',
    reason: 'because',
  },
  ...change,
});

describe('An event, for a reader', () => {
  it('of everything is the event itself', () =>
    expect(disclose(event(), 'protected', CLASSES)).toEqual(event()));

  it('of the owner’s own systems lacks what is protected, and says so', () =>
    expect(disclose(event(), 'internal', CLASSES)).toEqual({
      ...event(),
      data: {
        name: 'A',
        place: { street: 'Storgatan' },
        parts: [{ price: 1, of: 'wood' }, { of: 'iron' }],
        labels: { 'a/b': { size: 1 } },
      },
      metadata: {
        actor: { id: 'case-officer', kind: 'person', authenticated: 'none' },
        commandId: 'c1',
        inputHash: 'h1',
        correlationId: 'r1',
      },
      masked: ['/data/labels/a~1b/text', '/data/note', '/data/place/code', '/metadata/reason'],
    }));

  it('of what is open lacks what is internal as well', () =>
    expect(disclose(event(), 'open', CLASSES)).toMatchObject({
      data: {
        name: 'A',
        parts: [{ of: 'wood' }, { of: 'iron' }],
        labels: { 'a/b': { size: 1 } },
      },
      metadata: {},
      masked: [
        '/data/labels/a~1b/text',
        '/data/note',
        '/data/parts/0/price',
        '/data/place',
        '/metadata/actor',
        '/metadata/commandId',
        '/metadata/correlationId',
        '/metadata/inputHash',
        '/metadata/reason',
      ],
    }));

  it.each<[string, DataClass, boolean]>([
    ['ThingAttested', 'open', false],
    ['ThingAttested', 'internal', true],
    ['ThingHidden', 'internal', false],
    ['ThingHidden', 'protected', true],
    ['ThingUnheardOf', 'internal', false],
    ['ThingUnheardOf', 'protected', true],
    ['constructor', 'open', false],
  ])('%s is given to a reader of what is %s: %s', (type, reader, given) =>
    expect(disclose(event({ type }), reader, CLASSES) !== undefined).toBe(given),
  );

  it('of a version that nobody classed is protected', () =>
    expect(disclose(event({ version: 2 }), 'internal', CLASSES)).toBeUndefined());
});

describe('Whatever an event holds', () => {
  /** Where the classes point to, filled with marks that tell their class. */
  const marked = fc.record({
    data: fc.record(
      {
        name: fc.constant('open'),
        note: fc.constant('protected'),
        place: fc.record(
          { street: fc.constant('internal'), code: fc.constant('protected') },
          { requiredKeys: [] },
        ),
        parts: fc.array(fc.record({ price: fc.constant('internal'), of: fc.constant('open') }), {
          maxLength: 3,
        }),
        labels: fc.dictionary(fc.string(), fc.record({ text: fc.constant('protected') })),
      },
      { requiredKeys: [] },
    ),
  });

  it('nothing above the class gets out, nothing else is lost, and what is named was there', () =>
    fc.assert(
      fc.property(marked, fc.constantFrom(...DATA_CLASSES), ({ data }, reader) => {
        const whole = event({ data });
        const given = disclose(whole, reader, CLASSES);
        const text = JSON.stringify(given?.data);
        const hidden = DATA_CLASSES.slice(DATA_CLASSES.indexOf(reader) + 1);
        for (const dataClass of hidden) expect(text).not.toContain(`:"${dataClass}"`);
        const count = (of: string, mark: string) => of.split(`:"${mark}"`).length;
        const shown = DATA_CLASSES.filter((dataClass) => !hidden.includes(dataClass));
        for (const dataClass of shown)
          expect(count(text, dataClass)).toBe(count(JSON.stringify(data), dataClass));
        for (const pointer of given?.masked ?? []) expect(at(whole, pointer)).toBeDefined();
      }),
    ));

  function at(value: unknown, pointer: string): unknown {
    return pointer
      .slice(1)
      .split('/')
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], value);
  }
});

describe('The classes of the ledger’s own events', () => {
  it('keep account numbers and reasons in free text for those who may see them', () => {
    expect(EVENT_CLASSES['PayoutAccountRegistered.v1']).toEqual({
      class: 'internal',
      above: { '/data/number': 'protected' },
    });
    const reasons = Object.entries(EVENT_CLASSES).flatMap(([, { above }]) =>
      Object.keys(above).filter((pointer) => pointer.endsWith('/why')),
    );
    expect(reasons.length).toBeGreaterThan(5);
  });

  it('let every reader learn that a fact was voided', () =>
    expect(EVENT_CLASSES['FactVoided.v1']?.class).toBe('open'));
});
