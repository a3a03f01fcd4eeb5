import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { start } from './server/start.ts';
import { calmCompiler } from './workers/calm-compiler.ts';

const { version }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

calmCompiler();
await start({
  process,
  app,
  version,
  worker: new URL('./scan-worker.js', import.meta.url),
  template: new URL('./postgres.tar.gz', import.meta.url),
});
