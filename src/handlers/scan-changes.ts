import { setImmediate } from 'node:timers/promises';
import { POLICY_PATH } from '../config/policy-file.ts';
import { createScan } from '../engine/scan.ts';
import type { Changes } from '../github/changed-file.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import { isMisnamedPolicy } from '../model/policy-paths.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { PassedOver } from '../report/check-report-input.ts';
import { chooseFiles } from './choose-files.ts';
import type { History } from './find-history.ts';
import { readChangedFiles } from './read-changed-files.ts';
import { scanHistory } from './scan-history.ts';
import type { Services } from './services.ts';

export interface ScanQuestion {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly changes: Changes;
  readonly history: History;
  readonly policy: Policy;
  /** Asked between files: throws when going on is pointless. */
  readonly checkpoint: () => void;
}

export interface ChangesScan {
  readonly result: ScanResult;
  /** What could not be fetched, beside the issues of the result. */
  readonly notScanned: readonly ScanIssue[];
  readonly passedOver: PassedOver;
  /** Set if the change touches the policy file: its text afterwards, or null if it is removed. */
  readonly changedPolicy: { readonly text: string | null } | null;
  /** A file that the change adds or edits, and that was meant to be the policy but does not bear its name. */
  readonly misnamedPolicy: string | null;
  /** The diffs that GitHub shows, and the head versions of those files: where comments may stand. */
  readonly patches: readonly { readonly path: string; readonly patch: string }[];
  readonly patchedFiles: readonly SourceFile[];
}

/** Reads and scans what a change brings, a file at a time. */
export async function scanChanges(
  client: GitHubClient,
  services: Services,
  question: ScanQuestion,
): Promise<ChangesScan> {
  const { repository, sha, changes, history, policy, checkpoint } = question;
  const { files, issues, passedOver } = chooseFiles(changes, policy);
  const { rules, details, limits } = services;
  const scan = createScan({ rules, details, policy, today: todayOf(services), limits: { ...limits } });
  const notScanned: ScanIssue[] = [...issues];
  const patches = files.flatMap(({ path, patch }) => (patch === null ? [] : [{ path, patch }]));
  const patched = new Set(patches.map(({ path }) => path));
  const patchedFiles: SourceFile[] = [];
  let changedPolicy: ChangesScan['changedPolicy'] = isRemoved(changes, POLICY_PATH) ? { text: null } : null;
  for await (const read of readChangedFiles(client, { repository, sha, changes, files, policy, limits })) {
    checkpoint();
    if ('issue' in read) notScanned.push(read.issue);
    else if (read.side === 'base') scan.addBaseFile(read.file);
    else if (read.file.path === POLICY_PATH) changedPolicy = { text: Buffer.from(read.file.bytes).toString('utf8') };
    else {
      scan.addFile(read.file);
      if (patched.has(read.file.path)) patchedFiles.push(read.file);
    }
    // A scan is synchronous: other requests, health checks among them, get their turn between two files.
    await setImmediate();
  }
  notScanned.push(...(await scanHistory(client, scan, { repository, history, limits, checkpoint })));
  const misnamedPolicy = changes.files.find(({ path, status }) => status !== 'removed' && isMisnamedPolicy(path))?.path;
  return {
    result: scan.finish(),
    notScanned,
    passedOver,
    changedPolicy,
    misnamedPolicy: misnamedPolicy ?? null,
    patches,
    patchedFiles,
  };
}

export function todayOf({ clock }: Pick<Services, 'clock'>): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}

function isRemoved(changes: Changes, path: string): boolean {
  return changes.files.some((file) => file.path === path && file.status === 'removed');
}
