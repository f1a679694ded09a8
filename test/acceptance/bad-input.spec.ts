/** Bad input about what is done together: refused with a clear error, or kept and flagged; nothing lost, nothing invented. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DemonstrationLedger,
  type FlagRow,
  openDemonstration,
  type Row,
} from './demonstration-ledger.js';

/** Of Skatteverket's published test series: nobody's. */
const TEST_NUMBER = '19900118-9811';

let ledger: DemonstrationLedger;
let pact: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  pact = await recorded('partnerships/start-partnership', { name: 'Prövningen' });
});
afterAll(() => ledger.close());

async function recorded(path: string, body: object): Promise<string> {
  const { status, body: answer } = await ledger.command(path, body);
  if (status >= 300) throw new Error(JSON.stringify(answer));
  return String(answer['id'] ?? '');
}
/** What a refused command is told: the status, and each fault with its field. */
async function refused(path: string, body: object) {
  const { status, body: answer } = await ledger.command(path, body);
  const errors = (answer['errors'] ?? []) as readonly { field: string; code: string }[];
  return { status, code: answer['code'], errors: errors.map(({ field, code }) => [field, code]) };
}
const on = (command: string, id = pact) => `partnerships/${id}/${command}`;
const flagsOn = async (rule: string, stream: string): Promise<readonly FlagRow[]> =>
  (await ledger.flags(rule)).filter((flag) => flag.stream === stream);
const activities = () => ledger.ask<Row>('activities', { partnership: pact });
const day = (date: string) => ({ date, basis: 'stated' });

async function agreementOf(partnership: string, title: string, start: string, end: string) {
  const id = await recorded('agreements/draft-agreement', {
    title,
    partnership,
    start: day(start),
    end: day(end),
    effectiveOn: day(start),
  });
  await recorded(`agreements/${id}/conclude-instrument`, {
    basis: 'stated-in-document',
    effectiveOn: day(start),
  });
  return id;
}

describe('Text', () => {
  it.each([
    ['a control character', { title: 'Höst\u0007fest' }, '/title', 'noControlCharacters'],
    ['an escape sequence', { title: '\u001b[31mHöstfest' }, '/title', 'noControlCharacters'],
    [
      'an identity number',
      { title: 'Höstfest', text: `Anmälan till ${TEST_NUMBER}.` },
      '/text',
      'noIdentityNumber',
    ],
    [
      'an identity number in the words on attendance',
      {
        title: 'Höstfest',
        attendance: { unit: 'persons', measure: 'count', text: `bl.a. ${TEST_NUMBER}` },
      },
      '/attendance/text',
      'noIdentityNumber',
    ],
    [
      'an identity number among others who took part',
      { title: 'Höstfest', others: [{ name: `Röda Korset ${TEST_NUMBER}` }] },
      '/others/0/name',
      'noIdentityNumber',
    ],
  ])(
    'with %s is refused at its field, and nothing is recorded',
    async (_what, body, field, code) => {
      const before = await activities();
      expect(await refused(on('record-activity'), { occurs: 'once', ...body })).toEqual({
        status: 400,
        code: 'invalid-command',
        errors: [[field, code]],
      });
      expect(await activities()).toEqual(before);
    },
  );

  it.each([
    ['record-finding', { kind: 'risk', severity: 'minor', text: `Se ${TEST_NUMBER}` }, '/text'],
    ['raise-action-item', { text: `Ring ${TEST_NUMBER}` }, '/text'],
    ['appoint-role', { role: TEST_NUMBER, acting: false }, '/role'],
    ['establish-body', { name: `Rådet ${TEST_NUMBER}` }, '/name'],
  ])('with an identity number is refused by %s too', async (command, body, field) => {
    expect((await refused(on(command), body)).errors).toEqual([[field, 'noIdentityNumber']]);
  });

  it('of a bullet that is broken over lines is kept as it came, and flagged with the whole beside it', async () => {
    const title = 'Länkning av barn och ungdomar till det lokala\n\nföreningslivet.';
    await recorded(on('record-activity'), { title, occurs: 'over-period' });
    expect((await activities()).map((one) => one['title'])).toContain(title);
    const [flag] = await flagsOn('text-broken-over-lines', `partnership-${pact}`);
    expect(flag?.details['joined']).toBe(
      'Länkning av barn och ungdomar till det lokala föreningslivet.',
    );
  });

  it('of a bullet that was taken for two is flagged, with the lines of both', async () => {
    const document = await ledger.idOf(
      'documents',
      'Slutrapport i samband med upphörande av IOP - Convictus',
    );
    for (const [title, lines] of [
      ['Möjligheter till rådgivning och kontakt med vård, socialtjänst och andra', '56'],
      ['samverkansaktörer', '58'],
    ])
      await recorded(on('record-activity'), {
        title,
        occurs: 'over-period',
        source: { document, lines },
      });
    const flags = await flagsOn('text-broken-over-lines', `partnership-${pact}`);
    const [flag] = flags.filter(({ sources }) => sources.length === 2);
    expect(flag?.sources.map(({ lines }) => lines)).toEqual(['56', '58']);
  });
});

describe('Days', () => {
  it('in reverse order are refused', async () => {
    const period = { from: '2022-12-31', to: '2022-01-01' };
    expect(
      await refused(on('record-activity'), { title: 'Höstfest', occurs: 'over-period', period }),
    ).toMatchObject({ status: 422, errors: [['/period/to', 'period-reversed']] });
  });

  it('outside every agreement’s cover are kept and flagged; a day inside it is not', async () => {
    const lone = await recorded('partnerships/start-partnership', { name: 'Luckan' });
    await agreementOf(lone, 'IOP Luckan 2023', '2023-01-01', '2023-06-30');
    for (const [title, date] of [
      ['Före', '2022-12-31'],
      ['Under', '2023-06-30'],
      ['Efter', '2023-07-01'],
    ])
      await recorded(on('record-activity', lone), {
        title,
        occurs: 'once',
        tookPlaceOn: day(date ?? ''),
      });
    const flags = await flagsOn('activity-outside-cover', `partnership-${lone}`);
    expect(flags.map(({ details }) => [details['title'], details['days']]).sort()).toEqual([
      ['Efter', ['2023-07-01']],
      ['Före', ['2022-12-31']],
    ]);
  });

  it('of two agreements of one partnership that overlap are kept and flagged', async () => {
    const twice = await recorded('partnerships/start-partnership', { name: 'Dubbelt' });
    await agreementOf(twice, 'IOP Ett', '2023-01-01', '2023-12-31');
    await agreementOf(twice, 'IOP Två', '2023-12-31', '2024-12-31');
    const [flag, ...others] = await flagsOn('agreements-overlap', `partnership-${twice}`);
    expect(others).toEqual([]);
    expect(flag?.details).toEqual({
      earlier: 'IOP Ett',
      later: 'IOP Två',
      from: '2023-12-31',
      to: '2023-12-31',
    });
  });
});

describe('Names', () => {
  it('of two organisations that look alike are both kept, and flagged', async () => {
    const one = await recorded('organisations/register-organisation', {
      name: 'Ny Gemenskapp',
      kind: 'civil-society',
    });
    const flags = await ledger.flags('parties-look-alike');
    const named = flags.filter(({ details }) => Object.values(details).includes('Ny Gemenskapp'));
    expect(named).toHaveLength(1);
    const rows = await ledger.ask<{ id: string; name: string }>('organisations');
    expect(rows.map(({ id }) => id)).toContain(one);
    expect(rows.map(({ name }) => name)).toContain('Ny Gemenskap');
  });

  it('of an alias given to two organisations are flagged', async () => {
    const made = await Promise.all(
      ['Matlaget', 'Stugrådet'].map((name) =>
        recorded('organisations/register-organisation', { name, kind: 'civil-society' }),
      ),
    );
    for (const id of made)
      await recorded(`organisations/${id}/add-organisation-alias`, { alias: 'Köksvännerna' });
    const flags = await ledger.flags('parties-look-alike');
    expect(
      flags.filter(({ details }) => details['one'] === 'Köksvännerna').map(({ stream }) => stream),
    ).toHaveLength(1);
  });
});

describe('What names something else', () => {
  it.each([
    ['record-meeting', { body: 'x', meetingOn: day('2022-01-01') }, '/body', 'unknown-body'],
    ['close-action-item', { item: 'x', outcome: 'done' }, '/item', 'unknown-action-item'],
    ['end-role', { appointment: 'x' }, '/appointment', 'unknown-appointment'],
    ['rename-operation', { operation: 'x', name: 'Y' }, '/operation', 'unknown-operation'],
  ])('is refused by %s when there is no such thing', async (command, body, field, code) => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const named = Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, value === 'x' ? nobody : value]),
    );
    expect(await refused(on(command), named)).toMatchObject({ errors: [[field, code]] });
  });
});
