import type { FileSelection } from '../../engine/read/file-selection.ts';
import { unreadIssue } from '../../engine/read/unread-issue.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { Progress } from '../progress.ts';
import { SAMPLE } from '../sample-bytes.ts';
import { BlobReader } from './blob-reader.ts';
import type { Git } from './git.ts';
import type { FileChange } from './git-files.ts';

export interface TellingOptions {
  readonly git: Git;
  readonly isCandidate: FileSelection;
  readonly progress: Progress;
}

/**
 * The paths of which a version, before or after a change, shows by its content that it may be Postman's. One that does is
 * enough: the others are of the same file. Each blob is read once, however often it stands in the history.
 */
export async function findTelling(
  changes: readonly FileChange[],
  { git, isCandidate, progress }: TellingOptions,
): Promise<{ readonly telling: ReadonlySet<string>; readonly issues: readonly ScanIssue[] }> {
  const pathsOf = pathsByBlob(changes);
  const telling = new Set<string>();
  let [done, missing] = [0, 0];
  if (pathsOf.size === 0) return { telling, issues: [] };
  const reader = new BlobReader(git, SAMPLE.head + SAMPLE.tail);
  const blobs = [...pathsOf.keys()];
  try {
    for await (const outcome of reader.readEach(blobs)) {
      progress.update(done, blobs.length, 'versions');
      const paths = pathsOf.get(blobs[done]!)!;
      done += 1;
      if ('bytes' in outcome || outcome.problem === 'too-large') {
        const sample = 'bytes' in outcome ? outcome.bytes : outcome.sample;
        for (const path of paths) if (!telling.has(path) && isCandidate(path, sample)) telling.add(path);
      } else missing += 1;
    }
  } finally {
    reader.close();
  }
  return {
    telling,
    issues: missing === 0 ? [] : [unreadIssue('', { code: 'file-missing', data: { from: 'git-versions' } })],
  };
}

function pathsByBlob(changes: readonly FileChange[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, blob, oldBlob } of changes) {
    for (const id of [oldBlob, blob]) {
      if (id === null) continue;
      const paths = found.get(id);
      if (paths === undefined) found.set(id, new Set([path]));
      else paths.add(path);
    }
  }
  return found;
}
