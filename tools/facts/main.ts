/**
 * Writes docs/facts.md from the titles of the acceptance tests. With `--check` nothing is written, and it fails when the
 * committed file differs. Run it as `npm run facts:docs`.
 */
import { writeOrCheck } from '../generated-files.js';
import { acceptanceTitles, factsPage } from './page.js';

await writeOrCheck(factsPage(acceptanceTitles()), {
  command: 'npm run facts:docs',
  source: 'the titles of the acceptance tests say',
});
