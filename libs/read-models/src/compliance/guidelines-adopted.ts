/** The guidelines as they were known at the moment, with the versions of each that were adopted. */
import type { Adopted, Criterion } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';

export interface AdoptedVersion extends Adopted {
  readonly diaryNumber?: string;
  readonly document?: string;
  /** Absent where no source lists them. */
  readonly criteria?: readonly Criterion[];
}

export interface AdoptedGuideline {
  readonly guideline: string;
  readonly name: string;
  readonly adopted: readonly AdoptedVersion[];
}

export async function guidelinesAdopted(
  views: ViewStore,
  { knownAt }: Moment,
): Promise<readonly AdoptedGuideline[]> {
  const found = await views.query(REGISTRY, {
    knownAt: knownAt.position,
    valid: 'ever',
    where: { kind: 'guideline' },
    orderBy: ['name'],
  });
  return found.map(({ body }) => {
    const { id, name, guideline } = body as unknown as {
      readonly id: string;
      readonly name: string;
      readonly guideline: { readonly adopted: readonly AdoptedVersion[] };
    };
    return { guideline: id, name, adopted: guideline.adopted };
  });
}
