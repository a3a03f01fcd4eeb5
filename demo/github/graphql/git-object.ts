import type { GitObject } from '../cat-file.ts';
import type { TreeEntry } from '../git-store.ts';
import { nodeId } from '../links.ts';
import { pullCommits } from '../pull-diff.ts';
import { branchRef, findCommit } from '../revisions.ts';
import type { CheckSuite, Pull, Repository } from '../state.ts';
import { checkSuiteNode } from './checks.ts';
import { type ConnectionArguments, toConnection } from './connection.ts';
import { allowed, type GraphContext } from './context.ts';

// Longer text is cut at exactly this many bytes (facts on GitHub's GraphQL `Blob.text`).
const TEXT_LIMIT = 512_000;
const BINARY_PROBE = 8000;
const FULL_SHA = /^[0-9a-f]{40}$/;

type Node = Record<string, unknown>;

/** The object of an expression such as `main:folder/file.json`, or null. */
export async function objectNode(
  context: GraphContext,
  repository: Repository,
  expression: string,
): Promise<Node | null> {
  const colon = expression.indexOf(':');
  const name = colon === -1 ? expression : expression.slice(0, colon);
  const path = colon === -1 ? '' : expression.slice(colon + 1);
  const revision = FULL_SHA.test(name) ? name : await findCommit(repository, name);
  if (revision === null) return null;
  const found = await context.objects.load(repository.store, colon === -1 ? revision : `${revision}:${path}`);
  return found === null ? null : toNode(context, repository, found);
}

/** A branch or tag as `Ref`, or null. */
export async function refNode(context: GraphContext, repository: Repository, name: string): Promise<Node | null> {
  const short = name.replace(/^refs\/heads\//, '');
  const sha = await context.objects.tip(repository.store, branchRef(repository, short));
  if (sha === null) return null;
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${short}`),
    name: short,
    prefix: 'refs/heads/',
    target: () => objectNode(context, repository, sha),
  };
}

export function commitNode(context: GraphContext, repository: Repository, sha: string): Promise<Node | null> {
  return objectNode(context, repository, sha);
}

function toNode(context: GraphContext, repository: Repository, object: GitObject): Node {
  const common = { oid: object.sha, abbreviatedOid: object.sha.slice(0, 7) };
  if (object.type === 'blob') return { ...common, ...blobFields(context, repository, object) };
  if (object.type === 'tree') return { ...common, ...treeFields(context, repository, object) };
  return { ...common, ...commitFields(context, repository, object.sha) };
}

function blobFields({ exchange }: GraphContext, repository: Repository, { sha, bytes }: GitObject): Node {
  const isBinary = bytes.subarray(0, BINARY_PROBE).includes(0);
  const isTruncated = bytes.length > TEXT_LIMIT;
  return {
    __typename: 'Blob',
    id: nodeId('B', sha),
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: () => (isBinary ? null : bytes.toString('utf8', 0, Math.min(bytes.length, TEXT_LIMIT))),
    commitUrl: `${exchange.world.links.htmlRepository(repository)}/blob/${sha}`,
  };
}

function treeFields(context: GraphContext, repository: Repository, { sha }: GitObject): Node {
  return {
    __typename: 'Tree',
    id: nodeId('T', sha),
    entries: async () => {
      const entries = await repository.store.tree(sha, false);
      return entries.map((entry) => ({
        name: entry.path,
        path: entry.path,
        mode: Number.parseInt(entry.mode, 8),
        type: entry.type,
        oid: entry.sha,
        size: entry.size ?? 0,
        extension: /\.[^./]+$/.exec(entry.path)?.[0] ?? '',
        object: () => (entry.type === 'commit' ? null : objectNode(context, repository, entry.sha)),
      }));
    },
  };
}

function commitFields(context: GraphContext, repository: Repository, sha: string): Node {
  const record = once(async () => {
    const [commit] = await repository.store.commits([sha]);
    if (commit === undefined) throw new Error(`no commit ${sha}`);
    return commit;
  });
  const entries = once(
    async () => new Map((await repository.store.tree(sha, true)).map((entry) => [entry.path, entry])),
  );
  const { state, links } = context.exchange.world;
  return {
    __typename: 'Commit',
    id: nodeId('C', sha),
    url: `${links.htmlRepository(repository)}/commit/${sha}`,
    message: async () => (await record()).message,
    messageHeadline: async () => (await record()).message.split('\n')[0],
    committedDate: async () => (await record()).committer.date,
    authoredDate: async () => (await record()).author.date,
    author: async () => (await record()).author,
    committer: async () => (await record()).committer,
    tree: async () => objectNode(context, repository, (await record()).tree),
    parents: async (args: ConnectionArguments) => {
      const nodes = (await record()).parents.map((parent) => objectNode(context, repository, parent));
      return toConnection('parents', await Promise.all(nodes), args);
    },
    history: async ({ path, ...args }: ConnectionArguments & { path?: string | null }) => {
      const shas = await repository.store.revisions([sha], path ? [path] : []);
      return toConnection(
        'history',
        shas.map((one) => commitNode(context, repository, one)),
        args,
      );
    },
    associatedPullRequests: async (args: ConnectionArguments) => {
      allowed(context, repository, { permission: 'pull_requests', level: 'read' });
      const pulls = state.pulls.filter((pull) => pull.repository === repository);
      const isMerged = await isOnDefault(repository, sha);
      const candidates = pulls.filter((pull) => isMerged === (pull.mergedAt !== null));
      const commitsOf = remembering(pullCommits, ({ baseSha, headSha }: Pull) => `${baseSha}..${headSha}`);
      const holds = await Promise.all(
        candidates.map(async (pull) => sha === pull.headSha || (await commitsOf(pull)).includes(sha)),
      );
      const nodes = candidates.filter((_, index) => holds[index]).map(context.toPullRequest);
      return toConnection('associatedPullRequests', nodes, args);
    },
    file: async ({ path }: { path: string }) => {
      const entry = (await entries()).get(path);
      return entry === undefined ? null : fileNode(context, repository, entry);
    },
    checkSuites: (
      args: ConnectionArguments & { filterBy?: { appId?: number | null; checkName?: string | null } | null },
    ) => {
      allowed(context, repository, { permission: 'checks', level: 'read' });
      const { appId, checkName } = args.filterBy ?? {};
      const isWanted = (suite: CheckSuite): boolean =>
        (!appId || suite.app.id === appId) &&
        (!checkName || state.checkRuns.some((run) => run.suite === suite && run.name === checkName));
      const suites = state.checkSuites.filter((suite) => suite.repository === repository && suite.headSha === sha);
      return toConnection(
        'checkSuites',
        suites.filter(isWanted).map((one) => checkSuiteNode(context, one)),
        args,
      );
    },
  };
}

/** GitHub names merged pull requests for commits of the default branch, and open ones for all others. */
async function isOnDefault(repository: Repository, sha: string): Promise<boolean> {
  const tip = await findCommit(repository, repository.defaultBranch);
  return tip !== null && (await repository.store.mergeBase(sha, tip)) === sha;
}

/** Asks once for what has the same key. */
function remembering<A, B>(ask: (about: A) => Promise<B>, keyOf: (about: A) => string): (about: A) => Promise<B> {
  const answers = new Map<string, Promise<B>>();
  return (about) => {
    const key = keyOf(about);
    const answer = answers.get(key) ?? ask(about);
    answers.set(key, answer);
    return answer;
  };
}

function fileNode(context: GraphContext, repository: Repository, entry: TreeEntry): Node {
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    oid: entry.sha,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    object: () => (entry.type === 'commit' ? null : objectNode(context, repository, entry.sha)),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}
