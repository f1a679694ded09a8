/** Action items: what is to be done, and how it is carried from report to report until it is closed (S152). */
import type { Day } from '@liggaren/domain';
import type { JsonObject } from '@liggaren/view-store-port';
import type { HandedIn } from './reports-handed-in.js';

interface Item {
  readonly since: { readonly day: Day };
  readonly state: string;
  readonly report?: string;
  readonly dueOn?: Day;
  readonly closed?: { readonly on: { readonly day: Day }; readonly report?: string };
}

/**
 * An item is taken up by the report that closes it. Each one handed in after the item was raised, without closing it,
 * has passed it on to the next.
 */
export function carried(body: JsonObject, reports: readonly HandedIn[], validOn: Day): JsonObject {
  const item = body as unknown as Item;
  const open = item.state === 'open';
  const passedBy = reports
    .filter(({ report, on }) => {
      const closedBy = item.closed?.report === report;
      const before = item.closed === undefined || on < item.closed.on.day;
      return report !== item.report && !closedBy && on > item.since.day && before;
    })
    .map(({ report }) => report);
  return {
    ...body,
    passedBy,
    // What is open is listed for the next report, however many have passed it on.
    forNextReport: open,
    overdue: open && item.dueOn !== undefined && item.dueOn < validOn,
  };
}
