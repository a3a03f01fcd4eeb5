import { z } from 'zod';
import type { PushedCommit } from '../change/pushed-changes.ts';
import { laneOf } from '../verdict/commit-job.ts';
import type { EventReader } from './event-reader.ts';
import { installationSchema, isZero, repositorySchema, shaSchema, toTime } from './payload.ts';

const BRANCH = 'refs/heads/';

/** A merge queue's own branches; the `merge_group` event stands for them. */
const MERGE_QUEUE_BRANCH = 'refs/heads/gh-readonly-queue/';

/** So long a push waits for the event of its pull request, which takes its place. */
const PULL_REQUEST_GRACE_MS = 3000;

/** Some senders list no more than this many commits, without saying that there were others. */
const LISTED_COMMITS = 20;

/** Beyond this many paths they are not kept: a job waits in memory. */
const KEPT_PATHS = 300;

/** One answer for the whole list: a list of wrong entries would make a list of errors. */
const paths = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.length <= KEPT_PATHS && value.every((path) => typeof path === 'string'),
);

const commitSchema = z.object({ id: shaSchema, added: paths, removed: paths, modified: paths });

const schema = z.object({
  ref: z.string(),
  before: shaSchema,
  after: shaSchema,
  deleted: z.boolean(),
  commits: z.array(z.unknown()).default([]),
  repository: repositorySchema.extend({ pushed_at: z.union([z.string(), z.number(), z.null()]).optional() }),
  installation: installationSchema,
});

/**
 * A push to the default branch is judged by what it brought, and never dropped; a push to another branch by all that
 * the branch has beyond the default one, so that a newer push makes it pointless.
 */
export const readPush: EventReader = (payload, { delivery, now }) => {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return { ignored: 'payload-unreadable' };
  const { ref, before, after, deleted, commits, repository, installation } = parsed.data;
  if (!ref.startsWith(BRANCH)) return { ignored: 'not-a-branch' };
  if (ref.startsWith(MERGE_QUEUE_BRANCH)) return { ignored: 'merge-queue-branch' };
  if (deleted || isZero(after)) return { ignored: 'branch-deleted' };
  const isDefault = ref === `${BRANCH}${repository.default_branch}`;
  const previous = isZero(before) ? null : before;
  return {
    job: {
      kind: 'commit',
      event: 'push',
      deliveries: [delivery],
      installationId: installation.id,
      repository: { owner: repository.owner.login, name: repository.name },
      repositoryUrl: repository.html_url ?? null,
      sha: after,
      pullRequest: null,
      namedBase: isDefault ? { kind: 'before', sha: previous } : null,
      pushed: toPushed(commits),
      rerequests: [],
      rescan: null,
      recovered: false,
      lane: laneOf(repository.id, after),
      topic: isDefault ? null : `${repository.id}/${ref}`,
      version: { sha: after, before: previous, time: toTime(repository.pushed_at) },
      notBefore: isDefault ? now : now + PULL_REQUEST_GRACE_MS,
      leftTraces: false,
    },
  };
};

function toPushed(commits: readonly unknown[]): readonly PushedCommit[] | null {
  if (commits.length === 0 || commits.length >= LISTED_COMMITS) return null;
  const parsed = z.array(commitSchema).safeParse(commits);
  if (!parsed.success) return null;
  const pushed = parsed.data.map(({ id, added, removed, modified }) => ({
    sha: id,
    paths: [...added, ...removed, ...modified],
  }));
  return pushed.reduce((sum, commit) => sum + commit.paths.length, 0) > KEPT_PATHS ? null : pushed;
}
