import type { ScanIssue } from '../../model/issue.ts';
import type { ScannedDocument } from './scanned-document.ts';

/**
 * Counts what it costs to follow references between the files of a scan, as many characters looked at, and remembers the
 * documents of which not all were followed.
 */
export class FollowBudget {
  readonly #cut = new Map<string, ScannedDocument>();
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** Whether there is room for so much work, which then counts as done. */
  take(work: number): boolean {
    if (work > this.#left) return false;
    this.#left -= work;
    return true;
  }

  /** As `take`; without room the document is one that was not followed to the end. */
  spend(work: number, document: ScannedDocument): boolean {
    const isTaken = this.take(work);
    if (!isTaken) this.#cut.set(document.path, document);
    return isTaken;
  }

  /** An issue for each file that was not followed to the end: a value of it may be more than was found. */
  get issues(): readonly ScanIssue[] {
    return [...this.#cut.values()].map(({ path, format }) => ({
      ...{ code: 'too-many-values', data: { what: 'references' }, path, line: null, incomplete: true },
      postman: format !== 'text',
    }));
  }
}
