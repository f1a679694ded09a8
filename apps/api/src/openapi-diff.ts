/** JSON Schemas of the comparison of two moments. */
import { DIFFABLE_VIEWS } from '@liggaren/read-models';
import {
  anything,
  day,
  list,
  object,
  oneOf,
  ref,
  type Schema,
  text,
  uuid,
  whole,
} from './openapi-shapes.js';

const causes: Schema = {
  ...list(object({ because: oneOf('recorded', 'time'), event: uuid })),
  description:
    '`recorded`: the event was recorded between. `time`: only the day passed; the event states it.',
};
const moment = object({ validOn: day, knownAt: ref('Place') });
/** Whatever stands there. */
const value: Schema = {};

export const DIFF_SCHEMAS: Readonly<Record<string, Schema>> = {
  DiffPage: object({
    schema: text,
    version: whole,
    view: oneOf(...Object.keys(DIFFABLE_VIEWS)),
    from: moment,
    to: moment,
    'next?': { ...text, description: 'Cursor of the next page.' },
    'stale?': ref('Stale'),
    items: list(ref('DiffItem')),
  }),
  DiffItem: object({
    change: oneOf('added', 'removed', 'changed'),
    cell: text,
    title: { ...text, description: 'What people know the row by.' },
    fields: list(
      object({
        field: { ...text, description: 'JSON pointer in the row.' },
        'before?': value,
        'after?': value,
        because: causes,
      }),
    ),
    'before?': { ...anything, description: 'The row that was removed.' },
    'after?': { ...anything, description: 'The row that was added.' },
    because: causes,
    events: { ...list(ref('Event')), description: 'Every event named, in the order of the log.' },
  }),
};
