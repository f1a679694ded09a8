/**
 * Writes the events' schemas, their index and the classes that `disclose` goes by, from the domain's types. With
 * `--check` nothing is written, and it fails when a committed file differs. Run it as `npm run events:docs`.
 */
import { writeOrCheck } from '../generated-files.js';
import { eventDocuments } from './event-documents.js';
import { CatalogueError } from './schema.js';

try {
  await writeOrCheck(eventDocuments(), {
    command: 'npm run events:docs',
    source: 'the event types say',
  });
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 1;
}
