import { resolve } from 'node:path';
import { reckonFingerprints } from '../engine/judge/fingerprint.ts';
import { createFileSelection } from '../engine/read/file-selection.ts';
import { createScan, type Scan } from '../engine/scan.ts';
import { DEFAULT_LIMITS, type ScanLimits } from '../engine/scan-limits.ts';
import { compareText } from '../model/compare-text.ts';
import { PostwardenError } from '../model/errors.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import { RULES } from '../providers/generated/rules.ts';
import { cleanPath } from '../report/clean-text.ts';
import { FileReads } from './file-reads.ts';
import { type ListedFile, listFiles, namedPaths, toRelative } from './list-files.ts';
import type { Progress } from './progress.ts';
import { readListedFile } from './read-listed-file.ts';
import type { Terminal } from './terminal.ts';

export interface ScanInput extends Pick<Terminal, 'cwd' | 'env' | 'worker'> {
  /** Paths of the policy are relative to it. */
  readonly root: string;
  readonly policy: Policy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A scan's result, its paths relative to the root, and what to tell of how it was made. */
export interface ScanOutcome {
  readonly result: ScanResult;
  readonly notes: readonly string[];
  /** Paths that were named, from the root on: not to read one of them is not to have done what was asked. */
  readonly named: ReadonlySet<string>;
}

/** Scans files and folders, a few files in memory at a time. */
export async function scanPaths(paths: readonly string[], input: ScanInput, progress: Progress): Promise<ScanOutcome> {
  const listing = await listFiles(paths, input);
  const isCandidate = createFileSelection(
    input.policy,
    listing.files.map(({ path }) => path),
  );
  const issues: ScanIssue[] = [];
  const total = listing.files.reduce((sum, { size }) => sum + size, 0);
  const candidates = listing.files.filter(({ path, isNamed }) => isNamed || isCandidate(path));
  const { scan, reads } = await startScan(
    input,
    candidates.reduce((sum, { size }) => sum + size, 0),
  );
  let done = 0;
  let passedOver = 0;
  const finished = (listed: ListedFile): void => {
    done += listed.size;
    progress.update(done, total);
  };
  try {
    for (const listed of listing.files) {
      const outcome = readListedFile(listed, { isCandidate, maxBytes: DEFAULT_LIMITS.fileBytes });
      if (outcome !== null && 'bytes' in outcome) {
        const { path, isNamed } = listed;
        await reads.add({ path, bytes: outcome.bytes, origin: 'disk', isAskedFor: isNamed }, (read) => {
          scan.addFile(read);
          finished(listed);
        });
        continue;
      }
      if (outcome?.issue.code === 'file-unreadable' && listed.isNamed) {
        const shown = toRelative(input.cwd, listed.file);
        throw new PostwardenError('path-missing', `"${cleanPath(shown)}" cannot be read. Check its permissions.`);
      }
      if (outcome === null) passedOver += 1;
      else issues.push(outcome.issue);
      await reads.inTurn(() => finished(listed));
    }
    await reads.end();
  } finally {
    await reads.close();
  }
  return { result: await finish(scan, issues, passedOver), notes: listing.notes, named: namedPaths(paths, input) };
}

/** Scans one text under the name it is said to have. */
export async function scanBytes(bytes: Uint8Array, path: string, input: ScanInput): Promise<ScanOutcome> {
  const { scan, reads } = await startScan(input, bytes.length);
  const file: SourceFile = {
    path: toRelative(input.root, resolve(input.cwd, path)),
    bytes,
    origin: 'stdin',
    isAskedFor: true,
  };
  try {
    await reads.add(file, (read) => scan.addFile(read));
    await reads.end();
  } finally {
    await reads.close();
  }
  return { result: await finish(scan, [], 0), notes: [], named: new Set([file.path]) };
}

/** Starts a scan by all rules, of about so many bytes. */
export async function startScan(
  { policy, today, worker }: ScanInput,
  expectedBytes: number,
  more: Partial<ScanLimits> = {},
): Promise<{ readonly scan: Scan; readonly reads: FileReads }> {
  const limits = { ...DEFAULT_LIMITS, ...more };
  const scan = createScan({ rules: RULES, policy, today, limits });
  const setup = { customRules: policy.customRules, limits };
  return { scan, reads: await FileReads.start({ scan, setup, worker, expectedBytes }) };
}

/** The result; `passedOver` files were not worth reading. */
export async function finish(scan: Scan, issues: readonly ScanIssue[], passedOver: number): Promise<ScanResult> {
  const judged = scan.judge();
  const result = judged.result(await reckonFingerprints(judged.slowSecrets()));
  const all = [...result.issues, ...issues].sort((a, b) => compareText(a.path, b.path));
  return { ...result, issues: all, counts: { ...result.counts, passedOver } };
}
