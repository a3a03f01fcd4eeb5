import type { ScanJob } from './scan-job.ts';

/** Why an event asks for nothing; written to the log. */
export type IgnoredBecause =
  | 'action-not-watched'
  | 'base-unchanged'
  | 'branch-deleted'
  | 'informative'
  | 'merge-queue-branch'
  | 'not-a-branch'
  | 'not-ours'
  | 'payload-unreadable';

export type Reading = { readonly job: ScanJob } | { readonly ignored: IgnoredBecause };

/** What a reader may know beside the payload. */
export interface Surroundings {
  readonly delivery: string;
  readonly appId: number;
  readonly now: number;
}

/** Turns one kind of event into a job, without asking GitHub anything. */
export type EventReader = (payload: unknown, surroundings: Surroundings) => Reading;
