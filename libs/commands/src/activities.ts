/** Commands on what a partnership does: activities, statistics, places, what is known of its area. */
import {
  type CommandData,
  type Day,
  type Dimension,
  DIMENSIONS,
  PRINTED_BLOCKS,
  type PrintedBlock,
  type PrintedFigures,
  STATISTIC_MEASURES,
  STATISTIC_UNITS,
  type StatisticCell,
  type StatisticMeasure,
  type StatisticRow,
  type StatisticUnit,
} from '@liggaren/domain';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
} from 'class-validator';
import { WeeklyHoursShape } from './content.js';
import {
  ActingShape,
  CalendarDay,
  CommandBody,
  DateFactShape,
  Id,
  ListOf,
  MAX_TEXT,
  OneOf,
  PeriodShape,
  QuantityShape,
  Shape,
  Text,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

const CODE = /^[a-z][a-z0-9-]{0,39}$/;

function Ids(max: number): PropertyDecorator {
  return (target, property) => {
    IsArray()(target, property);
    ArrayMaxSize(max, { message: String(max) })(target, property);
    IsUUID(undefined, { each: true })(target, property);
  };
}

export class AttendanceShape {
  @OneOf(...STATISTIC_UNITS)
  unit!: StatisticUnit;

  @OneOf(...STATISTIC_MEASURES)
  measure!: StatisticMeasure;

  @IsOptional()
  @Shape(() => QuantityShape)
  quantity?: QuantityShape;

  /** In words, where there is no number. */
  @IsOptional()
  @Text()
  text?: string;
}

export class OtherShape {
  @Text()
  name!: string;
}

/** Something was done: once, over a period, or again and again. */
export class RecordActivity extends CommandBody implements Data<'RecordActivity'> {
  @Text(300)
  title!: string;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @OneOf('once', 'over-period', 'recurring')
  occurs!: 'once' | 'over-period' | 'recurring';

  @IsOptional()
  @Shape(() => DateFactShape)
  tookPlaceOn?: DateFactShape;

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @IsOptional()
  @Shape(() => WeeklyHoursShape)
  hours?: WeeklyHoursShape;

  @IsOptional()
  @Shape(() => QuantityShape)
  times?: QuantityShape;

  @IsOptional()
  @Ids(20)
  agreements?: string[];

  @IsOptional()
  @Id()
  operation?: string;

  @IsOptional()
  @ListOf(() => ActingShape, 20)
  by?: ActingShape[];

  /** Organisations that took part and are no parties. */
  @IsOptional()
  @ListOf(() => OtherShape, 20)
  others?: OtherShape[];

  @IsOptional()
  @Shape(() => AttendanceShape)
  attendance?: AttendanceShape;
}

export class StatisticCellShape implements StatisticCell {
  @Matches(CODE, { message: 'women' })
  group!: string;

  /** What the source calls the group. */
  @IsOptional()
  @Text(100)
  label?: string;

  /** Left out where it is not reported: that is never zero. */
  @IsOptional()
  @Shape(() => QuantityShape)
  quantity?: QuantityShape;
}

export class PrintedCellShape {
  @Matches(CODE, { message: 'women' })
  group!: string;

  @Text(40)
  text!: string;
}

/** What the paper prints, as it prints it. */
export class PrintedFiguresShape implements PrintedFigures {
  @IsOptional()
  @ListOf(() => PrintedCellShape, 50)
  shares?: PrintedCellShape[];

  @IsOptional()
  @Text(40)
  total?: string;

  @IsOptional()
  @Text(40)
  occupancy?: string;

  @IsOptional()
  @ListOf(() => PrintedCellShape, 50)
  cells?: PrintedCellShape[];
}

export class StatisticRowShape implements StatisticRow {
  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @IsOptional()
  @Text(60)
  label?: string;

  @ArrayNotEmpty()
  @ListOf(() => StatisticCellShape, 50)
  cells!: StatisticCellShape[];

  @IsOptional()
  @Shape(() => PrintedFiguresShape)
  printed?: PrintedFiguresShape;
}

export class HeadlineShape {
  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @Text()
  asWritten!: string;
}

/** Numbers of one kind, as one source reports them: a table, or a single number. */
export class ReportStatistics extends CommandBody implements Data<'ReportStatistics'> {
  @Matches(CODE, { message: 'night-stays' })
  code!: string;

  @Text(300)
  title!: string;

  @OneOf(...STATISTIC_MEASURES)
  measure!: StatisticMeasure;

  @OneOf(...STATISTIC_UNITS)
  unit!: StatisticUnit;

  @IsOptional()
  @OneOf(...DIMENSIONS)
  dimension?: Dimension;

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @IsOptional()
  @Shape(() => HeadlineShape)
  headline?: HeadlineShape;

  @IsOptional()
  @Ids(20)
  operations?: string[];

  @IsOptional()
  @Shape(() => ActingShape)
  by?: ActingShape;

  @IsOptional()
  @Id()
  agreement?: string;

  /** The code of the table that these figures sum up. */
  @IsOptional()
  @Matches(CODE, { message: 'night-stays' })
  sumsUp?: string;

  @IsOptional()
  @ArrayNotEmpty()
  @ListOf(() => StatisticRowShape, 400)
  rows?: StatisticRowShape[];

  @IsOptional()
  @Shape(() => PrintedFiguresShape)
  printedTotals?: PrintedFiguresShape;

  /** In which order the paper prints the blocks of its table. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(PRINTED_BLOCKS, { each: true, message: PRINTED_BLOCKS.join(', ') })
  printedOrder?: PrintedBlock[];

  /** Why there are no numbers. */
  @IsOptional()
  @Text(MAX_TEXT)
  notReported?: string;

  @IsOptional()
  @Id()
  dataSource?: string;
}

/** So many places from its day on; 0 closes it. */
export class DeclareCapacity extends CommandBody implements Data<'DeclareCapacity'> {
  @Id()
  operation!: string;

  @Whole(0, 100_000)
  places!: number;

  @IsOptional()
  @CalendarDay()
  until?: Day;
}

/** What is known of the area that the partnership is for, with its year and who publishes it. */
export class NoteAreaIndicator extends CommandBody implements Data<'NoteAreaIndicator'> {
  @Matches(CODE, { message: 'eligible-for-upper-secondary' })
  code!: string;

  @Text(300)
  title!: string;

  @Text()
  area!: string;

  @Whole(1900, 2198)
  year!: number;

  @OneOf(...STATISTIC_UNITS)
  unit!: StatisticUnit;

  @Shape(() => QuantityShape)
  quantity!: QuantityShape;

  @Text()
  publishedBy!: string;

  @IsOptional()
  @Id()
  agreement?: string;
}
