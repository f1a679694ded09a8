/**
 * The intervals of an agreement's timeline: what holds from one day to another and which events say so.
 * Status of the agreement and of each instrument under it, options, notices, talks about going on.
 */
import {
  type Agreement,
  agreementStatusOn,
  type Day,
  endOn,
  holds,
  type Instrument,
  optionEnd,
  optionStatusOn,
  statusOn,
  turningDays,
} from '@liggaren/domain';
import type { Statement } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, statementsOver } from '../folding.js';

type Notice = Agreement['notices'][number];

/** Every interval, over all days: each holds from its first day until the day that another state begins. */
export function intervalsOf(agreement: Agreement): readonly Statement[] {
  return statementsOver(turningDays(agreement), (day) => [
    ...agreement.instruments.flatMap((instrument, index) =>
      statusCell(agreement, instrument, index, day),
    ),
    ...agreement.options.flatMap((option, index) => optionCell(agreement, option, index, day)),
    ...agreement.notices.flatMap((notice, index) => noticeCell(agreement, notice, index, day)),
    ...agreement.dialogues.flatMap(({ id, since, data: { note } }, index) =>
      holds(since, day) ? [cell('dialogue', id, index, { dialogue: id, note, because: [id] })] : [],
    ),
  ]);
}

function statusCell(agreement: Agreement, instrument: Instrument, index: number, day: Day) {
  const own = index === 0;
  const status = own ? agreementStatusOn(agreement, day) : statusOn(instrument, day);
  if (!status) return [];
  const end = own ? endOn(agreement, day)?.fact : instrument.end;
  return [
    cell('status', instrument.id, index, {
      instrument: instrument.id,
      kind: instrument.kind,
      title: instrument.title,
      status: status.status,
      notes: status.notes,
      extended: own && agreement.extended.some(({ since }) => holds(since, day)),
      start: instrument.start,
      end,
      because: status.events,
    }),
  ];
}

function optionCell(
  agreement: Agreement,
  option: Agreement['options'][number],
  index: number,
  day: Day,
) {
  const status = optionStatusOn(agreement, option, day);
  if (!status) return [];
  const { months, holder, exerciseBy } = option.data;
  const ended = status === 'outcome-unknown' ? endOn(agreement, day)?.event : undefined;
  const turnedBy = { exercised: option.exercised?.id, waived: option.waived?.id };
  return [
    cell('option', option.id, index, {
      option: option.id,
      status,
      months,
      holder,
      exerciseBy,
      // S47: the last day that it leads to.
      endIfUsed: optionEnd(agreement, option, day),
      because: [
        option.id,
        ...present(turnedBy[status as keyof typeof turnedBy]),
        ...present(ended),
      ],
    }),
  ];
}

/** A notice stands until it is withdrawn, or the agreement has ended by it. */
function noticeCell({ terminated }: Agreement, notice: Notice, index: number, day: Day) {
  if (!holds(notice.since, day)) return [];
  const { withdrawn, data } = notice;
  const followed = terminated?.data.notice === notice.id ? terminated : undefined;
  const turned = [withdrawn, followed].find((fact) => fact && holds(fact.since, day));
  const state = turned === undefined ? 'standing' : turned === followed ? 'followed' : 'withdrawn';
  return [
    cell('notice', notice.id, index, {
      notice: notice.id,
      state,
      by: data.by,
      lastDay: data.lastDay,
      because: [notice.id, ...present(turned?.id)],
    }),
  ];
}

function cell(entry: string, id: string, number: number, body: object): CellOnDay {
  return { cell: `${entry}/${id}`, columns: { entry, number }, body: asJson({ entry, ...body }) };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
