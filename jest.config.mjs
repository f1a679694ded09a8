/** One Jest for the whole workspace: ESM, TypeScript straight from `src` through the source condition. */
export default {
  testMatch: [
    '<rootDir>/libs/**/*.spec.ts',
    '<rootDir>/apps/**/*.spec.ts',
    '<rootDir>/test/**/*.spec.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // What we built, not the `dist` of a package nested below a workspace's own node_modules.
  modulePathIgnorePatterns: [
    '<rootDir>/(apps|libs)/(?!.*node_modules).*/dist/',
    '<rootDir>/\\.nx/',
  ],
  testEnvironment: 'node',
  // For a machine that is busy with other work: how long something takes is never what a test says.
  testTimeout: 60_000,
  // Every core: many suites wait for processes that they start.
  maxWorkers: '100%',
  testEnvironmentOptions: { customExportConditions: ['@liggaren/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  // `js` before `ts`: a package's own `./x.js` must never be taken for a TypeScript file beside it.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            verbatimModuleSyntax: true,
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
