/**
 * Writes the API's description and what is generated from it: docs/openapi.json, the client's types, and the paths of
 * the commands. With `--check` nothing is written: it exits with 1 when a committed file is not what would be written.
 * Needs apps/api built: run it as `npm run openapi`.
 */
import openapiTypes, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../apps/api/dist/index.js';
import { writeOrCheck } from './generated-files.ts';

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

const document = inStableOrder(openApiDocument());
const types = astToString(await openapiTypes(JSON.parse(JSON.stringify(document))));
await writeOrCheck(
  {
    'docs/openapi.json': JSON.stringify(document),
    [`${generated}/schema.ts`]: `/** Generated from docs/openapi.json by \`npm run openapi\`. */\n${types}`,
    [`${generated}/command-paths.ts`]: commandPaths(document),
  },
  { command: 'npm run openapi', source: 'the API says' },
);
