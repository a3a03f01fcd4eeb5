import type { GitHubClient, RepositoryName } from './client.ts';

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
  return readStream(data, blob.limit);
}

async function readStream(body: unknown, limit: number): Promise<Uint8Array | null> {
  if (!(body instanceof ReadableStream)) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
