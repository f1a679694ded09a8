/** Names that never change: a command's id, and all that is derived from it. */
import { createHash } from 'node:crypto';
import { canonicalText } from '@liggaren/event-store-port';
import { v5 } from 'uuid';

/** uuid v5 of (ledger, client, key): the same command for ever, whatever road it took. */
export function commandIdOf(ledgerId: string, client: string, key: string): string {
  return v5(canonicalText([client, key]), ledgerId);
}

/** uuid v5 of (command, index): the id of the command's nth event, from 0. */
export function eventIdOf(commandId: string, index: number): string {
  return v5(String(index), commandId);
}

/** uuid v5 of (command, 'stream'): the id of the stream that a creating command begins. */
export function streamIdOf(commandId: string): string {
  return v5('stream', commandId);
}

/** SHA-256, in hex, over the canonical form of actor, command, target and parsed body. */
export function inputHashOf(input: {
  readonly actor: object;
  readonly command: string;
  readonly target: string;
  readonly body: object;
}): string {
  return createHash('sha256').update(canonicalText(input)).digest('hex');
}
