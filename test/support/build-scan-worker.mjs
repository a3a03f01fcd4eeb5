import { join } from 'node:path';
import { build } from 'esbuild';

/** Before all tests: threads know nothing of the test runner's way with TypeScript, so their module is built for them. */
export default async function buildScanWorker() {
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
}
