import type { LocalGitHub } from '../../demo/github/local-github.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** Starts a server as a process of its own, connected with a local GitHub; `entry` stands in for the real one. */
export async function startConnectedServer(github: LocalGitHub, entry?: string): Promise<ServerProcess> {
  const { appId, privateKey, webhookSecret } = github.credentials;
  const env = {
    APP_ID: String(appId),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: webhookSecret,
    GITHUB_API_URL: github.apiUrl,
    PORT: '0',
  };
  const server = startServerProcess(env, entry === undefined ? {} : { entry });
  const [, port] = await server.line(/"port":(\d+).*"msg":"listening"/);
  github.connectApp(`http://127.0.0.1:${port}/api/github/webhooks`);
  return server;
}
