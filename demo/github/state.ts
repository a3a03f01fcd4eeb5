import type { KeyObject } from 'node:crypto';
import type { GitStore } from './git-store.ts';

export type AccessLevel = 'read' | 'write' | 'admin';
export type Permissions = Readonly<Record<string, AccessLevel>>;
export type RepositoryRole = 'admin' | 'write' | 'read' | 'none';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
}

export interface AppRecord {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly externalUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicKey: KeyObject;
  readonly owner: Account;
  readonly bot: Account;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly createdAt: string;
  webhookSecret: string;
  hookUrl: string | null;
}

export interface Installation {
  readonly id: number;
  readonly app: AppRecord;
  readonly account: Account;
  readonly createdAt: string;
  /** What the owner has accepted; an App may ask for more than it was given. */
  permissions: Permissions;
  /** Null: all repositories of the account. */
  repositoryIds: Set<number> | null;
  suspendedAt: string | null;
}

export interface InstallationToken {
  readonly token: string;
  readonly installation: Installation;
  readonly permissions: Permissions;
  readonly repositoryIds: ReadonlySet<number> | null;
  readonly expiresAt: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly private: boolean;
  readonly parent: Repository | null;
  /** Objects are shared by a repository and all its forks, as on GitHub. */
  readonly store: GitStore;
  /** `refs/` for a root, `refs/forks/<id>/` for a fork of it. */
  readonly refPrefix: string;
  readonly createdAt: string;
  readonly roles: Map<string, RepositoryRole>;
  name: string;
  defaultBranch: string;
  pushedAt: string;
  nextNumber: number;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  readonly headRef: string;
  readonly headOwner: Account;
  readonly createdAt: string;
  /** Null once the fork has been deleted. */
  headRepository: Repository | null;
  title: string;
  body: string | null;
  baseRef: string;
  baseSha: string;
  headSha: string;
  state: 'open' | 'closed';
  draft: boolean;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergeCommitSha: string | null;
}

export type CheckStatus = 'queued' | 'in_progress' | 'completed';
export type CheckConclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'success'
  | 'skipped'
  | 'timed_out';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number | null;
  readonly end_column: number | null;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string | null;
  readonly message: string;
  readonly raw_details: string | null;
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckSuite {
  readonly id: number;
  readonly app: AppRecord;
  readonly repository: Repository;
  readonly headSha: string;
  /** Null for a commit that no branch of this repository holds (a fork's). */
  readonly headBranch: string | null;
  readonly before: string | null;
  readonly createdAt: string;
  updatedAt: string;
  /** Set by "re-run": the suite is queued again until its next run concludes. */
  rerequestedAt: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: CheckSuite;
  readonly annotations: CheckAnnotation[];
  name: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  actions: readonly CheckAction[];
}

export interface Review {
  readonly id: number;
  readonly pull: Pull;
  readonly author: Account;
  readonly commitId: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  body: string;
  submittedAt: string | null;
}

export type DiffSide = 'LEFT' | 'RIGHT';

export interface ReviewComment {
  readonly id: number;
  readonly review: Review;
  readonly pull: Pull;
  readonly author: Account;
  readonly path: string;
  readonly subjectType: 'line' | 'file';
  readonly side: DiffSide;
  readonly line: number;
  readonly startLine: number | null;
  readonly startSide: DiffSide | null;
  readonly position: number;
  readonly diffHunk: string;
  readonly inReplyTo: ReviewComment | null;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimizedReason: string | null;
  /** Of the first comment of a thread: the thread is resolved. */
  resolved: boolean;
}

export interface IssueComment {
  readonly id: number;
  readonly pull: Pull;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimizedReason: string | null;
}

export interface Delivery {
  readonly id: number;
  readonly guid: string;
  readonly app: AppRecord;
  readonly event: string;
  readonly action: string | null;
  readonly redelivery: boolean;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  deliveredAt: string | null;
  duration: number;
  statusCode: number;
  status: string;
  url: string;
  requestHeaders: Readonly<Record<string, string>>;
  responseHeaders: Readonly<Record<string, string>>;
  responseBody: string;
}

/** Everything the local GitHub remembers beside the git objects. */
export class State {
  readonly accounts = new Map<string, Account>();
  readonly apps: AppRecord[] = [];
  readonly installations: Installation[] = [];
  readonly tokens = new Map<string, InstallationToken>();
  readonly repositories: Repository[] = [];
  readonly pulls: Pull[] = [];
  readonly checkSuites: CheckSuite[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly issueComments: IssueComment[] = [];
  readonly deliveries: Delivery[] = [];
  #lastId = 1000;

  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The account of that login, made on first mention. */
  account(login: string, type: Account['type'] = 'User'): Account {
    const key = login.toLowerCase();
    const known = this.accounts.get(key);
    if (known !== undefined) return known;
    const account: Account = { id: this.newId(), login, type };
    this.accounts.set(key, account);
    return account;
  }

  repository(owner: string, name: string): Repository | undefined {
    const wanted = `${owner}/${name}`.toLowerCase();
    return this.repositories.find((one) => fullName(one).toLowerCase() === wanted);
  }

  pull(repository: Repository, number: number): Pull | undefined {
    return this.pulls.find((one) => one.repository === repository && one.number === number);
  }

  installationFor(app: AppRecord, repository: Repository): Installation | undefined {
    return this.installations.find(
      (one) =>
        one.app === app &&
        one.account === repository.owner &&
        (one.repositoryIds === null || one.repositoryIds.has(repository.id)),
    );
  }
}

/** `owner/name`, as GitHub writes it. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** The present moment as GitHub writes it, to the second. */
export function timestamp(now: number = Date.now()): string {
  return new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
