import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PostwardenError } from '../../model/errors.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Git, Repository } from './git.ts';

/** Commits to scan, and what they are measured from. */
export interface Revisions {
  /** The tip: what stands in it is there. */
  readonly head: string;
  /** What stands in one of these is not new. */
  readonly bases: readonly string[];
  /** Oldest first. Topological, so that the commits of one branch stay together. */
  readonly commits: readonly string[];
  /** True if a shallow clone ends within these commits. */
  readonly isCut: boolean;
}

/** More starting points than these say nothing new. */
const MOST_BASES = 16;

/** All commits that the working directory's commit rests on. */
export async function resolveHistory(repository: Repository): Promise<Revisions> {
  const head = await resolveCommit(repository, 'HEAD');
  return allOf(repository, head);
}

/** The commits of `A..B`: those of B that A does not have. */
export async function resolveRange(repository: Repository, range: string): Promise<Revisions> {
  const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(range) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) {
    throw new PostwardenError('usage', 'Give a range as A..B, for example origin/main..HEAD.');
  }
  const head = await resolveCommit(repository, to || 'HEAD');
  // Where a branch is new, git's hooks and GitHub's events give zeros in place of what was there before.
  if (isZero(from)) return allOf(repository, head);
  const start = await resolveCommit(repository, from || 'HEAD');
  const { commits } = await listCommits(repository, [head, '--not', start]);
  const base = await repository.git.try(['merge-base', start, head]);
  return { head, bases: base === null ? [] : [base.trim()], commits, isCut: await isCut(repository, commits) };
}

export interface PushedTip {
  /** What it is called here. */
  readonly name: string;
  readonly tip: string;
  /** The remote that it goes to; null if it has no name here. */
  readonly remote: string | null;
  /** What the remote has of the branch; null if nothing, or unknown. */
  readonly before: string | null;
}

/** What a tag names that is no commit: git allows it. */
export interface PushedObject {
  readonly name: string;
  readonly id: string;
  readonly kind: 'blob' | 'tree';
}

/** The blob or tree that is pushed, if it is one, behind however many tags. */
export async function resolveObject(
  { git }: Repository,
  { name, tip }: Pick<PushedTip, 'name' | 'tip'>,
): Promise<PushedObject | null> {
  const id = await verify(git, `${tip}^{}`);
  const kind = id === null ? undefined : (await git.try(['cat-file', '-t', id]))?.trim();
  return id !== null && (kind === 'blob' || kind === 'tree') ? { name, id, kind } : null;
}

/** The commits that a push brings: those of its tip that the remote does not have, measured from those it has. */
export async function resolvePush(
  repository: Repository,
  { tip, remote, before }: Omit<PushedTip, 'name'>,
): Promise<Revisions> {
  const head = await resolveCommit(repository, tip);
  const has = before === null ? null : await verify(repository.git, `${before}^{commit}`);
  const remotes = remote === null ? '--remotes' : `--remotes=${remote}`;
  const without = [remotes, ...(has === null ? [] : [has])];
  const { commits, boundaries } = await listCommits(repository, [head, '--boundary', '--not', ...without]);
  return { head, bases: boundaries.slice(-MOST_BASES), commits, isCut: await isCut(repository, commits) };
}

/** Whether an object id stands for nothing. */
export function isZero(id: string): boolean {
  return /^0{40,64}$/.test(id);
}

async function allOf(repository: Repository, head: string): Promise<Revisions> {
  const { commits } = await listCommits(repository, [head]);
  return { head, bases: [], commits, isCut: await isCut(repository, commits) };
}

/** Commits oldest first, and with `--boundary` those that they start from. */
async function listCommits(
  { git }: Repository,
  args: readonly string[],
): Promise<{ readonly commits: readonly string[]; readonly boundaries: readonly string[] }> {
  const output = await git.run(['rev-list', '--reverse', '--topo-order', ...args], 'git could not list the commits.');
  const lines = output.split('\n').filter((line) => line !== '');
  return {
    commits: lines.filter((line) => !line.startsWith('-')),
    boundaries: lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)),
  };
}

async function resolveCommit({ git, isShallow }: Repository, name: string): Promise<string> {
  const commit = await verify(git, `${name}^{commit}`);
  if (commit !== null) return commit;
  if (name === 'HEAD') throw new PostwardenError('git-failed', 'This repository has no commit yet.');
  const hint = isShallow ? 'The clone is shallow: get the rest with git fetch --unshallow.' : 'Fetch it first.';
  throw new PostwardenError('git-failed', `There is no commit "${cleanText(name, 100)}" in this repository. ${hint}`);
}

/** The id of an object, or null if there is none. A name that starts like an option would be one. */
async function verify(git: Git, name: string): Promise<string | null> {
  const id = name.startsWith('-') ? null : await git.try(['rev-parse', '--verify', '--quiet', name]);
  return id?.trim() ?? null;
}

/** A shallow clone's oldest commits seem to have no parents. */
async function isCut({ git, root, isShallow }: Repository, commits: readonly string[]): Promise<boolean> {
  if (!isShallow) return false;
  const file = await git.run(['rev-parse', '--git-path', 'shallow'], 'git could not tell where its files are.');
  const path = resolve(root, file.trim());
  const ends = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  return commits.some((commit) => ends.has(commit));
}
