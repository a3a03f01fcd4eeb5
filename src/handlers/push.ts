import { z } from 'zod';
import type { EventReader } from './event-reader.ts';
import { installationSchema, isZero, repositorySchema, shaSchema, toTime } from './payload.ts';
import { laneOf } from './scan-job.ts';

const BRANCH = 'refs/heads/';

/** A merge queue's own branches; the `merge_group` event stands for them. */
const MERGE_QUEUE_BRANCH = 'refs/heads/gh-readonly-queue/';

/** So long a push waits for the event of its pull request, which takes its place. */
const PULL_REQUEST_GRACE_MS = 3000;

const schema = z.object({
  ref: z.string(),
  before: shaSchema,
  after: shaSchema,
  deleted: z.boolean(),
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
  const { ref, before, after, deleted, repository, installation } = parsed.data;
  if (!ref.startsWith(BRANCH)) return { ignored: 'not-a-branch' };
  if (ref.startsWith(MERGE_QUEUE_BRANCH)) return { ignored: 'merge-queue-branch' };
  if (deleted || isZero(after)) return { ignored: 'branch-deleted' };
  const isDefault = ref === `${BRANCH}${repository.default_branch}`;
  const previous = isZero(before) ? null : before;
  return {
    job: {
      event: 'push',
      deliveries: [delivery],
      installationId: installation.id,
      repository: { owner: repository.owner.login, name: repository.name },
      repositoryUrl: repository.html_url ?? null,
      sha: after,
      pullRequest: null,
      namedBase: isDefault ? { kind: 'before', sha: previous } : null,
      forced: false,
      recovered: false,
      lane: laneOf(repository.id, after),
      topic: isDefault ? null : `${repository.id}/${ref}`,
      version: { sha: after, before: previous, time: toTime(repository.pushed_at) },
      notBefore: isDefault ? now : now + PULL_REQUEST_GRACE_MS,
      leftTraces: false,
    },
  };
};
