import { describe, expect, it } from '@jest/globals';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { Failure, failure, problemLines } from './failure.js';

describe('The exit code of a problem', () => {
  it.each([
    [400, 'invalid-command', 3],
    [400, 'import-invalid', 3],
    [400, 'invalid-query', 2],
    [403, 'unknown-actor', 6],
    [404, 'not-found', 5],
    [404, 'nothing-known', 5],
    [409, 'ledger-already-open', 3],
    [409, 'no-ledger', 8],
    [412, 'revision-conflict', 4],
    [413, 'event-too-large', 3],
    [422, 'period-reversed', 3],
    [422, 'key-reused', 4],
    [500, 'unexpected', 1],
    [503, 'not-yet', 8],
    [507, 'store-full', 8],
  ])('%i %s is %i', (status, code, exitCode) => {
    expect(exitCodeOf({ status, code })).toBe(exitCode);
  });
});

describe('A problem in lines', () => {
  const problem = failure(EXIT.refused, 'import-invalid', 'Nothing was imported: 2 faults').problem;

  it('says file, line and field, for an editor to jump to', () => {
    const errors = [
      { field: '/start/date', code: 'isPartialDate', detail: 'a day', file: 'a.yaml', line: 14 },
      { field: '', code: 'broken-line', detail: 'a command', file: 'a.yaml', line: 20 },
    ];
    expect(problemLines({ ...problem, errors })).toEqual([
      'Nothing was imported: 2 faults',
      'a.yaml:14: /start/date: a day',
      'a.yaml:20: a command',
    ]);
  });

  it('does not say the same twice', () => {
    const title = 'nobody is not a configured actor';
    const errors = [{ field: 'Liggaren-Actor', code: 'unknown-actor', detail: title }];
    expect(problemLines({ ...problem, title, errors })).toEqual([title]);
  });

  it('is what a failure carries', () => {
    expect(new Failure({ ...problem, status: 412, code: 'revision-conflict' }).exitCode).toBe(4);
  });
});
