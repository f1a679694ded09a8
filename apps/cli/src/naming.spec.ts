import { describe, expect, it } from '@jest/globals';
import { idNamed } from './registry.js';
import { distance, nearest } from './spelling.js';
import { beginsSo } from './streams.js';
import { terminalOf } from './terminal.js';

const quiet = { write: () => true };
const terminal = terminalOf({ env: {}, stdout: quiet, stderr: quiet }, {});
const CITY = '0331c6bf-cd7a-540b-8016-8cdfb6fa7247';
const MISSION = '0f0a8da3-0000-5000-8000-000000000001';
const named = () =>
  Promise.resolve([
    { id: CITY, names: ['Stockholms stad', 'Staden'] },
    { id: MISSION, names: ['Stockholms Stadsmission'] },
  ]);

describe('Naming a party', () => {
  it.each([
    ['a whole id', CITY, CITY],
    ['the beginning of an id', '0f0a', MISSION],
    ['a name, in any case', 'stockholms STAD', CITY],
    ['another name of it', 'staden', CITY],
    ['a part of one name', 'mission', MISSION],
  ])('takes %s', async (_what, text, id) => {
    expect(await idNamed(terminal, text, named)).toBe(id);
  });

  it('refuses what may be several, and names them', async () => {
    await expect(idNamed(terminal, 'stockholms', named)).rejects.toMatchObject({
      exitCode: 2,
      message:
        '"stockholms" may mean several: Stockholms stad (0331c6bf), Stockholms Stadsmission (0f0a8da3)',
    });
  });

  it('does not find what nothing is called', async () => {
    await expect(idNamed(terminal, 'Uppsala', named)).rejects.toMatchObject({ exitCode: 5 });
  });
});

describe('Naming a stream', () => {
  const stream = `agreement-${CITY}`;

  it.each([
    ['agreement-0331', true],
    ['0331', true],
    ['033', false],
    ['agreement', false],
    ['organisation-0331', false],
    ['9331', false],
  ])('%s: %s', (text, begins) => {
    expect(beginsSo(stream, text)).toBe(begins);
  });
});

describe('The nearest spelling', () => {
  it('is proposed when it is near', () => {
    expect(nearest('SignInstrment', ['SignInstrument', 'RecordTerm'])).toBe('SignInstrument');
    expect(nearest('Frobnicate', ['SignInstrument', 'RecordTerm'])).toBeUndefined();
  });

  it('counts letters', () => {
    expect([distance('', 'abc'), distance('abc', 'abc'), distance('flag', 'flagga')]).toEqual([
      3, 0, 2,
    ]);
  });
});
