/** The fields in which two rows differ, each with its value before and after. */
import type { Json, JsonObject } from '@liggaren/view-store-port';
import { isDeepStrictEqual } from 'node:util';
import { EXPLAINED_BY } from '../event-ids.js';

export interface FieldChange {
  /** JSON pointer in the row. */
  readonly field: string;
  /** Absent where the row said nothing there. */
  readonly before?: Json;
  readonly after?: Json;
}

/** Not what a row says, but of which days and why it says so. */
const ABOUT_THE_ROW = ['validFrom', 'validTo', ...EXPLAINED_BY];

/** What a row says, without the days it is said of and the events behind it. */
export function saidIn(row: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !ABOUT_THE_ROW.includes(name)));
}

/**
 * In the order of the rows' members. A value is compared whole, lists too; only a group, an object of
 * nothing but objects (`progress`), is compared member by member.
 */
export function changedFields(before: JsonObject, after: JsonObject): readonly FieldChange[] {
  return changesIn('', saidIn(before), saidIn(after));
}

function changesIn(path: string, before: JsonObject, after: JsonObject): readonly FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): readonly FieldChange[] => {
    const [was, is] = [before[name], after[name]];
    if (isDeepStrictEqual(was, is)) return [];
    const field = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isGroup(was) && isGroup(is)) return changesIn(field, was, is);
    return [
      {
        field,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function isGroup(value: Json | undefined): value is JsonObject {
  return isObject(value) && Object.values(value).every(isObject);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
