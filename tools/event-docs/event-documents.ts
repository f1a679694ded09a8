/** The documents of this ledger's events, from the types as they are now: `eventDocuments`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_VERSIONS } from '@liggaren/domain';
import { committed, ROOT } from '../generated-files.js';
import { readCatalogue, readType } from './catalogue.js';
import { documentsOf, FOLDER } from './documents.js';

/** Texts by path from the root. Throws `CatalogueError`. */
export function eventDocuments(): Readonly<Record<string, string>> {
  const inRoot = (path: string) => join(ROOT, path);
  const docs = readCatalogue({
    path: inRoot('libs/domain/src/event.ts'),
    tsconfig: inRoot('libs/domain/tsconfig.json'),
    versions: EVENT_VERSIONS,
  });
  const envelope = readType(
    {
      path: inRoot('libs/feed/src/public-event.ts'),
      tsconfig: inRoot('libs/feed/tsconfig.json'),
    },
    'PublicEvent',
  );
  const folder = inRoot(FOLDER);
  return documentsOf(docs, envelope, committed, existsSync(folder) ? readdirSync(folder) : []);
}
