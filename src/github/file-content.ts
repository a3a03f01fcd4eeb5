import type { GitHubClient, RepositoryName } from './client.ts';
import {
  type BlobNode,
  eachFile,
  type FileAddress,
  type FileNode,
  queryFiles,
  SUBMODULE_MODE,
  SYMLINK_MODE,
} from './file-query.ts';

/** What stands at an address. */
export type FileContent =
  | { readonly kind: 'text'; readonly oid: string; readonly bytes: Uint8Array }
  /** GraphQL could not give it whole: the raw blob must be asked for. */
  | { readonly kind: 'blob'; readonly oid: string; readonly size: number; readonly isBinary: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'submodule' };

const CONTENT = 'oid byteSize isBinary isTruncated text';

/** What is asked of a file to have its content. */
export const CONTENT_FIELDS = { entry: `mode object { ... on Blob { ${CONTENT} } }`, blob: CONTENT } as const;

/** Reads files, in the order of their addresses: no more of them are in memory than one request brings. */
export async function* readFileContents(
  client: GitHubClient,
  repository: RepositoryName,
  addresses: readonly FileAddress[],
): AsyncGenerator<FileContent> {
  const fields = { queryName: 'FileContents', ...CONTENT_FIELDS };
  for await (const node of eachFile(client, repository, { addresses, fields })) yield toContent(node);
}

/** A path in a commit. */
export interface FilePlace {
  readonly commit: string;
  readonly path: string;
}

/** The ids of files, in the order of their places; null where there is no regular file. */
export async function readFileIds(
  client: GitHubClient,
  repository: RepositoryName,
  places: readonly FilePlace[],
): Promise<readonly (string | null)[]> {
  const addresses = places.map((place) => ({ by: 'path', ...place }) as const);
  const fields = { queryName: 'FileIds', entry: 'mode oid', blob: 'oid' };
  return (await queryFiles(client, repository, { addresses, fields })).map(toId);
}

/** What an answer holds. */
export function toContent(node: FileNode): FileContent {
  if (node == null) return { kind: 'missing' };
  if ('mode' in node) {
    if (node.mode === SUBMODULE_MODE) return { kind: 'submodule' };
    if (node.mode === SYMLINK_MODE) return { kind: 'symlink' };
    return node.object == null ? { kind: 'missing' } : toBlob(node.object);
  }
  return toBlob(node as BlobNode);
}

function toBlob(blob: BlobNode): FileContent {
  if (blob.oid === undefined || blob.byteSize === undefined) return { kind: 'missing' };
  const bytes = wholeText(blob);
  const { oid, byteSize: size, isBinary } = blob;
  return bytes === null ? { kind: 'blob', oid, size, isBinary: isBinary === true } : { kind: 'text', oid, bytes };
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

/** Trees and submodules are no files, and a link is read where it points to. */
function toId(node: FileNode): string | null {
  if (node == null || !('mode' in node) || node.oid === undefined) return null;
  return node.mode === SYMLINK_MODE || node.mode === SUBMODULE_MODE || node.mode === TREE_MODE ? null : node.oid;
}

const TREE_MODE = 0o040000;
