import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { describeFailure } from './failure.ts';
import { queryGraphql } from './graphql-query.ts';

/** A file to be read: by object id, or by its path in a commit (which also tells what kind of entry it is). */
export type FileAddress =
  | { readonly by: 'oid'; readonly oid: string }
  | { readonly by: 'path'; readonly commit: string; readonly path: string };

export interface BlobNode {
  readonly oid?: string;
  readonly byteSize?: number;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
}

/** What a commit has at a path. */
export interface EntryNode {
  readonly mode: number;
  readonly oid?: string;
  readonly object?: BlobNode | null;
}

export type FileNode = EntryNode | BlobNode | null | undefined;

/** What is asked of each file. */
export interface FileFields {
  readonly queryName: string;
  /** Fields of an entry of a commit. */
  readonly entry: string;
  /** Fields of a file that is asked for by its id. */
  readonly blob: string;
}

export const SYMLINK_MODE = 0o120000;
export const SUBMODULE_MODE = 0o160000;

/** Head and base of 300 changed files, the most that a comparison lists, go in one request. */
const MOST_IN_ONE = 600;

/**
 * What is larger goes in parts that GitHub answers well within its ten seconds: each that it does not costs the time and
 * points besides. Others take as many at once (sveltia/sveltia-cms#950).
 */
const FILES_PER_PART = 250;

type CommitNode = Readonly<Record<string, EntryNode | null | undefined>>;

interface Data {
  readonly repository: object | null;
}

interface FileQuestion {
  readonly addresses: readonly FileAddress[];
  readonly fields: FileFields;
}

/** Asks for files in few requests; a batch that is too heavy for GitHub is asked for again in halves. */
export async function queryFiles(
  client: GitHubClient,
  repository: RepositoryName,
  question: FileQuestion,
): Promise<readonly FileNode[]> {
  const nodes: FileNode[] = [];
  for await (const node of eachFile(client, repository, question)) nodes.push(node);
  return nodes;
}

/** The same, file by file: what one request answers is in memory, and the next is sent when it has been taken. */
export async function* eachFile(
  client: GitHubClient,
  repository: RepositoryName,
  { addresses, fields }: FileQuestion,
): AsyncGenerator<FileNode> {
  const size = addresses.length <= MOST_IN_ONE ? MOST_IN_ONE : FILES_PER_PART;
  for (let from = 0; from < addresses.length; from += size) {
    yield* await queryBatch(client, repository, { addresses: addresses.slice(from, from + size), fields });
  }
}

async function queryBatch(
  client: GitHubClient,
  repository: RepositoryName,
  batch: FileQuestion,
): Promise<readonly FileNode[]> {
  const { addresses, fields } = batch;
  const query = toQuery(addresses, fields);
  try {
    const { data, problems } = await queryGraphql<Data>(client, query.text, { ...repository, ...query.variables });
    if (problems.some(({ type }) => type !== 'NOT_FOUND' && type !== 'FORBIDDEN')) {
      throw new PostwardenError('github-unreachable', 'GitHub gave only a part of the files.');
    }
    return addresses.map((_, index) => query.nodeOf(index, data));
  } catch (error) {
    // A query may take ten seconds; a heavier one ends in 502 or 504.
    const failure = describeFailure(error);
    if (failure.code !== 'github-unreachable' || addresses.length === 1) throw error;
    const middle = Math.ceil(addresses.length / 2);
    const first = await queryBatch(client, repository, { addresses: addresses.slice(0, middle), fields });
    return [...first, ...(await queryBatch(client, repository, { addresses: addresses.slice(middle), fields }))];
  }
}

interface FileQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
  nodeOf(index: number, data: Data): FileNode;
}

function toQuery(addresses: readonly FileAddress[], fields: FileFields): FileQuery {
  const { declarations, selection, variables, nodeOf } = selectFiles(addresses, fields);
  return {
    text: `query ${fields.queryName}($owner: String!, $name: String!, ${declarations.join(', ')}) {
  repository(owner: $owner, name: $name) { ${selection} }
}`,
    variables,
    nodeOf: (index, { repository }) => nodeOf(index, repository),
  };
}

/** Files as a part of a query: its variables, what stands within the repository, and where each answer is found. */
export interface FilesInQuery {
  readonly declarations: readonly string[];
  readonly selection: string;
  readonly variables: Readonly<Record<string, string>>;
  nodeOf(index: number, repository: object | null): FileNode;
}

/** Paths travel as variables, so that nothing in them can be read as a query. */
export function selectFiles(
  addresses: readonly FileAddress[],
  { entry, blob }: Pick<FileFields, 'entry' | 'blob'>,
): FilesInQuery {
  const variables: Record<string, string> = {};
  const declarations: string[] = [];
  const names = new Map<string, string>();
  const variable = (value: string, type: 'String!' | 'GitObjectID!'): string => {
    const known = names.get(`${type}${value}`);
    if (known !== undefined) return known;
    const name = `v${names.size}`;
    names.set(`${type}${value}`, name);
    variables[name] = value;
    declarations.push(`$${name}: ${type}`);
    return name;
  };
  const commits = new Map<string, { readonly alias: string; readonly fields: string[] }>();
  const blobs: string[] = [];
  const places = addresses.map((address, index) => {
    if (address.by === 'oid') {
      blobs.push(`f${index}: object(oid: $${variable(address.oid, 'GitObjectID!')}) { ... on Blob { ${blob} } }`);
      return { commit: null, field: `f${index}` };
    }
    const commit = commits.get(address.commit) ?? { alias: `c${commits.size}`, fields: [] };
    commits.set(address.commit, commit);
    commit.fields.push(`f${index}: file(path: $${variable(address.path, 'String!')}) { ${entry} }`);
    return { commit: commit.alias, field: `f${index}` };
  });
  const objects = [...commits].map(
    ([sha, commit]) =>
      `${commit.alias}: object(oid: $${variable(sha, 'GitObjectID!')}) { ... on Commit { ${commit.fields.join('\n')} } }`,
  );
  return {
    declarations,
    selection: [...objects, ...blobs].join('\n'),
    variables,
    nodeOf(index, repository) {
      const { commit, field } = places[index]!;
      const node = repository as Readonly<Record<string, CommitNode | BlobNode | null | undefined>> | null;
      if (commit === null) return node?.[field] as BlobNode | null | undefined;
      return (node?.[commit] as CommitNode | null | undefined)?.[field];
    },
  };
}
