/** The party view as a cell that can be explained: `<organisation>/party`. */
import type { Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { agreementsOfParty } from './memberships.js';
import { getParty } from './party.query.js';

/** Those whose id begins so; none for the names of other views' cells. */
export async function partyCellsNamed(
  views: ViewStore,
  moment: Moment,
  text: string,
): Promise<readonly Version[]> {
  const [id = '', of, ...rest] = text.split('/');
  if (of !== 'party' || rest.length > 0) return [];
  const organisations = await views.query(REGISTRY, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { kind: 'organisation' },
    withoutBodies: true,
  });
  const cells: Version[] = [];
  for (const entry of organisations.filter(({ cell }) => cell.startsWith(id))) {
    const body = await getParty(views, moment, entry.cell);
    if (body) cells.push(await lastSaid(views, moment, { ...entry, body }));
  }
  return cells;
}

/** Since when it has been so: the last day on which the register turned, the last event that it knows. */
async function lastSaid(views: ViewStore, moment: Moment, entry: Version): Promise<Version> {
  const told = await agreementsOfParty(views, moment, entry.cell);
  const behind = [entry, ...[...told.values()].flatMap((versions) => versions.slice(-1))];
  const latest = <T extends string>(of: (version: Version) => T) =>
    behind.map(of).reduce((last, one) => (one > last ? one : last));
  return {
    ...entry,
    cell: `${entry.cell}/party`,
    validFrom: latest(({ validFrom }) => validFrom),
    knownFrom: latest(({ knownFrom }) => knownFrom),
  };
}
