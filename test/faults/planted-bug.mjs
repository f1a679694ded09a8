/**
 * Canaries: starts the built server with a bug planted in it (`LIGGAREN_PLANTED_BUG`), which the rigs
 * must catch on every run. Loaded with `--import`; the files on disk stay as they are.
 */
import { registerHooks } from 'node:module';

/** Each bug: the file it is planted in, and what is replaced by what. */
const BUGS = {
  // The transaction stays open while its appends are answered; it is committed somewhat later.
  'acknowledge-before-commit': [
    '/event-store/sqlite/dist/group-commit.js',
    [
      [
        `connection.exec('BEGIN IMMEDIATE')`,
        `connection.isTransaction || connection.exec('BEGIN IMMEDIATE')`,
      ],
      [
        `connection.exec('COMMIT')`,
        `setTimeout(() => connection.isTransaction && connection.exec('COMMIT'), 40)`,
      ],
    ],
  ],
  // A retry is another command: nothing recognises it.
  'skip-deduplication': [
    '/command-handling/dist/identity.js',
    [[`return v5(canonicalText([client, key]), ledgerId)`, `return crypto.randomUUID()`]],
  ],
  // The live views miss what one kind of event tells; a replay, which runs in the main thread, does not.
  'lose-a-view-row': [
    '/read-models/dist/registry/registry.projection.js',
    [
      [
        `const state = await`,
        `const { isMainThread } = process.getBuiltinModule('node:worker_threads');
         if (event.type === 'OrganisationAliasAdded' && !isMainThread) return undefined;
         const state = await`,
      ],
    ],
  ],
};

const planted = BUGS[process.env['LIGGAREN_PLANTED_BUG']];
if (!planted) throw new Error('LIGGAREN_PLANTED_BUG names no bug');
const [file, replacements] = planted;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(file)) return loaded;
    let source = String(loaded.source);
    for (const [right, wrong] of replacements) {
      if (!source.includes(right)) throw new Error(`${file} has no ${right}: plant the bug anew`);
      source = source.replace(right, wrong);
    }
    return { ...loaded, source };
  },
});
