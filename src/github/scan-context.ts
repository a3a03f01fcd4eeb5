import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { type Connection, present } from './connection.ts';
import { GRAPHQL_REFUSALS } from './failure.ts';
import { CONTENT_FIELDS, type FileContent, toContent } from './file-content.ts';
import { type FileAddress, type FilesInQuery, selectFiles } from './file-query.ts';
import type { GraphqlProblem } from './graphql-query.ts';
import { queryGraphql } from './graphql-query.ts';
import { CHECK_NAME, OWN_RUNS, type OwnCheckRun, type OwnRunsNode, readOwnRuns } from './own-check-runs.ts';
import {
  isOrganisationRepository,
  ORGANISATION_REPOSITORY,
  type OrganisationPolicy,
  POLICY_FIELDS,
  type PolicyFile,
  type PolicyPlace,
  type PolicyPlaceNode,
  type SettingsNode,
  toOrganisationPolicy,
  toPolicyPlace,
  toSettingsFile,
} from './policy-files.ts';
import {
  PULL_REQUESTS,
  type PullRequestState,
  type PullRequestsNode,
  readPullRequestsOfHead,
  type StateNode,
  toPullRequestState,
} from './pull-requests.ts';
import { type CommentPage, REVIEW_THREADS, type ThreadsNode, toCommentPage } from './review-threads.ts';

/** Everything a scan must know before it begins, in one request. */
export interface ScanContext {
  /** Null in an empty repository. */
  readonly defaultBranch: { readonly name: string; readonly sha: string } | null;
  readonly policy: PolicyPlace;
  /** GitHub's own file of paths that secret scanning leaves out. */
  readonly secretScanning: PolicyFile | null;
  readonly organisation: OrganisationPolicy;
  /** False if GitHub does not know the commit. */
  readonly headExists: boolean;
  /** The newest commits up to the head, as many as were asked for. */
  readonly commits: readonly { readonly sha: string; readonly parents: readonly string[] }[];
  /** What stands at the addresses that were asked for, in their order. */
  readonly files: readonly FileContent[];
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
  /** Files whose content is asked for along with it. */
  readonly files: readonly FileAddress[];
}

const toQuery = (files: FilesInQuery): string => `
query ScanContext(
  $owner: String!, $name: String!, $head: GitObjectID!, $app: Int!, $checkName: String!,
  $policyPath: String!, $policyAtHead: String!, $secretScanningAtHead: String!,
  $organisationRepository: String!, $hasOrganisation: Boolean!, $number: Int!, $hasNumber: Boolean!,
  $commits: Int!, $hasCommits: Boolean!, $threadsAfter: String, $pullRequestsAfter: String,
  ${files.declarations.join(', ')}
) {
  repository(owner: $owner, name: $name) {
    ...PolicyPlace
    secretScanning: object(expression: $secretScanningAtHead) { ...SettingsFile }
    pullRequest(number: $number) @include(if: $hasNumber) { ...State ...Threads }
    head: object(oid: $head) {
      ... on Commit {
        history(first: $commits) @include(if: $hasCommits) { nodes { oid parents(first: 2) { nodes { oid } } } }
        ...PullRequests
        ...OwnRuns
      }
    }
    ${files.selection}
  }
  organisation: repository(owner: $owner, name: $organisationRepository) @include(if: $hasOrganisation) {
    ...PolicyPlace
  }
}
${POLICY_FIELDS}
${PULL_REQUESTS}
${OWN_RUNS}
${REVIEW_THREADS}`;

interface RepositoryNode extends PolicyPlaceNode {
  readonly secretScanning?: SettingsNode | null;
  readonly pullRequest?: (StateNode & ThreadsNode) | null;
  readonly head: (CommitsNode & PullRequestsNode & OwnRunsNode) | null;
}

interface CommitsNode {
  readonly history?: Connection<{ readonly oid: string; readonly parents: Connection<{ readonly oid: string }> }>;
}

interface Data {
  readonly repository: RepositoryNode | null;
  readonly organisation?: PolicyPlaceNode | null;
}

/**
 * Reads the policies, our check runs on the commit and the pull requests it heads: one request, and further ones only
 * where a list has more than a page.
 */
export async function readScanContext(client: GitHubClient, question: ScanContextQuestion): Promise<ScanContext> {
  const files = selectFiles(question.files, CONTENT_FIELDS);
  const { data, problems } = await queryGraphql<Data>(client, toQuery(files), {
    ...question.repository,
    ...files.variables,
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
    pullRequestsAfter: null,
  });
  const repository = data.repository;
  if (repository === null) throw new PostwardenError('installation-gone', 'The repository is out of reach of the App.');
  const unreadable = toUnreadable(problems);
  const runs = await readOwnRuns(client, question, repository.head);
  const heading = await readPullRequestsOfHead(client, question, repository.head);
  return {
    defaultBranch: toDefaultBranch(repository),
    policy: toPolicyPlace(repository),
    secretScanning: toSettingsFile(repository.secretScanning, null),
    organisation: toOrganisationPolicy(question.repository, data.organisation),
    headExists: repository.head != null,
    commits: present(repository.head?.history).map((commit) => ({
      sha: commit.oid,
      parents: present(commit.parents).map((parent) => parent.oid),
    })),
    files: question.files.map((_, index) => toContent(files.nodeOf(index, repository))),
    runs,
    pullRequests: withAsked(heading, repository.pullRequest),
    comments: repository.pullRequest ? toCommentPage(repository.pullRequest) : null,
    unreadable,
  };
}

/** An answer with holes is not an answer: only what GitHub refuses for good may be missing. */
function toUnreadable(problems: readonly GraphqlProblem[]): ScanContext['unreadable'] {
  if (problems.some(({ type }) => !GRAPHQL_REFUSALS.has(type))) {
    throw new PostwardenError('github-unreachable', 'GitHub answered in part only.');
  }
  if (problems.some(({ field }) => field === 'repository.head')) {
    throw new PostwardenError('github-refused', 'The App may not read the contents of the repository.');
  }
  const touches = (...names: readonly string[]): boolean =>
    problems.some(({ field }) => names.some((name) => field.startsWith(`repository.${name}`)));
  const parts: ScanContext['unreadable'][number][] = [];
  if (touches('pullRequest', 'head.associatedPullRequests')) parts.push('pull-requests');
  if (touches('policy', 'secretScanning', 'defaultBranchRef', 'misplaced')) parts.push('policy');
  if (touches('head.checkSuites')) parts.push('check-runs');
  return parts;
}

function toDefaultBranch({ defaultBranchRef: ref }: RepositoryNode): ScanContext['defaultBranch'] {
  return ref?.target ? { name: ref.name, sha: ref.target.oid } : null;
}

function withAsked(
  heading: readonly PullRequestState[],
  asked: StateNode | null | undefined,
): readonly PullRequestState[] {
  const states = asked ? [...heading, toPullRequestState(asked)] : heading;
  const byNumber = new Map(states.map((state) => [state.number, state]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
