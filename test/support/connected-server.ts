import type { LocalGitHub } from '../../demo/github/local-github.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

export interface ConnectedServerOptions {
  /** Stands in for the real one. */
  readonly entry?: string;
  /** Where it runs and keeps its work; a new one if it is left out. */
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server as a process of its own, connected with a local GitHub. */
export async function startConnectedServer(
  github: LocalGitHub,
  { env: more, ...options }: ConnectedServerOptions = {},
): Promise<ServerProcess> {
  const { appId, privateKey, webhookSecret } = github.credentials;
  const env = {
    APP_ID: String(appId),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: webhookSecret,
    GITHUB_API_URL: github.apiUrl,
    PORT: '0',
    ...more,
  };
  const server = startServerProcess(env, options);
  const [, port] = await server.line(/"port":(\d+).*"msg":"listening"/);
  github.connectApp(`http://127.0.0.1:${port}/api/github/webhooks`);
  return server;
}
