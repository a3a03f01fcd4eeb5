import type { OwnCheckRun } from '../../src/github/own-check-runs.ts';
import type { PullRequestState } from '../../src/github/pull-requests.ts';
import type { ScanContext } from '../../src/github/scan-context.ts';

const HEAD = 'a'.repeat(40);
const TIP = 'b'.repeat(40);

/** What is known of a commit of which nothing special is known; `parts` say what is different. */
export function scanContext(parts: Partial<ScanContext> = {}): ScanContext {
  return {
    defaultBranch: { name: 'main', sha: TIP },
    policy: { file: null, isLink: false, neighbours: [] },
    secretScanning: null,
    organisation: { kind: 'out-of-reach' },
    headExists: true,
    commits: [],
    files: [],
    runs: [],
    pullRequests: [],
    comments: null,
    unreadable: [],
    ...parts,
  };
}

/** An open pull request from that commit into the default branch. */
export function pullRequest(number: number, parts: Partial<PullRequestState> = {}): PullRequestState {
  return { number, open: true, headSha: HEAD, baseRef: 'main', baseSha: TIP, ...parts };
}

/** A run of ours that failed the commit. */
export function ownRun(parts: Partial<OwnCheckRun> = {}): OwnCheckRun {
  return {
    id: 1,
    externalId: null,
    completed: true,
    conclusion: 'failure',
    annotations: 0,
    startedAt: 10_000,
    ...parts,
  };
}
