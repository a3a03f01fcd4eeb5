import { dirname, isAbsolute, resolve, sep } from 'node:path';
import type { ScanResult } from '../../model/scan-result.ts';
import { findWorkTree } from '../git/work-tree.ts';
import { toRelative } from '../list-files.ts';
import type { ScanInput } from '../run-scan.ts';

/** The engine works with paths from the root, as the policy does; the reader stands in the working directory. */
export function fromWorkingDirectory(result: ScanResult, { cwd, root }: Pick<ScanInput, 'cwd' | 'root'>): ScanResult {
  return cwd === root ? result : mapPaths(result, (path) => toRelative(cwd, resolve(root, path)));
}

/**
 * What is uploaded to a forge names its files from the top of their repository, wherever the command runs. What lies in
 * none keeps its path from the root, or its whole one outside of that.
 */
export function fromRepository(result: ScanResult, root: string): ScanResult {
  return mapPaths(result, (path) => {
    const file = resolve(root, path);
    const inRoot = toRelative(root, file);
    if (!inRoot.startsWith('../') && !isAbsolute(inRoot)) return path;
    const top = findWorkTree(dirname(file));
    if (top !== null) return toRelative(top, file);
    return sep === '/' ? file : `/${file.replaceAll(sep, '/')}`;
  });
}

function mapPaths(result: ScanResult, toShown: (path: string) => string): ScanResult {
  const known = new Map<string, string>([['', '']]);
  const show = (path: string): string => {
    const shown = known.get(path) ?? toShown(path);
    known.set(path, shown);
    return shown;
  };
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      occurrences: finding.occurrences.map((occurrence) => ({ ...occurrence, path: show(occurrence.path) })),
    })),
    issues: result.issues.map((issue) => ({ ...issue, path: show(issue.path) })),
  };
}
