/** The budget beside its actuals, and the movements behind every number: `GET /v1/budget`. */
import { MEASURES, parseQuarter } from '@liggaren/domain';
import {
  AGREEMENT_REGISTER,
  BUDGET_VS_ACTUAL,
  type BudgetFilter,
  type Division,
  DIVISIONS,
  getBudget,
  getBudgetMovements,
  REGISTRY,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, filtersOf, invalidQuery, oneOf, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

const COMMON = ['agreement', 'partnership', 'payer', 'party', 'fiscalYear', 'quarter'] as const;
export const BUDGET_FILTERS = ['by', ...COMMON] as const;
export const MOVEMENT_FILTERS = [...COMMON, 'instrument', 'funding', 'line', 'measure'] as const;

@Controller('v1/budget')
export class BudgetController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  budget(@Query() query: Asked) {
    const { by, ...filters } = filtersOf(query, BUDGET_FILTERS);
    const question = { ...filterOf(filters), by: divisionsOf(by) };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/budget', filters: BUDGET_FILTERS },
      [BUDGET_VS_ACTUAL, AGREEMENT_REGISTER, REGISTRY],
      (moment, page) => getBudget(this.runtime.views, moment, question, page),
    );
  }

  @Get('movements')
  movements(@Query() query: Asked) {
    const { measure, ...filters } = filtersOf(query, MOVEMENT_FILTERS);
    const filter = {
      ...filterOf(filters),
      ...(measure === undefined ? {} : { measure: oneOf('measure', measure, MEASURES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/budget-movements', filters: MOVEMENT_FILTERS },
      [BUDGET_VS_ACTUAL, AGREEMENT_REGISTER],
      (moment, page) => getBudgetMovements(this.runtime.views, moment, filter, page),
    );
  }
}

type Filters = Partial<Record<Exclude<(typeof MOVEMENT_FILTERS)[number], 'measure'>, string>>;

/** `line=-` is what is of no line. */
function filterOf({ fiscalYear, line, ...filters }: Filters): BudgetFilter {
  if (filters.quarter !== undefined && !parseQuarter(filters.quarter))
    throw invalidQuery('quarter', 'a calendar quarter like 2025-Q1');
  if (fiscalYear !== undefined && !/^\d{4}$/.test(fiscalYear))
    throw invalidQuery('fiscalYear', 'a year like 2025');
  return {
    ...filters,
    ...(fiscalYear === undefined ? {} : { fiscalYear: Number(fiscalYear) }),
    ...(line === undefined ? {} : { line: line === '-' ? '' : line }),
  };
}

/** `agreement,fiscalYear`; `total` alone for one sum of everything. By line unless told. */
function divisionsOf(by = 'line'): readonly Division[] {
  if (by === 'total') return [];
  return by.split(',').map((text) => oneOf('by', text, DIVISIONS));
}
