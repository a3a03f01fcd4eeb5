export interface FuzzOptions {
  readonly documents: number;
  readonly seed: number;
  /** Called for each document with the milliseconds of processor time its scan took: other work on the machine does not count. */
  readonly onDocument?: (milliseconds: number, description: string) => void;
}
