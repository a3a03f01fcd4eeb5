import type { ScanIssue } from '../model/issue.ts';
import { isPostmansOwn, type Sample } from './file-selection.ts';

/** The issue of a file that was not read; of what is known of its content, a sample tells whether it is Postman's own. */
export function unreadIssue(
  { code, path, message }: Pick<ScanIssue, 'code' | 'path' | 'message'>,
  sample: Sample | null = null,
): ScanIssue {
  const issue: ScanIssue = { code, path, message, line: null, incomplete: code !== 'symlink' };
  return isPostmansOwn(path, sample) ? { ...issue, postman: true } : issue;
}
