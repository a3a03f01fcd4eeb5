/** A half-open range `[from, to)` of UTF-16 offsets in some text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the bytes of a file came from. */
export type Origin = 'disk' | 'stdin' | 'commit' | 'blob' | 'archive';

/**
 * A file as it came in, not yet decoded.
 *
 * `path` is relative to the scanned root, with `/`; an entry of an archive is `a.zip!/b.json`.
 */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** Git's id of the bytes, where it is known: equal ones are read once. */
  readonly blob?: string;
  /** True for a file that was asked for by its own name: it is read as text if it is none of Postman's. */
  readonly isAskedFor?: boolean;
}
