/** What goes wrong with backups and rebuilds, as problems: status, code and text. */
import {
  KeepingFailed,
  type KeepingTrouble,
  type LedgerDamage,
} from '@liggaren/event-store-sqlite';
import { RebuildHalted } from '@liggaren/projections';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { wording, type WordingDetails } from '@liggaren/wording';
import { KeepingBusy, KeptElsewhere } from './keeping.js';
import { Problem } from './problem.js';
import { Stopped } from './stopped.js';

const STATUS: Readonly<Record<KeepingTrouble, number>> = {
  exists: 409,
  unwritable: 422,
  'disk-full': 507,
  damaged: 503,
  'no-backup': 404,
  'no-manifest': 422,
  'broken-manifest': 422,
  'other-than-manifest': 422,
};

/** Undefined for what is nothing of these. */
export function problemOfKeeping(error: unknown): Problem | undefined {
  if (error instanceof KeepingFailed) {
    const { reason, path, damage } = error;
    const code = reason === 'damaged' ? 'ledger-damaged' : `backup-${reason}`;
    const items = damage.map((one) => itemOf(one));
    return new Problem(STATUS[reason], code, `keeping.${reason}`, { path }, items);
  }
  if (error instanceof RebuildHalted) {
    const { view, halt } = error;
    const { eventId, reason } = halt;
    const details = { view, eventId, reason };
    return new Problem(409, 'rebuild-halted', 'problem.rebuild-halted', details);
  }
  if (error instanceof KeepingBusy)
    return new Problem(503, 'keeping-busy', 'problem.keeping-busy', { what: error.what }, [], 5);
  if (error instanceof KeptElsewhere)
    return new Problem(409, 'kept-elsewhere', 'problem.kept-elsewhere', { what: error.what });
  if (error instanceof Stopped) return new Problem(503, 'stopped', 'problem.stopped');
  if (error instanceof ViewStoreUnavailable && error.reason === 'full')
    return new Problem(507, 'store-full', 'problem.views-full');
  return undefined;
}

function itemOf(damage: LedgerDamage) {
  const { what, detail, position = '', stream = '', revision = 0 } = damage;
  const details: WordingDetails = { detail, position: Number(position), stream, revision };
  return {
    field: stream === '' ? what : `${stream}/${revision}`,
    code: what,
    text: (language: 'sv' | 'en') => wording(language, `damage.${what}`, details),
  };
}
