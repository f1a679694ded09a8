/** Markdown as a page of HTML. Raw HTML in the Markdown is text here, and links that could run something are none. */
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

export interface Page {
  readonly language: string;
  readonly title: string;
  readonly markdown: string;
  /** The heading above the footnotes, and what a link back from one is called: `$1` is the number. */
  readonly notes: string;
  readonly back: string;
}

const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}
h1,h2,h3,h4{font-family:Helvetica,Arial,sans-serif;line-height:1.25}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid #bbb;padding:.2rem .6rem}
em{color:#7a3b00}
.footnotes{font-size:.85em}
@media print{body{max-width:none;margin:0}}`;

/** Needs no script, no font and nothing from elsewhere: it looks the same wherever it is kept. */
export function asHtml({ language, title, markdown, notes, back }: Page): string {
  const body = micromark(markdown, {
    extensions: [gfmTable(), gfmFootnote()],
    htmlExtensions: [
      gfmTableHtml(),
      gfmFootnoteHtml({ label: notes, backLabel: (index) => back.replace('$1', `${index + 1}`) }),
    ],
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** For the title alone, which is no Markdown. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
