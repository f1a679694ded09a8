/** What stands under every table: both clocks, whether more follows, and whether a view has stopped. */
import type { Schemas } from '@liggaren/api-client';
import type { Answered, Rows } from './questions.js';
import type { Terminal } from './terminal.js';

/** `true on 2026-11-24 · known at position 160 (event c78c…, 2026-06-15 09:10)` */
export function momentLine(terminal: Terminal, { validOn, knownAt }: Answered): string {
  return `${terminal.text('cli.valid-on')} ${validOn} · ${knownLine(terminal, knownAt)}`;
}

/** The event's whole id: it names the same place in any store, the position in this one only. */
export function knownLine(
  terminal: Terminal,
  { position, eventId, instant }: Schemas['Place'],
): string {
  const place = `${terminal.text('cli.position')} ${plainPosition(position)}`;
  const event = terminal.text('cli.event').toLocaleLowerCase(terminal.language);
  return `${terminal.text('cli.known-at')} ${place} (${event} ${eventId}, ${instantText(instant)})`;
}

/** Positions are opaque; their leading zeros are for programs, and may be left out when asking. */
export function plainPosition(position: string): string {
  return position.replace(/^0+(?=\d)/, '');
}

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as the clock on the wall in Stockholm showed it. */
export function instantText(instant: string): string {
  return STOCKHOLM.format(new Date(instant));
}

/** Prints the clocks under what was printed, and on stderr what the reader must not miss. */
export function printMoment(terminal: Terminal, answer: Rows<unknown> | Answered): void {
  terminal.out('');
  terminal.out(terminal.dim(momentLine(terminal, answer)));
  if (answer.stale) {
    const { view, eventId, reason } = answer.stale;
    terminal.err(terminal.text('cli.stale', { view, eventId, reason }));
  }
  if ('next' in answer && answer.next !== undefined) terminal.err(terminal.text('cli.more'));
}
