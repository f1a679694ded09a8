/** Commands on how a partnership is run: operations, bodies, roles, meetings, action items, disagreements. */
import type { CommandData, Day, Rhythm } from '@liggaren/domain';
import { IsBoolean, IsOptional } from 'class-validator';
import {
  ActingShape,
  CalendarDay,
  CommandBody,
  DateFactShape,
  Id,
  MAX_TEXT,
  OneOf,
  Shape,
  Text,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** What is run under the partnership; never a party. */
export class DescribeOperation extends CommandBody implements Data<'DescribeOperation'> {
  @Text()
  name!: string;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @IsOptional()
  @Text()
  address?: string;

  @IsOptional()
  @Text(500)
  targetGroup?: string;

  @IsOptional()
  @Shape(() => ActingShape)
  by?: ActingShape;
}

export class RenameOperation extends CommandBody implements Data<'RenameOperation'> {
  @Id()
  operation!: string;

  @Text()
  name!: string;
}

export class RhythmShape implements Rhythm {
  @OneOf('month', 'quarter', 'half-year', 'year')
  every!: Rhythm['every'];

  @Whole(1, 31)
  times!: number;
}

/** A body of the cooperation, and how often it is to meet at least. */
export class EstablishBody extends CommandBody implements Data<'EstablishBody'> {
  @Text()
  name!: string;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @IsOptional()
  @Shape(() => RhythmShape)
  rhythm?: RhythmShape;
}

/** A role is held; who holds it is an opaque id of the persons' directory. */
export class AppointRole extends CommandBody implements Data<'AppointRole'> {
  @Text(100)
  role!: string;

  @IsOptional()
  @Id()
  body?: string;

  @IsOptional()
  @Shape(() => ActingShape)
  for?: ActingShape;

  @IsBoolean()
  acting!: boolean;

  @IsOptional()
  @Id()
  person?: string;

  @IsOptional()
  @CalendarDay()
  until?: Day;
}

export class EndRole extends CommandBody implements Data<'EndRole'> {
  @Id()
  appointment!: string;

  @IsOptional()
  @Text(MAX_TEXT)
  why?: string;
}

export class RecordMeeting extends CommandBody implements Data<'RecordMeeting'> {
  @Id()
  body!: string;

  @Shape(() => DateFactShape)
  meetingOn!: DateFactShape;

  @IsOptional()
  @Id()
  minutes?: string;

  @IsOptional()
  @Text(MAX_TEXT)
  note?: string;
}

/** Something is to be done, and is carried to the next report until it is closed. */
export class RaiseActionItem extends CommandBody implements Data<'RaiseActionItem'> {
  @Text(MAX_TEXT)
  text!: string;

  @IsOptional()
  @Id()
  body?: string;

  @IsOptional()
  @Id()
  report?: string;

  @IsOptional()
  @CalendarDay()
  dueOn?: Day;
}

export class CloseActionItem extends CommandBody implements Data<'CloseActionItem'> {
  @Id()
  item!: string;

  @OneOf('done', 'dropped', 'carried')
  outcome!: 'done' | 'dropped' | 'carried';

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @IsOptional()
  @Id()
  report?: string;
}

export class NoteDisagreement extends CommandBody implements Data<'NoteDisagreement'> {
  @Shape(() => ActingShape)
  raisedBy!: ActingShape;

  @Shape(() => ActingShape)
  against!: ActingShape;

  @Text(MAX_TEXT)
  text!: string;
}
