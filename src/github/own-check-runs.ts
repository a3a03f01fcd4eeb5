import type { GitHubClient, RepositoryName } from './client.ts';
import { type Connection, present } from './connection.ts';

/** The name under which our check runs are reported; the one to select as a required check. */
export const CHECK_NAME = 'Postwarden';

/** One of our own check runs on a commit. */
export interface OwnCheckRun {
  readonly id: number;
  readonly externalId: string | null;
  readonly completed: boolean;
  readonly conclusion: string | null;
  readonly annotations: number;
  /** When we began with it, in milliseconds since 1970; null if that is not known. */
  readonly startedAt: number | null;
}

export interface OwnRunsQuestion {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly appId: number;
}

/** The fields of a commit that tell our check runs, a page of them: a commit has one suite of an App, as a rule. */
export const OWN_RUNS = `
fragment OwnRuns on Commit {
  checkSuites(first: 10, filterBy: { appId: $app }) {
    pageInfo { hasNextPage }
    nodes {
      checkRuns(first: 100, filterBy: { checkName: $checkName, checkType: ALL }) {
        pageInfo { hasNextPage }
        nodes { databaseId externalId status conclusion startedAt annotations(first: 1) { totalCount } }
      }
    }
  }
}`;

interface RunNode {
  readonly databaseId: number | null;
  readonly externalId: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt?: string | null;
  readonly annotations: { readonly totalCount: number } | null;
}

export interface OwnRunsNode {
  readonly checkSuites?: Connection<{ readonly checkRuns: Connection<RunNode> | null }> | null;
}

/** All our check runs on a commit, given what the first request told of them. */
export async function readOwnRuns(
  client: GitHubClient,
  question: OwnRunsQuestion,
  first: OwnRunsNode | null,
): Promise<readonly OwnCheckRun[]> {
  const lists = present(first?.checkSuites).map((suite) => suite.checkRuns);
  const isCut = [first?.checkSuites, ...lists].some((list) => list?.pageInfo?.hasNextPage === true);
  // The list of REST goes through all suites at once.
  return isCut ? listOwnRuns(client, question) : lists.flatMap(present).flatMap(toOwnRun);
}

/** All our check runs on a commit, a hundred a page. */
export async function listOwnRuns(
  client: GitHubClient,
  { repository, sha, appId }: OwnRunsQuestion,
): Promise<readonly OwnCheckRun[]> {
  const runs = await client.paginate(client.rest.checks.listForRef, {
    owner: repository.owner,
    repo: repository.name,
    ref: sha,
    check_name: CHECK_NAME,
    app_id: appId,
    filter: 'all',
    per_page: 100,
  });
  return runs.map((run) => ({
    id: Number(run.id),
    externalId: run.external_id,
    completed: run.status === 'completed',
    conclusion: run.conclusion,
    annotations: run.output.annotations_count,
    startedAt: toMoment(run.started_at),
  }));
}

function toOwnRun(node: RunNode): readonly OwnCheckRun[] {
  if (node.databaseId === null) return [];
  return [
    {
      id: node.databaseId,
      externalId: node.externalId,
      completed: node.status === 'COMPLETED',
      conclusion: node.conclusion?.toLowerCase() ?? null,
      annotations: node.annotations?.totalCount ?? 0,
      startedAt: toMoment(node.startedAt),
    },
  ];
}

function toMoment(time: string | null | undefined): number | null {
  return time ? Date.parse(time) : null;
}
