import { z } from 'zod';
import { laneOf } from '../verdict/commit-job.ts';
import type { EventReader } from './event-reader.ts';
import { installationSchema, repositorySchema, shaSchema } from './payload.ts';

const schema = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: shaSchema, base_sha: shaSchema }),
  repository: repositorySchema,
  installation: installationSchema,
});

/** The merge queue waits for every required check on the commit that it made. Never dropped. */
export const readMergeGroup: EventReader = (payload, { delivery, now }) => {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return { ignored: 'payload-unreadable' };
  const { action, merge_group, repository, installation } = parsed.data;
  if (action !== 'checks_requested') return { ignored: 'action-not-watched' };
  return {
    job: {
      kind: 'commit',
      event: 'merge_group.checks_requested',
      deliveries: [delivery],
      installationId: installation.id,
      repository: { owner: repository.owner.login, name: repository.name },
      repositoryUrl: repository.html_url ?? null,
      sha: merge_group.head_sha,
      pullRequest: null,
      namedBase: { kind: 'merge-group', sha: merge_group.base_sha },
      pushed: null,
      rerequests: [],
      rescan: null,
      recovered: false,
      lane: laneOf(repository.id, merge_group.head_sha),
      topic: null,
      version: { sha: merge_group.head_sha, before: null, time: 0 },
      notBefore: now,
      leftTraces: false,
    },
  };
};
