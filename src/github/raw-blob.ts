import { PostwardenError } from '../model/errors.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readStream } from './read-stream.ts';

/** Reads a blob's bytes as they are, or null as soon as there are more than `limit` of them. */
export async function readRawBlob(
  client: GitHubClient,
  repository: RepositoryName,
  blob: { readonly oid: string; readonly limit: number },
): Promise<Uint8Array | null> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner: repository.owner,
    repo: repository.name,
    file_sha: blob.oid,
    // Octokit would decode the answer as text, which loses bytes.
    request: { parseSuccessResponseBody: false },
    mediaType: { format: 'raw' },
  });
  try {
    return await readStream(data, blob.limit);
  } catch (cause) {
    throw new PostwardenError('github-unreachable', 'The connection was lost before the file was read.', { cause });
  }
}
