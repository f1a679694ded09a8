/** What is planned and set aside, from day to day. */
import type { Agreement, Appropriation, Funding } from '../agreement/agreement.js';
import { planInUse, progressOf } from '../agreement/tranche.js';
import type { Day } from '../values/day.js';
import { quarterLabelOf } from '../values/quarter.js';
import { type Figure, type Movement, movementsOver, placeOf } from './movement.js';

/** The tranches of the plan in use, by line and quarter; a cancelled one will not be paid. */
export function plannedMovements(agreement: Agreement, funding: Funding): readonly Movement[] {
  const own = agreement.plans.filter(({ data }) => data.funding === funding.id);
  // A release after a cancellation stands in for it: both turn what is planned.
  const turning = Object.entries(agreement.tranches).flatMap(([tranche, facts]) =>
    tranche.startsWith(`${funding.id}/`) && facts.some(({ event }) => isCancellation(event))
      ? facts
      : [],
  );
  return movementsOver(
    [...own, ...turning].map(({ since }) => since.day),
    (day) => plannedOn(agreement, funding, day),
  );
}

function plannedOn(agreement: Agreement, funding: Funding, day: Day): readonly Figure[] {
  const place = placeOf(agreement, funding);
  const tranches = planInUse(agreement, funding.id, day)?.data.tranches ?? [];
  return tranches
    .filter(({ number }) => !isCancelled(agreement, `${funding.id}/${number}`, day))
    .flatMap(({ period, fiscalYear, lines }) =>
      lines.map(({ code, amountMinor }) => ({
        ...place,
        measure: 'planned' as const,
        line: code,
        quarter: quarterLabelOf(period.from),
        fiscalYear,
        amountMinor,
      })),
    );
}

function isCancelled(agreement: Agreement, tranche: string, day: Day): boolean {
  const facts = agreement.tranches[tranche] ?? [];
  if (!facts.some(({ event }) => isCancellation(event))) return false;
  return progressOf(agreement, tranche, day).cancelled !== undefined;
}

export function isCancellation({ type }: { readonly type: string }): boolean {
  return type === 'TrancheCancelled';
}

/** From its confirmation until it is withdrawn; for the agreement, of no funding or line. */
export function setAsideMovements(
  agreement: Agreement,
  appropriation: Appropriation,
): readonly Movement[] {
  const { since, data, withdrawn } = appropriation;
  const { unit, fiscalYear, currency, amountMinor } = data;
  const figure: Figure = {
    ...{ agreement: agreement.id, measure: 'set-aside', fiscalYear, currency, amountMinor },
    payer: [...organisationOf(agreement, appropriation), unit],
    payee: [],
  };
  const days = [since.day, ...(withdrawn ? [withdrawn.since.day] : [])];
  return movementsOver(days, (day) =>
    since.day <= day && !(withdrawn && withdrawn.since.day <= day) ? [figure] : [],
  );
}

/** Of the public party that acted through the unit when it was confirmed, or else acted itself. */
function organisationOf({ parties }: Agreement, { event, data }: Appropriation): readonly string[] {
  const acting = parties.flatMap(({ kind, acting: named, ...party }) => {
    const known = (party.named ?? party.joined).event.revision < event.revision;
    return kind === 'public' && named && known ? [named] : [];
  });
  const found =
    acting.find(({ units = [] }) => units.includes(data.unit)) ??
    acting.find(({ units }) => !units);
  return found ? [found.organisation] : [];
}
