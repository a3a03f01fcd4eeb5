import type { ScanIssue } from '../model/issue.ts';

/** Issues of files, each code once for a path: the same is often true of every version of a file. */
export class IssueList {
  readonly #issues: ScanIssue[];
  readonly #known: Set<string>;

  /** Those that are known already are all kept. */
  constructor(known: readonly ScanIssue[] = []) {
    this.#issues = [...known];
    this.#known = new Set(known.map(keyOf));
  }

  get all(): readonly ScanIssue[] {
    return this.#issues;
  }

  add(issue: ScanIssue): void {
    const key = keyOf(issue);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#issues.push(issue);
  }
}

function keyOf({ code, path }: ScanIssue): string {
  return `${code} ${path}`;
}
