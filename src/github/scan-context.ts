import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import type { GraphqlProblem } from './graphql-query.ts';
import { queryGraphql } from './graphql-query.ts';
import {
  isOrganisationRepository,
  ORGANISATION_REPOSITORY,
  type OrganisationPolicy,
  POLICY_FIELDS,
  type PolicyFile,
  type PolicyPlaceNode,
  type SettingsNode,
  toOrganisationPolicy,
  toPolicyFile,
  toSettingsFile,
} from './policy-files.ts';
import { type CommentPage, REVIEW_THREADS, type ThreadsNode, toCommentPage } from './review-threads.ts';

/** The name under which our check runs are reported; the one to select as a required check. */
export const CHECK_NAME = 'Postwarden';

/** One of our own check runs on a commit. */
export interface OwnCheckRun {
  readonly id: number;
  readonly externalId: string | null;
  readonly completed: boolean;
  readonly conclusion: string | null;
  readonly annotations: number;
}

export interface PullRequestState {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  readonly baseRef: string;
  /** The tip of the base branch now; where the branch is gone, as the pull request remembers it. */
  readonly baseSha: string;
}

/** Everything a scan must know before it begins, in one request. */
export interface ScanContext {
  /** Null in an empty repository. */
  readonly defaultBranch: { readonly name: string; readonly sha: string } | null;
  readonly policy: PolicyFile | null;
  /** GitHub's own file of paths that secret scanning leaves out. */
  readonly secretScanning: PolicyFile | null;
  readonly organisation: OrganisationPolicy;
  /** False if GitHub does not know the commit. */
  readonly headExists: boolean;
  /** The newest commits up to the head, as many as were asked for. */
  readonly commits: readonly { readonly sha: string; readonly parents: readonly string[] }[];
  readonly runs: readonly OwnCheckRun[];
  /** Pull requests whose head is the commit, and the one that was asked for. */
  readonly pullRequests: readonly PullRequestState[];
  /** The first page of our comments on the pull request that was asked for; null if none was. */
  readonly comments: CommentPage | null;
  /** Parts that the App's permissions do not reach, so that they look empty. */
  readonly unreadable: readonly ('pull-requests' | 'policy' | 'check-runs')[];
}

export interface ScanContextQuestion {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly appId: number;
  readonly policyPath: string;
  readonly secretScanningPath: string;
  readonly pullRequest: number | null;
  /** How many commits up to the head to list; 0 for none. */
  readonly commits: number;
}

const QUERY = `
query ScanContext(
  $owner: String!, $name: String!, $head: GitObjectID!, $app: Int!, $checkName: String!,
  $policyPath: String!, $policyAtHead: String!, $secretScanningAtHead: String!,
  $organisationRepository: String!, $hasOrganisation: Boolean!, $number: Int!, $hasNumber: Boolean!,
  $commits: Int!, $hasCommits: Boolean!, $threadsAfter: String
) {
  repository(owner: $owner, name: $name) {
    ...PolicyPlace
    secretScanning: object(expression: $secretScanningAtHead) { ...SettingsFile }
    pullRequest(number: $number) @include(if: $hasNumber) { ...State ...Threads }
    head: object(oid: $head) {
      ... on Commit {
        history(first: $commits) @include(if: $hasCommits) { nodes { oid parents(first: 2) { nodes { oid } } } }
        associatedPullRequests(first: 100) { nodes { ...State } }
        checkSuites(first: 10, filterBy: { appId: $app }) {
          nodes {
            checkRuns(first: 100, filterBy: { checkName: $checkName, checkType: ALL }) {
              nodes { databaseId externalId status conclusion annotations(first: 1) { totalCount } }
            }
          }
        }
      }
    }
  }
  organisation: repository(owner: $owner, name: $organisationRepository) @include(if: $hasOrganisation) {
    ...PolicyPlace
  }
}
${POLICY_FIELDS}
fragment State on PullRequest {
  number
  state
  headRefOid
  baseRefName
  baseRefOid
  baseRef { target { oid } }
}
${REVIEW_THREADS}`;

interface Nodes<T> {
  readonly nodes: readonly (T | null)[] | null;
}

interface StateNode {
  readonly number: number;
  readonly state: string;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly baseRefOid: string;
  readonly baseRef: { readonly target: { readonly oid: string } | null } | null;
}

interface RunNode {
  readonly databaseId: number | null;
  readonly externalId: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly annotations: { readonly totalCount: number } | null;
}

interface RepositoryNode extends PolicyPlaceNode {
  readonly secretScanning?: SettingsNode | null;
  readonly pullRequest?: (StateNode & ThreadsNode) | null;
  readonly head: {
    readonly history?: Nodes<{ readonly oid: string; readonly parents: Nodes<{ readonly oid: string }> }>;
    readonly associatedPullRequests?: Nodes<StateNode> | null;
    readonly checkSuites?: Nodes<{ readonly checkRuns: Nodes<RunNode> | null }> | null;
  } | null;
}

interface Data {
  readonly repository: RepositoryNode | null;
  readonly organisation?: PolicyPlaceNode | null;
}

/** Reads the policies, our check runs on the commit and the pull requests it heads: one request. */
export async function readScanContext(client: GitHubClient, question: ScanContextQuestion): Promise<ScanContext> {
  const { data, problems } = await queryGraphql<Data>(client, QUERY, {
    ...question.repository,
    head: question.sha,
    app: question.appId,
    checkName: CHECK_NAME,
    policyPath: question.policyPath,
    policyAtHead: `HEAD:${question.policyPath}`,
    secretScanningAtHead: `HEAD:${question.secretScanningPath}`,
    organisationRepository: ORGANISATION_REPOSITORY,
    hasOrganisation: !isOrganisationRepository(question.repository),
    number: question.pullRequest ?? 0,
    hasNumber: question.pullRequest !== null,
    commits: question.commits,
    hasCommits: question.commits > 0,
    threadsAfter: null,
  });
  const repository = data.repository;
  if (repository === null) throw new PostwardenError('installation-gone', 'The repository is out of reach of the App.');
  const unreadable = toUnreadable(problems);
  return {
    defaultBranch: toDefaultBranch(repository),
    policy: toPolicyFile(repository),
    secretScanning: toSettingsFile(repository.secretScanning, null),
    organisation: toOrganisationPolicy(question.repository, data.organisation),
    headExists: repository.head != null,
    commits: present(repository.head?.history).map((commit) => ({
      sha: commit.oid,
      parents: present(commit.parents).map((parent) => parent.oid),
    })),
    runs: present(repository.head?.checkSuites)
      .flatMap((suite) => present(suite.checkRuns))
      .flatMap(toOwnRun),
    pullRequests: toPullRequests(repository, question.sha),
    comments: repository.pullRequest ? toCommentPage(repository.pullRequest) : null,
    unreadable,
  };
}

const REFUSALS: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES']);

/** An answer with holes is not an answer: only what GitHub refuses for good may be missing. */
function toUnreadable(problems: readonly GraphqlProblem[]): ScanContext['unreadable'] {
  if (problems.some(({ type }) => !REFUSALS.has(type))) {
    throw new PostwardenError('github-unreachable', 'GitHub answered in part only.');
  }
  if (problems.some(({ field }) => field === 'repository.head')) {
    throw new PostwardenError('github-refused', 'The App may not read the contents of the repository.');
  }
  const touches = (...names: readonly string[]): boolean =>
    problems.some(({ field }) => names.some((name) => field.startsWith(`repository.${name}`)));
  const parts: ScanContext['unreadable'][number][] = [];
  if (touches('pullRequest', 'head.associatedPullRequests')) parts.push('pull-requests');
  if (touches('policy', 'secretScanning', 'defaultBranchRef')) parts.push('policy');
  if (touches('head.checkSuites')) parts.push('check-runs');
  return parts;
}

function toDefaultBranch({ defaultBranchRef: ref }: RepositoryNode): ScanContext['defaultBranch'] {
  return ref?.target ? { name: ref.name, sha: ref.target.oid } : null;
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
    },
  ];
}

function toPullRequests(repository: RepositoryNode, sha: string): readonly PullRequestState[] {
  const byNumber = new Map<number, PullRequestState>();
  for (const node of present(repository.head?.associatedPullRequests)) {
    if (node.headRefOid === sha) byNumber.set(node.number, toState(node));
  }
  if (repository.pullRequest) byNumber.set(repository.pullRequest.number, toState(repository.pullRequest));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function toState(node: StateNode): PullRequestState {
  return {
    number: node.number,
    open: node.state === 'OPEN',
    headSha: node.headRefOid,
    baseRef: node.baseRefName,
    baseSha: node.baseRef?.target?.oid ?? node.baseRefOid,
  };
}

function present<T>(connection: Nodes<T> | null | undefined): readonly T[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
