// Bundles the bench as the product is bundled, and runs it: what a development loader adds would be measured otherwise.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: ['bench/bench.ts', 'bench/scan-one.ts'],
  outdir: '.cache',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, ['.cache/bench.js', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
