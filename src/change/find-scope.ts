import type { Changes } from '../github/changes/changed-file.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import type { Policy } from '../model/policy.ts';
import type { Base } from './base.ts';
import { type ChosenFiles, chooseFiles, createReadSelection } from './choose-files.ts';
import { findChanges } from './find-changes.ts';
import { findHistory, type History } from './find-history.ts';
import { changesOfPush, type PushedRange } from './pushed-changes.ts';
import type { ScanTools } from './scan-tools.ts';

/** What lies between a commit and one of its bases, and what of it is read. */
export interface ScanScope {
  readonly base: Base;
  readonly changes: Changes;
  readonly chosen: ChosenFiles;
  readonly history: History;
}

export interface ScopeQuestion extends Omit<PushedRange, 'isRead'> {
  readonly repository: RepositoryName;
  readonly policy: Policy;
}

/** Finds what a commit brings, measured from a base, and chooses what of it is read. */
export async function findScope(
  client: GitHubClient,
  { commitFiles }: Pick<ScanTools, 'commitFiles'>,
  question: ScopeQuestion,
): Promise<ScanScope> {
  const { repository, sha, base, policy } = question;
  const changes =
    changesOfPush({ ...question, isRead: createReadSelection(policy) }) ??
    (await findChanges(client, { repository, base, sha }));
  const chosen = chooseFiles(changes, policy);
  const range = { repository, sha, base, changes, files: chosen.files, policy, cache: commitFiles };
  return { base, changes, chosen, history: await findHistory(client, range) };
}

/** The paths of which some version is read. */
export function pathsOf({ chosen, history }: ScanScope): readonly string[] {
  return [...chosen.files, ...history.commits.flatMap(({ changes }) => changes)].map(({ path }) => path);
}
