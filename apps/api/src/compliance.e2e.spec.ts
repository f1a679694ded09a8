/** Compliance, completeness and commitments over HTTP: questions that are not well-formed, a version adopted later, a judgement voided. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';

let api: ApiUnderTest;
let small: SmallLedger;
beforeAll(async () => {
  api = await openApiUnderTest();
  small = await importSmallLedger(api);
}, 120_000);
afterAll(() => api.close());

const ask = async (path: string) => {
  const { status, body } = await api.ask(
    `/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=head`,
  );
  expect([path, status]).toEqual([path, 200]);
  return body.items;
};
const on = (day: string) => ({ effectiveOn: { date: day, basis: 'stated' } });

describe('A question about how agreements are kept', () => {
  it.each([
    ['compliance?newest=perhaps', 'newest'],
    ['compliance?inForceDuring=2025', 'inForceDuring'],
    ['compliance?outcome=met', 'outcome'],
    ['completeness?side=public', 'side'],
    ['commitments?side=both', 'side'],
    ['commitments?outcome=kept', 'outcome'],
    ['commitments/co-financing?outcome=partly', 'outcome'],
  ])('is refused where it is not well-formed: %s', async (path, field) => {
    const { status, body } = await api.ask(`/v1/${path}`);
    expect([status, body.code]).toEqual([400, 'invalid-query']);
    expect(body.errors.map((error) => error.field)).toEqual([field]);
  });

  it('is answered with nothing where no agreement is so', async () => {
    for (const path of ['compliance', 'compliance/summary', 'completeness', 'commitments'])
      expect(await ask(`${path}?inForceDuring=1999-01-01..1999-12-31`)).toEqual([]);
  });
});

describe('A judgement', () => {
  let guideline: string;

  it('without any guideline stands beside the list', async () => {
    await api.record(`/v1/agreements/${small.agreement}/assess-criterion`, {
      ...{ criterion: 'budget-followed', outcome: 'met', asserted: true, ...on('2025-06-30') },
    });
    const [row] = await ask('compliance?validOn=2025-12-31');
    expect(row).toMatchObject({ guidelines: [], outside: [{ criterion: 'budget-followed' }] });
  });

  it('by a guideline is shown by the version in force on the day of the last signature', async () => {
    const criteria = [{ code: 'K1', text: 'Det finns ingen marknad.' }];
    const adopted = await api.record('/v1/guidelines/register-guideline', {
      ...{ name: 'Riktlinjer', stage: 'adopted', version: '2024', criteria, ...on('2024-01-01') },
    });
    guideline = adopted.id;
    await api.record(`/v1/guidelines/${guideline}/adopt-guideline-version`, {
      ...{ version: '2025', criteria: [{ code: 'N1', text: 'Nytt.' }], ...on('2025-02-21') },
    });
    const [row] = await ask('compliance?validOn=2025-12-31');
    expect(row).toMatchObject({
      entered: { from: '2025-02-20', read: 'concluded' },
      guidelines: [{ version: '2024', criteria: [{ criterion: 'K1', state: 'not-assessed' }] }],
    });
    const [before] = await ask(`compliance?validOn=2025-12-31&knownAt=${adopted.position}`);
    expect(before).toMatchObject({ guidelines: [{ version: '2024' }] });
  });

  it('that is voided stands no more, and still did as it was known before', async () => {
    const path = `/v1/agreements/${small.agreement}`;
    const judged = await api.record(`${path}/assess-criterion`, {
      ...{ guideline, criterion: 'K1', outcome: 'doubt', ...on('2025-06-30') },
    });
    const [voided = ''] = judged.eventIds;
    const stateAt = async (query: string) => {
      const [row] = await ask(`compliance?validOn=2025-12-31${query}`);
      return (row as unknown as { guidelines: [{ criteria: [{ state: string }] }] }).guidelines[0]
        .criteria[0].state;
    };
    expect(await stateAt('')).toBe('doubt');
    await api.record(`${path}/void-fact`, { voided, why: 'fel överenskommelse' });
    expect(await stateAt('')).toBe('not-assessed');
    expect(await stateAt(`&knownAt=${judged.position}`)).toBe('doubt');
  });
});
