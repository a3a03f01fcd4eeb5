import type { PushedRange } from './events.ts';
import { toCheckRunWithSuite } from './render/check.ts';
import { toSimpleCommit } from './render/commit.ts';
import { rerequestRun, rerequestSuite } from './rest/check-suites.ts';
import { renderPull } from './rest/pulls.ts';
import { addSingleComment, type DraftComment } from './review-state.ts';
import { findCommit } from './revisions.ts';
import {
  type Account,
  type CheckRun,
  type IssueComment,
  type Pull,
  type Repository,
  type ReviewComment,
  timestamp,
} from './state.ts';
import { applySuggestion } from './suggestion.ts';
import { Workbench } from './workbench.ts';

export interface PullInput {
  readonly repository: Repository;
  /** Branch of the repository, or of the fork given as `headRepository`. */
  readonly head: string;
  readonly headRepository?: Repository;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly draft?: boolean;
}

/** A group of pull requests on their way through a merge queue. */
export interface MergeGroup {
  readonly repository: Repository;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

/** What people do with pull requests and their checks. */
export class People extends Workbench {
  /** Opens a pull request from a branch of the repository or of a fork. */
  async openPullRequest(input: PullInput): Promise<Pull> {
    const { repository, head, headRepository = repository } = input;
    const baseRef = input.base ?? repository.defaultBranch;
    const now = timestamp(this.world.now());
    const pull: Pull = {
      id: this.world.state.newId(),
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
      baseSha: await existing(repository, baseRef),
      headSha: await existing(headRepository, head),
      state: 'open',
      draft: input.draft ?? false,
      updatedAt: now,
      closedAt: null,
      mergedAt: null,
      mergeCommitSha: null,
    };
    repository.nextNumber += 1;
    this.world.state.pulls.push(pull);
    await this.#setHeadRef(pull);
    await this.#tell(pull, 'opened', pull.author);
    return pull;
  }

  async closePullRequest(pull: Pull, sender = 'dev'): Promise<void> {
    pull.state = 'closed';
    pull.closedAt = timestamp(this.world.now());
    await this.#tell(pull, 'closed', this.person(sender));
  }

  async reopenPullRequest(pull: Pull, sender = 'dev'): Promise<void> {
    pull.state = 'open';
    pull.closedAt = null;
    await this.#tell(pull, 'reopened', this.person(sender));
  }

  /** Points a pull request at another base branch. */
  async changeBase(pull: Pull, base: string, sender = 'dev'): Promise<void> {
    const changes = { base: { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } } };
    pull.baseRef = base;
    pull.baseSha = await existing(pull.repository, base);
    await this.#tell(pull, 'edited', this.person(sender), { changes });
  }

  async changeTitle(pull: Pull, title: string, sender = 'dev'): Promise<void> {
    const changes = { title: { from: pull.title } };
    pull.title = title;
    await this.#tell(pull, 'edited', this.person(sender), { changes });
  }

  /** Merges a pull request into its base with a merge commit. */
  async mergePullRequest(pull: Pull, sender = 'dev'): Promise<string> {
    const { repository, baseRef, headSha } = pull;
    const before = await existing(repository, baseRef);
    const message = `Merge pull request #${pull.number} from ${pull.headRef}`;
    const merged = await this.#mergeCommit({
      repository,
      base: before,
      head: headSha,
      branch: baseRef,
      message,
      sender,
    });
    pull.mergeCommitSha = merged;
    pull.mergedAt = timestamp(this.world.now());
    pull.state = 'closed';
    pull.closedAt = pull.mergedAt;
    await this.moved({ repository, branch: baseRef, before, after: merged, sender: this.person(sender) }, true);
    await this.#tell(pull, 'closed', this.person(sender));
    return merged;
  }

  /** Puts a pull request into the merge queue: a temporary branch, its push, and the request for checks. */
  async mergeGroup(pull: Pull, sender = 'dev'): Promise<MergeGroup> {
    const { repository, baseRef } = pull;
    const baseSha = await existing(repository, baseRef);
    const branch = `gh-readonly-queue/${baseRef}/pr-${pull.number}-${baseSha}`;
    const message = `Merge pull request #${pull.number}`;
    const headSha = await this.#mergeCommit({ repository, base: baseSha, head: pull.headSha, branch, message, sender });
    const group = { repository, headSha, headRef: `refs/heads/${branch}`, baseSha, baseRef: `refs/heads/${baseRef}` };
    await this.moved({ repository, branch, before: null, after: headSha, sender: this.person(sender) }, true);
    await this.#tellMergeGroup(group, 'checks_requested');
    return group;
  }

  async destroyMergeGroup(group: MergeGroup, reason: 'merged' | 'invalidated' | 'dequeued'): Promise<void> {
    await this.#tellMergeGroup(group, 'destroyed', { reason });
  }

  /** The "Re-run" button of a check run. */
  rerequest(run: CheckRun, sender = 'dev'): void {
    rerequestRun(this.world, run, this.person(sender));
  }

  /** The "Re-run all checks" button. */
  async rerequestAll(run: CheckRun, sender = 'dev'): Promise<void> {
    await rerequestSuite(this.world, run.suite, this.person(sender));
  }

  /** A button that the App itself put on its check run. */
  pressAction(run: CheckRun, identifier: string, sender = 'dev'): void {
    if (!run.actions.some((one) => one.identifier === identifier)) throw new Error(`no button ${identifier}`);
    this.world.emit({
      event: 'check_run',
      action: 'requested_action',
      repository: run.suite.repository,
      sender: this.person(sender),
      payload: { check_run: toCheckRunWithSuite(this.world, run), requested_action: { identifier } },
      onlyApp: run.suite.app,
    });
  }

  /** Check runs on a commit, oldest first. */
  checkRuns(repository: Repository, sha: string): CheckRun[] {
    return this.world.state.checkRuns.filter((run) => run.suite.repository === repository && run.suite.headSha === sha);
  }

  /** Review comments of a pull request, oldest first. */
  reviewComments(pull: Pull): ReviewComment[] {
    return this.world.state.reviewComments.filter((one) => one.pull === pull);
  }

  /** A person's comment in the conversation. */
  comment(pull: Pull, body: string, author = 'dev'): IssueComment {
    const now = timestamp(this.world.now());
    const id = this.world.state.newId();
    const comment = {
      id,
      pull,
      author: this.person(author),
      createdAt: now,
      body,
      updatedAt: now,
      minimizedReason: null,
    };
    this.world.state.issueComments.push(comment);
    return comment;
  }

  /** A person's comment on a line of the diff. */
  async commentLine(pull: Pull, draft: DraftComment, author = 'dev'): Promise<ReviewComment> {
    return await addSingleComment(this.world, pull, this.person(author), draft);
  }

  /** The "Commit suggestion" button: a commit on the head branch. Gives its SHA. */
  async commitSuggestion(comment: ReviewComment, sender = 'dev'): Promise<string> {
    const { pull } = comment;
    if (pull.headRepository === null) throw new Error('the head repository has gone');
    const files = await applySuggestion(this.world, comment);
    return await this.push({
      repository: pull.headRepository,
      branch: pull.headRef,
      files,
      message: `Update ${comment.path}`,
      sender,
    });
  }

  protected override async moved(push: PushedRange, tell: boolean): Promise<void> {
    await super.moved(push, tell);
    const { repository, branch, before, after, sender } = push;
    if (after === null) return;
    for (const pull of this.world.state.pulls) {
      if (pull.state !== 'open' || pull.headRepository !== repository || pull.headRef !== branch) continue;
      pull.headSha = after;
      pull.baseSha = (await findCommit(pull.repository, pull.baseRef)) ?? pull.baseSha;
      pull.updatedAt = timestamp(this.world.now());
      await this.#setHeadRef(pull);
      if (tell) await this.#tell(pull, 'synchronize', sender, { before, after });
    }
  }

  async #mergeCommit(input: {
    readonly repository: Repository;
    readonly base: string;
    readonly head: string;
    readonly branch: string;
    readonly message: string;
    readonly sender: string;
  }): Promise<string> {
    const tree = await input.repository.store.mergedTree(input.base, input.head);
    if (tree === null) throw new Error('the pull request conflicts with its base');
    return await this.commit({ ...input, parents: [input.base, input.head], tree });
  }

  async #setHeadRef({ repository, number, headSha }: Pull): Promise<void> {
    await repository.store.setRef(`${repository.refPrefix}pull/${number}/head`, headSha);
  }

  async #tell(
    pull: Pull,
    action: string,
    sender: Account,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { world } = this;
    pull.updatedAt = timestamp(world.now());
    const payload = { number: pull.number, pull_request: await renderPull(world, pull), ...more };
    world.emit({ event: 'pull_request', action, repository: pull.repository, sender, payload });
  }

  async #tellMergeGroup(
    group: MergeGroup,
    action: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { repository, headSha, headRef, baseSha, baseRef } = group;
    const [head] = await repository.store.commits([headSha]);
    if (head === undefined) throw new Error(`no commit ${headSha}`);
    const merge_group = {
      head_sha: headSha,
      head_ref: headRef,
      base_sha: baseSha,
      base_ref: baseRef,
      head_commit: toSimpleCommit(head),
    };
    const payload = { merge_group, ...more };
    this.world.emit({ event: 'merge_group', action, repository, sender: this.person('dev'), payload });
  }
}

async function existing(repository: Repository, name: string): Promise<string> {
  const found = await findCommit(repository, name);
  if (found === null) throw new Error(`no commit ${name}`);
  return found;
}
