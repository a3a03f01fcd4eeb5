import type { IssueFact, ScanIssue } from '../../model/issue.ts';
import { isPostmansOwn, type Sample } from './file-selection.ts';

/** The issue of a file that was not read; of what is known of its content, a sample tells whether it is Postman's own. */
export function unreadIssue(path: string, fact: IssueFact, sample: Sample | null = null): ScanIssue {
  const issue: ScanIssue = { ...fact, path, line: null, incomplete: fact.code !== 'symlink' };
  return isPostmansOwn(path, sample) ? { ...issue, postman: true } : issue;
}
