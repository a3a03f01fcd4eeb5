import { presentPlace } from '../github/comment-place.ts';
import type { World } from '../github/exchange.ts';
import { pullCommits, pullFiles } from '../github/pull-diff.ts';
import type { CheckRun, Pull, Repository, ReviewComment } from '../github/state.ts';
import type { CommitView, PullView, ThreadView } from './pull-view.ts';

/** Reads what the pages of a pull request show. `committed`: comment id → commit made of its suggestion. */
export async function loadPull(world: World, pull: Pull, committed: ReadonlyMap<number, string>): Promise<PullView> {
  const { state } = world;
  const reviews = state.reviews.filter((one) => one.pull === pull && one.state !== 'PENDING');
  const visible = state.reviewComments.filter((one) => one.pull === pull && one.review.state !== 'PENDING');
  const threads = visible
    .filter((one) => one.inReplyTo === null)
    .map(async (root): Promise<ThreadView> => {
      const replies = visible.filter((one) => one.inReplyTo === root);
      const place = await presentPlace(world, root);
      return { root, replies, place, committedAs: committed.get(root.id) ?? null };
    });
  return {
    pull,
    reviews,
    threads: await Promise.all(threads),
    comments: state.issueComments.filter((one) => one.pull === pull),
    commits: await loadCommits(world, pull),
    files: await pullFiles(world, pull),
  };
}

/** Check runs on a commit, newest first. */
export function runsOn(world: World, repository: Repository, sha: string): CheckRun[] {
  return world.state.checkRuns
    .filter(({ suite }) => suite.repository === repository && suite.headSha === sha)
    .reverse();
}

/** The lines of a file at a commit, or null if there is none. */
export async function loadLines(repository: Repository, sha: string, path: string): Promise<string[] | null> {
  const blob = await repository.store.object(`${sha}:${path}`);
  return blob?.type === 'blob' ? blob.bytes.toString().replace(/\n$/, '').split('\n') : null;
}

async function loadCommits(world: World, pull: Pull): Promise<CommitView[]> {
  const { repository } = pull;
  const commits = await repository.store.commits(await pullCommits(pull));
  // GitHub hears of several commits at once, by the push of the last one: that one has the suite.
  let seenAt = pull.updatedAt;
  const views = commits.reverse().map(({ sha, message, author }): CommitView => {
    const suite = world.state.checkSuites.find((one) => one.repository === repository && one.headSha === sha);
    seenAt = suite?.createdAt ?? seenAt;
    const title = message.split('\n')[0] ?? '';
    return { sha, title, author: author.name, seenAt, runs: runsOn(world, repository, sha) };
  });
  return views.reverse();
}

/** Whether a comment's suggestion can be committed now, as `applySuggestion` sees it. */
export function canCommit({ root, place }: Pick<ThreadView, 'root' | 'place'>): boolean {
  return isOpenFor(root) && place.line !== null;
}

function isOpenFor({ pull, side }: ReviewComment): boolean {
  return pull.state === 'open' && pull.headRepository !== null && side === 'RIGHT';
}
