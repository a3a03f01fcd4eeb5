import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { describeFailure } from './failure.ts';
import { queryGraphql } from './graphql-query.ts';

/** A file to be read: by object id, or by its path in a commit (which also tells what kind of entry it is). */
export type FileAddress =
  | { readonly by: 'oid'; readonly oid: string }
  | { readonly by: 'path'; readonly commit: string; readonly path: string };

/** What stands at an address. */
export type FileContent =
  | { readonly kind: 'text'; readonly oid: string; readonly bytes: Uint8Array }
  /** GraphQL could not give it whole: the raw blob must be asked for. */
  | { readonly kind: 'blob'; readonly oid: string; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'submodule' };

/** Changed files of one request; head and base of each make up to twice as many fields. */
const FILES_PER_QUERY = 600;

const SYMLINK_MODE = 0o120000;
const SUBMODULE_MODE = 0o160000;

interface BlobNode {
  readonly oid?: string;
  readonly byteSize?: number;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
}

interface EntryNode {
  readonly mode: number;
  readonly object: BlobNode | null;
}

type CommitNode = Readonly<Record<string, EntryNode | null | undefined>>;

interface Data {
  readonly repository: Readonly<Record<string, CommitNode | BlobNode | null | undefined>> | null;
}

/** Reads files in as few requests as GitHub allows: a batch that is too heavy is asked for again in halves. */
export async function readFileContents(
  client: GitHubClient,
  repository: RepositoryName,
  addresses: readonly FileAddress[],
): Promise<readonly FileContent[]> {
  const contents: FileContent[] = [];
  for (let from = 0; from < addresses.length; from += FILES_PER_QUERY) {
    contents.push(...(await readBatch(client, repository, addresses.slice(from, from + FILES_PER_QUERY))));
  }
  return contents;
}

async function readBatch(
  client: GitHubClient,
  repository: RepositoryName,
  addresses: readonly FileAddress[],
): Promise<readonly FileContent[]> {
  const query = toQuery(addresses);
  try {
    const { data, problems } = await queryGraphql<Data>(client, query.text, { ...repository, ...query.variables });
    if (problems.some(({ type }) => type !== 'NOT_FOUND' && type !== 'FORBIDDEN')) {
      throw new PostwardenError('github-unreachable', 'GitHub gave only a part of the files.');
    }
    return addresses.map((_, index) => toContent(query.fieldOf(index, data)));
  } catch (error) {
    // A query may take ten seconds; a heavier one ends in 502 or 504.
    const failure = describeFailure(error);
    if (failure.code !== 'github-unreachable' || addresses.length === 1) throw error;
    const middle = Math.ceil(addresses.length / 2);
    const first = await readBatch(client, repository, addresses.slice(0, middle));
    return [...first, ...(await readBatch(client, repository, addresses.slice(middle)))];
  }
}

interface BatchQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
  fieldOf(index: number, data: Data): EntryNode | BlobNode | null | undefined;
}

/** Paths travel as variables, so that nothing in them can be read as a query. */
function toQuery(addresses: readonly FileAddress[]): BatchQuery {
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
  const fields = addresses.map((address, index) => {
    if (address.by === 'oid') {
      blobs.push(`f${index}: object(oid: $${variable(address.oid, 'GitObjectID!')}) { ...Content }`);
      return { commit: null, field: `f${index}` };
    }
    const commit = commits.get(address.commit) ?? { alias: `c${commits.size}`, fields: [] };
    commits.set(address.commit, commit);
    const path = variable(address.path, 'String!');
    commit.fields.push(`f${index}: file(path: $${path}) { mode object { ...Content } }`);
    return { commit: commit.alias, field: `f${index}` };
  });
  const objects = [...commits].map(
    ([sha, commit]) =>
      `${commit.alias}: object(oid: $${variable(sha, 'GitObjectID!')}) { ... on Commit { ${commit.fields.join('\n')} } }`,
  );
  return {
    text: `query FileContents($owner: String!, $name: String!, ${declarations.join(', ')}) {
  repository(owner: $owner, name: $name) { ${[...objects, ...blobs].join('\n')} }
}
fragment Content on Blob { oid byteSize isBinary isTruncated text }`,
    variables,
    fieldOf(index, data) {
      const place = fields[index]!;
      const repository = data.repository;
      if (place.commit === null) return repository?.[place.field] as BlobNode | null | undefined;
      const commit = repository?.[place.commit] as CommitNode | null | undefined;
      return commit?.[place.field];
    },
  };
}

function toContent(node: EntryNode | BlobNode | null | undefined): FileContent {
  if (node == null) return { kind: 'missing' };
  if ('mode' in node) {
    if (node.mode === SUBMODULE_MODE) return { kind: 'submodule' };
    if (node.mode === SYMLINK_MODE) return { kind: 'symlink' };
    return node.object === null ? { kind: 'missing' } : toBlob(node.object);
  }
  return toBlob(node as BlobNode);
}

function toBlob(blob: BlobNode): FileContent {
  if (blob.oid === undefined || blob.byteSize === undefined) return { kind: 'missing' };
  const bytes = wholeText(blob);
  return bytes === null ? { kind: 'blob', oid: blob.oid, size: blob.byteSize } : { kind: 'text', oid: blob.oid, bytes };
}

/**
 * GraphQL cuts text at 512,000 bytes and replaces what is not UTF-8: only text that is provably whole is used.
 * https://github.com/sveltia/sveltia-cms/issues/950
 */
function wholeText(blob: BlobNode): Uint8Array | null {
  if (blob.isBinary !== false || blob.isTruncated !== false || typeof blob.text !== 'string') return null;
  if (blob.text.includes('\uFFFD')) return null;
  const bytes = Buffer.from(blob.text, 'utf8');
  return bytes.length === blob.byteSize ? bytes : null;
}
