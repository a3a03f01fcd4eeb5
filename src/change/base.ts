/** What a commit is judged against. */
export interface Base {
  readonly kind: 'pull-request' | 'default-branch' | 'before' | 'merge-group';
  /** The commit; null if there is none, so that everything is new. */
  readonly sha: string | null;
  readonly ref: string | null;
  readonly pullRequest: number | null;
}
