import { onRepository, type RepositoryExchange } from '../auth.ts';
import { type Answer, type JsonObject, ok, type Route } from '../exchange.ts';
import type { TreeEntry } from '../git-store.ts';
import { encodePath } from '../links.ts';
import { notFound, Refusal } from '../refusal.ts';
import { commitOf } from '../revisions.ts';

const MAX_PLAIN = 1024 * 1024;
const MAX_RAW = 100 * 1024 * 1024;
const MAX_ENTRIES = 1000;
const SYMLINK = '120000';
const SUBMODULE = '160000';

type Media = 'json' | 'raw' | 'object';

/** Files and folders by path. */
export const contentRoutes: readonly Route[] = [
  onRepository('GET', '/contents/{path}', { permission: 'contents', level: 'read' }, getContents),
];

/** Base64 in lines of 60 characters, as GitHub writes it. */
export function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
}

async function getContents(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, query, accept } = exchange;
  const path = (exchange.params.path ?? '').replace(/\/$/, '');
  const ref = query.get('ref') ?? repository.defaultBranch;
  const sha = await commitOf(exchange, ref).catch(() => {
    throw new Refusal(404, `No commit found for the ref ${ref}`);
  });
  const media = (/application\/vnd\.github\.(?:v3\.)?(raw|object)/.exec(accept)?.[1] ?? 'json') as Media;
  const at = { exchange, sha, media };
  if (path === '') return await answerFolder(at, { path: '', sha });
  const entry = await findEntry(exchange, sha, path);
  if (entry === null) throw notFound();
  if (entry.type === 'tree') return await answerFolder(at, entry);
  if (entry.mode === SUBMODULE) return ok(submodule(at, entry));
  if (entry.mode === SYMLINK) return await answerSymlink(at, entry);
  return await answerFile(at, entry, path);
}

interface Place {
  readonly exchange: RepositoryExchange;
  readonly sha: string;
  readonly media: Media;
}

async function findEntry(exchange: RepositoryExchange, sha: string, path: string): Promise<TreeEntry | null> {
  const { store } = exchange.repository;
  const parent = path.includes('/') ? `${sha}:${path.slice(0, path.lastIndexOf('/'))}` : sha;
  const tree = await store.resolve(`${parent}^{tree}`);
  const folder = path.includes('/') ? await store.resolve(parent) : tree;
  if (folder === null) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const entries = await store.tree(folder, false).catch(() => []);
  const entry = entries.find((one) => one.path === name);
  return entry === undefined ? null : { ...entry, path };
}

async function answerFile(place: Place, entry: TreeEntry, path: string): Promise<Answer> {
  const { media, exchange } = place;
  const size = entry.size ?? 0;
  if (size > MAX_RAW || (size > MAX_PLAIN && media === 'json')) throw tooLarge(size > MAX_RAW);
  const object = await exchange.repository.store.object(entry.sha);
  if (object === null) throw notFound();
  if (media === 'raw') {
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', content: object.bytes } };
  }
  const isLarge = size > MAX_PLAIN;
  return ok({
    type: 'file',
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : toBase64(object.bytes),
    ...describe(place, { ...entry, path }),
  });
}

/** A symlink to a file of the repository gives that file. */
async function answerSymlink(place: Place, entry: TreeEntry): Promise<Answer> {
  const { exchange, sha } = place;
  const link = await exchange.repository.store.object(entry.sha);
  const target = link?.bytes.toString() ?? '';
  const resolved = new URL(target, `file:///${encodePath(entry.path)}`);
  const isInside = !target.startsWith('/') && resolved.protocol === 'file:';
  const found = isInside ? await findEntry(exchange, sha, decodeURIComponent(resolved.pathname.slice(1))) : null;
  if (found !== null && found.type === 'blob' && found.mode !== SYMLINK) {
    return await answerFile(place, found, entry.path);
  }
  return ok({ type: 'symlink', target, ...describe(place, entry) });
}

async function answerFolder(place: Place, folder: { readonly path: string; readonly sha: string }): Promise<Answer> {
  const { exchange, media } = place;
  const { store } = exchange.repository;
  const tree = (await store.resolve(`${folder.sha}^{tree}`)) ?? folder.sha;
  const entries = (await store.tree(tree, false)).slice(0, MAX_ENTRIES).map((entry) => ({
    ...entry,
    path: folder.path === '' ? entry.path : `${folder.path}/${entry.path}`,
  }));
  const listed = entries.map((entry) => ({ type: listedType(entry), ...describe(place, entry) }));
  if (media !== 'object') return ok(listed);
  const self = describe(place, { mode: '040000', type: 'tree', sha: tree, size: 0, path: folder.path });
  return ok({ type: 'dir', ...self, entries: listed });
}

function submodule(place: Place, entry: TreeEntry): JsonObject {
  return {
    type: 'submodule',
    submodule_git_url: `${place.exchange.world.links.html}/submodule.git`,
    ...describe(place, entry),
  };
}

function describe({ exchange, sha }: Place, entry: TreeEntry): JsonObject {
  const { repository, world } = exchange;
  const path = encodePath(entry.path);
  const url = `${world.links.apiRepository(repository)}/contents/${path}?ref=${sha}`;
  const isFolder = entry.type === 'tree';
  const git = `${world.links.apiRepository(repository)}/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${world.links.htmlRepository(repository)}/${isFolder ? 'tree' : 'blob'}/${sha}/${path}`;
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: isFolder ? null : `${world.links.htmlRepository(repository)}/raw/${sha}/${path}`,
    _links: { self: url, git, html },
  };
}

/** In listings a submodule is typed as a file up to API version 2022-11-28. */
function listedType(entry: TreeEntry): string {
  if (entry.type === 'tree') return 'dir';
  return entry.mode === SYMLINK ? 'symlink' : 'file';
}

function tooLarge(beyondAll: boolean): Refusal {
  const message = beyondAll
    ? 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.'
    : 'This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, but you can use the Git Data API to request blobs up to 100 MB in size.';
  return new Refusal(403, message, { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] });
}
