/** Agreements as the register says them last, at the moment: what rules that compare them look at. */
import { type AgreementBeside, type DateFact, type Day, lastDayOf } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { AgreementCover } from '../activities/covers.js';
import type { Moment } from '../moment.js';

interface RegisterBody {
  readonly agreement: string;
  readonly title: string;
  readonly partnership: string;
  readonly number?: string;
  readonly since: { readonly day: string };
  readonly end?: DateFact;
  readonly terminatedAfter?: Day;
  readonly parties: readonly {
    /** The event by which it joined. */
    readonly party: string;
    readonly kind: string;
    readonly organisation?: string;
  }[];
  readonly fundings: readonly unknown[];
  readonly because: { readonly period: readonly string[] };
}

export interface RegisteredAgreement extends Omit<RegisterBody, 'end' | 'terminatedAfter'> {
  /** Its last day, as extended or terminated; absent where none is stated. */
  readonly lastDay?: Day;
  readonly inForce: readonly AgreementCover[];
}

/** By what each agreement says last, as known at the moment. */
export async function registeredAgreements(
  views: ViewStore,
  moment: Moment,
  covers: ReadonlyMap<string, readonly AgreementCover[]>,
): Promise<readonly RegisteredAgreement[]> {
  const versions = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
  });
  const last = new Map(
    [...versions]
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map(({ body }) => [body['agreement'], body as unknown as RegisterBody]),
  );
  return [...last.values()].map(({ end, terminatedAfter, ...said }) => {
    const [lastDay] = [
      ...(end ? [lastDayOf(end.date)] : []),
      ...(terminatedAfter ? [terminatedAfter] : []),
    ].sort();
    const own = covers.get(said.partnership) ?? [];
    return {
      ...said,
      ...(lastDay === undefined ? {} : { lastDay }),
      inForce: own.filter(({ agreement }) => agreement === said.agreement),
    };
  });
}

export function agreementsBeside(
  agreements: readonly RegisteredAgreement[],
): readonly AgreementBeside[] {
  return agreements.map(({ agreement, title, since, parties, inForce }) => ({
    agreement,
    title,
    since: since.day,
    associations: parties.filter(({ kind }) => kind === 'civil-society').map(({ party }) => party),
    inForce,
  }));
}
