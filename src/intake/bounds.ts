import type { Share } from '../queue/share.ts';

export interface IntakeBounds {
  /** Jobs that may wait. */
  readonly waiting: Share;
  /** Commits that are judged at once. */
  readonly running: Share;
  /** Finished deliveries that are remembered. */
  readonly deliveries: number;
}

/** A verdict is mostly waiting for GitHub, which wants a second between two writes for one installation. */
export const DEFAULT_BOUNDS: IntakeBounds = {
  waiting: { inAll: 10_000, perInstallation: 1000 },
  running: { inAll: 24, perInstallation: 4 },
  deliveries: 20_000,
};
