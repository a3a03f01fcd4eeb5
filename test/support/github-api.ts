import nock from 'nock';
import { Probot } from 'probot';
import { app } from '../../src/app.ts';
import { createClientClass } from '../../src/github/client.ts';
import { DEFAULT_BOUNDS, type IntakeBounds } from '../../src/intake/bounds.ts';
import type { Intake } from '../../src/intake/intake.ts';
import type { LogFields } from '../../src/model/log.ts';
import { createTamedLog } from '../../src/server/logger.ts';
import { ManualClock } from './manual-clock.ts';
import { FAST_CLIENT } from './running-pair.ts';

const API = 'https://api.github.com';

export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, string>>;
}

type Reply = readonly [status: number, body: unknown, headers?: Record<string, string>];

/** The only way in which tests speak for GitHub without a server: each answer is given once, each must be asked for. */
export class GitHubApi {
  readonly sent: SentRequest[] = [];

  constructor() {
    nock.disableNetConnect();
  }

  /** Answers the next request that fits. */
  answer(method: string, path: string | RegExp, ...replies: readonly Reply[]): this {
    for (const [status, body, headers = {}] of replies) {
      const { sent } = this;
      nock(API)
        .intercept(path, method)
        .reply(function reply(uri, requestBody) {
          const request = this.req as unknown as { headers: Record<string, string> };
          sent.push({
            method,
            path: decodeURIComponent(uri),
            body: typeof requestBody === 'object' ? (requestBody as Record<string, unknown>) : {},
            headers: request.headers,
          });
          return [status, body as nock.Body, { 'content-type': 'application/json', ...headers }];
        });
    }
    return this;
  }

  graphql(...answers: readonly unknown[]): this {
    return this.answer('POST', '/graphql', ...answers.map((data): Reply => [200, data]));
  }

  /** The answer to the context query: nothing known of the commit, no policy, a default branch. */
  context(repository: Readonly<Record<string, unknown>> = {}): this {
    return this.graphql({ data: { repository: { ...EMPTY_CONTEXT, ...repository } } });
  }

  /** What was sent to a path, oldest first. */
  to(method: string, path: RegExp): readonly SentRequest[] {
    return this.sent.filter((request) => request.method === method && path.test(request.path));
  }

  /** Fails if an answer was left over, or something else was asked for; then forgets everything. */
  finish(): void {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    expect(pending).toEqual([]);
  }
}

export const DEFAULT_SHA = 'd'.repeat(40);

export const EMPTY_CONTEXT = {
  defaultBranchRef: { name: 'main', target: { oid: DEFAULT_SHA, history: { nodes: [] } } },
  policy: null,
  head: { associatedPullRequests: { nodes: [] }, checkSuites: { nodes: [] } },
} as const;

export interface ProbotApp {
  readonly probot: Probot;
  readonly intake: Intake;
  readonly clock: ManualClock;
  readonly log: { readonly fields: LogFields; readonly message: string }[];
}

/** The App on a real Probot, with a token instead of a key, and time that stands still. */
export async function startProbotApp({
  bounds = DEFAULT_BOUNDS,
  appId = 1,
}: {
  readonly bounds?: IntakeBounds;
  readonly appId?: number;
} = {}): Promise<ProbotApp> {
  const log: ProbotApp['log'] = [];
  const write = (fields: LogFields, message: string): void => void log.push({ fields, message });
  const lines = { info: write, warn: write, error: write };
  const probot = new Probot({
    appId,
    githubToken: 'test',
    Octokit: createClientClass(FAST_CLIENT),
    log: createTamedLog(lines),
  });
  await probot.ready();
  const clock = new ManualClock();
  const intake = await app(probot, { appId, version: '0.0.0-test', log: lines, clock, bounds });
  return { probot, intake, clock, log };
}
