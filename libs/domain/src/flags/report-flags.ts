/** Doubts about one report: what it judges against itself, who signed it for the time being, broken texts. */
import type { Report } from '../report/report.js';
import { brokenTextFlags } from './broken-text.js';
import { type Flag, flag } from './flag.js';

export function reportFlags(report: Report): readonly Flag[] {
  return [
    ...resultFlags(report),
    ...signatoryFlags(report),
    ...brokenTextFlags(report.lessons.map((event) => ({ text: event.data.text, event }))),
  ];
}

/** S77: the whole is called good, and a part of it is not, or cannot be said to be. */
function resultFlags({ results }: Report): readonly Flag[] {
  const good = results.filter(
    ({ data }) => data.agreement === undefined && data.outcome === 'positive',
  );
  if (good.length === 0) return [];
  return results
    .filter(({ data }) => data.outcome !== 'positive')
    .map((event) => {
      const { outcome, text } = event.data;
      return flag('negative-result-in-good-report', event.id, [...good, event], { outcome, text });
    });
}

/** S154: who signs for the time being signs for an office that nobody holds; a later version may be signed otherwise. */
function signatoryFlags({ submitted }: Report): readonly Flag[] {
  const last = submitted.at(-1);
  if (!last) return [];
  return (last.data.signatories ?? []).flatMap(({ acting, role, onBehalfOf }, index) =>
    acting
      ? [
          flag('role-held-acting', `${index + 1}`, [last], {
            role,
            ...(onBehalfOf === undefined ? {} : { body: onBehalfOf }),
          }),
        ]
      : [],
  );
}
