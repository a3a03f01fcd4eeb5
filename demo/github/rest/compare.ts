import { onRepository, type RepositoryExchange } from '../auth.ts';
import { diffFiles, diffText, patchText } from '../diff.ts';
import { type Answer, type JsonObject, ok, type Route } from '../exchange.ts';
import { linkHeader, pageOf } from '../paginate.ts';
import { notFound, Refusal } from '../refusal.ts';
import { toCommit, toDiffEntry } from '../render/commit.ts';
import { comparedCommit } from '../revisions.ts';

const MAX_FILES = 300;
const MAX_COMMITS = 250;

/** Comparing two commits. */
export const compareRoutes: readonly Route[] = [
  onRepository('GET', '/compare/{basehead}', { permission: 'contents', level: 'read' }, compare),
];

async function compare(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, accept, world } = exchange;
  const { store } = repository;
  const basehead = exchange.params.basehead ?? '';
  const [baseName = '', headName = ''] = basehead.split('...');
  const base = await comparedCommit(exchange, baseName);
  const head = await comparedCommit(exchange, headName);
  const mergeBase = await store.mergeBase(base, head);
  // Histories with nothing in common cannot be compared.
  if (mergeBase === null) throw notFound();
  const files = await diffFiles(store, mergeBase, head, world.patchLimits);
  const media = /application\/vnd\.github\.(?:v3\.)?(diff|patch)/.exec(accept)?.[1];
  if (media !== undefined) {
    if (files.length > MAX_FILES) throw tooLarge();
    const content = media === 'diff' ? await diffText(store, mergeBase, head) : await patchText(store, mergeBase, head);
    return { status: 200, raw: { type: `application/vnd.github.${media}; charset=utf-8`, content } };
  }

  const ahead = (await store.revisions([`${base}..${head}`])).reverse();
  const behind = await store.revisions([`${head}..${base}`]);
  const isPaged = exchange.query.has('page') || exchange.query.has('per_page');
  const { page, perPage } = pageOf(exchange, { maxPerPage: 100 });
  // Without paging the newest 250, with paging from the oldest on.
  const shown = isPaged ? ahead.slice((page - 1) * perPage, page * perPage) : ahead.slice(-MAX_COMMITS);
  const [baseCommit, mergeBaseCommit, ...commits] = await store.commits([base, mergeBase, ...shown]);
  if (baseCommit === undefined || mergeBaseCommit === undefined) throw notFound();
  const { links } = world;
  const entries: JsonObject[] =
    page === 1 ? files.slice(0, MAX_FILES).map((file) => toDiffEntry(links, repository, head, file)) : [];
  const html = `${links.htmlRepository(repository)}/compare/${encodeURIComponent(basehead)}`;
  const body = {
    url: `${links.apiRepository(repository)}/compare/${encodeURIComponent(basehead)}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: toCommit(links, repository, baseCommit),
    merge_base_commit: toCommit(links, repository, mergeBaseCommit),
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((commit) => toCommit(links, repository, commit)),
    files: entries,
  };
  return { ...ok(body), headers: isPaged ? linkHeader(exchange, page, Math.ceil(ahead.length / perPage)) : {} };
}

/** GitHub gives no diff of more than 300 files. */
export function tooLarge(): Refusal {
  return new Refusal(
    406,
    'Sorry, the diff exceeded the maximum number of files (300). Consider using a page of files.',
  );
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
