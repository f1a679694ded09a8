/** `liggaren verify`: is the ledger's file as it was written, and are the views what a replay of it gives. */
import type { Schemas } from '@liggaren/api-client';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { answered } from '../failure.js';
import { plainPosition } from '../moment-line.js';
import { type CommonOptions, type Session, withLedger } from '../session.js';
import type { Terminal } from '../terminal.js';
import { wrap } from '../text-columns.js';
import { damageText } from './damage-text.js';

type Verification = Schemas['Verification'];

/** The exit code says it too: 7 when the file is damaged, or the views are not what the log says. */
export function verify(options: CommonOptions) {
  return withLedger(options, async (session) => {
    const verification = await verificationOf(session);
    if (!options.json) return sayVerified(session.terminal, verification);
    session.terminal.out(JSON.stringify(verification));
    return exitCodeOf(verification);
  });
}

export function verificationOf({ client }: Session): Promise<Verification> {
  return answered(client.POST('/v1/verifications'));
}

export function sayVerified(terminal: Terminal, verification: Verification): ExitCode {
  const { events, differences, upTo, views, damage } = verification;
  if (damage.length > 0) {
    terminal.out(terminal.text('cli.damaged', { count: damage.length }));
    for (const one of damage) terminal.out(`  ${damageText(terminal, one)}`);
  } else {
    terminal.out(terminal.text('cli.sealed', { events }));
    terminal.out(
      differences.length === 0
        ? terminal.text('cli.verified', { events })
        : terminal.text('cli.differences', { count: differences.length }),
    );
  }
  for (const difference of differences) terminal.out(`  ${JSON.stringify(difference)}`);
  sayDocuments(terminal, verification);
  sayClock(terminal, verification);
  if (upTo) {
    const { eventId } = upTo;
    const position = plainPosition(upTo.position);
    terminal.out('');
    for (const line of wrap(views.join(', '), terminal.width))
      if (line !== '') terminal.out(terminal.dim(line));
    terminal.out(terminal.dim(terminal.text('cli.up-to', { position, eventId })));
  }
  return exitCodeOf(verification);
}

/** Only where something was issued. */
function sayDocuments(terminal: Terminal, { documents: { kept, damage } }: Verification): void {
  if (kept > 0) terminal.out(terminal.text('cli.documents-kept', { count: kept }));
  for (const { what, sha256, stream } of damage)
    terminal.out(`  ${terminal.text(`cli.document-${what}`, { sha256, stream })}`);
}

/** No fault of the log: "known at" goes by the latest instant before. */
function sayClock(terminal: Terminal, { clockSteps: { count, first } }: Verification): void {
  const [step] = first;
  if (!step) return;
  const { recordedAt, after } = step;
  const position = plainPosition(step.position);
  terminal.out(terminal.text('cli.clock-steps', { count, position, recordedAt, after }));
}

function exitCodeOf({ damage, differences, documents }: Verification): ExitCode {
  return damage.length + differences.length + documents.damage.length > 0
    ? EXIT.integrity
    : EXIT.ok;
}
