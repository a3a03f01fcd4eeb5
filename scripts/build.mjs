// Builds dist/: the command line and the library as bundles that need no packages, the server as one that does, and the
// library's types. `--quiet` builds the bundles alone and says nothing.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { postgresTemplate } from './postgres-template.mjs';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const isQuiet = process.argv.includes('--quiet');

const common = {
  absWorkingDir: ROOT,
  outdir: DIST,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'eof',
  logLevel: 'warning',
  write: false,
};

// Packages that are CommonJS ask for `require` and `__dirname`, which an ES module does not have.
const alone = {
  ...common,
  minify: true,
  banner: {
    js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);const __dirname=import.meta.dirname;",
  },
};

const builds = [
  // Piscina looks for the code of its threads beside its own, and its own ends up in a chunk.
  {
    ...alone,
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      { in: 'src/scan-worker.ts', out: 'scan-worker' },
      { in: join(ROOT, 'node_modules/piscina/dist/worker.js'), out: 'chunks/worker' },
    ],
    // Optional to Piscina: sets the priority of threads, which is left alone here.
    external: ['@napi-rs/nice'],
  },
  // By itself, though it repeats much: what is shared between more entries falls into more chunks, and each takes its time.
  { ...alone, entryPoints: [{ in: 'src/index.ts', out: 'index' }] },
];
const withServer = existsSync(join(ROOT, 'src/server.ts'));
if (withServer) {
  builds.push({ ...common, entryPoints: ['src/server.ts'], packages: 'external', sourcemap: 'linked' });
}

const results = await Promise.all(builds.map((options) => build(options)));
for (const { outputFiles } of results) for (const { path, contents } of outputFiles) replace(path, contents);
chmodSync(join(DIST, 'cli.js'), 0o755);
if (withServer) replace(join(DIST, 'postgres.tar.gz'), readFileSync(await postgresTemplate()));
if (!isQuiet) {
  pruneChunks();
  const { status } = spawnSync(process.execPath, [tsc(), '--project', 'scripts/tsconfig.types.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  for (const { outputFiles } of results) {
    for (const { path, contents } of outputFiles) {
      if (!path.includes('chunks')) console.log(`${relative(ROOT, path)}  ${Math.ceil(contents.length / 1024)} KB`);
    }
  }
}

/** Chunks carry a hash of their content in their names, so old ones stay behind. */
function pruneChunks() {
  const current = new Set(results.flatMap(({ outputFiles }) => outputFiles.map(({ path }) => path)));
  for (const name of readdirSync(join(DIST, 'chunks'))) {
    const path = join(DIST, 'chunks', name);
    if (!current.has(path)) rmSync(path);
  }
}

/** Puts a file in place at once: somebody may be running the one that is there. */
function replace(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}

function tsc() {
  return join(ROOT, 'node_modules/typescript/bin/tsc');
}
