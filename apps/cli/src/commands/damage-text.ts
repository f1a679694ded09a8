/** What in a ledger's file is not as it was written, in words. */
import type { Schemas } from '@liggaren/api-client';
import type { Terminal } from '../terminal.js';

export function damageText(terminal: Terminal, damage: Schemas['Damage']): string {
  const { what, detail, position = '', stream = '', revision = 0 } = damage;
  return terminal.text(`damage.${what}`, { detail, position: Number(position), stream, revision });
}
