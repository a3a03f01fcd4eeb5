import { latestRuns, pullsOfSuite, suiteConclusion, suiteStatus } from '../check-state.ts';
import type { JsonObject } from '../exchange.ts';
import type { CommitRecord } from '../git-store.ts';
import { type Links, nodeId } from '../links.ts';
import type { CheckRun, CheckSuite, State } from '../state.ts';
import { toIntegration } from './app.ts';
import { toSimpleCommit } from './commit.ts';
import { toMinimalPull } from './pull.ts';
import { toRepository } from './repository.ts';

export interface CheckContext {
  readonly links: Links;
  readonly state: State;
}

/** A check run as `check-run`. */
export function toCheckRun({ links, state }: CheckContext, run: CheckRun): JsonObject {
  const { suite } = run;
  const url = `${links.apiRepository(suite.repository)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: suite.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: `${links.htmlRepository(suite.repository)}/runs/${run.id}`,
    details_url: run.detailsUrl ?? suite.app.externalUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: toIntegration(links, suite.app),
    pull_requests: pullsOfSuite(state, suite).map((pull) => toMinimalPull(links, pull)),
  };
}

/** A check run as webhooks carry it: with its suite. */
export function toCheckRunWithSuite(context: CheckContext, run: CheckRun): JsonObject {
  const { links, state } = context;
  const { suite } = run;
  return {
    ...toCheckRun(context, run),
    started_at: run.startedAt ?? suite.createdAt,
    check_suite: {
      ...suiteCore(context, suite),
      app: toIntegration(links, suite.app),
      pull_requests: pullsOfSuite(state, suite).map((pull) => toMinimalPull(links, pull)),
    },
  };
}

/** A suite as `check-suite`. */
export function toCheckSuite(context: CheckContext, suite: CheckSuite, head: CommitRecord): JsonObject {
  const { links, state } = context;
  const pulls = pullsOfSuite(state, suite);
  return {
    ...suiteCore(context, suite),
    pull_requests: pulls.map((pull) => toMinimalPull(links, pull)),
    app: toIntegration(links, suite.app),
    repository: toRepository(links, suite.repository),
    head_commit: toSimpleCommit(head),
    latest_check_runs_count: latestRuns(state, suite).length,
    check_runs_url: `${links.apiRepository(suite.repository)}/check-suites/${suite.id}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

function suiteCore({ links, state }: CheckContext, suite: CheckSuite): JsonObject {
  return {
    id: suite.id,
    node_id: nodeId('CS', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: suiteStatus(state, suite),
    conclusion: suiteConclusion(state, suite),
    url: `${links.apiRepository(suite.repository)}/check-suites/${suite.id}`,
    before: suite.before,
    after: suite.headSha,
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
  };
}
