import { openSuite } from './check-state.ts';
import { diffFiles } from './diff.ts';
import type { World } from './exchange.ts';
import type { CommitRecord } from './git-store.ts';
import { nodeId } from './links.ts';
import { toInstallation } from './render/app.ts';
import { toCheckSuite } from './render/check.ts';
import { toPushedRepository } from './render/repository.ts';
import { type Account, fullName, type Installation, type Repository } from './state.ts';

export interface PushedRange {
  readonly repository: Repository;
  readonly branch: string;
  /** `tags`: the name is a tag's. */
  readonly kind?: 'heads' | 'tags';
  readonly sender: Account;
  /** Null: the branch is new. */
  readonly before: string | null;
  /** Null: the branch has been deleted. */
  readonly after: string | null;
}

const ZEROS = '0'.repeat(40);
const MAX_COMMITS = 2048;

/** Tells of a push, and of the check suite that GitHub opens for it. */
export async function tellPush(world: World, push: PushedRange): Promise<void> {
  const { repository, branch, kind = 'heads', sender, before, after } = push;
  const { store } = repository;
  const isForced = before !== null && after !== null && (await store.mergeBase(before, after)) !== before;
  const commits = after === null ? [] : await store.commits(await newCommits(push, after));
  const rendered = await Promise.all(commits.map((commit) => toPushedCommit(world, repository, commit)));
  const [head] = after === null ? [] : await store.commits([after]);
  const html = world.links.htmlRepository(repository);
  world.emit({
    event: 'push',
    action: null,
    repository,
    sender,
    payload: {
      ref: `refs/${kind}/${branch}`,
      before: before ?? ZEROS,
      after: after ?? ZEROS,
      base_ref: null,
      created: before === null,
      deleted: after === null,
      forced: isForced,
      compare: `${html}/compare/${(before ?? ZEROS).slice(0, 12)}...${(after ?? ZEROS).slice(0, 12)}`,
      commits: rendered,
      head_commit: head === undefined ? null : await toPushedCommit(world, repository, head),
      pusher: { name: sender.login, email: `${sender.login}@example.com` },
      repository: toPushedRepository(world.links, repository),
    },
  });
  if (head !== undefined && kind === 'heads') requestSuites(world, push, head);
}

/** Tells an App of its own installation. */
export function tellInstallation(world: World, installation: Installation, action: string, sender: Account): void {
  const { links, state } = world;
  const { account, repositoryIds } = installation;
  const repositories = state.repositories
    .filter((one) => one.owner === account && (repositoryIds === null || repositoryIds.has(one.id)))
    .map((one) => ({
      id: one.id,
      node_id: nodeId('R', one.id),
      name: one.name,
      full_name: fullName(one),
      private: one.private,
    }));
  const requester = action === 'created' ? { requester: null } : {};
  const payload = { installation: toInstallation(links, installation), repositories, ...requester };
  world.emit({ event: 'installation', action, repository: null, sender, payload, onlyApp: installation.app });
}

/** A trailer by which whoever commits keeps GitHub from opening check suites by itself. */
const SKIP_CHECKS = /\n\n+skip-checks: *true\s*$/;

/** Opens a suite for every App that may write checks, as GitHub does on a push to a repository itself. */
function requestSuites(world: World, { repository, branch, sender, before }: PushedRange, head: CommitRecord): void {
  if (SKIP_CHECKS.test(head.message)) return;
  for (const app of world.state.apps) {
    if (world.state.installationFor(app, repository)?.permissions.checks !== 'write') continue;
    const { suite, isNew } = openSuite(world.state, { app, repository, headSha: head.sha, headBranch: branch, before });
    if (!isNew) continue;
    world.emit({
      event: 'check_suite',
      action: 'requested',
      repository,
      sender,
      payload: { check_suite: toCheckSuite(world, suite, head) },
      onlyApp: app,
    });
  }
}

/** SHAs of a push, oldest first: for a new branch what no other branch holds. */
async function newCommits({ repository, branch, before }: PushedRange, after: string): Promise<string[]> {
  const { store, refPrefix } = repository;
  const limit = `--max-count=${MAX_COMMITS}`;
  if (before !== null) return (await store.revisions([limit, `${before}..${after}`])).reverse();
  const others = await store.refs(`${refPrefix}heads/`);
  others.delete(branch);
  const known = [...new Set(others.values())].filter((sha) => sha !== after);
  return (await store.revisions([limit, after, ...known.map((sha) => `^${sha}`)])).reverse();
}

async function toPushedCommit(
  world: World,
  repository: Repository,
  commit: CommitRecord,
): Promise<Record<string, unknown>> {
  const files = await diffFiles(repository.store, commit.parents[0] ?? null, commit.sha, world.patchLimits);
  const paths = (...statuses: string[]): string[] =>
    files.filter((file) => statuses.includes(file.status)).map((file) => file.filename);
  const renamedFrom = files.flatMap((file) => (file.previousFilename === null ? [] : [file.previousFilename]));
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${world.links.htmlRepository(repository)}/commit/${commit.sha}`,
    author: { name: commit.author.name, email: commit.author.email, date: commit.author.date },
    committer: { name: commit.committer.name, email: commit.committer.email, date: commit.committer.date },
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...renamedFrom],
    modified: paths('modified', 'changed'),
  };
}
