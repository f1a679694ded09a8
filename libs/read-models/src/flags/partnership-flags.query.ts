/** Compares the agreements of each partnership at the moment asked: what no single stream can tell (S158). */
import { type AgreementBeside, partnershipFlags } from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';

interface RegisterBody {
  readonly agreement: string;
  readonly title: string;
  readonly partnership: string;
  readonly since: { readonly day: string };
  readonly parties: readonly { readonly party: string; readonly kind: string }[];
}

export type PartnershipFlagRow = JsonObject & {
  readonly flag: string;
  readonly rule: string;
  readonly stream: string;
};

/** By what each agreement says last, as known at the moment. */
export async function flagsOfPartnerships(
  views: ViewStore,
  moment: Moment,
): Promise<readonly PartnershipFlagRow[]> {
  const versions = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
  });
  const last = new Map(
    [...versions]
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map(({ body }) => [body['agreement'], body as unknown as RegisterBody]),
  );
  const byPartnership = Map.groupBy(last.values(), ({ partnership }) => partnership);
  return [...byPartnership].flatMap(([partnership, rows]) =>
    partnershipFlags(rows.map(beside)).map(({ rule, key, details, events, sources }) => {
      const stream = `partnership-${partnership}`;
      const said = { flag: `${stream}/${rule}/${key}`, rule, stream, details, sources };
      return { ...said, because: events } as unknown as PartnershipFlagRow;
    }),
  );
}

function beside({ agreement, title, since, parties }: RegisterBody): AgreementBeside {
  const associations = parties.filter(({ kind }) => kind === 'civil-society');
  return {
    agreement,
    title,
    since: since.day,
    associations: associations.map(({ party }) => party),
  };
}
