/** A file that is built from other files of the repository. */
export interface Output {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** One row of the generator's table. */
export interface Step {
  readonly name: string;
  /** A folder that holds this step's outputs and nothing else: other files in it are stale. */
  readonly ownFolder?: string;
  build(): Promise<readonly Output[]>;
}
