/** How much work a scan may do. Counted, never timed, so that the same input always gives the same result. */
export interface ScanLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files of a scan. */
  readonly scanBytes: number;
  /** Bytes of all past versions of files. */
  readonly pastBytes: number;
  /** Bytes of files that may turn out to be the data of a run, kept until the collections are known. */
  readonly besideBytes: number;
  /** Values of one file, unfolded ones included. */
  readonly valuesPerFile: number;
  /** Characters of nested text that are parsed, for one file, as a multiple of its own length. */
  readonly unfoldedFactor: number;
  /** How deep text may be nested in text. */
  readonly unfoldDepth: number;
  /** Values of one file that could be credentials. */
  readonly candidatesPerFile: number;
  /** Values of all files of a scan that could be credentials. */
  readonly candidatesPerScan: number;
  /** Characters looked at in one file, as a multiple of its own length; small files may use a million all the same. */
  readonly workFactor: number;
  /** Short secrets of a scan that get a fingerprint: each costs as much as reading 100 KB. */
  readonly slowFingerprints: number;
  /** Characters that the references in one text may expand to. */
  readonly expansion: number;
  /** What following references between the files of a scan may cost, in characters looked at. */
  readonly followed: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ScanLimits = {
  fileBytes: 100 * MEGABYTE,
  scanBytes: 200 * MEGABYTE,
  pastBytes: 200 * MEGABYTE,
  besideBytes: 16 * MEGABYTE,
  valuesPerFile: 20_000_000,
  unfoldedFactor: 4,
  unfoldDepth: 4,
  candidatesPerFile: 100_000,
  candidatesPerScan: 200_000,
  workFactor: 8,
  slowFingerprints: 5000,
  expansion: 64 * 1024,
  followed: 100_000_000,
};
