import { join } from 'node:path';
import { installApp } from './app-registration.ts';
import { type PushedRange, tellInstallation, tellPush } from './events.ts';
import type { World } from './exchange.ts';
import type { FileTree } from './fast-import.ts';
import { GitStore } from './git-store.ts';
import { branchRef, findCommit } from './revisions.ts';
import {
  type Account,
  type AppRecord,
  type Installation,
  type Permissions,
  type Repository,
  type RepositoryRole,
  timestamp,
} from './state.ts';

export interface RepositoryInput {
  readonly owner?: string;
  readonly ownerType?: Account['type'];
  readonly name?: string;
  readonly files?: FileTree;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** False: the App is not installed on the owner. */
  readonly install?: boolean;
}

export interface PushInput {
  readonly repository: Repository;
  /** The default branch if left out. */
  readonly branch?: string;
  /** What changes; null takes a file away. */
  readonly files?: FileTree;
  /** Old path → new path. */
  readonly renames?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Branch or SHA to start from: the branch itself if it exists, else the default branch. Another one is a forced push. */
  readonly from?: string;
  /** No parent at all. */
  readonly orphan?: boolean;
  readonly sender?: string;
  /** False: nobody is told. */
  readonly tell?: boolean;
}

// The first commit's time; each later one is a minute younger, so that SHAs repeat from run to run.
const FIRST_COMMIT = Date.UTC(2026, 0, 5, 9) / 1000;

/** Repositories, pushes and installations: what people do on GitHub, as functions. */
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

  /** The account of a person. */
  person(login: string): Account {
    return this.world.state.account(login, 'User');
  }

  /** A repository with one commit of these files, the App installed on its owner. */
  async createRepository(input: RepositoryInput = {}): Promise<Repository> {
    const { state } = this.world;
    const owner = state.account(input.owner ?? 'acme', input.ownerType ?? 'Organization');
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
    const files = input.files ?? { 'README.md': `# ${repository.name}\n` };
    await this.push({ repository, files, message: 'first commit', tell: false });
    return repository;
  }

  /** A fork: its own branches over the same objects, the App not installed. */
  async fork(parent: Repository, owner = 'stranger'): Promise<Repository> {
    const { state } = this.world;
    const id = state.newId();
    const now = timestamp(this.world.now());
    const fork: Repository = {
      ...parent,
      id,
      owner: this.person(owner),
      parent,
      refPrefix: `refs/forks/${id}/`,
      createdAt: now,
      roles: new Map<string, RepositoryRole>([[owner.toLowerCase(), 'admin']]),
      pushedAt: now,
      nextNumber: 1,
    };
    state.repositories.push(fork);
    const heads = await parent.store.refs(branchRef(parent, ''));
    for (const [branch, sha] of heads) await parent.store.setRef(branchRef(fork, branch), sha);
    return fork;
  }

  /** Takes a repository away; pull requests from it lose their head repository. */
  deleteRepository(repository: Repository): void {
    const { repositories, pulls } = this.world.state;
    repositories.splice(repositories.indexOf(repository), 1);
    for (const pull of pulls) {
      if (pull.headRepository === repository) pull.headRepository = null;
    }
  }

  /** One commit on a branch, told as a push. Gives the new SHA. */
  async push(input: PushInput): Promise<string> {
    const { repository, branch = repository.defaultBranch, sender = 'dev' } = input;
    const before = await this.tip(repository, branch);
    const start = input.from ?? (before === null ? repository.defaultBranch : branch);
    const parent = input.orphan === true ? null : await findCommit(repository, start);
    const after = await this.commit({
      repository,
      branch,
      parents: parent === null ? [] : [parent],
      message: input.message,
      sender,
      files: input.files ?? {},
      renames: input.renames ?? {},
    });
    await this.moved({ repository, branch, before, after, sender: this.person(sender) }, input.tell !== false);
    return after;
  }

  /** Moves a branch to a commit that exists: a push of nothing new, or a reset. */
  async moveBranch(repository: Repository, branch: string, sha: string, sender = 'dev'): Promise<void> {
    const before = await this.tip(repository, branch);
    await repository.store.setRef(branchRef(repository, branch), sha);
    await this.moved({ repository, branch, before, after: sha, sender: this.person(sender) }, true);
  }

  /** Puts a tag on a commit. */
  async pushTag(repository: Repository, tag: string, sha: string, sender = 'dev'): Promise<void> {
    await repository.store.setRef(`${repository.refPrefix}tags/${tag}`, sha);
    const { world } = this;
    await tellPush(world, {
      repository,
      branch: tag,
      kind: 'tags',
      before: null,
      after: sha,
      sender: this.person(sender),
    });
  }

  async deleteBranch(repository: Repository, branch: string, sender = 'dev'): Promise<void> {
    const before = await this.tip(repository, branch);
    await repository.store.deleteRef(branchRef(repository, branch));
    await this.moved({ repository, branch, before, after: null, sender: this.person(sender) }, true);
  }

  /** The commit a branch points to, or null. */
  tip(repository: Repository, branch: string = repository.defaultBranch): Promise<string | null> {
    return repository.store.resolveCommit(branchRef(repository, branch));
  }

  /** Installs the App on an account and tells it so. */
  install(
    owner: string,
    given: { readonly permissions?: Permissions; readonly repositories?: readonly Repository[] } = {},
  ): Installation {
    const account = this.world.state.account(owner, 'Organization');
    const installation = installApp(this.world, this.app, account, {
      ...(given.permissions === undefined ? {} : { permissions: given.permissions }),
      ...(given.repositories === undefined ? {} : { repositoryIds: given.repositories.map((one) => one.id) }),
    });
    tellInstallation(this.world, installation, 'created', this.person('dev'));
    return installation;
  }

  /** Takes the App off an account: its tokens die with it. */
  uninstall(installation: Installation): void {
    const { installations, tokens } = this.world.state;
    installations.splice(installations.indexOf(installation), 1);
    for (const [key, token] of tokens) {
      if (token.installation === installation) tokens.delete(key);
    }
    tellInstallation(this.world, installation, 'deleted', this.person('dev'));
  }

  suspend(installation: Installation, isSuspended = true): void {
    installation.suspendedAt = isSuspended ? timestamp(this.world.now()) : null;
    tellInstallation(this.world, installation, isSuspended ? 'suspend' : 'unsuspend', this.person('dev'));
  }

  /** Tells of a `repository` event; `renamed` takes its `changes` along. */
  tellRepository(repository: Repository, action: string, more: Readonly<Record<string, unknown>> = {}): void {
    this.world.emit({ event: 'repository', action, repository, sender: this.person('dev'), payload: more });
  }

  /** Writes a commit and moves the branch, without telling. */
  protected async commit(input: {
    readonly repository: Repository;
    readonly branch: string;
    readonly parents: readonly string[];
    readonly message: string | undefined;
    readonly sender: string;
    readonly files?: FileTree;
    readonly renames?: Readonly<Record<string, string>>;
    readonly tree?: string;
  }): Promise<string> {
    const { repository, branch, parents, sender, files = {}, renames = {} } = input;
    this.#commits += 1;
    return await repository.store.commit({
      ref: branchRef(repository, branch),
      parents,
      message: input.message ?? `change ${this.#commits}`,
      author: { name: sender, email: `${sender}@example.com` },
      time: FIRST_COMMIT + this.#commits * 60,
      files,
      renames,
      ...(input.tree === undefined ? {} : { tree: input.tree }),
    });
  }

  /** What follows from a branch that has moved. */
  protected async moved(push: PushedRange, tell: boolean): Promise<void> {
    push.repository.pushedAt = timestamp(this.world.now());
    if (tell) await tellPush(this.world, push);
  }
}
