import { onRepository, type RepositoryExchange } from '../auth.ts';
import { diffText, patchText } from '../diff.ts';
import { type Answer, type JsonObject, ok, type Route, type World } from '../exchange.ts';
import { paginate } from '../paginate.ts';
import { pullCommits, pullFiles } from '../pull-diff.ts';
import { notFound } from '../refusal.ts';
import { toCommit, toDiffEntry } from '../render/commit.ts';
import { toPull, toSimplePull } from '../render/pull.ts';
import type { Pull } from '../state.ts';
import { tooLarge } from './compare.ts';

const MAX_FILES = 3000;
const MAX_COMMITS = 250;
const MAX_DIFF_FILES = 300;
const READ = { permission: 'pull_requests', level: 'read' } as const;

/** Pull requests, their files and commits. */
export const pullRoutes: readonly Route[] = [
  onRepository('GET', '/pulls', READ, listPulls),
  onRepository('GET', '/pulls/{pull_number}', READ, getPull),
  onRepository('GET', '/pulls/{pull_number}/files', READ, async (exchange) => {
    const { world, repository } = exchange;
    const pull = pullOf(exchange);
    const files = (await pullFiles(world, pull)).slice(0, MAX_FILES);
    const page = paginate(exchange, files);
    const entries = page.items.map((file) => toDiffEntry(world.links, repository, pull.headSha, file));
    return { ...ok(entries), headers: page.headers };
  }),
  onRepository('GET', '/pulls/{pull_number}/commits', READ, async (exchange) => {
    const { world, repository } = exchange;
    const page = paginate(exchange, (await pullCommits(pullOf(exchange))).slice(0, MAX_COMMITS));
    const commits = await repository.store.commits(page.items);
    return { ...ok(commits.map((one) => toCommit(world.links, repository, one))), headers: page.headers };
  }),
];

/** The pull request that a path names, or 404. */
export function pullOf({ world, repository, params }: RepositoryExchange): Pull {
  const pull = world.state.pull(repository, Number(params.pull_number));
  if (pull === undefined) throw notFound();
  return pull;
}

/** A pull request with the numbers that only its own address gives. */
export async function renderPull(world: World, pull: Pull): Promise<JsonObject> {
  const files = await pullFiles(world, pull);
  const commits = await pullCommits(pull);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return toPull(world.links, pull, {
    comments: world.state.issueComments.filter((one) => one.pull === pull).length,
    reviewComments: world.state.reviewComments.filter((one) => one.pull === pull).length,
    commits: commits.length,
    additions: sum(files.map((file) => file.additions)),
    deletions: sum(files.map((file) => file.deletions)),
    changedFiles: files.length,
  });
}

async function getPull(exchange: RepositoryExchange): Promise<Answer> {
  const { world, accept, repository } = exchange;
  const pull = pullOf(exchange);
  const media = /application\/vnd\.github\.(?:v3\.)?(diff|patch)/.exec(accept)?.[1];
  if (media === undefined) return ok(await renderPull(world, pull));
  if ((await pullFiles(world, pull)).length > MAX_DIFF_FILES) throw tooLarge();
  const { store } = repository;
  const from = (await store.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  const content =
    media === 'diff' ? await diffText(store, from, pull.headSha) : await patchText(store, from, pull.headSha);
  return { status: 200, raw: { type: `application/vnd.github.${media}; charset=utf-8`, content } };
}

function listPulls(exchange: RepositoryExchange): Answer {
  const { world, repository, query } = exchange;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const pulls = world.state.pulls.filter(
    (pull) =>
      pull.repository === repository &&
      (state === 'all' || pull.state === state) &&
      (head === null || head === `${pull.headOwner.login}:${pull.headRef}`) &&
      (base === null || base === pull.baseRef),
  );
  if (query.get('direction') !== 'asc') pulls.reverse();
  const page = paginate(exchange, pulls);
  return { ...ok(page.items.map((pull) => toSimplePull(world.links, pull))), headers: page.headers };
}
