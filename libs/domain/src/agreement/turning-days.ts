/** Every day on which anything computed from an agreement may change: between two of them nothing does. */
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import { type Day, dayAfter } from '../values/day.js';
import type { Agreement, Recorded } from './agreement.js';
import type { AgreementEventType } from './agreement-events.js';

type AnyFact = Pick<Recorded<AgreementEventType>, 'since' | 'event'>;

/** In order, each once. */
export function turningDays(agreement: Agreement): readonly Day[] {
  const tranches = Object.values(agreement.tranches).flat();
  return inOrder([...statedDays(agreement), ...daysOf(factsOf(agreement)), ...daysOf(tranches)]);
}

/**
 * The days on which what is said of one tranche may change: those of the agreement, of the tranche's own
 * steps, and of releases and cancellations beside it that use up or free the same appropriation.
 */
export function turningDaysOfTranche(agreement: Agreement, tranche: string): readonly Day[] {
  const own = agreement.tranches[tranche] ?? [];
  const beside = Object.values(agreement.tranches)
    .flat()
    .filter(({ event }) => event.type === 'TrancheReleased' || event.type === 'TrancheCancelled');
  return inOrder([
    ...statedDays(agreement),
    ...daysOf(factsOf(agreement)),
    ...daysOf(own),
    ...daysOf(beside),
  ]);
}

/** Everything but the tranches' own steps. */
export function factsOf(agreement: Agreement): readonly AnyFact[] {
  return [
    ...agreement.instruments.flatMap(({ drafted, signatures, concluded }) => [
      drafted,
      ...signatures,
      ...there(concluded),
    ]),
    ...agreement.parties.flatMap(({ joined, named, left }) => [
      joined,
      ...there(named),
      ...there(left),
    ]),
    ...agreement.options.flatMap((option) => [
      option,
      ...there(option.waived),
      ...there(option.exercised),
    ]),
    ...agreement.amended,
    ...agreement.extended,
    ...agreement.dialogues,
    ...agreement.notices.flatMap((notice) => [notice, ...there(notice.withdrawn)]),
    ...there(agreement.terminated),
    ...there(agreement.succession),
    ...agreement.purposes,
    ...agreement.goals,
    ...agreement.programmes,
    ...agreement.criteria,
    ...agreement.terms,
    ...agreement.commitments.flatMap((commitment) => [
      commitment,
      ...commitment.revisions,
      ...commitment.assessments,
      ...commitment.deviations,
    ]),
    ...agreement.operatingRules,
    ...agreement.reportingTerms,
    ...agreement.fundings.flatMap((funding) => [funding, ...funding.revisions]),
    ...agreement.appropriations.flatMap((one) => [one, ...there(one.withdrawn)]),
    ...agreement.accounts,
    ...agreement.plans,
    ...agreement.claims.flatMap((claim) => [claim, ...claim.met]),
  ];
}

/** Days that are stated in facts: first days, days after last days, last days for using options. */
function statedDays(agreement: Agreement): readonly Day[] {
  const after = (date: string) => dayAfter(lastDayOf(date));
  return [
    ...agreement.instruments.flatMap(({ start, end }) => [
      ...(start ? [firstDayOf(start.date)] : []),
      ...(end ? [after(end.date)] : []),
    ]),
    ...agreement.extended.map(({ data }) => after(data.end.date)),
    ...agreement.options.flatMap(({ data }) =>
      data.exerciseBy ? [after(data.exerciseBy.date)] : [],
    ),
    ...there(agreement.terminated).map(({ data }) => after(data.lastDay.date)),
  ];
}

function there<T>(fact: T | undefined): readonly T[] {
  return fact === undefined ? [] : [fact];
}

function daysOf(facts: readonly AnyFact[]): readonly Day[] {
  return facts.map(({ since }) => since.day);
}

function inOrder(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort();
}
