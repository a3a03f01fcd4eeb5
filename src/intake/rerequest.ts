import { z } from 'zod';
import { RESCAN_ACTION } from '../github/check-run.ts';
import { type CommitJob, laneOf, type NamedBase } from '../verdict/commit-job.ts';
import type { EventReader } from './event-reader.ts';
import { installationSchema, isZero, type RepositoryPart, repositorySchema, shaSchema } from './payload.ts';

const suiteSchema = z.object({
  head_sha: shaSchema,
  head_branch: z.string().nullish(),
  before: shaSchema.nullish(),
  app: z.object({ id: z.number() }).nullish(),
  // Empty for pull requests from forks: those are found by their head.
  pull_requests: z.array(z.unknown()).default([]),
});

const common = { action: z.string(), repository: repositorySchema, installation: installationSchema };
const suiteEventSchema = z.object({ ...common, check_suite: suiteSchema });
const runEventSchema = z.object({
  ...common,
  check_run: z.object({
    app: z.object({ id: z.number() }).nullish(),
    check_suite: suiteSchema.omit({ app: true }),
  }),
  sender: z.object({ login: z.string() }),
  requested_action: z.object({ identifier: z.string() }).nullish(),
});

/** "Re-run" on our check, or our own button below it: the verdict is found anew, in a new run. */
export const readCheckRun: EventReader = (payload, surroundings) => {
  const parsed = runEventSchema.safeParse(payload);
  if (!parsed.success) return { ignored: 'payload-unreadable' };
  const { action, check_run, repository, installation, sender, requested_action } = parsed.data;
  const isButton = action === 'requested_action' && requested_action?.identifier === RESCAN_ACTION.identifier;
  if (action !== 'rerequested' && !isButton) return { ignored: 'action-not-watched' };
  if (check_run.app?.id !== surroundings.appId) return { ignored: 'not-ours' };
  const suite = check_run.check_suite;
  const job = toJob(`check_run.${action}`, { suite, repository, installation: installation.id, ...surroundings });
  if (!isButton) return { job };
  return { job: { ...job, rerequests: [], rescan: { by: [sender.login], deliveries: job.deliveries, alone: true } } };
};

/** "Re-run all checks"; the suites that GitHub opens by itself on every push say nothing new. */
export const readCheckSuite: EventReader = (payload, surroundings) => {
  const parsed = suiteEventSchema.safeParse(payload);
  if (!parsed.success) return { ignored: 'payload-unreadable' };
  const { action, check_suite: suite, repository, installation } = parsed.data;
  if (action !== 'rerequested') return { ignored: 'action-not-watched' };
  if (suite.app?.id !== surroundings.appId) return { ignored: 'not-ours' };
  return {
    job: toJob('check_suite.rerequested', { suite, repository, installation: installation.id, ...surroundings }),
  };
};

interface Rerequest {
  readonly suite: Omit<z.infer<typeof suiteSchema>, 'app'>;
  readonly repository: RepositoryPart;
  readonly installation: number;
  readonly delivery: string;
  readonly now: number;
}

function toJob(event: string, { suite, repository, installation, delivery, now }: Rerequest): CommitJob {
  const asked = z.object({ number: z.number() }).safeParse(suite.pull_requests[0]).data;
  return {
    kind: 'commit',
    event,
    deliveries: [delivery],
    installationId: installation,
    repository: { owner: repository.owner.login, name: repository.name },
    repositoryUrl: repository.html_url ?? null,
    sha: suite.head_sha,
    pullRequest: asked === undefined ? null : { number: asked.number, base: null },
    namedBase: toNamedBase(suite, repository),
    pushed: null,
    rerequests: [delivery],
    rescan: null,
    recovered: false,
    lane: laneOf(repository.id, suite.head_sha),
    topic: null,
    version: { sha: suite.head_sha, before: null, time: 0 },
    notBefore: now,
    leftTraces: false,
  };
}

/** On the default branch, what stood there before is only known from the suite. */
function toNamedBase(suite: Rerequest['suite'], repository: RepositoryPart): NamedBase | null {
  if (suite.head_branch !== repository.default_branch || !suite.before || isZero(suite.before)) return null;
  return { kind: 'before', sha: suite.before };
}
