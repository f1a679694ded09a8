/** Doubts about one partnership's own record: roles held for the time being, bullets broken over lines. */
import type { Partnership } from '../partnership/partnership.js';
import { brokenTextFlags } from './broken-text.js';
import { type Flag, flag } from './flag.js';

export function governanceFlags(partnership: Partnership): readonly Flag[] {
  const { activities, actionItems } = partnership;
  return [
    ...actingFlags(partnership),
    ...brokenTextFlags(activities.map(({ data, event }) => ({ text: data.title, event }))),
    ...brokenTextFlags(actionItems.map(({ data, event }) => ({ text: data.text, event }))),
  ];
}

/** S153, S154: held for the time being, and nothing says that it ended or until when. */
function actingFlags({ appointments, bodies }: Partnership): readonly Flag[] {
  return appointments
    .filter(({ data, ended }) => data.acting && !ended && data.until === undefined)
    .map(({ id, event, data }) => {
      const body = bodies.find((one) => one.id === data.body)?.data.name;
      return flag('role-held-acting', id, [event], {
        role: data.role,
        ...(body === undefined ? {} : { body }),
      });
    });
}
