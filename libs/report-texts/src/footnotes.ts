/** Footnotes: the events behind what is said, each set of them once, with the document and lines that they come from. */
import type { ReportMaterial } from '@liggaren/domain';
import { type Language, wording } from '@liggaren/wording';

export class Footnotes {
  readonly #numbers = new Map<string, { readonly number: number; readonly events: string[] }>();

  /** The number of the footnote that names these events. */
  numberOf(events: readonly string[]): number {
    const sorted = [...events].sort();
    const key = sorted.join();
    const held = this.#numbers.get(key) ?? { number: this.#numbers.size + 1, events: [...events] };
    this.#numbers.set(key, held);
    return held.number;
  }

  /** In the order in which they were first asked for. */
  all(): readonly { readonly number: number; readonly events: readonly string[] }[] {
    return [...this.#numbers.values()];
  }
}

/** `FundingAgreed 3f2a…: Bilaga Convictus, lines 66–76`. Throws a RangeError for an event that is not at hand. */
export function eventText(
  { events, documents }: Pick<ReportMaterial, 'events' | 'documents'>,
  language: Language,
  id: string,
): string {
  const event = events.get(id);
  if (!event) throw new RangeError(`the text names event ${id}, which it was not made from`);
  const { source } = event.metadata;
  const named = { type: event.type, id };
  if (!source) return wording(language, 'text.event', named);
  const document = documents.find((one) => one.id === source.document);
  const title = document?.state.title ?? source.document;
  if (source.lines === undefined)
    return wording(language, 'text.event-in-document', { ...named, title });
  const lines = source.lines.replaceAll(/(\d)-(\d)/g, '$1–$2').replaceAll(/,\s*/g, ', ');
  return wording(language, 'text.event-on-lines', { ...named, title, lines });
}
