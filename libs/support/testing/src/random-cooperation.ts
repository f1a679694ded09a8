/** Random commands on guidelines, on what partnerships do and who meets, and on what reports judge. */
import {
  GOAL_OUTCOMES,
  type Partnership,
  RESULT_OUTCOMES,
  type StatisticRow,
} from '@liggaren/domain';
import { type Choices, idsOf } from './random-choices.js';
import type { RandomCommand } from './random-registers.js';
import type { GivenCommand, World } from './random-world.js';

const VERSIONS = ['2017', '2022', '2025'];

const guidelines: readonly RandomCommand[] = [
  (_world, by) => ({
    type: 'RegisterGuideline',
    data: { name: by.name(), version: by.one(VERSIONS), stage: by.one(['adopted', 'proposed']) },
  }),
  (world, by) => ({
    type: 'ProposeGuidelineVersion',
    on: by.one(world.idsOf('guideline')),
    data: { version: by.one(VERSIONS) },
  }),
  (world, by) => ({
    type: 'AdoptGuidelineVersion',
    on: by.one(world.idsOf('guideline')),
    data: { version: by.one(VERSIONS), criteria: [{ code: 'K1', text: 'no market' }] },
  }),
];

type InPartnership = (
  by: Choices,
  partnership: Partnership,
  world: World,
) => Omit<GivenCommand, 'on'> & object;

const inPartnership: readonly InPartnership[] = [
  ...Array<InPartnership>(2).fill((by) => ({
    type: 'DescribeOperation',
    data: { name: by.name() },
  })),
  (by, { operations }) => ({
    type: 'RenameOperation',
    data: { operation: by.one(idsOf(operations)), name: by.name() },
  }),
  ...Array<InPartnership>(2).fill((by) => ({
    type: 'EstablishBody',
    data: { name: by.name(), ...by.opt('rhythm', () => ({ every: 'month' as const, times: 1 })) },
  })),
  (by, { bodies }) => ({
    type: 'AppointRole',
    data: {
      role: by.one(['ordförande', 'ledamot']),
      acting: by.chance(2),
      ...(bodies.length > 0 && by.chance(2) ? { body: by.one(idsOf(bodies)) } : {}),
      ...by.opt('until', () => by.day()),
    },
  }),
  ...Array<InPartnership>(3).fill((by, { appointments }) => ({
    type: 'EndRole',
    data: { appointment: by.one(idsOf(appointments)) },
  })),
  (by, { bodies }) => ({
    type: 'RecordMeeting',
    data: { body: by.one(idsOf(bodies)), meetingOn: by.date() },
  }),
  (by) => ({
    type: 'RaiseActionItem',
    data: { text: by.name(), ...by.opt('dueOn', () => by.day()) },
  }),
  ...Array<InPartnership>(3).fill((by, { actionItems }) => ({
    type: 'CloseActionItem',
    data: { item: by.one(idsOf(actionItems)), outcome: by.one(['done', 'carried']) },
  })),
  (by, _partnership, world) => {
    const organisations = world.idsOf('organisation');
    return {
      type: 'NoteDisagreement',
      data: {
        raisedBy: { organisation: by.one(organisations) },
        against: { organisation: by.one(organisations) },
        text: by.name(),
      },
    };
  },
  (by, { operations }, world) => ({
    type: 'RecordActivity',
    data: {
      title: by.name(),
      occurs: by.one(['once', 'over-period', 'recurring']),
      ...by.opt('period', () => ({ from: by.day(), to: by.day() })),
      ...by.opt('agreements', () => [by.one(world.idsOf('agreement'))]),
      ...(operations.length > 0 && by.chance(2) ? { operation: by.one(idsOf(operations)) } : {}),
    },
  }),
  (by) => ({
    type: 'ReportStatistics',
    data: {
      code: by.one(['night-stays', 'day-visits']),
      title: by.name(),
      measure: 'count',
      unit: by.one(['nights', 'visits']),
      dimension: 'sex',
      rows: rows(by),
    },
  }),
  (by, { operations }) => ({
    type: 'DeclareCapacity',
    data: { operation: by.one(idsOf(operations)), places: by.draw(60) },
  }),
  (by) => ({
    type: 'NoteAreaIndicator',
    data: {
      code: 'eligible',
      title: by.name(),
      area: by.name(),
      year: 2020 + by.draw(6),
      unit: 'percent',
      quantity: { ...same(`${by.draw(101)}`), precision: 'exact' },
      publishedBy: by.name(),
    },
  }),
];

const reports: readonly RandomCommand[] = [
  (world, by) => ({
    type: 'AssessGoal',
    on: by.one(world.idsOf('report')),
    data: { agreement: by.one(world.idsOf('agreement')), outcome: by.one(GOAL_OUTCOMES) },
  }),
  (world, by) => ({
    type: 'AssessResult',
    on: by.one(world.idsOf('report')),
    data: { outcome: by.one(RESULT_OUTCOMES), text: by.name() },
  }),
  (world, by) => ({
    type: 'RecordLesson',
    on: by.one(world.idsOf('report')),
    data: { text: by.name() },
  }),
  (world, by) => ({
    type: 'ProposeDecision',
    on: by.one(world.idsOf('report')),
    data: { wording: by.name(), to: by.one(world.idsOf('unit')) },
  }),
  (world, by) => {
    const on = by.one(world.idsOf('report'));
    const { proposals = [] } = world.state('report', on) ?? {};
    const proposal = proposals.length > 0 ? { proposal: by.one(idsOf(proposals)) } : {};
    const body = by.one(world.idsOf('unit'));
    return { type: 'MakeDecision', on, data: { wording: by.name(), by: body, ...proposal } };
  },
  (world, by) => ({
    type: 'IssueReport',
    on: by.one(world.idsOf('report')),
    data: {
      sha256: `${by.draw(10)}`.repeat(64),
      bytes: 1 + by.draw(9_999),
      format: 'markdown',
      language: by.one(['sv', 'en']),
      validOn: by.day(),
      knownAtEvent: world.events[0]?.id ?? '',
      views: [{ view: 'reports', version: 1 }],
    },
  }),
];

export const COOPERATION: readonly RandomCommand[] = [
  ...guidelines,
  ...inPartnership.map((choose): RandomCommand => (world, by) => {
    const on = by.one(world.idsOf('partnership'));
    const partnership = world.state('partnership', on);
    if (!partnership) throw new Error('no partnership');
    return { ...choose(by, partnership, world), on } as GivenCommand;
  }),
  ...reports,
];

/** Two months, of women and men; at times one of the numbers is not reported. */
function rows(by: Choices): readonly StatisticRow[] {
  const month = (from: string, to: string): StatisticRow => ({
    period: { from, to },
    cells: ['women', 'men'].map((group) => ({
      group,
      ...by.opt('quantity', () => ({ ...same(`${by.draw(999)}`), precision: 'exact' as const })),
    })),
  });
  return [month('2025-01-01', '2025-01-31'), month('2025-02-01', '2025-02-28')];
}

function same(number: string) {
  return { lower: number, upper: number };
}
