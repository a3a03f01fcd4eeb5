import { join } from 'node:path';
import { installApp } from './app-registration.ts';
import { tellPush } from './events.ts';
import type { World } from './exchange.ts';
import type { FileTree } from './fast-import.ts';
import { GitStore } from './git-store.ts';
import { renderPull } from './rest/pulls.ts';
import { branchRef, findCommit } from './revisions.ts';
import type { Account, AppRecord, CheckRun, Pull, Repository, RepositoryRole } from './state.ts';
import { timestamp } from './state.ts';

export interface RepositoryInput {
  readonly owner?: string;
  readonly name?: string;
  readonly files?: FileTree;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** False: the App is not installed on the owner. */
  readonly install?: boolean;
}

export interface PushInput {
  readonly repository: Repository;
  readonly branch?: string;
  readonly files?: FileTree;
  readonly renames?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Branch, tag or SHA to start from; the branch itself if it exists, else the default branch. */
  readonly from?: string;
  /** No parent at all. */
  readonly orphan?: boolean;
  readonly sender?: string;
  /** False: nobody is told. */
  readonly tell?: boolean;
}

export interface PullInput {
  readonly repository: Repository;
  readonly head: string;
  readonly headRepository?: Repository;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly draft?: boolean;
}

// The first commit's time; each later one is a minute younger, so that SHAs repeat from run to run.
const FIRST_COMMIT = Date.UTC(2026, 0, 5, 9) / 1000;

/** What people do on GitHub, as functions: repositories, pushes, pull requests. */
export class Workbench {
  readonly world: World;
  #commits = 0;

  constructor(world: World) {
    this.world = world;
  }

  /** The first App registered here. */
  get app(): AppRecord {
    const [app] = this.world.state.apps;
    if (app === undefined) throw new Error('no App is registered with this local GitHub');
    return app;
  }

  /** A repository with one commit of these files, the App installed on its owner. */
  async createRepository(input: RepositoryInput = {}): Promise<Repository> {
    const { state } = this.world;
    const owner = state.account(input.owner ?? 'acme', 'Organization');
    const id = state.newId();
    const now = timestamp(this.world.now());
    const repository: Repository = {
      id,
      owner,
      name: input.name ?? 'shop',
      private: input.private ?? true,
      parent: null,
      store: await GitStore.create(join(this.world.directory, `${id}.git`)),
      refPrefix: 'refs/',
      createdAt: now,
      roles: new Map<string, RepositoryRole>([['dev', 'write']]),
      defaultBranch: input.defaultBranch ?? 'main',
      pushedAt: now,
      nextNumber: 1,
    };
    state.repositories.push(repository);
    const [app] = state.apps;
    const isInstalled = state.installations.some((one) => one.app === app && one.account === owner);
    if (app !== undefined && input.install !== false && !isInstalled) installApp(this.world, app, owner);
    const files = input.files ?? { 'README.md': '# shop\n' };
    await this.push({ repository, branch: repository.defaultBranch, files, message: 'first commit', tell: false });
    return repository;
  }

  /** One commit on a branch; tells of the push and of the pull requests it moves. Gives the new SHA. */
  async push(input: PushInput): Promise<string> {
    const { repository, branch = repository.defaultBranch, sender = 'dev' } = input;
    const before = await repository.store.resolveCommit(branchRef(repository, branch));
    const start = input.from ?? (before === null ? repository.defaultBranch : branch);
    const parent = input.orphan === true ? null : await findCommit(repository, start);
    this.#commits += 1;
    const after = await repository.store.commit({
      ref: branchRef(repository, branch),
      parents: parent === null ? [] : [parent],
      message: input.message ?? `change ${this.#commits}`,
      author: { name: sender, email: `${sender}@example.com` },
      time: FIRST_COMMIT + this.#commits * 60,
      files: input.files ?? {},
      ...(input.renames === undefined ? {} : { renames: input.renames }),
    });
    await this.#moved({ repository, branch, before, after, sender: this.person(sender) }, input.tell !== false);
    return after;
  }

  /** Opens a pull request from a branch of the repository or of a fork. */
  async openPullRequest(input: PullInput): Promise<Pull> {
    const { repository, head, headRepository = repository } = input;
    const { state } = this.world;
    const baseRef = input.base ?? repository.defaultBranch;
    const baseSha = await findCommit(repository, baseRef);
    const headSha = await findCommit(headRepository, head);
    if (baseSha === null || headSha === null) throw new Error(`no branch ${baseSha === null ? baseRef : head}`);
    const now = timestamp(this.world.now());
    const pull: Pull = {
      id: state.newId(),
      number: repository.nextNumber,
      repository,
      author: this.person(input.author ?? 'dev'),
      headRef: head,
      headOwner: headRepository.owner,
      headRepository,
      createdAt: now,
      title: input.title ?? `Merge ${head}`,
      body: input.body ?? null,
      baseRef,
      baseSha,
      headSha,
      state: 'open',
      draft: input.draft ?? false,
      updatedAt: now,
      closedAt: null,
      mergedAt: null,
      mergeCommitSha: null,
    };
    repository.nextNumber += 1;
    state.pulls.push(pull);
    await repository.store.setRef(`${repository.refPrefix}pull/${pull.number}/head`, headSha);
    await this.tellPull(pull, 'opened', pull.author);
    return pull;
  }

  /** Check runs on a commit, oldest first. */
  checkRuns(repository: Repository, sha: string): CheckRun[] {
    return this.world.state.checkRuns.filter((run) => run.suite.repository === repository && run.suite.headSha === sha);
  }

  /** The account of a person. */
  person(login: string): Account {
    return this.world.state.account(login, 'User');
  }

  protected async tellPull(
    pull: Pull,
    action: string,
    sender: Account,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    this.world.emit({
      event: 'pull_request',
      action,
      repository: pull.repository,
      sender,
      payload: { number: pull.number, pull_request: await renderPull(this.world, pull), ...more },
    });
  }

  async #moved(
    push: { repository: Repository; branch: string; before: string | null; after: string | null; sender: Account },
    tell: boolean,
  ): Promise<void> {
    const { repository, branch, before, after, sender } = push;
    repository.pushedAt = timestamp(this.world.now());
    if (tell) await tellPush(this.world, push);
    for (const pull of this.world.state.pulls) {
      const isMoved = pull.state === 'open' && pull.headRepository === repository && pull.headRef === branch;
      if (!isMoved || after === null) continue;
      pull.headSha = after;
      pull.baseSha = (await findCommit(pull.repository, pull.baseRef)) ?? pull.baseSha;
      pull.updatedAt = timestamp(this.world.now());
      await pull.repository.store.setRef(`${pull.repository.refPrefix}pull/${pull.number}/head`, after);
      if (tell) await this.tellPull(pull, 'synchronize', sender, { before, after });
    }
  }
}
