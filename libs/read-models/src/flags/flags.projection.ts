/** Flags: every computed doubt about what is recorded, by rule, with what it looked at. */
import { agreementFlags, type Flag, organisationFlags } from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { always, asJson, createFold } from '../folding.js';

export const FLAGS: ViewDefinition = {
  name: 'flags',
  version: 2,
  columns: { rule: 'text', stream: 'text' },
};

export function flagsProjection(): Projection {
  const foldAgreement = createFold('agreement');
  const foldOrganisation = createFold('organisation');
  return {
    view: FLAGS,
    async restate(event, history) {
      const agreement = await foldAgreement(event, history);
      const organisation = await foldOrganisation(event, history);
      const flags: readonly Flag[] | undefined = agreement
        ? agreementFlags(agreement)
        : organisation && organisationFlags(organisation);
      if (!flags) return undefined;
      const { stream } = event;
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
