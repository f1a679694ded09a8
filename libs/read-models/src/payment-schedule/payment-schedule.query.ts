/** Reads the payment schedule by quarter, agreement, party, payer, fiscal year, stage and run. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { gatedTranches } from './gated-tranches.js';
import { namesOf } from '../registry/registry.query.js';
import { PAYMENT_SCHEDULE } from './payment-schedule.projection.js';

export interface ScheduleFilter {
  readonly agreement?: string;
  /** One tranche, or any of several. */
  readonly tranche?: string | readonly string[];
  /** `2025-Q1`: of the service period's first day. */
  readonly quarter?: string;
  readonly fiscalYear?: number;
  /** The payee: an organisation's or a unit's id. */
  readonly party?: string;
  /** The payer: an organisation's or a unit's id. */
  readonly payer?: string;
  readonly stage?: string;
  readonly run?: string;
}

/** One tranche on a day; `docs/openapi.json` has it in full. */
export type ScheduleRow = JsonObject & { readonly tranche: string };

interface ScheduleBody {
  readonly agreement: string;
  readonly payer: { readonly organisation: string; readonly units?: readonly string[] };
  readonly payee: { readonly organisation: string; readonly units?: readonly string[] };
}

export async function getPaymentSchedule(
  views: ViewStore,
  moment: Moment,
  filter: ScheduleFilter,
  page: PageRequest,
): Promise<Page<ScheduleRow>> {
  const { agreement, tranche, quarter, fiscalYear, party, payer, stage, run } = filter;
  const where = {
    ...(agreement === undefined ? {} : { agreement }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(party === undefined ? {} : { payee: party }),
    ...(payer === undefined ? {} : { payer }),
    ...(stage === undefined ? {} : { stage }),
    ...(run === undefined ? {} : { run }),
  };
  const found = await queryPage(
    views,
    PAYMENT_SCHEDULE,
    moment,
    {
      valid: { on: moment.validOn },
      where,
      orderBy: ['quarter', 'agreement', 'funding', 'number'],
      ...(tranche === undefined ? {} : { cell: tranche }),
    },
    page,
  );
  const { next } = found;
  const items = await gatedTranches(views, moment, found.items);
  const bodies = items.map(({ body }) => body as unknown as ScheduleBody);
  const acting = bodies.flatMap(({ payer: from, payee: to }) => [from, to]);
  const names = await namesOf(
    views,
    moment,
    acting.flatMap(({ organisation, units = [] }) => [organisation, ...units]),
  );
  const titles = await titlesOf(views, moment, bodies);
  const named = ({ organisation, units }: ScheduleBody['payer']) => ({
    organisation,
    organisationName: names.get(organisation) ?? '',
    ...(units ? { units, unitNames: units.map((unit) => names.get(unit) ?? '') } : {}),
  });
  return {
    items: items.map(({ body, validFrom, validTo }, index) => {
      const row = bodies[index] as ScheduleBody;
      return {
        ...body,
        agreementTitle: titles.get(row.agreement) ?? '',
        payer: named(row.payer),
        payee: named(row.payee),
        validFrom,
        ...(validTo === undefined ? {} : { validTo }),
      } as unknown as ScheduleRow;
    }),
    ...(next === undefined ? {} : { next }),
  };
}

async function titlesOf(
  views: ViewStore,
  moment: Moment,
  rows: readonly ScheduleBody[],
): Promise<ReadonlyMap<string, string>> {
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: [...new Set(rows.map((row) => row.agreement))],
    withoutBodies: true,
  });
  // The earliest statement of each stands for it.
  const titles = found.map(({ cell, columns }) => [cell, columns['title'] as string] as const);
  return new Map(titles.toReversed());
}
