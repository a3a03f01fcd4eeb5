import type { ChosenFiles } from '../change/choose-files.ts';
import type { History } from '../change/find-history.ts';
import { readChangedFiles } from '../change/read-changed-files.ts';
import { POLICY_PATH } from '../config/policy-file.ts';
import { DEFAULT_LIMITS } from '../engine/scan-limits.ts';
import type { Changes } from '../github/changes/changed-file.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { Policy } from '../model/policy.ts';
import { isMisnamedPolicy } from '../model/policy-paths.ts';
import type { PassedOver } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import { FileLane } from '../workers/file-lane.ts';
import { ReadAhead } from '../workers/read-ahead.ts';
import type { ReadingBytes } from '../workers/read-task.ts';
import type { CommentGround, ScanStep } from './judge-scan.ts';
import { readHistory } from './read-history.ts';
import type { ChangedPolicy } from './read-policy-change.ts';
import type { Services } from './services.ts';

export interface ScanQuestion {
  readonly repository: RepositoryName;
  readonly sha: string;
  readonly changes: Changes;
  /** The files of the change that are read. */
  readonly chosen: ChosenFiles;
  readonly history: History;
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

/** Reads what a change brings. A few files are in memory at a time: what reading them told is kept. */
export async function readChanges(
  client: GitHubClient,
  services: Services,
  question: ScanQuestion,
): Promise<ReadChanges> {
  const { repository, sha, changes, history, policy, checkpoint } = question;
  const { files, issues, passedOver } = question.chosen;
  const { limits } = services;
  const lane = new FileLane(services.threads.lane(), {
    customRules: policy.customRules,
    limits: { ...DEFAULT_LIMITS, ...limits },
  });
  const ahead = new ReadAhead<ReadingBytes>();
  const notScanned: ScanIssue[] = [...issues];
  const steps: ScanStep[] = [];
  const held = new Map<string, ReadingBytes>();
  const patches = files.flatMap(({ path, patch }) => (patch === null ? [] : [{ path, patch }]));
  const patched = new Set(patches.map(({ path }) => path));
  const patchedFiles: SourceFile[] = [];
  let changed: ChangedPolicy['changed'] = isRemoved(changes, POLICY_PATH) ? { text: null } : null;
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

function isRemoved(changes: Changes, path: string): boolean {
  return changes.files.some((file) => file.path === path && file.status === 'removed');
}
