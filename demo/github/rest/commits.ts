import { onRepository, type RepositoryExchange } from '../auth.ts';
import { diffFiles, diffText, patchText } from '../diff.ts';
import { type Answer, ok, type Route } from '../exchange.ts';
import { linkHeader, pageOf, paginate } from '../paginate.ts';
import { pullCommits } from '../pull-diff.ts';
import { notFound } from '../refusal.ts';
import { toCommit, toDiffEntry } from '../render/commit.ts';
import { toSimplePull } from '../render/pull.ts';
import { commitOf } from '../revisions.ts';

const CONTENTS = { permission: 'contents', level: 'read' } as const;
const FILES_PER_PAGE = 300;
const MAX_FILES = 3000;

/** Commits, with the files they change. */
export const commitRoutes: readonly Route[] = [
  onRepository('GET', '/commits', CONTENTS, listCommits),
  onRepository('GET', '/commits/{ref}', CONTENTS, getCommit),
  onRepository('GET', '/commits/{commit_sha}/pulls', { permission: 'pull_requests', level: 'read' }, listPulls),
];

async function listCommits(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, world, query } = exchange;
  const start = await commitOf(exchange, query.get('sha') ?? repository.defaultBranch).catch(() => {
    throw notFound();
  });
  const path = query.get('path');
  const shas = await repository.store.revisions([start], path === null ? [] : [path]);
  const page = paginate(exchange, shas);
  const commits = await repository.store.commits(page.items);
  return { ...ok(commits.map((one) => toCommit(world.links, repository, one))), headers: page.headers };
}

async function getCommit(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, world, accept } = exchange;
  const { store } = repository;
  const sha = await commitOf(exchange, exchange.params.ref ?? '');
  const [commit] = await store.commits([sha]);
  if (commit === undefined) throw notFound();
  const parent = commit.parents[0] ?? null;
  const media = /application\/vnd\.github\.(?:v3\.)?(diff|patch|sha)/.exec(accept)?.[1];
  if (media === 'sha') return { status: 200, raw: { type: 'application/vnd.github.sha', content: sha } };
  if (media !== undefined) {
    const content = media === 'diff' ? await diffText(store, parent, sha) : await patchText(store, parent, sha);
    return { status: 200, raw: { type: `application/vnd.github.${media}; charset=utf-8`, content } };
  }
  const files = await diffFiles(store, parent, sha, world.patchLimits);
  const shown = files.slice(0, MAX_FILES);
  const { page, perPage } = pageOf(exchange, { perPage: FILES_PER_PAGE, maxPerPage: FILES_PER_PAGE });
  const entries = shown.slice((page - 1) * perPage, page * perPage);
  const additions = files.reduce((total, file) => total + file.additions, 0);
  const deletions = files.reduce((total, file) => total + file.deletions, 0);
  const body = {
    ...toCommit(world.links, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: entries.map((file) => toDiffEntry(world.links, repository, sha, file)),
  };
  return { ...ok(body), headers: linkHeader(exchange, page, Math.ceil(shown.length / perPage)) };
}

/** Open pull requests that hold a commit. */
async function listPulls(exchange: RepositoryExchange): Promise<Answer> {
  const { repository, world, params } = exchange;
  const sha = await commitOf(exchange, params.commit_sha ?? '');
  const pulls = world.state.pulls.filter((pull) => pull.repository === repository && pull.state === 'open');
  const holds = await Promise.all(pulls.map(async (pull) => (await pullCommits(pull)).includes(sha)));
  const page = paginate(
    exchange,
    pulls.filter((_, index) => holds[index]),
  );
  return { ...ok(page.items.map((pull) => toSimplePull(world.links, pull))), headers: page.headers };
}
