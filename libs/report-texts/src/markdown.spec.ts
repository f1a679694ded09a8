/** Whatever is recorded stays text: no word of it becomes a heading, a link, a tag, or a cell of a table. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asHtml } from './html.js';
import { asMarkdown } from './markdown.js';
import { type Block, heading, list, paragraph, remark, said } from './text.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[länk](javascript:alert(1))',
  '![bild](https://example.org/x.png)',
  '# rubrik',
  '| a | b |',
  '- punkt',
  '1. punkt',
  '```js\nkod\n```',
  '[^1]: falsk not',
  '**fet** _kursiv_ `kod` ~~struken~~',
  '&lt;b&gt; &amp; &#60;',
  'rad\u0000ett\u001b[31m\r\nrad två',
  '<!-- dold -->',
  'https://example.org <https://example.org>',
  '\\',
];

const page = (markdown: string) =>
  asHtml({ language: 'sv', title: 'Rapport', markdown, notes: 'Fotnoter', back: 'Till $1' });
const written = (title: string, blocks: readonly Block[]) =>
  asMarkdown({ title, blocks, moment: 'nu', sourceHead: 'Källa', eventText: (id) => id });
const blocksOf = (text: string): readonly Block[] => [
  heading(2, text),
  paragraph('Ord. ', said(text, ['e1']), ' ', remark(text)),
  ...list([[said(text, ['e2'])], [text]]),
  {
    kind: 'table',
    columns: [{ head: text, align: 'left' }],
    rows: [{ cells: [text], events: ['e3'] }],
  },
];

/** The text that a reader of the page sees, tags taken out and references put back. */
function seen(html: string): string {
  const [, body = ''] = html.split('<body>\n');
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
const plain = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
const tags = (html: string) =>
  [...html.matchAll(/<([a-z0-9!]+)/gi)].map(([, name]) => name).toSorted();

describe('A text from what is recorded', () => {
  it.each(HOSTILE)('takes %j for words, in every place of it', (text) => {
    const html = page(written(text, blocksOf(text)));
    expect(tags(html)).toEqual(tags(page(written('ord', blocksOf('ord')))));
    expect(html).not.toMatch(/<(script|img|pre|code|del|!--)/);
    expect(html).not.toMatch(/href="(?!#)/);
    // Title, heading, fact, remark, two items, head and cell of the table.
    expect(seen(html).split(plain(text)).length - 1).toBe(8);
  });

  it('shows any text as it is, whatever stands in it', () =>
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
          .filter((text) => plain(text) !== ''),
        (text) => {
          const html = page(written('Rapport', [paragraph('Så: ', said(text, ['e1']), '.')]));
          expect(seen(html)).toContain(plain(text));
          expect(tags(html)).toEqual(
            tags(page(written('Rapport', [paragraph(said('a', ['e1']))]))),
          );
        },
      ),
      { numRuns: 300 },
    ));

  it('writes the title of the page as text', () =>
    expect(
      asHtml({ language: 'sv', title: '</title><b>&"', markdown: '', notes: '', back: '' }),
    ).toContain('<title>&lt;/title&gt;&lt;b&gt;&amp;&quot;</title>'));

  it('has one note for the same events, however often they are named, and each note once', () => {
    const markdown = written('Rapport', [
      paragraph(said('a', ['e1', 'e2']), said('b', ['e2', 'e1']), said('c', ['e3'])),
    ]);
    expect(markdown).toContain('a[^1]b[^1]c[^2]');
    expect(markdown.match(/^\[\^\d+\]: /gm)).toEqual(['[^1]: ', '[^2]: ']);
  });

  it('takes no fact without an event', () =>
    expect(() => said('Budgeten har följts.', [])).toThrow(RangeError));
});
