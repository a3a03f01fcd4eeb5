import { DEFAULT_LIMITS, type ScanLimits } from '../engine/scan-limits.ts';

/** What of a change is fetched at most. */
export interface ReadLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files of a scan, head and base together. */
  readonly scanBytes: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = { fileBytes: 25 * 1024 * 1024, scanBytes: 200 * 1024 * 1024 };

/** A server's share of slow fingerprints: some five seconds of one thread. */
const SLOW_FINGERPRINTS = 500;

/** The limits of a scan that reads so much. */
export function toScanLimits(limits: ReadLimits): ScanLimits {
  return { ...DEFAULT_LIMITS, ...limits, slowFingerprints: SLOW_FINGERPRINTS };
}
