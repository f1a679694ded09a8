/** `liggaren schedule`: every tranche by quarter, what it comes to, and every reason that holds it. */
import type { Schemas } from '@liggaren/api-client';
import { quarterLabelOf } from '@liggaren/domain';
import { moneyText } from '@liggaren/wording';
import { printMoment } from '../moment-line.js';
import { actingText, coded } from '../phrases.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed } from '../registry.js';
import { type Session, withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { type Row, renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { partyNamed } from './agreements.js';

export interface ScheduleOptions extends ViewOptions {
  readonly quarter?: string;
  readonly agreement?: string;
  readonly party?: string;
  readonly payer?: string;
  readonly fiscalYear?: string;
  readonly stage?: string;
}

type Tranche = Schemas['Tranche'];

export function schedule(options: ScheduleOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const filters = await filtersOf(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/payment-schedule', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(scheduleTable(terminal, answer.items));
    printMoment(terminal, answer);
  });
}

async function filtersOf(
  session: Session,
  { agreement, party, payer, quarter, fiscalYear, stage, ...options }: ScheduleOptions,
) {
  const { client, terminal } = session;
  const acting = (text: string) => partyNamed(client, terminal, options, text);
  return {
    ...(quarter === undefined ? {} : { quarter }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(stage === undefined ? {} : { stage }),
    ...(party === undefined ? {} : { party: await acting(party) }),
    ...(payer === undefined ? {} : { payer: await acting(payer) }),
    ...(agreement === undefined
      ? {}
      : { agreement: await idNamed(terminal, agreement, () => agreementsNamed(client, options)) }),
  };
}

export function scheduleTable(terminal: Terminal, items: readonly Tranche[]): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ funding }) => funding));
  const columns = [
    { head: terminal.text('cli.tranche'), least: 11 },
    { head: terminal.text('cli.agreement'), least: 14 },
    {
      head: `${terminal.text('cli.payer')} → ${terminal.text('cli.payee').toLocaleLowerCase()}`,
      least: 14,
    },
    { head: terminal.text('cli.due'), least: 10 },
    { head: terminal.text('cli.amount'), align: 'right' as const },
    { head: terminal.text('cli.paid'), align: 'right' as const },
    { head: terminal.text('cli.stage'), least: 9 },
    { head: terminal.text('cli.next'), least: 22, items: true },
  ];
  const rows = items.flatMap((item, index): readonly Row[] => {
    const before = items[index - 1];
    const quarter = quarterText(terminal, item);
    const begins = !before || quarterText(terminal, before) !== quarter;
    return [
      ...(begins ? [{ heading: quarter }] : []),
      [
        `${short(item.funding)}/${item.number}`,
        item.agreementTitle,
        `${actingText(terminal, item.payer)} →\n${actingText(terminal, item.payee)}`,
        item.dueOn ?? terminal.text('cli.open-ended'),
        moneyText(terminal.language, item.amount),
        paidText(terminal, item),
        coded(terminal, 'stage', item.stage),
        heldText(terminal, item, before),
      ],
    ];
  });
  return [renderTable(terminal, columns, rows), '', ...totalLines(terminal, items)].join('\n');
}

function quarterText(terminal: Terminal, { period }: Tranche): string {
  return period ? quarterLabelOf(period.from) : terminal.text('cli.no-quarter');
}

/** What has come to the payee, less what came back; nothing while nothing has. */
function paidText(terminal: Terminal, { progress: { paid, returned } }: Tranche): string {
  const amountMinor = paid.amountMinor - returned.amountMinor;
  return amountMinor === 0 ? '' : moneyText(terminal.language, { ...paid, amountMinor });
}

/** Every gate in words, or the next step; where the row above says the very same, only that. */
function heldText(terminal: Terminal, item: Tranche, above: Tranche | undefined): string {
  const reasons = gateTexts(terminal, item.gates);
  if (reasons.length === 0) return nextText(terminal, item);
  const same =
    !terminal.plain && above && gateTexts(terminal, above.gates).join() === reasons.join();
  if (same && reasons.length > 1) return terminal.text('cli.as-above', { count: reasons.length });
  return reasons.map((reason) => `• ${reason}`).join('\n');
}

/** What the tranche waits for, when nothing stands against it. */
function nextText(terminal: Terminal, { stage, attests }: Tranche): string {
  switch (stage) {
    case 'planned':
      return terminal.text('cli.nothing-holds-it');
    case 'released':
    case 'returned': {
      const given = attests.filter(({ stands }) => stands).map(({ kind }) => kind);
      const missing = (['sak', 'beslut'] as const).filter((kind) => !given.includes(kind));
      const kinds = missing.map((kind) => coded(terminal, 'attest', kind));
      return terminal.text('cli.waits-for-attest', { kinds });
    }
    case 'attested':
      return terminal.text('cli.waits-for-run');
    case 'reserved':
      return terminal.text('cli.waits-for-instruction');
    case 'instructed':
      return terminal.text('cli.waits-for-bank');
    default:
      return '';
  }
}

export function gateTexts(terminal: Terminal, gates: Tranche['gates']): readonly string[] {
  return gates.map(({ code, details }) => coded(terminal, 'gate', code, details));
}

/** One sum for each currency: amounts of two currencies are never added. */
export function totalLines(terminal: Terminal, items: readonly Tranche[]): readonly string[] {
  const currencies = new Set(items.map(({ amount }) => amount.currency));
  return [...currencies].map((currency) => {
    const own = items.filter(({ amount }) => amount.currency === currency);
    const sum = (of: (item: Tranche) => number) =>
      moneyText(terminal.language, {
        amountMinor: Number(own.reduce((total, item) => total + BigInt(of(item)), 0n)),
        currency,
      });
    const all = `${terminal.text('cli.total')}  ${sum(({ amount }) => amount.amountMinor)}`;
    if (own.every(({ stage }) => stage === 'previewed' || stage === 'planned'))
      return terminal.bold(all);
    const paid = sum(({ progress }) => progress.paid.amountMinor - progress.returned.amountMinor);
    const left = sum(({ progress }) => progress.remaining.amountMinor);
    return terminal.bold(`${all}  ${terminal.text('cli.paid-and-left', { paid, left })}`);
  });
}
