import type { GitObject } from '../git-store.ts';
import { nodeId } from '../links.ts';
import { branchRef, findCommit } from '../revisions.ts';
import type { CheckSuite, Repository } from '../state.ts';
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
  const sha = await repository.store.resolveCommit(branchRef(repository, short));
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
    file: ({ path }: { path: string }) => fileNode(context, repository, { sha, path }),
    checkSuites: (args: ConnectionArguments & { filterBy?: { appId?: number; checkName?: string } }) => {
      allowed(context, repository, { permission: 'checks', level: 'read' });
      const { appId, checkName } = args.filterBy ?? {};
      const isWanted = (suite: CheckSuite): boolean =>
        (appId === undefined || suite.app.id === appId) &&
        (checkName === undefined || state.checkRuns.some((run) => run.suite === suite && run.name === checkName));
      const suites = state.checkSuites.filter((suite) => suite.repository === repository && suite.headSha === sha);
      return toConnection(
        'checkSuites',
        suites.filter(isWanted).map((one) => checkSuiteNode(context, one)),
        args,
      );
    },
  };
}

async function fileNode(
  context: GraphContext,
  repository: Repository,
  { sha, path }: { sha: string; path: string },
): Promise<Node | null> {
  const object = await context.objects.load(repository.store, `${sha}:${path}`);
  if (object === null) return null;
  return {
    name: path.split('/').at(-1),
    path,
    oid: object.sha,
    type: object.type,
    object: toNode(context, repository, object),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}
