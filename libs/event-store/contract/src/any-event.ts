/** Any event that a store must take and give back as it was, for property tests. */
import type { Json, JsonObject, NewEvent } from '@liggaren/event-store-port';
import fc from 'fast-check';

const text = fc.string({ unit: 'grapheme' });

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }) as fc.Arbitrary<JsonObject>,
  ),
})).value;

const objects = fc.dictionary(text, json, { maxKeys: 4 }) as fc.Arbitrary<JsonObject>;

const instants = fc
  .date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const anyEvent = fc.record(
  {
    id: fc.uuid(),
    ledgerId: text,
    type: fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/),
    version: fc.integer({ min: 1, max: 99 }),
    recordedAt: instants,
    data: objects,
    metadata: objects,
    effectiveOn: objects,
  },
  { requiredKeys: ['id', 'ledgerId', 'type', 'version', 'recordedAt', 'data', 'metadata'] },
) as fc.Arbitrary<NewEvent>;
