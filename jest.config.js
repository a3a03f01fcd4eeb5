/** Jest in ESM mode: TypeScript goes through swc, and relative imports carry their `.ts` extension. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/support/before-all.mjs',
  globalTeardown: '<rootDir>/test/support/after-all.mjs',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // Ends what hangs; no test is to be judged by the machine's speed.
  testTimeout: 600_000,
  maxWorkers: 2,
  // Measuring coverage goes through all that earlier files have loaded: a new worker is quicker.
  ...(process.argv.includes('--coverage') && { workerIdleMemoryLimit: '350MB' }),
  collectCoverageFrom: ['src/**/*.ts', '!src/providers/**', '!src/model/**'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'lcovonly'],
  coverageThreshold: { global: { lines: 90 } },
};
