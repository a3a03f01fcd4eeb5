import { createPathFilter } from '../config/path-filter.ts';
import { formatByPath } from '../formats/format-by-path.ts';
import { candidateReason } from '../formats/is-candidate.ts';
import type { Policy } from '../model/policy.ts';
import { folderOf } from './data-beside.ts';

/**
 * Tells by its path whether a changed file is to be read; what it is, its content decides. Among `files`, a CSV file
 * that lies beside a collection is read, too: it may be the data of its runs.
 */
export function createFileSelection(
  policy: Pick<Policy, 'include' | 'ignorePaths'>,
  files: Iterable<string> = [],
): (path: string) => boolean {
  const filter = createPathFilter(policy);
  const folders = foldersOfCollections(files);
  return (path) => {
    const verdict = filter(path);
    if (verdict !== 'default') return verdict === 'include';
    return candidateReason(path) === 'candidate' || (/\.csv$/i.test(path) && folders.has(folderOf(path)));
  };
}

/** By their names: what they hold is not known yet. */
function foldersOfCollections(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of files) if (formatByPath(path)?.startsWith('collection') === true) folders.add(folderOf(path));
  return folders;
}
