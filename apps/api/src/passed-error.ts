/** Errors between threads: what is known by its class on one side is so on the other. */
import { StoreUnavailable } from '@liggaren/event-store-port';
import {
  KeepingFailed,
  type KeepingTrouble,
  type LedgerDamage,
} from '@liggaren/event-store-sqlite';
import { RebuildHalted } from '@liggaren/projections';
import { type Halt, ViewStoreUnavailable, type ViewsTrouble } from '@liggaren/view-store-port';
import { Stopped } from './stopped.js';

export type PassedError =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'store'; readonly reason: StoreUnavailable['reason']; readonly text: string }
  | { readonly kind: 'views'; readonly reason: ViewsTrouble; readonly text: string }
  | {
      readonly kind: 'keeping';
      readonly reason: KeepingTrouble;
      readonly path: string;
      readonly damage: readonly LedgerDamage[];
    }
  | { readonly kind: 'halted'; readonly view: string; readonly halt: Halt }
  | { readonly kind: 'unexpected'; readonly text: string };

export function passed(error: unknown): PassedError {
  if (error instanceof Stopped) return { kind: 'stopped' };
  if (error instanceof RebuildHalted) return { kind: 'halted', view: error.view, halt: error.halt };
  if (error instanceof StoreUnavailable)
    return { kind: 'store', reason: error.reason, text: error.message };
  if (error instanceof ViewStoreUnavailable)
    return { kind: 'views', reason: error.reason, text: error.message };
  if (error instanceof KeepingFailed) {
    const { reason, path, damage } = error;
    return { kind: 'keeping', reason, path, damage };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'unexpected', text };
}

export function errorOf(error: PassedError): Error {
  switch (error.kind) {
    case 'stopped':
      return new Stopped();
    case 'store':
      return new StoreUnavailable(error.reason, error.text);
    case 'views':
      return new ViewStoreUnavailable(error.reason, error.text);
    case 'keeping':
      return new KeepingFailed(error.reason, error.path, error.damage);
    case 'halted':
      return new RebuildHalted(error.view, error.halt);
    case 'unexpected':
      return new Error(error.text);
    default:
      return error satisfies never;
  }
}
