/**
 * The name of a budget's cell, stable over time: `<funding>/<line>` (`-` for no line), or the division that
 * an id stands for, `<agreement>/agreement`; a measure after it names one number, `<funding>/rent/paid`.
 */
import { type Measure, MEASURES } from '@liggaren/domain';
import type { BudgetPlace } from './budget-rows.js';
import type { BudgetQuestion } from './budget-vs-actual.query.js';

/** A cell's name read: what begins with `id`, one line of it or all, one measure or all. */
export interface BudgetCell {
  readonly id: string;
  readonly division: 'agreement' | 'instrument' | 'funding';
  readonly line?: string;
  readonly measure?: Measure;
}

/** Absent for a row that periods or filters cut out of a cell. */
export function cellOf(place: BudgetPlace, question: BudgetQuestion): string | undefined {
  const { by, fiscalYear, quarter, payer, party } = question;
  const { agreement, instrument, funding, line } = place;
  const cut = [fiscalYear, quarter, question.line].some((value) => value !== undefined);
  if (cut || by.includes('fiscalYear') || by.includes('quarter')) return undefined;
  // Filters by payer, payee and instrument leave a funding whole.
  if (by.includes('line') && funding !== undefined) return `${funding}/${line ?? '-'}`;
  if (by.includes('funding') && funding !== undefined) return `${funding}/funding`;
  if ([payer, party, question.funding].some((value) => value !== undefined)) return undefined;
  if (by.includes('instrument') && instrument !== undefined) return `${instrument}/instrument`;
  if (agreement === undefined || question.instrument !== undefined) return undefined;
  // In a row of no instrument stands what is set aside for the agreement.
  return `${agreement}/agreement${by.includes('agreement') ? '' : '/set-aside'}`;
}

/** Every reading of a cell's name; none for the names of other views' cells. */
export function readCell(text: string): readonly BudgetCell[] {
  const [id = '', of, named, ...rest] = text.split('/');
  const measure = MEASURES.find((one) => one === named);
  if (of === undefined || rest.length > 0 || (named !== undefined && !measure)) return [];
  const measured = measure ? { measure } : {};
  const line = { id, division: 'funding', line: of === '-' ? '' : of, ...measured } as const;
  if (of === 'agreement' || of === 'instrument' || of === 'funding')
    return [{ id, division: of, ...measured }, line];
  return [line];
}
