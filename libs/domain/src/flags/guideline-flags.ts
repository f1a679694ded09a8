/** Doubts about guidelines: a version whose criteria no source lists cannot be judged by. */
import type { Guideline } from '../guideline/guideline.js';
import { type Flag, flag } from './flag.js';

export function guidelineFlags({ name, proposed, adopted }: Guideline): readonly Flag[] {
  return [...proposed, ...adopted]
    .filter(({ data }) => (data.criteria ?? []).length === 0)
    .map(({ id, event, data }) =>
      flag('guideline-criteria-not-stated', id, [event], { name, version: data.version }),
    );
}
