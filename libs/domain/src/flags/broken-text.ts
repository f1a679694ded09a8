/**
 * Bullets that a page broke over lines (S10, S62): kept with the break in them, or taken for two. Looks at the short
 * texts that are a bullet each in the documents: activities, items to do, lessons.
 */
import type { DomainEvent } from '../event.js';
import { type Flag, flag } from './flag.js';

/** One bullet, in the order recorded. */
export interface Bullet {
  readonly text: string;
  readonly event: DomainEvent;
}

export function brokenTextFlags(bullets: readonly Bullet[]): readonly Flag[] {
  return bullets.flatMap((bullet, index) => {
    const { text, event } = bullet;
    if (/\S\s*[\r\n]\s*\S/.test(text))
      return [flag('text-broken-over-lines', event.id, [event], { text, joined: joined(text) })];
    const before = bullets[index - 1];
    if (!before || !continues(before, bullet)) return [];
    const whole = joined(`${before.text} ${text}`);
    return [
      flag('text-broken-over-lines', event.id, [before.event, event], { text, joined: whole }),
    ];
  });
}

/** A line that begins small, right below one of the same document that does not end: the rest of it. */
function continues(before: Bullet, { text, event }: Bullet): boolean {
  const [above, here] = [before.event.metadata.source, event.metadata.source];
  if (!above || !here || above.document !== here.document) return false;
  // What is left over of a bullet is short: a passage of several lines is a text of its own.
  const first = /^\d+$/.test(here.lines ?? '') ? Number(here.lines) : undefined;
  const last = lastLine(above.lines);
  // A page leaves a line empty between its lines at times.
  const below = last !== undefined && first !== undefined && first > last && first - last <= 2;
  return below && /^\p{Ll}/u.test(text) && !/[.!?:;]\s*$/.test(before.text);
}

function lastLine(lines: string | undefined): number | undefined {
  const found = lines?.match(/\d+/g)?.at(-1);
  return found === undefined ? undefined : Number(found);
}

function joined(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
