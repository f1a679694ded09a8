/** The direction of dependencies: proof that the lint rules bite, and that every project has one layer. */
import { execFileSync } from 'node:child_process';
import { ESLint } from 'eslint';

interface Graph {
  graph: { nodes: Record<string, { data: { tags: string[] } }> };
}

/** Making the graph also caches it; without the cache the boundaries rule skips itself in silence. */
function projectGraph(): Graph {
  const nx = ['node_modules/nx/dist/bin/nx.js', 'graph', '--print'];
  return JSON.parse(execFileSync(process.execPath, nx, { encoding: 'utf8' })) as Graph;
}

describe('The boundaries between layers', () => {
  const { nodes } = projectGraph().graph;
  const lint = new ESLint();

  async function complaints(filePath: string, code: string): Promise<string[]> {
    const [result] = await lint.lintText(code, { filePath });
    return result?.messages.map((m) => m.messageId ?? m.message) ?? ['not linted'];
  }

  it.each(Object.keys(nodes))('give %s exactly one layer', (project) => {
    const layers = nodes[project]?.data.tags.filter((tag) => tag.startsWith('layer:'));
    expect(layers).toHaveLength(1);
  });

  const layer = 'onlyTagsConstraintViolation';
  const npm = 'bannedExternalImportsViolation';
  const cycle = 'noCircularDependencies';
  const path = 'pathWithCustomMessage';
  const pattern = 'patternWithCustomMessage';

  it.each([
    ['libs/domain/src/x.ts', `import '@nestjs/common';`, npm],
    ['libs/domain/src/x.ts', `import 'class-validator';`, npm],
    ['libs/domain/src/x.ts', `import type { Observable } from 'rxjs';`, npm],
    ['libs/domain/src/x.ts', `import '@liggaren/event-store-port';`, layer],
    ['libs/domain/src/x.ts', `import '@liggaren/testing';`, cycle],
    ['libs/event-store/port/src/x.ts', `import '@liggaren/domain';`, layer],
    ['libs/event-store/port/src/x.ts', `import 'rxjs';`, npm],
    ['libs/event-store/sqlite/src/x.ts', `import '@liggaren/domain';`, layer],
    ['libs/event-store/sqlite/src/x.ts', `import '@liggaren/view-store-sqlite';`, layer],
    ['libs/event-store/sqlite/src/x.ts', `import 'yaml';`, npm],
    ['libs/event-store/sqlite/src/x.ts', `import '@eventstore/db-client';`, pattern],
    ['libs/event-store/eventstoredb/src/x.ts', `import '@liggaren/event-store-sqlite';`, layer],
    ['libs/event-store/eventstoredb/src/x.ts', `import 'rxjs';`, npm],
    ['libs/event-store/eventstoredb/src/x.ts', `import 'pg';`, pattern],
    ['libs/view-store/sqlite/src/x.ts', `import 'pg';`, pattern],
    ['libs/view-store/postgres/src/x.ts', `import '@liggaren/view-store-sqlite';`, layer],
    ['libs/view-store/postgres/src/x.ts', `import '@eventstore/db-client';`, pattern],
    ['libs/event-store/contract/src/x.ts', `import '@liggaren/domain';`, layer],
    ['libs/commands/src/x.ts', `import '@liggaren/event-store-port';`, layer],
    ['libs/commands/src/x.ts', `import '@nestjs/common';`, npm],
    ['libs/command-handling/src/x.ts', `import '@liggaren/event-store-sqlite';`, layer],
    ['libs/command-handling/src/x.ts', `import 'class-validator';`, npm],
    ['libs/projections/src/x.ts', `import '@liggaren/domain';`, layer],
    ['libs/projections/src/x.ts', `import 'rxjs';`, npm],
    ['libs/read-models/src/x.ts', `import '@liggaren/commands';`, layer],
    ['libs/read-models/src/x.ts', `import 'temporal-polyfill';`, npm],
    ['libs/feed/src/x.ts', `import '@liggaren/event-store-sqlite';`, layer],
    ['libs/feed/src/x.ts', `import '@liggaren/read-models';`, layer],
    ['libs/feed/src/x.ts', `import 'fastify';`, npm],
    ['libs/support/wording/src/x.ts', `import '@liggaren/commands';`, layer],
    ['libs/support/api-client/src/x.ts', `import '@liggaren/domain';`, layer],
    ['libs/support/api-client/src/x.ts', `import '@nestjs/common';`, npm],
    ['libs/support/testing/src/x.ts', `import '@liggaren/commands';`, layer],
    ['apps/api/src/x.ts', `import '@liggaren/testing';`, layer],
    ['apps/cli/src/x.ts', `import '@liggaren/event-store-contract';`, layer],
    ['apps/cli/src/x.ts', `import '@nestjs/common';`, pattern],
    ['libs/domain/src/x.spec.ts', `import '@liggaren/event-store-port';`, layer],
  ])('refuse, in %s, %s', async (filePath, code, messageId) => {
    expect(await complaints(filePath, code)).toContain(messageId);
  });

  it.each([
    [`import 'fs';`, path],
    [`import 'node:fs/promises';`, pattern],
    [`import 'node:sqlite';`, pattern],
    [`import 'temporal-polyfill/global';`, pattern],
    [`export const now = Date.now();`, 'restrictedObjectProperty'],
    [`export const now = new Date();`, 'restrictedSyntax'],
    [`export const chance = Math.random();`, 'restrictedObjectProperty'],
    [`export const { random } = Math;`, 'restrictedObjectProperty'],
    [`export const id = crypto.randomUUID();`, 'restrictedObjectProperty'],
    [`export const id = globalThis.crypto.randomUUID();`, 'customMessage'],
    [
      `import { Temporal } from 'temporal-polyfill'; export const at = Temporal.Now.instant();`,
      'restrictedObjectProperty',
    ],
    [`export const later = await import('./later.js');`, 'restrictedSyntax'],
  ])('keep the domain pure of %s', async (code, messageId) => {
    expect(await complaints('libs/domain/src/x.ts', code)).toContain(messageId);
  });

  it('let a view know the types of the engine, not its code', async () => {
    const view = 'libs/read-models/src/x.ts';
    const name = '@liggaren/projections';
    expect(await complaints(view, `export { run } from '${name}';`)).toContain(path);
    expect(await complaints(view, `export type { Projection } from '${name}';`)).toEqual([]);
  });

  it.each([
    ['libs/domain/src/x.ts', `import 'temporal-polyfill';`],
    ['libs/domain/src/x.spec.ts', `import '@liggaren/testing';`],
    ['libs/domain/src/x.spec.ts', `import 'fast-check';`],
    ['libs/commands/src/x.ts', `import 'class-validator';`],
    ['libs/command-handling/src/x.ts', `import '@liggaren/event-store-port';`],
    ['libs/event-store/port/src/x.ts', `import 'canonicalize';`],
    ['libs/event-store/sqlite/src/x.ts', `import 'node:sqlite';`],
    ['libs/event-store/sqlite/src/x.spec.ts', `import '@liggaren/event-store-contract';`],
    ['libs/event-store/eventstoredb/src/x.ts', `import '@eventstore/db-client';`],
    ['libs/view-store/postgres/src/x.ts', `import 'pg';`],
    ['libs/feed/src/x.ts', `import 'rxjs';`],
    ['libs/support/testing/src/x.ts', `import '@liggaren/domain';`],
    ['apps/api/src/x.ts', `import '@nestjs/common';`],
    ['apps/cli/src/x.ts', `import '@liggaren/api';`],
  ])('allow, in %s, %s', async (filePath, code) => {
    expect(await complaints(filePath, code)).toEqual([]);
  });
});
