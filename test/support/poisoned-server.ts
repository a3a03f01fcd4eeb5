// The server, but that beginning with a commit of a repository named `poison` kills it: nothing can be done about that from within.
import { app } from '../../src/app.ts';
import { start } from '../../src/server/start.ts';

await start({
  process,
  version: '0.0.0-test',
  worker: new URL('../../src/scan-worker.js', import.meta.url),
  app(probot, options) {
    const authenticate = probot.auth.bind(probot);
    probot.auth = async (installationId) => {
      const client = await authenticate(installationId);
      client.hook.after('request', (_response, { method, url, repo, status }) => {
        const begins = method === 'POST' || (method === 'PATCH' && status === undefined);
        if (repo === 'poison' && begins && url.includes('/check-runs')) process.kill(process.pid, 'SIGKILL');
      });
      return client;
    };
    return app(probot, options);
  },
});
