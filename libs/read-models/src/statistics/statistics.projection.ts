/** Statistics: each table and number as reported, what it comes to, and how what is printed stands to that. */
import {
  type AreaIndicator,
  type Day,
  holds,
  indicatorOn,
  type Partnership,
  type Statistic,
  statisticOn,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const STATISTIC_KINDS = ['table', 'not-reported', 'indicator'] as const;
export type StatisticKind = (typeof STATISTIC_KINDS)[number];

export const STATISTICS: ViewDefinition = {
  name: 'statistics',
  version: 1,
  columns: {
    partnership: 'text',
    /** Its place among those of the partnership, in the order recorded: that of the paper. */
    place: 'integer',
    kind: 'text',
    code: 'text',
    /** The agreement that the source ties it to; empty without one. */
    agreement: 'text',
    /** The days that it is about; empty where the source names none. */
    from: 'text',
    to: 'text',
  },
};

export function statisticsProjection(): Projection {
  const fold = createFold('partnership');
  return {
    view: STATISTICS,
    async restate(event, history) {
      const partnership = await fold(event, history);
      if (!partnership) return undefined;
      const id = event.stream.slice('partnership-'.length);
      const facts = [...partnership.statistics, ...partnership.indicators];
      return {
        subject: event.stream,
        statements: facts.flatMap((fact, place) =>
          statementsOver(daysOf(partnership, fact), (day) => [
            fact.event.type === 'AreaIndicatorNoted'
              ? indicatorCell(id, place, partnership, fact as AreaIndicator, day)
              : tableCell(id, place, partnership, fact as Statistic, day),
          ]),
        ),
      };
    },
  };
}

/** From when it counts on, every day that may change what is said of it: places, names, other numbers. */
function daysOf(partnership: Partnership, fact: Statistic | AreaIndicator): readonly Day[] {
  const { capacities, operations, statistics, indicators } = partnership;
  const beside = [
    ...capacities,
    ...operations.flatMap((operation) => [operation, ...operation.renamed]),
    ...statistics,
    ...indicators,
  ];
  const days = beside.map(({ since }) => since.day).filter((day) => day > fact.since.day);
  return [...new Set([fact.since.day, ...days])].sort();
}

function tableCell(
  partnership: string,
  place: number,
  state: Partnership,
  statistic: Statistic,
  day: Day,
): CellOnDay {
  const { id, data, since } = statistic;
  const { code, title, measure, unit, dimension, by, agreement, headline, dataSource } = data;
  const { sumsUp, ...said } = statisticOn(state, statistic, day);
  const kind: StatisticKind = data.notReported === undefined ? 'table' : 'not-reported';
  const operations = (data.operations ?? []).map((operation) => operationOn(state, operation, day));
  return {
    cell: id,
    columns: {
      ...{ partnership, place, kind, code, agreement: agreement ?? '' },
      ...{ from: said.period?.from ?? '', to: said.period?.to ?? '' },
    },
    body: asJson({
      ...{ statistic: id, kind, partnership, code, title, measure, unit, dimension, since },
      ...{ agreement, by, headline, dataSource, notReported: data.notReported },
      source: statistic.event.metadata.source,
      operations: operations.map(({ operation, name }) => ({ operation, name })),
      sumsUp: sumsUp && { ...sumsUp, code: data.sumsUp },
      printedOrder: data.printedOrder ?? ['cells', 'total', 'shares', 'occupancy'],
      ...said,
      because: {
        numbers: [id],
        operations: operations.flatMap(({ events }) => events),
        places: [...new Set((said.places ?? []).map(({ event }) => event))],
        sumsUp: sumsUp ? [sumsUp.statistic] : [],
      },
    }),
  };
}

function operationOn({ operations }: Partnership, id: string, day: Day) {
  const operation = operations.find((one) => one.id === id);
  const renamed = operation?.renamed.filter(({ since }) => holds(since, day)).at(-1);
  return {
    operation: id,
    name: renamed?.data.name ?? operation?.data.name ?? '',
    events: [id, ...(renamed ? [renamed.id] : [])],
  };
}

function indicatorCell(
  partnership: string,
  place: number,
  state: Partnership,
  indicator: AreaIndicator,
  day: Day,
): CellOnDay {
  const { id, data, since } = indicator;
  const { agreement, year, ...said } = data;
  const beside = indicatorOn(state, indicator, day);
  return {
    cell: id,
    columns: {
      ...{ partnership, place, kind: 'indicator', code: data.code, agreement: agreement ?? '' },
      ...{ from: `${year}-01-01`, to: `${year}-12-31` },
    },
    body: asJson({
      ...{ statistic: id, kind: 'indicator', partnership, since },
      ...{ ...said, agreement, year, beside, source: indicator.event.metadata.source },
      because: { numbers: [id], beside: beside.map(({ statistic }) => statistic) },
    }),
  };
}
