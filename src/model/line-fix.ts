import type { FindingRecord } from './finding.ts';

/** Whole lines of a file that, put in place of lines `startLine` to `endLine`, replace every secret on them. */
export interface LineFix {
  readonly path: string;
  /** 1-based, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  /** The new lines, without the last line's end. */
  readonly text: string;
  /** The findings whose secret stood there. */
  readonly findings: readonly FindingRecord[];
  /** The variables that the new lines refer to. */
  readonly variables: readonly string[];
}
