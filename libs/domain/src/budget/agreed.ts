/** What is agreed of a funding, and drafted beside it, from day to day: the budget of the budget view. */
import { type Agreement, type Funding, instrumentOf } from '../agreement/agreement.js';
import { type TermsInUse, termsInUse } from '../agreement/funding.js';
import { previewTranches } from '../agreement/payment-plan.js';
import { countsOn, holds } from '../event.js';
import type { Day } from '../values/day.js';
import { difference, type Figure, type Movement, movementsOver, placeOf } from './movement.js';

/**
 * Agreed: the terms in use, once the instrument that says so is concluded (domain.md, funding). Drafted:
 * what the latest terms, concluded or not, would make of it, less what is agreed; negative for a cut.
 */
export function agreedMovements(agreement: Agreement, funding: Funding): readonly Movement[] {
  const said = [funding, ...funding.revisions];
  const days = said.flatMap(({ since, data }) => {
    const { concluded } = instrumentOf(agreement, data.instrument) ?? {};
    return [since.day, ...(concluded ? [concluded.since.day] : [])];
  });
  return movementsOver(days, (day) => {
    if (!holds(funding.since, day)) return [];
    const terms = termsInUse(agreement, funding, day);
    const { concluded } = instrumentOf(agreement, terms.instrument) ?? {};
    const agreed = countsOn(concluded, day) ? figuresOf(agreement, funding, terms, 'agreed') : [];
    const drafted = figuresOf(agreement, funding, latestTerms(funding, day), 'drafted');
    const asDrafted = agreed.map((figure) => ({ ...figure, measure: 'drafted' as const }));
    return [...agreed, ...difference(asDrafted, drafted)];
  });
}

/** The last terms that were put down by the day, whether or not their instrument is concluded. */
function latestTerms(funding: Funding, day: Day): TermsInUse {
  const revision = funding.revisions.filter(({ since }) => holds(since, day)).at(-1);
  const { instrument } = funding.data;
  return revision
    ? { ...revision.data, instrument: revision.data.instrument ?? instrument, events: [] }
    : { ...funding.data, instrument, events: [] };
}

/** By line, and by calendar quarter where the days are known that are paid for: cut as a preview is. */
function figuresOf(
  agreement: Agreement,
  funding: Funding,
  terms: TermsInUse,
  measure: 'agreed' | 'drafted',
): readonly Figure[] {
  const place = placeOf(agreement, funding);
  const { lines } = terms;
  const tranches = previewTranches(agreement, terms);
  if (!tranches?.every(({ period }) => period))
    return lines.map(({ code, amountMinor }) => ({ ...place, measure, line: code, amountMinor }));
  return tranches.flatMap(({ label, fiscalYear, lines: cells }) =>
    cells.map(({ code, amountMinor }) => ({
      ...place,
      measure,
      line: code,
      quarter: label,
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      amountMinor,
    })),
  );
}
