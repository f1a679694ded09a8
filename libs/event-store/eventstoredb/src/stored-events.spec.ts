/** An event on its way to the server and back: the same canonical bytes, and nothing taken on trust. */
import { describe, expect, it } from '@jest/globals';
import { anEvent, anyEvent } from '@liggaren/event-store-contract';
import {
  canonicalEvent,
  DuplicateEventId,
  StoreUnavailable,
  type JsonObject,
  type NewEvent,
} from '@liggaren/event-store-port';
import fc from 'fast-check';
import { prepareAppend } from './prepared-append.js';
import { placeOf, StreamNames, type RecordedEvent } from './stored-events.js';

const names = new StreamNames('town');
const stream = 'agreement-1';

/** What the server gives back of what it was sent: the driver parses what it wrote itself. */
function recorded(event: NewEvent, revision = 0): RecordedEvent {
  const expectedRevision = revision === 0 ? 'no-stream' : revision - 1;
  const [sent] = prepareAppend({ stream, expectedRevision, events: [event] }).events;
  return {
    id: sent!.id,
    streamId: names.onServer(stream),
    revision: BigInt(revision),
    type: sent!.type,
    data: JSON.parse(JSON.stringify(sent!.data)),
    metadata: JSON.parse(JSON.stringify(sent!.metadata)),
    position: { commit: 7n, prepare: 7n },
  };
}

const sentId = (event: NewEvent) =>
  prepareAppend({ stream, expectedRevision: 'no-stream', events: [event] }).events[0]!.id;

describe('An event on EventStoreDB', () => {
  it('has the same canonical bytes when it comes back, whatever it holds', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat({ max: 9 }), (event, revision) => {
        const back = names.eventOf({ event: recorded(event, revision) });
        expect(canonicalEvent(back!)).toBe(canonicalEvent({ ...event, stream, revision }));
      }),
    );
  });

  it('is known to the server by its content: other content, another id', () => {
    const event = anEvent();
    expect(sentId(event)).toBe(sentId({ ...event }));
    expect(sentId(event)).not.toBe(sentId({ ...event, recordedAt: '2026-03-01T12:00:00.001Z' }));
    fc.assert(
      fc.property(anyEvent, (each) => {
        expect(sentId(each)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
      }),
    );
  });

  const cycle: Record<string, unknown> = {};
  cycle['itself'] = cycle;
  const throwing = {
    toJSON: () => {
      throw new Error('no');
    },
  };
  it.each<[string, unknown]>([
    ['a BigInt', { amount: 1n }],
    ['a cycle', cycle],
    ['a toJSON that throws', throwing],
    ['a toJSON that makes nothing of it', { toJSON: () => undefined }],
    ['nothing', undefined],
    ['no number', { amount: NaN }],
    ['half a character', { note: '\ud800' }],
  ])('is refused before the driver sees it with %s, which would never be answered', (_, data) => {
    const sending = (event: NewEvent) => () =>
      prepareAppend({ stream, expectedRevision: 'no-stream', events: [event] });
    expect(sending(anEvent({ data: data as JsonObject }))).toThrow(TypeError);
    expect(sending(anEvent({ metadata: data as JsonObject }))).toThrow(TypeError);
  });

  it('is refused with a malformed instant, with an id twice, and where there is none', () => {
    const sending =
      (...given: NewEvent[]) =>
      () =>
        prepareAppend({ stream, expectedRevision: 0, events: given });
    expect(sending(anEvent({ recordedAt: '2026-03-01' }))).toThrow(RangeError);
    expect(sending(anEvent({ id: 'a' }), anEvent({ id: 'a' }))).toThrow(DuplicateEventId);
    expect(sending()).toThrow(RangeError);
  });

  const fine = recorded(anEvent());
  const metadata = fine.metadata as JsonObject;
  it.each<[string, Partial<RecordedEvent>, string]>([
    ['malformed JSON, which comes as text', { data: '{"amount":' }, 'data'],
    ['malformed metadata, which come as bytes', { metadata: new Uint8Array([1]) }, 'metadata'],
    ['no metadata', { metadata: undefined }, 'metadata'],
    ['data that are a list', { data: [] }, 'data'],
    ['no id', { metadata: { ...metadata, id: 1 } }, 'event id'],
    ['no ledger', { metadata: { ...metadata, ledgerId: null } }, 'ledger id'],
    ['no version', { metadata: { ...metadata, version: '1' } }, 'version'],
    ['no instant', { metadata: { ...metadata, recordedAt: 'today' } }, 'instant'],
    ['no inner metadata', { metadata: { ...metadata, metadata: 'x' } }, 'metadata'],
    ['an effective date of text', { metadata: { ...metadata, effectiveOn: '2026' } }, 'effective'],
    ['no position', { position: undefined }, 'position'],
  ])('stops whoever reads it, with its place, when it has %s', (_, damage, words) => {
    const read = () => names.eventOf({ event: { ...fine, ...damage } });
    expect(read).toThrow(StoreUnavailable);
    expect(read).toThrow(/revision 0 of stream agreement-1/);
    expect(read).toThrow(words);
  });

  it.each<[string, RecordedEvent | undefined]>([
    ["another ledger's", { ...fine, streamId: 'village.agreement-1' }],
    ['another program’s', { ...fine, streamId: 'agreement-1', data: 'anything' }],
    ["the server's own", { ...fine, streamId: '$settings', type: '$settings' }],
    ["a stream's settings", { ...fine, streamId: '$$town.agreement-1', type: '$metadata' }],
    ['a link', { ...fine, type: '$>' }],
    ['a link whose target is gone', undefined],
  ])('is passed over when it is %s', (_, event) => {
    expect(names.eventOf({ event })).toBeUndefined();
  });

  it('is passed over at its own place where it is a link', () => {
    const link = { ...fine, position: { commit: 9n, prepare: 9n } };
    expect(placeOf({ link })).toEqual({ commit: 9n, prepare: 9n });
    expect(placeOf({ event: fine, link })).toEqual({ commit: 9n, prepare: 9n });
    expect(placeOf({})).toBeUndefined();
  });
});
