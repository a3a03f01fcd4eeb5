import type { GitHubClient, RepositoryName } from '../github/client.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import { isMisnamedPolicy, POLICY_PATH } from '../model/policy-paths.ts';
import type { PassedOver } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import { FileLane } from '../workers/file-lane.ts';
import { ReadAhead } from '../workers/read-ahead.ts';
import type { ReadingBytes } from '../workers/read-task.ts';
import type { ScanScope } from './find-scope.ts';
import { readChangedFiles } from './read-changed-files.ts';
import { readHistory } from './read-history.ts';
import { toScanLimits } from './read-limits.ts';
import type { ScanStep } from './scan-steps.ts';
import type { ScanTools } from './scan-tools.ts';

export interface ChangesToRead {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly scope: ScanScope;
  readonly policy: Policy;
  /** Asked between files: throws when going on is pointless. */
  readonly checkpoint: () => void;
}

/** What was read of a change, for whoever judges it. */
export interface ReadChanges {
  readonly steps: readonly ScanStep[];
  /** What could not be fetched, beside what the readings say. */
  readonly notScanned: readonly ScanIssue[];
  readonly passedOver: PassedOver;
  readonly changedPolicy: ChangedPolicy;
  readonly ground: CommentGround;
}

/** What a change does to the policy file. */
export interface ChangedPolicy {
  /** A file that the change adds or edits, and that was meant to be the policy but does not bear its name. */
  readonly misnamed: string | null;
  /** Set if the change touches the policy file: its text afterwards, or null if it is removed. */
  readonly changed: { readonly text: string | null } | null;
}

/** The diffs of a change, and the head versions of those files: where comments may stand. */
export interface CommentGround {
  readonly patches: readonly { readonly path: string; readonly patch: string }[];
  readonly files: readonly SourceFile[];
}

/** Reads what a change brings. A few files are in memory at a time: what reading them told is kept. */
export async function readChanges(
  client: GitHubClient,
  { limits, threads }: Pick<ScanTools, 'limits' | 'threads'>,
  { repository, sha, scope, policy, checkpoint }: ChangesToRead,
): Promise<ReadChanges> {
  const { changes, history } = scope;
  const { files, issues, passedOver } = scope.chosen;
  const lane = new FileLane(threads.lane(), { customRules: policy.customRules, limits: toScanLimits(limits) });
  const ahead = new ReadAhead<ReadingBytes>();
  const notScanned: ScanIssue[] = [...issues];
  const steps: ScanStep[] = [];
  const held = new Map<string, ReadingBytes>();
  const patches = files.flatMap(({ path, patch }) => (patch === null ? [] : [{ path, patch }]));
  const patched = new Set(patches.map(({ path }) => path));
  const patchedFiles: SourceFile[] = [];
  let changed: ChangedPolicy['changed'] = isRemoved(scope, POLICY_PATH) ? { text: null } : null;
  for await (const read of readChangedFiles(client, { repository, sha, changes, files, policy, limits })) {
    checkpoint();
    if ('issue' in read) notScanned.push(read.issue);
    else if (read.side === 'head' && read.file.path === POLICY_PATH) {
      changed = { text: Buffer.from(read.file.bytes).toString('utf8') };
    } else {
      const { side, file } = read;
      if (side === 'head' && patched.has(file.path)) patchedFiles.push(file);
      await ahead.add(file.bytes.length, lane.read(file), (reading) => {
        steps.push({ side, reading });
        if (file.blob !== undefined) held.set(file.blob, reading);
      });
    }
  }
  await ahead.end();
  const past = await readHistory(client, { repository, history, limits, lane, held, checkpoint });
  const misnamed = changes.files.find(({ path, status }) => status !== 'removed' && isMisnamedPolicy(path))?.path;
  return {
    steps: [...steps, ...past.steps],
    notScanned: [...notScanned, ...past.issues],
    passedOver,
    changedPolicy: { changed, misnamed: misnamed ?? null },
    ground: { patches, files: patchedFiles },
  };
}

function isRemoved({ changes }: ScanScope, path: string): boolean {
  return changes.files.some((file) => file.path === path && file.status === 'removed');
}
