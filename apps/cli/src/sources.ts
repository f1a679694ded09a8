/** Where it stands: documents and lines in short, and the documents' titles under the table. */
import type { Terminal } from './terminal.js';

export interface Source {
  readonly document: string;
  readonly lines?: string;
}

/** `66f0f118: 87-88, 101`, one line for each document. */
export function sourcesText(sources: readonly Source[], short: (id: string) => string): string {
  const byDocument = new Map<string, string[]>();
  for (const { document, lines } of sources)
    byDocument.set(document, [
      ...(byDocument.get(document) ?? []),
      ...(lines === undefined ? [] : [lines]),
    ]);
  return [...byDocument]
    .map(([document, lines]) => {
      const places = [...new Set(lines)].join(', ').replaceAll(/,(?=\S)/g, ', ');
      return places === '' ? short(document) : `${short(document)}: ${places}`;
    })
    .join('\n');
}

/** The titles of the documents that were named in short. */
export function sourceLegend(
  terminal: Terminal,
  sources: readonly Source[],
  names: ReadonlyMap<string, string>,
  short: (id: string) => string,
): readonly string[] {
  const documents = [...new Set(sources.map(({ document }) => document))];
  if (documents.length === 0) return [];
  return [
    '',
    terminal.text('cli.sources'),
    ...documents.map((document) => `  ${short(document)}  ${names.get(document) ?? document}`),
  ];
}
