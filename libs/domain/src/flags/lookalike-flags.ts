/** Two organisations whose names look alike: one may have been registered twice, or one alias given to the wrong one. */
import { flagAcross, type FlagAcrossStreams, type Seen } from './across-streams.js';
import { lookAlike } from './names-alike.js';

export interface OrganisationBeside {
  readonly organisation: string;
  /** Every name it has had, aliases included. */
  readonly names: readonly (Seen & { readonly name: string })[];
}

/** Shown, never merged: two associations of almost the same name may well be two. */
export function lookalikeFlags(
  organisations: readonly OrganisationBeside[],
): readonly FlagAcrossStreams[] {
  return organisations.flatMap((one, index) =>
    organisations.slice(index + 1).flatMap((other) => {
      const pair = one.names
        .flatMap((a) => other.names.map((b) => [a, b] as const))
        .find(([a, b]) => lookAlike(a.name, b.name));
      if (!pair) return [];
      const [a, b] = pair;
      return [
        flagAcross(
          'parties-look-alike',
          `organisation-${one.organisation}`,
          other.organisation,
          [a, b],
          { one: a.name, other: b.name },
        ),
      ];
    }),
  );
}
