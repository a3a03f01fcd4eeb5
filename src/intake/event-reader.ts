import type { Job } from './job-workers.ts';

/** An event as it was delivered. */
export interface DeliveredEvent {
  readonly id: string;
  readonly name: string;
  /**
   * A digest of the signed body. The id is not signed: whoever has seen a delivery can send it again under another one.
   * Null if only the payload is there.
   */
  readonly content: string | null;
  readonly payload: unknown;
}

/** Why an event asks for nothing; written to the log. */
export type IgnoredBecause =
  | 'action-not-watched'
  | 'base-unchanged'
  | 'branch-deleted'
  | 'merge-queue-branch'
  | 'not-a-branch'
  | 'not-ours'
  | 'payload-unreadable';

export type Reading = { readonly job: Job } | { readonly ignored: IgnoredBecause };

/** What a reader may know beside the payload. */
export interface Surroundings {
  readonly delivery: string;
  readonly appId: number;
  readonly now: number;
}

/** Turns one kind of event into a job, without asking GitHub anything. */
export type EventReader = (payload: unknown, surroundings: Surroundings) => Reading;
