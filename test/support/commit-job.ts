import type { CommitJob } from '../../src/verdict/commit-job.ts';

const SHA = 'a'.repeat(40);

/** A job about a commit that a push brought; `parts` say what is different. */
export function commitJob(parts: Partial<CommitJob> = {}): CommitJob {
  return {
    kind: 'commit',
    event: 'push',
    deliveries: [],
    installationId: 1,
    repository: { owner: 'acme', name: 'shop' },
    repositoryUrl: null,
    sha: SHA,
    version: { sha: SHA, before: null, time: 0 },
    pullRequest: null,
    namedBase: null,
    pushed: null,
    rerequests: [],
    rescan: null,
    recovered: false,
    lane: `1/${SHA}`,
    topic: null,
    notBefore: 0,
    leftTraces: false,
    ...parts,
  };
}
