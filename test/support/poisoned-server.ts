// The server, but that reading the files of a repository named `poison` kills it: nothing can be done about that from within.
import { app } from '../../src/app.ts';
import { start } from '../../src/server/start.ts';

await start({
  process,
  version: '0.0.0-test',
  app(probot, options) {
    const authenticate = probot.auth.bind(probot);
    probot.auth = async (installationId) => {
      const client = await authenticate(installationId);
      client.hook.before('request', (request) => {
        const asked = JSON.stringify(request);
        if (asked.includes('FileContents') && asked.includes('"poison"')) process.kill(process.pid, 'SIGKILL');
      });
      return client;
    };
    return app(probot, options);
  },
});
