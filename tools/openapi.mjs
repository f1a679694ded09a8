/**
 * Writes the API's description and what is generated from it: docs/openapi.json, the client's types, and the paths of
 * the commands. With `--check` nothing is written: it exits with 1 when a committed file is not what would be written.
 * Needs apps/api built: run it as `npm run openapi`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { openApiDocument } from '../apps/api/dist/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const generated = 'libs/support/api-client/src/generated';

/** The document with its paths and schemas by name, so that a moved line of code changes nothing. */
function inStableOrder(document) {
  const byName = (object) =>
    Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { paths, components, ...rest } = document;
  return { ...rest, paths: byName(paths), components: { schemas: byName(components.schemas) } };
}

/** Where each command is sent, by its operation's name: what types alone cannot tell at run time. */
function commandPaths({ paths }) {
  const commands = Object.entries(paths)
    .map(([path, { post }]) => [post?.operationId, path])
    .filter(([operation]) => operation !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** Generated from docs/openapi.json by \`npm run openapi\`. */
export const COMMAND_PATHS = ${JSON.stringify(Object.fromEntries(commands))} as const;`;
}

async function filesOf(document) {
  const types = astToString(await openapiTypes(JSON.parse(JSON.stringify(document))));
  const texts = {
    'docs/openapi.json': JSON.stringify(document),
    [`${generated}/schema.ts`]: `/** Generated from docs/openapi.json by \`npm run openapi\`. */\n${types}`,
    [`${generated}/command-paths.ts`]: commandPaths(document),
  };
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  const formatted = Object.entries(texts).map(async ([path, text]) => [
    path,
    await format(text, { ...style, filepath: path }),
  ]);
  return Promise.all(formatted);
}

/** The committed text, or nothing where there is none; a checkout on Windows may end its lines otherwise. */
function committed(path) {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

const files = await filesOf(inStableOrder(openApiDocument()));
const changed = files.filter(([path, text]) => committed(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of changed)
    console.error(`${path} is not what the API says now: run npm run openapi, and commit it.`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  if (changed.length === 0) console.log('The description and its client are as they were.');
}
