import { z } from 'zod';
import { laneOf } from '../verdict/commit-job.ts';
import type { EventReader } from './event-reader.ts';
import { installationSchema, repositorySchema, shaSchema, toTime } from './payload.ts';

const WATCHED = new Set(['opened', 'reopened', 'synchronize', 'edited']);

const schema = z.object({
  action: z.string(),
  number: z.number(),
  before: shaSchema.optional(),
  changes: z.object({ base: z.unknown() }).partial().optional(),
  pull_request: z.object({
    head: z.object({ sha: shaSchema }),
    base: z.object({ ref: z.string(), sha: shaSchema }),
    updated_at: z.string().nullish(),
  }),
  repository: repositorySchema,
  installation: installationSchema,
});

/** A pull request was opened, got new commits, or goes to another base. The head repository may be gone: nobody asks it. */
export const readPullRequest: EventReader = (payload, { delivery, now }) => {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return { ignored: 'payload-unreadable' };
  const { action, number, before, changes, pull_request, repository, installation } = parsed.data;
  if (!WATCHED.has(action)) return { ignored: 'action-not-watched' };
  if (action === 'edited' && changes?.base === undefined) return { ignored: 'base-unchanged' };
  const { sha } = pull_request.head;
  return {
    job: {
      kind: 'commit',
      event: `pull_request.${action}`,
      deliveries: [delivery],
      installationId: installation.id,
      repository: { owner: repository.owner.login, name: repository.name },
      repositoryUrl: repository.html_url ?? null,
      sha,
      pullRequest: { number, base: pull_request.base },
      namedBase: null,
      pushed: null,
      rerequests: [],
      rescan: null,
      recovered: false,
      lane: laneOf(repository.id, sha),
      topic: `${repository.id}/pull/${number}`,
      version: { sha, before: before ?? null, time: toTime(pull_request.updated_at) },
      notBefore: now,
      leftTraces: false,
    },
  };
};
