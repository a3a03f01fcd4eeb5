import { createSign } from 'node:crypto';
import { type AppCredentials, type LocalGitHub, startLocalGitHub } from '../../demo/github/local-github.ts';
import type { Permissions } from '../../demo/github/state.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body's JSON, loosely typed: tests look at single fields. */
  readonly json: Json;
}

export type Json = { readonly [name: string]: Json } & readonly Json[] & { readonly length: number };

export interface CallOptions {
  readonly token?: string | null;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Speaks to a local GitHub as an installed App does, without Octokit. */
export class ApiClient {
  readonly github: LocalGitHub;
  readonly #token: string | null;

  constructor(github: LocalGitHub, token: string | null) {
    this.github = github;
    this.#token = token;
  }

  get(path: string, options: CallOptions = {}): Promise<Reply> {
    return this.call('GET', path, undefined, options);
  }

  post(path: string, body?: unknown, options: CallOptions = {}): Promise<Reply> {
    return this.call('POST', path, body, options);
  }

  patch(path: string, body: unknown): Promise<Reply> {
    return this.call('PATCH', path, body);
  }

  async graphql(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Reply> {
    return await this.post('/graphql', { query, variables });
  }

  async call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Reply> {
    const token = options.token === undefined ? this.#token : options.token;
    const base = path === '/graphql' ? `${this.github.origin}/api` : this.github.apiUrl;
    const reply = await fetch(base + path, {
      method,
      redirect: 'manual',
      headers: {
        'user-agent': 'test',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(options.accept === undefined ? {} : { accept: options.accept }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    const isJson = text !== '' && (reply.headers.get('content-type') ?? '').includes('application/json');
    return { status: reply.status, headers: reply.headers, text, json: (isJson ? JSON.parse(text) : null) as Json };
  }
}

/** A JWT for an App, as GitHub wants it; parts can be spoiled. */
export function appJwt(credentials: AppCredentials, claims: Readonly<Record<string, unknown>> = {}): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const payload = { iat: now - 30, exp: now + 300, iss: String(credentials.appId), ...claims };
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(credentials.privateKey).toString('base64url')}`;
}

/** A client with an installation token of the account, narrowed to these permissions. */
export async function installedClient(github: LocalGitHub, permissions?: Permissions): Promise<ApiClient> {
  const asApp = new ApiClient(github, appJwt(github.credentials));
  const installations = await asApp.get('/app/installations');
  const id = String(installations.json[0]?.id);
  const body = permissions === undefined ? undefined : { permissions };
  const token = await asApp.post(`/app/installations/${id}/access_tokens`, body);
  return new ApiClient(github, String(token.json.token));
}

/** Starts a local GitHub for one test file. */
export async function startForTests(options: Parameters<typeof startLocalGitHub>[0] = {}): Promise<LocalGitHub> {
  return await startLocalGitHub({ delivery: 'manual', ...options });
}
