/** Flags that several streams give rise to, computed from what is known of each at the moment asked. */
import {
  coverFlags,
  type FlagAcrossStreams,
  lookalikeFlags,
  minutesFlags,
  partnershipFlags,
  reportedAgreementFlags,
  representativeFlags,
} from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { coversOf } from '../activities/covers.js';
import type { Moment } from '../moment.js';
import { groundsOf, type Grounds } from './grounds.query.js';
import { flagsOfJudgedAgreements } from './judged-agreement-flags.query.js';
import {
  agreementsBeside,
  type RegisteredAgreement,
  registeredAgreements,
} from './registered-agreements.js';
import { reportBeside } from './report-beside.js';
import { flagsOfCosts } from '../statistics/cost-flags.query.js';

export type FlagAcrossRow = JsonObject & {
  readonly flag: string;
  readonly rule: string;
  readonly stream: string;
};

/** Every one of them, by rule and stream. */
export async function flagsAcrossStreams(
  views: ViewStore,
  moment: Moment,
): Promise<readonly FlagAcrossRow[]> {
  const covers = await coversOf(views, moment);
  const agreements = await registeredAgreements(views, moment, covers);
  const grounds = await groundsOf(views, moment);
  const seen = [
    ...partnershipsSeen(grounds, agreements).flatMap((id) =>
      flagsOfPartnership(
        id,
        grounds,
        agreements.filter((one) => one.partnership === id),
      ),
    ),
    ...[...grounds.reports].flatMap(([id, ground]) => {
      const report = reportBeside(id, ground, grounds, agreements);
      return report ? reportedAgreementFlags(report) : [];
    }),
    ...lookalikeFlags(
      [...grounds.organisations].map(([organisation, { names }]) => ({ organisation, names })),
    ),
    ...(await flagsOfJudgedAgreements(views, moment)),
  ];
  return [...seen.map(rowOf), ...(await flagsOfCosts(views, moment))].sort((a, b) =>
    a.rule + a.stream < b.rule + b.stream ? -1 : 1,
  );
}

/** Also a partnership that has no agreement, or of which nothing but its agreements is known. */
function partnershipsSeen(
  { partnerships }: Grounds,
  agreements: readonly RegisteredAgreement[],
): readonly string[] {
  return [...new Set([...partnerships.keys(), ...agreements.map((one) => one.partnership)])];
}

function flagsOfPartnership(
  id: string,
  grounds: Grounds,
  agreements: readonly RegisteredAgreement[],
): readonly FlagAcrossStreams[] {
  const own = partnershipFlags(id, agreementsBeside(agreements));
  const ground = grounds.partnerships.get(id);
  if (!ground) return own;
  const parties = agreements
    .filter(({ inForce }) => inForce.length > 0)
    .flatMap((one) => one.parties)
    .flatMap(({ party, organisation }) =>
      organisation === undefined
        ? []
        : [{ organisation, joined: party, name: grounds.nameOf(organisation) }],
    );
  // A party of several agreements of the partnership is one.
  const once = [...new Map(parties.map((party) => [party.organisation, party])).values()];
  return [
    ...own,
    ...coverFlags(
      id,
      ground.activities,
      agreements.flatMap(({ inForce }) => inForce),
    ),
    ...minutesFlags(id, ground.bodies, ground.reported, grounds.isMissing),
    ...representativeFlags(id, ground.bodies, once),
  ];
}

function rowOf({ rule, stream, key, details, events, sources }: FlagAcrossStreams): FlagAcrossRow {
  const said = { flag: `${stream}/${rule}/${key}`, rule, stream, details, sources };
  return { ...said, because: events } as unknown as FlagAcrossRow;
}
