import { onRepository, type RepositoryExchange } from '../auth.ts';
import { type Answer, type JsonObject, ok, type Route } from '../exchange.ts';
import { nodeId } from '../links.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import { toGitCommit } from '../render/commit.ts';
import { findCommit } from '../revisions.ts';
import { toBase64 } from './contents.ts';

const READ = { permission: 'contents', level: 'read' } as const;
const MAX_BLOB = 100 * 1024 * 1024;
const MAX_TREE_ENTRIES = 100_000;
const MAX_TREE_BYTES = 7 * 1024 * 1024;
const SHA = /^[0-9a-f]{40}$/;

/** Git objects and refs. */
export const gitDataRoutes: readonly Route[] = [
  onRepository('GET', '/git/blobs/{file_sha}', READ, getBlob),
  onRepository('GET', '/git/trees/{tree_sha}', READ, getTree),
  onRepository('GET', '/git/commits/{commit_sha}', READ, getCommit),
  onRepository('GET', '/git/ref/{ref}', READ, async (exchange) => {
    const { repository, params } = exchange;
    const sha = await repository.store.resolveCommit(`${repository.refPrefix}${params.ref}`);
    if (sha === null) throw notFound();
    return ok(toRef(exchange, params.ref ?? '', sha));
  }),
  onRepository('GET', '/git/matching-refs/{ref}', READ, async (exchange) => {
    const { repository, params } = exchange;
    const refs = await repository.store.refs(repository.refPrefix);
    const matching = [...refs].filter(([name]) => name.startsWith(params.ref ?? '') && !name.startsWith('forks/'));
    return ok(matching.map(([name, sha]) => toRef(exchange, name, sha)));
  }),
];

async function getBlob(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, world, accept } = exchange;
  const sha = exchange.params.file_sha ?? '';
  if (!SHA.test(sha)) throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  const object = await repository.store.object(sha);
  if (object === null || object.type !== 'blob') throw notFound();
  if (object.bytes.length > MAX_BLOB) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size.', { errors });
  }
  if (/application\/vnd\.github\.(?:v3\.)?raw/.test(accept)) {
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', content: object.bytes } };
  }
  return ok({
    sha,
    node_id: nodeId('B', sha),
    url: `${world.links.apiRepository(repository)}/git/blobs/${sha}`,
    size: object.bytes.length,
    content: toBase64(object.bytes),
    encoding: 'base64',
  });
}

async function getTree(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, world, query } = exchange;
  const name = exchange.params.tree_sha ?? '';
  const revision = SHA.test(name) ? name : await findCommit(repository, name);
  const tree = revision === null ? null : await repository.store.resolve(`${revision}^{tree}`);
  if (tree === null) throw notFound();
  const api = `${world.links.apiRepository(repository)}/git`;
  const all = await repository.store.tree(tree, query.has('recursive'));
  const entries: JsonObject[] = [];
  let bytes = 0;
  for (const { path, mode, type, sha, size } of all) {
    const address = type === 'commit' ? {} : { url: `${api}/${type}s/${sha}` };
    const entry = { path, mode, type, sha, ...(size === null ? {} : { size }), ...address };
    bytes += JSON.stringify(entry).length;
    if (entries.length === MAX_TREE_ENTRIES || bytes > MAX_TREE_BYTES) break;
    entries.push(entry);
  }
  return ok({ sha: tree, url: `${api}/trees/${tree}`, tree: entries, truncated: entries.length < all.length });
}

async function getCommit(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, world } = exchange;
  const sha = exchange.params.commit_sha ?? '';
  if (!SHA.test(sha) || (await repository.store.resolveCommit(sha)) === null) throw notFound();
  const [commit] = await repository.store.commits([sha]);
  if (commit === undefined) throw notFound();
  return ok(toGitCommit(world.links, repository, commit));
}

function toRef({ repository, world }: RepositoryExchange, name: string, sha: string): JsonObject {
  const api = `${world.links.apiRepository(repository)}/git`;
  return {
    ref: `refs/${name}`,
    node_id: nodeId('REF', `${repository.id}:${name}`),
    url: `${api}/refs/${name}`,
    object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
  };
}
