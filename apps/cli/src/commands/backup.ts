/** `liggaren backup TO`: a copy of the ledger as it is at one moment, read through, with its manifest. */
import type { Schemas } from '@liggaren/api-client';
import { pathOf } from '../input.js';
import { LINES, longAnswer } from '../long-answer.js';
import { plainPosition } from '../moment-line.js';
import { type CommonOptions, withLedger } from '../session.js';

export function backUp(to: string, options: CommonOptions) {
  // A server runs elsewhere: what was typed is meant from where the caller stands.
  const body = { to: pathOf(to) };
  return withLedger(options, async ({ client, terminal }) => {
    const asked = client.POST('/v1/backups', { body, ...LINES });
    const backup = await longAnswer<Schemas['Backup']>(terminal, asked, 'backup');
    if (options.json) return terminal.out(JSON.stringify(backup));
    const { events, ledgerId, bytes, sha256, persons } = backup;
    const { position, eventId } = backup.head;
    terminal.out(terminal.text('cli.backed-up', { events, ledgerId, path: to }));
    terminal.out(terminal.text('cli.manifest', { bytes, sha256 }));
    if (persons !== undefined) {
      // As the server has named it, seen from where the caller stands.
      const path = `${to}.persons.db`;
      terminal.out(terminal.text('cli.backed-up-persons', { path, persons }));
    }
    const upTo = { position: plainPosition(position), eventId };
    terminal.out(terminal.dim(terminal.text('cli.up-to', upTo)));
  });
}
