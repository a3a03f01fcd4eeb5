import type { PushedCommit } from '../change/pushed-changes.ts';
import type { RepositoryName } from '../github/client.ts';
import type { JobControl, QueuedJob } from '../queue/jobs.ts';
import type { CommitVersion } from './commit-version.ts';

/** The base that an event itself names; all other bases are asked of GitHub when the job starts. */
export type NamedBase =
  /** A push to the default branch: what stood there before, or null if the branch is new. */
  | { readonly kind: 'before'; readonly sha: string | null }
  /** A merge group: what it is to be merged into. */
  | { readonly kind: 'merge-group'; readonly sha: string };

/** A pull request as its event tells of it. */
export interface AskedPullRequest {
  readonly number: number;
  /** Used only where the App may not ask for the pull request itself; null if the event does not tell. */
  readonly base: { readonly ref: string; readonly sha: string } | null;
}

/** Somebody pressed our own button. GitHub does not say who may, so that their permission is looked up first. */
export interface RescanRequest {
  /** Who pressed it. */
  readonly by: readonly string[];
  readonly deliveries: readonly string[];
  /** Nothing else asks for the job. */
  readonly alone: boolean;
}

/** One commit to be judged, and what the event tells of its bases. */
export interface CommitJob extends QueuedJob {
  readonly kind: 'commit';
  readonly event: string;
  readonly deliveries: readonly string[];
  readonly installationId: number;
  readonly repository: RepositoryName;
  /** The repository's address on GitHub, for links. */
  readonly repositoryUrl: string | null;
  readonly sha: string;
  /** For telling older from newer. */
  readonly version: CommitVersion;
  readonly pullRequest: AskedPullRequest | null;
  readonly namedBase: NamedBase | null;
  /** What the commits of a push touched, as far as the event tells it; null if it may not tell all. */
  readonly pushed: readonly PushedCommit[] | null;
  /** The deliveries by which somebody asked for it: a verdict that was there before does not count. */
  readonly rerequests: readonly string[];
  readonly rescan: RescanRequest | null;
  /** Found in the delivery list: a verdict that was begun since counts, whatever its bases were. */
  readonly recovered: boolean;
}

/** Two jobs for the same commit that wait become one, which knows what both knew. */
export function mergeCommitJobs(waiting: CommitJob, arrived: CommitJob): CommitJob {
  return {
    ...waiting,
    deliveries: union(waiting.deliveries, arrived.deliveries),
    topic: waiting.topic === null ? null : (arrived.topic ?? null),
    // The newest state decides what is older: a branch may have gone back to the commit since.
    version: arrived.version.time < waiting.version.time ? waiting.version : arrived.version,
    notBefore: Math.min(waiting.notBefore, arrived.notBefore),
    pullRequest: arrived.pullRequest ?? waiting.pullRequest,
    namedBase: arrived.namedBase ?? waiting.namedBase,
    pushed: arrived.pushed ?? waiting.pushed,
    rerequests: union(waiting.rerequests, arrived.rerequests),
    rescan: mergeRescans(waiting.rescan, arrived.rescan),
    recovered: waiting.recovered && arrived.recovered,
    leftTraces: waiting.leftTraces || arrived.leftTraces,
  };
}

function mergeRescans(waiting: RescanRequest | null, arrived: RescanRequest | null): RescanRequest | null {
  if (waiting === null && arrived === null) return null;
  return {
    by: union(waiting?.by, arrived?.by),
    deliveries: union(waiting?.deliveries, arrived?.deliveries),
    alone: waiting?.alone === true && arrived?.alone === true,
  };
}

function union(ones: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return [...new Set([...ones, ...others])];
}

/** Scans of one commit never overlap, or each would open a check run. */
export function laneOf(repositoryId: number, sha: string): string {
  return `${repositoryId}/${sha}`;
}

/** The commit that took the place of a job's, once that is superseded. */
export function supersedingSha({ superseded }: JobControl): string {
  const newer: CommitJob = superseded.reason;
  return newer.sha;
}
