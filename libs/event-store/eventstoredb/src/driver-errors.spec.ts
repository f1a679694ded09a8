/** What the driver's errors mean: by type and code, as messages may be empty. */
import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { meaningOf, messageOf, Silence, unavailable, type Meaning } from './driver-errors.js';

const driverError = (fields: object, message = '') => Object.assign(new Error(message), fields);

describe('An error of the driver', () => {
  it.each<[string, Meaning, unknown]>([
    ['a wrong expected version', 'conflict', driverError({ type: 'wrong-expected-version' })],
    ['a stream that is not there', 'missing', driverError({ type: 'stream-not-found' })],
    ['a tombstone', 'deleted', driverError({ type: 'stream-deleted' })],
    ['a refused account', 'denied', driverError({ type: 'access-denied' })],
    ['a refusal in gRPC’s own words', 'denied', driverError({ type: 'unknown', code: 7 })],
    ['a password that is not the one', 'denied', driverError({ type: 'unknown', code: 16 })],
    ['too much', 'too-large', driverError({ type: 'maximum-append-size-exceeded' })],
    [
      'no connection at all',
      'not-connected',
      driverError({ type: 'unavailable', code: 14 }, 'UNAVAILABLE: No connection established.'),
    ],
    [
      'a broken connection',
      'passing',
      driverError({ type: 'unavailable', code: 14 }, 'Connection dropped'),
    ],
    ['a plain error that a broken connection brings', 'passing', driverError({ code: 14 }, 'gone')],
    ['a time limit of the server', 'passing', driverError({ type: 'deadline-exceeded', code: 4 })],
    ['another node having the lead', 'passing', driverError({ type: 'not-leader' })],
    [
      'a server that is busy or not ready',
      'passing',
      driverError({ type: 'unknown' }, 'Could not recognize Server Is Busy'),
    ],
    ['silence', 'passing', new Silence(5_000)],
    ['no node found', 'not-connected', new Error('Failed to discover after 10 attempts.')],
  ])('that says %s means: %s', (_, meaning, error) => {
    expect(meaningOf(error)).toBe(meaning);
  });

  it('is told in words, also when it has none', () => {
    expect(messageOf(driverError({ type: 'wrong-expected-version' }))).toBe(
      'wrong-expected-version',
    );
    expect(messageOf('a text')).toBe('a text');
  });

  it.each([
    ['read-only', 'refuses this account', driverError({ type: 'access-denied' })],
    ['read-only', 'knows no such user and password', driverError({ code: 16 })],
    ['damaged', 'deleted', driverError({ type: 'stream-deleted' })],
    ['absent', 'no EventStoreDB can be', driverError({ code: 14 }, 'No connection established')],
    ['absent', 'gives no answer: no answer within 5000 ms', new Silence(5_000)],
  ])('becomes the port’s: %s, %s', (reason, words, error) => {
    const said = unavailable(error, 'esdb://town:2113');
    expect(said).toMatchObject({ reason, cause: error });
    expect(said.message).toContain(words);
    expect(said.message).toContain('esdb://town:2113');
    expect(unavailable(said, 'elsewhere')).toBe(said);
    expect(said).toBeInstanceOf(StoreUnavailable);
  });
});
