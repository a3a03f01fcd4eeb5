// The server, but that files with a certain name kill it while they are scanned: nothing can be done about that from within.
import { app } from '../../src/app.ts';
import { start } from '../../src/server/start.ts';

await start({
  process,
  app,
  version: '0.0.0-test',
  worker: new URL('./deadly-scan-worker.mjs', import.meta.url),
  template: new URL(`file://${process.env.POSTGRES_TEMPLATE}`),
});
