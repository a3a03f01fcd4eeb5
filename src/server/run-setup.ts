import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Log } from '../model/log.ts';
import { listen } from './listen.ts';
import { createTamedLog } from './logger.ts';
import { loadSetupPage, type PageHandler } from './probot-setup-page.ts';
import { checkedUrl, DEFAULT_WEBHOOK_PATH, type Environment } from './settings.ts';

/** Whatever HOST says: who registers the App sits at this machine, or tunnels to it. */
const SETUP_HOST = '127.0.0.1';

export interface SetupOptions {
  readonly env: Environment;
  /** Probot reads `GHE_HOST`, `NODE_ENV` and the like from here; production gives `process.env`. */
  readonly processEnv: Record<string, string | undefined>;
  readonly port: number;
  readonly log: Log;
  /** Keeps the credentials that GitHub gave. */
  readonly saveEnv: (variables: Readonly<Record<string, string>>) => unknown;
}

/** A setup page that waits for its one visitor. */
export interface RunningSetup {
  /** The address to open, with the token in it. */
  readonly address: string;
  /** Resolves when the App is registered and the page is closed. */
  readonly registered: Promise<void>;
  stop(): Promise<void>;
}

/** Shows the page that registers the App, at an address that nobody can guess, on this machine only. */
export async function runSetup({ env, processEnv, port, log, saveEnv }: SetupOptions): Promise<RunningSetup> {
  const token = randomBytes(24).toString('hex');
  let saved = false;
  let page: PageHandler | null = null;
  const server = createServer((request, response) => {
    serve({ request, response, token, page }).catch(() => {
      log.error({ code: 'setup-failed' }, 'the App could not be registered; open the page again');
      if (!response.headersSent) response.writeHead(502, PLAIN).end('GitHub did not register the App. Start again.\n');
    });
  });
  const at = await listen(server, { host: SETUP_HOST, port });
  prepareForProbot(env, processEnv, at.port);
  page = await loadSetupPage({
    host: SETUP_HOST,
    port: at.port,
    log: createTamedLog(log),
    updateEnv: (variables) => {
      saved = true;
      return saveEnv(variables);
    },
  });
  const registered = new Promise<void>((resolve) => {
    server.on('request', (_request, response: ServerResponse) => {
      response.on('finish', () => {
        if (saved) void close(server).then(resolve);
      });
    });
  });
  return { address: `http://${SETUP_HOST}:${at.port}/${token}/probot`, registered, stop: () => close(server) };
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** Whoever watches over the process: it is as it should be, and takes no events yet. */
const PROBES: ReadonlyMap<string, { readonly status: number; readonly text: string }> = new Map([
  ['/healthz', { status: 200, text: 'alive\n' }],
  ['/readyz', { status: 503, text: 'not ready\n' }],
]);

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly token: string;
  readonly page: PageHandler | null;
}

async function serve({ request, response, token, page }: Visit): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://setup.invalid');
  const probe = PROBES.get(pathname);
  if (probe !== undefined) {
    response.writeHead(probe.status, PLAIN).end(probe.text);
    return;
  }
  const isPublic = pathname.startsWith('/probot/static/');
  const inside = isPublic ? pathname : pathBehindToken(pathname, token);
  // Credentials come from GitHub alone, so Probot's import of ready ones is shut.
  if (inside === null || inside.startsWith('/probot/import') || !isLocal(request) || page === null) {
    response.writeHead(404, PLAIN).end('not found\n');
    return;
  }
  const headers: IncomingHttpHeaders = { ...request.headers, host: `${request.headers.host}/${token}` };
  // Probot makes the address that GitHub sends back to from these headers: the token becomes part of it.
  delete headers['x-forwarded-host'];
  delete headers['x-forwarded-proto'];
  Object.assign(request, { url: `${inside}${search}`, headers });
  if (!(await page(request, response))) response.writeHead(404, PLAIN).end('not found\n');
}

function pathBehindToken(pathname: string, token: string): string | null {
  const [, first = '', ...rest] = pathname.split('/');
  const given = Buffer.from(first);
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected) ? `/${rest.join('/')}` : null;
}

/** A page of another site that has its name point to this machine is still another site. */
function isLocal(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return host === SETUP_HOST || host === 'localhost';
}

/** Probot takes the hook's address from `WEBHOOK_PROXY_URL`, and opens a channel at smee.io unless told not to. */
function prepareForProbot(env: Environment, processEnv: SetupOptions['processEnv'], port: number): void {
  const base = env.PUBLIC_URL
    ? checkedUrl('PUBLIC_URL', env.PUBLIC_URL).replace(/(?<!\/)\/+$/, '')
    : `http://${SETUP_HOST}:${port}`;
  processEnv.WEBHOOK_PROXY_URL = `${base}${env.WEBHOOK_PATH || DEFAULT_WEBHOOK_PATH}`;
  processEnv.NO_SMEE_SETUP = 'true';
  for (const name of ['GHE_HOST', 'GHE_PROTOCOL', 'GH_ORG'] as const) {
    if (env[name]) processEnv[name] = env[name];
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
