// Runs after `npm install` in a checkout, and for whoever installs from git: `bin` points into dist/, which is not
// committed. An installation without the packages for development has no need of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

if (existsSync(join(ROOT, 'node_modules/esbuild')) && existsSync(join(ROOT, 'src/cli.ts'))) {
  process.argv.push('--quiet');
  await import('./build.mjs');
}
