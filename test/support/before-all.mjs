import { join } from 'node:path';
import { build } from 'esbuild';
import { startPostgres } from '../../scripts/postgres-server.mjs';
import { postgresTemplate } from '../../scripts/postgres-template.mjs';

/** Before all tests: what their processes and threads cannot make for themselves, or should not make again and again. */
export default async function beforeAll() {
  // Threads know nothing of the test runner's way with TypeScript, so their module is built for them.
  await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: ['src/scan-worker.ts'],
    outfile: '.cache/test/scan-worker.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    packages: 'external',
    logLevel: 'warning',
  });
  process.env.POSTGRES_TEMPLATE = await postgresTemplate();
  // Ended by `after-all.mjs`, which runs in the same process.
  globalThis.postgres = await startPostgres();
  if (globalThis.postgres !== null) process.env.TEST_POSTGRES = globalThis.postgres.url;
}
