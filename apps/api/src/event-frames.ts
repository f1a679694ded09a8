/** Events as frames of a stream: `frameOf`. An event that many readers are given is written out once. */
import { type DataClass, disclose, publicEvent } from '@liggaren/feed';
import type { StoredEvent } from '@liggaren/event-store-port';

type Frames = { [C in DataClass]?: string };

const written = new WeakMap<StoredEvent, Frames>();

/** What a reader of the class is sent; empty when the event is not for it. */
export function frameOf(event: StoredEvent, reader: DataClass): string {
  let frames = written.get(event);
  if (!frames) written.set(event, (frames = {}));
  return (frames[reader] ??= write(event, reader));
}

/** JSON has no line breaks of its own, so the data is one line. */
function write(event: StoredEvent, reader: DataClass): string {
  const given = disclose(publicEvent(event), reader);
  if (!given) return '';
  return `id: ${given.id}\nevent: ${given.type}\ndata: ${JSON.stringify(given)}\n\n`;
}
