/** The canonical bytes of an event are fixed for ever: these vectors never change. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  canonicalEvent,
  canonicalText,
  comparePositions,
  type JsonObject,
  type Position,
  type StoredEvent,
} from './index.js';

const event: StoredEvent = {
  position: '0000000000000042' as Position,
  id: '4f3c2a10-5b6d-5e7f-8a9b-0c1d2e3f4a5b',
  stream: 'agreement-17',
  revision: 3,
  type: 'PaymentRecorded',
  version: 1,
  recordedAt: '2026-03-01T12:00:00.000Z',
  ledgerId: 'ledger-1',
  data: { tranche: 'T1', amount: { currency: 'SEK', amountMinor: 15000000 } },
  metadata: { reason: 'Utbetalning enligt beslut' },
};

const EVENT =
  '{"data":{"amount":{"amountMinor":15000000,"currency":"SEK"},"tranche":"T1"},' +
  '"id":"4f3c2a10-5b6d-5e7f-8a9b-0c1d2e3f4a5b","ledgerId":"ledger-1",' +
  '"metadata":{"reason":"Utbetalning enligt beslut"},"recordedAt":"2026-03-01T12:00:00.000Z",' +
  '"revision":3,"stream":"agreement-17","type":"PaymentRecorded","version":1}';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('The canonical form of an event', () => {
  // The sums were made by another program (Python's json and hashlib), not by this one.
  it.each<[string, StoredEvent, number, string]>([
    ['as it is', event, 306, '885b2b6cf06a17c7f1744ea7dd5ca5604ac81e83092c2c3ffb79030d2ce05c37'],
    [
      'with a date of effect',
      { ...event, effectiveOn: { month: '2026-03' } },
      340,
      'b300c1b3e7435f0804cdebdf28d2c8e144c6e0cfcf8a59d45d966b79ead5ea57',
    ],
    [
      'with letters of more than one byte',
      { ...event, data: { note: 'Räksmörgås §12 🦐' } },
      273,
      '24e2679d852e3e20bac2b5b6212b5a6483842709a5038752456fb6b1c22e7629',
    ],
  ])('%s has these bytes', (_, given, bytes, sum) => {
    expect(Buffer.byteLength(canonicalEvent(given))).toBe(bytes);
    expect(sha256(canonicalEvent(given))).toBe(sum);
  });

  it('is written with sorted keys and without spaces', () => {
    expect(canonicalEvent(event)).toBe(EVENT);
  });

  it('leaves the position out: it differs from store to store', () => {
    const elsewhere = { ...event, position: 'C:7/P:7' as Position };
    expect(canonicalEvent(elsewhere)).toBe(EVENT);
  });

  it('leaves out whatever else a store may have added', () => {
    const added = { ...event, recordedMax: '2026-03-02T12:00:00.000Z' };
    expect(canonicalEvent(added)).toBe(EVENT);
  });

  it.each<[string, Partial<StoredEvent>]>([
    ['ledgerId', { ledgerId: 'ledger-2' }],
    ['id', { id: '00000000-0000-4000-8000-000000000000' }],
    ['stream', { stream: 'agreement-18' }],
    ['revision', { revision: 4 }],
    ['type', { type: 'PaymentReversed' }],
    ['version', { version: 2 }],
    ['effectiveOn', { effectiveOn: { day: '2026-03-01' } }],
    ['recordedAt', { recordedAt: '2026-03-01T12:00:00.001Z' }],
    ['data', { data: {} }],
    ['metadata', { metadata: {} }],
  ])('changes with the %s', (_, changed) => {
    expect(canonicalEvent({ ...event, ...changed })).not.toBe(EVENT);
  });
});

describe('Canonical text', () => {
  it.each<[string, JsonObject, string]>([
    [
      'whatever the order of the keys',
      { b: 1, a: { d: [], c: {} } },
      '{"a":{"c":{},"d":[]},"b":1}',
    ],
    [
      'with keys by UTF-16 units, so a surrogate pair before U+FB33',
      { '\ufb33': 1, '🦐': 2, ö: 3, Z: 4, a: 5, '': 6, '10': 7, '9': 8 },
      '{"":6,"10":7,"9":8,"Z":4,"a":5,"ö":3,"🦐":2,"\ufb33":1}',
    ],
    [
      'with the order of lists as it is',
      { list: [3, 1, 2, null, true, [false]] },
      '{"list":[3,1,2,null,true,[false]]}',
    ],
    [
      'with numbers as ECMAScript writes them',
      { n: [0, -0, 1.0, -5, 9007199254740991, 1e21, 1e-7, 0.1] },
      '{"n":[0,0,1,-5,9007199254740991,1e+21,1e-7,0.1]}',
    ],
    [
      'with the shortest escapes, and none where none is needed',
      { s: '\u0000\b\t\n\f\r\u001f"\\/\u007f\u2028é€🦐' },
      '{"s":"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/\u007f\u2028é€🦐"}',
    ],
    [
      'without making one letter of two that look alike',
      { composed: '\u00e9', decomposed: 'e\u0301' },
      '{"composed":"\u00e9","decomposed":"e\u0301"}',
    ],
  ])('is the same %s', (_, value, expected) => {
    expect(canonicalText(value)).toBe(expected);
    expect(canonicalText(JSON.parse(expected) as JsonObject)).toBe(expected);
  });

  const loop: Record<string, object> = {};
  loop.again = loop;
  it.each<[string, object]>([
    ['no number', { n: NaN }],
    ['infinite', { n: [-Infinity] }],
    ['half of a surrogate pair', { s: '\ud83e' }],
    ['the wrong half first', { s: '\udd90\ud83e' }],
    ['a key that is half of a pair', { '\ud83e': 1 }],
    ['too large for a number', { n: 1n }],
    ['without end', loop],
    ['nothing at all', { toJSON: () => undefined }],
  ])('is refused of what is %s', (_, value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });
});

describe('Positions', () => {
  it('are ordered as their text is', () => {
    const [early, late] = ['0000000000000009', '0000000000000010'] as Position[];
    expect(comparePositions(early!, late!)).toBeLessThan(0);
    expect(comparePositions(late!, early!)).toBeGreaterThan(0);
    expect(comparePositions(early!, early!)).toBe(0);
  });
});
