/** Flags: every computed doubt about what is recorded in one stream, by rule, with what it looked at. */
import {
  agreementFlags,
  asDomainEvent,
  type Category,
  categoryOf,
  documentFlags,
  type DomainEvent,
  type Flag,
  governanceFlags,
  guidelineFlags,
  organisationFlags,
  reportFlags,
  type StateOf,
  statisticsFlags,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { always, asJson, createFold } from '../folding.js';

export const FLAGS: ViewDefinition = {
  name: 'flags',
  version: 3,
  columns: { rule: 'text', stream: 'text' },
};

/** Of each kind of stream that rules look at alone; `first` is the event that the stream begins with. */
const FLAGS_OF: {
  readonly [C in Category]?: (state: StateOf[C], first: DomainEvent) => readonly Flag[];
} = {
  agreement: agreementFlags,
  organisation: organisationFlags,
  document: (_document, first) => documentFlags(first as DomainEvent<'DocumentRegistered'>),
  guideline: guidelineFlags,
  report: reportFlags,
  partnership: (partnership) => [...governanceFlags(partnership), ...statisticsFlags(partnership)],
};

export function flagsProjection(): Projection {
  const folds = new Map(
    (Object.keys(FLAGS_OF) as Category[]).map((category) => [category, createFold(category)]),
  );
  return {
    view: FLAGS,
    async restate(event, history) {
      const { stream } = event;
      const category = categoryOf(stream);
      const rules = category && FLAGS_OF[category];
      const state = category && (await folds.get(category)?.(event, history));
      if (!rules || !state) return undefined;
      // Only a document's rules look at the event itself: its state is what that says.
      const first = category === 'document' ? (await history())[0] : event;
      const flags = rules(state as never, asDomainEvent(first ?? event));
      return {
        subject: stream,
        statements: flags.map(({ rule, key, details, events, sources }) =>
          always({
            cell: `${stream}/${rule}/${key}`,
            columns: { rule, stream },
            body: asJson({ rule, stream, details, sources, because: events }),
          }),
        ),
      };
    },
  };
}
