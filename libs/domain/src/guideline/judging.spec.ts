/** By which version an agreement is judged: the one in force when it was entered, or why none can be said (S31). */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  assumed,
  effective,
  type GivenFact,
  instrumentConcluded,
} from '@liggaren/testing';
import { adoptedDays, enteredOn, versionJudging } from './judging.js';

const version = (name: string, from: string, to = from) => ({
  ...{ version: name, from, to, event: `adopted-${name}` },
});
const old = version('2017', '2017-06-01');
const later = version('2024', '2024-03-01');
const on = (day: string, to = day) => ({ from: day, to });

describe('The version that judges an agreement', () => {
  it('is the last that was adopted by the day it was entered, that day included', () => {
    expect(versionJudging([old, later], on('2022-09-01'))).toBe(old);
    expect(versionJudging([old, later], on('2024-03-01'))).toBe(later);
    expect(versionJudging([later, old], on('2024-02-29'))).toBe(old);
  });

  it('is none for an agreement that was entered before any', () =>
    expect(versionJudging([old], on('2017-05-31'))).toBe('none-in-force'));

  it('cannot be said where the days known leave it open', () => {
    expect(versionJudging([old], on('2017-05-01', '2017-06-30'))).toBe('days-inexact');
    expect(versionJudging([version('2017', '2017-01-01', '2017-12-31')], on('2017-05-01'))).toBe(
      'days-inexact',
    );
    expect(versionJudging([old, later], on('2024-01-01', '2024-12-31'))).toBe('days-inexact');
  });

  it('can be said of inexact days that all give the same', () =>
    expect(
      versionJudging([version('2017', '2017-01-01', '2017-12-31')], on('2018-01-01', '2018-12-31')),
    ).toMatchObject({ version: '2017' }));

  it('may have been adopted on any day before it was recorded, where nobody knows the day', () => {
    const unknown = { ...old, ...adoptedDays({ recordedAt: '2023-03-23T10:00:00.000Z' }) };
    expect(unknown).toMatchObject({ from: '1900-01-01', to: '2023-03-23' });
    expect(versionJudging([unknown], on('2019-10-01'))).toBe('days-inexact');
    expect(versionJudging([unknown], on('2023-03-23'))).toMatchObject({ version: '2017' });
  });
});

describe('An agreement is entered', () => {
  const entered = (day: string, ...facts: readonly GivenFact[]) =>
    enteredOn(agreementOf(agreementDrafted({ start: '2022-09-01' }), ...facts), day);
  const concluded = instrumentConcluded();

  it('on the day it is concluded, stated or assumed', () => {
    expect(entered('2023-01-01', effective('2022-08-15', concluded))).toMatchObject({
      ...{ from: '2022-08-15', to: '2022-08-15', basis: 'stated', read: 'concluded' },
    });
    expect(entered('2023-01-01', { ...concluded, effectiveOn: assumed('2022-08') })).toMatchObject({
      from: '2022-08-01',
      to: '2022-08-31',
      basis: 'assumed',
    });
  });

  it('on its first day in force, where nobody states when it was concluded', () =>
    expect(entered('2199-12-31', concluded)).toMatchObject({ from: '2022-09-01', read: 'start' }));

  it('not before it is concluded, and on no known day where neither is stated', () => {
    expect(entered('2022-08-14', effective('2022-08-15', concluded))).toBe('not-concluded');
    expect(entered('2023-01-01')).toBe('not-concluded');
    expect(enteredOn(agreementOf(agreementDrafted(), concluded), '2199-12-31')).toBe(
      'day-not-stated',
    );
  });
});
