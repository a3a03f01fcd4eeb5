import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { LocalGitHub } from '../github/local-github.ts';
import { layout, messagePage, type PageParts } from './layout.ts';
import { type PageAnswer, type PageContext, pageRoutes } from './page-routes.ts';
import { pageVersion } from './page-version.ts';

/** The pages of a local GitHub, at an address of their own. */
export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Lets the pages show this GitHub; until then they are not there. */
  show(github: LocalGitHub): void;
  stop(): Promise<void>;
}

// In this order; the page sees one stylesheet.
const STYLES = ['base', 'conversation', 'diff', 'checks', 'markdown'].map((name) => asset(`${name}.css`));
const ASSETS: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
  '/assets/style.css': { type: 'text/css', content: STYLES.join('\n') },
  '/assets/page.js': { type: 'text/javascript', content: asset('page.js') },
  '/assets/icon.svg': { type: 'image/svg+xml', content: asset('icon.svg') },
};

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Listens on this machine; port 0 takes a free one. */
export async function startPageServer(port = 0): Promise<PageServer> {
  let context: PageContext | null = null;
  const server = createServer((request, response) => {
    void answer(context, request, response);
  });
  await listen(server, port);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (github) => {
      context = { github, committed: new Map() };
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function answer(context: PageContext | null, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume();
  const own = ownOrigin(request);
  // A name that somebody points at this machine must not read the pages (DNS rebinding), nor another page press a button.
  if (own === null || (request.method === 'POST' && request.headers.origin !== own)) {
    send(response, 403, messagePage('Forbidden', 'Open this page at its own address.', '/'), '');
    return;
  }
  const url = new URL(request.url ?? '/', own);
  const file = Object.hasOwn(ASSETS, url.pathname) ? ASSETS[url.pathname] : undefined;
  if (file !== undefined && request.method === 'GET') {
    response.writeHead(200, { ...HEADERS, 'content-type': `${file.type}; charset=utf-8` }).end(file.content);
    return;
  }
  const version = context === null ? '' : pageVersion(context.github.world.state, context.committed);
  if (request.method === 'GET' && version !== '' && request.headers['if-none-match'] === version) {
    response.writeHead(304, HEADERS).end();
    return;
  }
  try {
    const page = context === null ? null : await route(context, request.method ?? '', url);
    if (page === null) send(response, 404, messagePage('Not found', 'There is nothing at this address.', '/'), version);
    else if ('location' in page) response.writeHead(303, { ...HEADERS, location: page.location }).end();
    else send(response, 200, page, version);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send(response, 409, messagePage('That did not work', `It could not be done: ${reason}.`, '/'), version);
  }
}

/** The origin that the request was made to, if it is one of this server's. */
function ownOrigin({ headers, socket }: IncomingMessage): string | null {
  const names = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  return names.includes(headers.host ?? '') ? `http://${headers.host}` : null;
}

async function route(context: PageContext, method: string, url: URL): Promise<PageAnswer> {
  for (const { method: wanted, path, handle } of pageRoutes) {
    const match = method === wanted ? path.exec(decodePath(url.pathname)) : null;
    if (match !== null) return await handle(context, { params: match.slice(1), query: url.searchParams });
  }
  return null;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function send(response: ServerResponse, status: number, page: PageParts, version: string): void {
  response
    .writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' })
    .end(layout(page, version).text);
}

function asset(name: string): string {
  return readFileSync(join(import.meta.dirname, 'assets', name), 'utf8');
}
