/**
 * A text as Markdown with tables and footnotes: built as a tree and written by a library, which escapes what would
 * otherwise be taken for markup. Nothing recorded can become a heading, a link or a tag.
 */
import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { Footnotes } from './footnotes.js';
import type { Block, Part, Table } from './text.js';

export interface Written {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The last line: which moment the text is of. */
  readonly moment: string;
  /** The head of the column that names the footnotes of a table's rows. */
  readonly sourceHead: string;
  /** What a footnote says of an event. */
  readonly eventText: (id: string) => string;
}

export function asMarkdown({ title, blocks, moment, sourceHead, eventText }: Written): string {
  const footnotes = new Footnotes();
  const children: RootContent[] = [
    headingOf(1, title),
    ...blocks.map((block) => contentOf(block, footnotes, sourceHead)),
    { type: 'thematicBreak' },
    paragraphOf([words(moment)]),
  ];
  const definitions = footnotes.all().map(({ number, events }): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [paragraphOf([words(`${events.map(eventText).join('; ')}.`)])],
  }));
  const tree: Root = { type: 'root', children: [...children, ...definitions] };
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  });
}

function contentOf(block: Block, footnotes: Footnotes, sourceHead: string): BlockContent {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.level, block.text);
    case 'paragraph':
      return paragraphOf(phrases(block.parts, footnotes));
    case 'list':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: block.items.map((parts): ListItem => ({
          type: 'listItem',
          spread: false,
          children: [paragraphOf(phrases(parts, footnotes))],
        })),
      };
    case 'table':
      return tableOf(block, footnotes, sourceHead);
    default:
      return block satisfies never;
  }
}

function headingOf(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [words(text)] };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function phrases(parts: readonly Part[], footnotes: Footnotes): PhrasingContent[] {
  return parts.flatMap((part): PhrasingContent[] => {
    if (typeof part === 'string') return [words(part)];
    if ('remark' in part) return [{ type: 'emphasis', children: [words(part.remark)] }];
    return [words(part.text), reference(part.events, footnotes)];
  });
}

function reference(events: readonly string[], footnotes: Footnotes): PhrasingContent {
  const label = String(footnotes.numberOf(events));
  return { type: 'footnoteReference', identifier: label, label };
}

function tableOf({ columns, rows }: Table, footnotes: Footnotes, sourceHead: string): BlockContent {
  const row = (cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  return {
    type: 'table',
    align: [...columns.map(({ align }) => align), 'left'],
    children: [
      row([...columns.map(({ head }) => [words(head)]), [words(sourceHead)]]),
      ...rows.map(({ cells, events }) =>
        row([...cells.map((cell) => [words(cell)]), [reference(events, footnotes)]]),
      ),
    ],
  };
}

/** One line, without control characters: what was broken over lines in a document is one text here. */
function words(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll(/[\s\p{Cc}]+/gu, ' ') };
}
