import type { Time } from './processor-time.ts';

export interface FuzzOptions {
  readonly documents: number;
  readonly seed: number;
  /** Called for each document that was scanned, with the time that took. */
  readonly onDocument?: (time: Time, description: string) => void;
}
