export interface FuzzOptions {
  readonly documents: number;
  readonly seed: number;
  /** Called for each document that was scanned, with the milliseconds of processor time that took, as `timed` has them. */
  readonly onDocument?: (milliseconds: number, description: string) => void;
}
