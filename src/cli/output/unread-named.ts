import type { ScanIssue } from '../../model/issue.ts';
import { splitArchivePath } from '../../report/file-uri.ts';
import type { ScanOutcome } from '../run-scan.ts';

/** What was named and not, or not wholly, read: what was asked for is then not done. A link that is not followed counts. */
export function unreadNamed({ result, named }: Pick<ScanOutcome, 'result' | 'named'>): readonly ScanIssue[] {
  return result.issues.filter(
    ({ path, code, incomplete }) => (incomplete || code === 'symlink') && named.has(splitArchivePath(path).file),
  );
}
