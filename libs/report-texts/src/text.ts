/** The shape of a report's text, before it is Markdown: every fact in it names the events that it rests on. */

/** A fact in words or figures. Only through this may anything that was recorded enter a text. */
export interface Said {
  readonly text: string;
  /** At least one. */
  readonly events: readonly string[];
}

/** What the reader must know of the text itself: nothing is recorded here, a claim rests on no figure. */
export interface Remark {
  readonly remark: string;
}

/** Plain text is wording of our own: it says nothing that was recorded, and has no figure. */
export type Part = string | Said | Remark;

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Part[])[] }
  | Table;

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly { readonly head: string; readonly align: 'left' | 'right' }[];
  /** Each row with the events behind its figures; they stand in a last column of their own. */
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly events: readonly string[];
  }[];
}

/** Throws a RangeError for a fact without an event: a text has none. */
export function said(text: string, events: Iterable<string>): Said {
  const named = [...new Set(events)];
  if (named.length === 0) throw new RangeError(`nothing is recorded that says: ${text}`);
  return { text, events: named };
}

export function remark(text: string): Remark {
  return { remark: text };
}

export function heading(level: 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(...parts: readonly Part[]): Block {
  return { kind: 'paragraph', parts };
}

/** No list without items. */
export function list(items: readonly (readonly Part[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
