/** Doubts about organisations: numbers kept as written, with proposals; names that look like slips. Never repaired. */
import { nameGivenBy, type Organisation } from '../organisation/organisation.js';
import { readOrganisationNumber } from '../values/organisation-number.js';
import { type Flag, flag } from './flag.js';
import { isSlipOf } from './names-alike.js';

export function organisationFlags(organisation: Organisation): readonly Flag[] {
  const readings = organisation.numbers.map(({ asWritten, event }) => ({
    event,
    ...readOrganisationNumber(asWritten),
  }));
  const valid = [...new Set(readings.flatMap((it) => (it.valid ? [it.normalised ?? ''] : [])))];
  return [
    ...readings.flatMap((reading) => numberFlags(reading, valid)),
    ...(valid.length > 1
      ? [
          flag(
            'organisation-numbers-differ',
            'numbers',
            readings.map(({ event }) => event),
            { numbers: valid },
          ),
        ]
      : []),
    ...aliasFlags(organisation),
  ];
}

/** S126: an alias that is a few letters from the name, and no short form of it, is probably a slip of the source. */
function aliasFlags({ name, namings }: Organisation): readonly Flag[] {
  const own = namings.filter((event) => nameGivenBy(event) === name).slice(0, 1);
  return namings
    .filter((event) => event.type === 'OrganisationAliasAdded' && isSlipOf(event.data.alias, name))
    .map((event) =>
      flag('party-alias-close-to-name', event.id, [...own, event], {
        alias: nameGivenBy(event),
        name,
      }),
    );
}

function numberFlags(
  reading: ReturnType<typeof readOrganisationNumber> & {
    readonly event: Organisation['numbers'][number]['event'];
  },
  known: readonly string[],
): readonly Flag[] {
  const { asWritten, faults, valid, event } = reading;
  const flags: Flag[] = [];
  if (!valid) {
    // S37: propose what leads to a number that is known already; else whatever would be valid.
    const likely = reading.proposals.filter((proposal) => known.includes(proposal));
    const proposals = likely.length > 0 ? likely : reading.proposals;
    flags.push(
      flag('organisation-number-invalid', event.id, [event], {
        asWritten,
        faults,
        proposals,
      }),
    );
  }
  if (faults.includes('broken-by-line-break'))
    flags.push(
      flag('organisation-number-broken-by-line', event.id, [event], {
        asWritten,
        joined: reading.normalised ?? '',
      }),
    );
  return flags;
}
