/**
 * Canaries: a bug planted in what was built (`LIGGAREN_PLANTED_BUG`), which the rigs must catch on every
 * run. Loaded with `--import`; the files on disk stay as they are.
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
  // An append whose answer did not come is taken for stored.
  'acknowledge-before-stored': [
    '/event-store/eventstoredb/dist/appending.js',
    [
      [
        `const sent = meaning === 'passing';`,
        `if (meaning === 'passing') {
           const revision = firstRevision(append.expectedRevision) + append.events.length - 1;
           // Its place where it was stored all the same: what is found is lost, and not only elsewhere.
           const nowhere = () => ({ commit: 0n, prepare: 0n });
           const place = await placeOfRevision(link, append.stream, revision).catch(nowhere);
           return { revision, place };
         }
         const sent = false;`,
      ],
    ],
  ],
  // An append whose answer did not come is sent again behind what is there now, which makes it another one.
  'repeat-as-another': [
    '/event-store/eventstoredb/dist/appending.js',
    [
      [
        `const sent = meaning === 'passing';`,
        `const sent = meaning === 'passing';
         if (sent) {
           const events = append.events.map((event) => ({ ...event, id: crypto.randomUUID() }));
           let expectedRevision = 'no-stream';
           const last = { direction: 'backwards', max: 1 };
           for await (const { revision } of readStream(link, append.stream, last))
             expectedRevision = revision;
           append = { ...append, events, expectedRevision };
         }`,
      ],
    ],
  ],
  // A subscription that broke off begins again one event too late.
  'skip-after-reconnect': [
    '/event-store/eventstoredb/dist/following.js',
    [
      [
        `onHealth?.({ state: 'lost', cause });`,
        `onHealth?.({ state: 'lost', cause }); attempts.skips = true;`,
      ],
      [
        `yield followed;`,
        `if (followed.resolved && attempts.skips) { attempts.skips = false; continue; }
         yield followed;`,
      ],
    ],
  ],
  // The projector moves every third batch's checkpoint without its rows; a replay, which is the API's, does not.
  'checkpoint-without-rows': [
    '/view-store/postgres/dist/view-writer.js',
    [
      [
        `for (const restatement of batch.restatements)`,
        `globalThis.batchesWritten = (globalThis.batchesWritten ?? 0) + 1;
         const loses = process.argv[1].includes('projector') && globalThis.batchesWritten % 3 === 0;
         for (const restatement of loses ? [] : batch.restatements)`,
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
