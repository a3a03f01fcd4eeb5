// Runs after `npm install` in a checkout, and for whoever installs from git: `bin` points into dist/, which is not
// committed. An installation without the packages for development has no need of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const { env } = process;

if (existsSync(join(ROOT, 'src/cli.ts'))) {
  if (!hasBuilder() && env.npm_config_global === 'true') installBuilder();
  if (hasBuilder()) {
    process.argv.push('--quiet');
    await import('./build.mjs');
  }
}

function hasBuilder() {
  return existsSync(join(ROOT, 'node_modules/esbuild'));
}

/**
 * `npm install --global git+…`, by which the pre-commit tool installs hooks, should give the checkout its packages
 * before it runs this, but gives them to the global folder.
 */
function installBuilder() {
  const inherited = Object.entries(env).filter(([name]) => !/^npm_config_(?:global|.*prefix|omit|force)$/i.test(name));
  const { status } = spawnSync(
    process.execPath,
    [env.npm_execpath, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: ROOT, env: Object.fromEntries(inherited), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) process.exit(1);
}
