/** `liggaren budget`: what is agreed, planned, paid and spent, line by line, and what differs. */
import type { Schemas } from '@liggaren/api-client';
import { budgetTable } from '../budget-table.js';
import { answered } from '../failure.js';
import { printMoment } from '../moment-line.js';
import { onePage, type PageQuery, rowsOf, sameMoment, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed } from '../registry.js';
import { type Session, withLedger } from '../session.js';
import { partyNamed } from './agreements.js';

export interface BudgetOptions extends ViewOptions {
  readonly by?: string;
  readonly agreement?: string;
  readonly payer?: string;
  readonly party?: string;
  readonly fiscalYear?: string;
  readonly quarter?: string;
}

export function budget({ by, ...options }: BudgetOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const filters = await filtersOf(session, options);
    const divided = { ...filters, ...(by === undefined ? {} : { by }) };
    const ask = (query: PageQuery) =>
      client.GET('/v1/budget', { params: { query: { ...query, ...divided } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    const query = { ...sameMoment(answer), ...filters, by: 'total' };
    const totals = await answered(client.GET('/v1/budget', { params: { query } }));
    terminal.out(budgetTable(terminal, by ?? 'line', byTitle(answer.items), totals.items));
    printMoment(terminal, answer);
  });
}

/** The API's order is by ids, which say nothing to people: agreements and instruments by their titles. */
function byTitle(rows: readonly Schemas['BudgetRow'][]): readonly Schemas['BudgetRow'][] {
  const title = ({ agreementTitle = '', instrumentTitle = '' }: Schemas['BudgetRow']) =>
    `${agreementTitle}\n${instrumentTitle}`;
  return rows.toSorted((a, b) => title(a).localeCompare(title(b), 'sv'));
}

async function filtersOf(
  session: Session,
  { agreement, party, payer, quarter, fiscalYear, ...options }: BudgetOptions,
) {
  const { client, terminal } = session;
  const acting = (text: string) => partyNamed(client, terminal, options, text);
  return {
    ...(quarter === undefined ? {} : { quarter }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(party === undefined ? {} : { party: await acting(party) }),
    ...(payer === undefined ? {} : { payer: await acting(payer) }),
    ...(agreement === undefined
      ? {}
      : { agreement: await idNamed(terminal, agreement, () => agreementsNamed(client, options)) }),
  };
}
