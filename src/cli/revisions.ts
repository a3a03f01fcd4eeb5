import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PostwardenError } from '../model/errors.ts';
import { cleanText } from '../report/clean-text.ts';
import type { Repository } from './git.ts';

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
export function resolveHistory(repository: Repository): Revisions {
  const head = resolveCommit(repository, 'HEAD');
  return allOf(repository, head);
}

/** The commits of `A..B`: those of B that A does not have. */
export function resolveRange(repository: Repository, range: string): Revisions {
  const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(range) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) {
    throw new PostwardenError('usage', 'Give a range as A..B, for example origin/main..HEAD.');
  }
  const head = resolveCommit(repository, to || 'HEAD');
  // Where a branch is new, git's hooks and GitHub's events give zeros in place of what was there before.
  if (isZero(from)) return allOf(repository, head);
  const start = resolveCommit(repository, from || 'HEAD');
  const { commits } = listCommits(repository, [head, '--not', start]);
  const base = repository.git.try(['merge-base', start, head]);
  return { head, bases: base === null ? [] : [base.trim()], commits, isCut: isCut(repository, commits) };
}

export interface PushedTip {
  readonly tip: string;
  /** The remote that it goes to; null if it has no name here. */
  readonly remote: string | null;
  /** What the remote has of the branch; null if nothing, or unknown. */
  readonly before: string | null;
}

/** The commits that a push brings: those of its tip that the remote does not have, measured from those it has. */
export function resolvePush(repository: Repository, { tip, remote, before }: PushedTip): Revisions {
  const head = resolveCommit(repository, tip);
  const has = before === null ? null : repository.git.try(['rev-parse', '--verify', '--quiet', `${before}^{commit}`]);
  const remotes = remote === null ? '--remotes' : `--remotes=${remote}`;
  const without = [remotes, ...(has === null ? [] : [has.trim()])];
  const { commits, boundaries } = listCommits(repository, [head, '--boundary', '--not', ...without]);
  return { head, bases: boundaries.slice(-MOST_BASES), commits, isCut: isCut(repository, commits) };
}

/** Whether an object id stands for nothing. */
export function isZero(id: string): boolean {
  return /^0{40,64}$/.test(id);
}

function allOf(repository: Repository, head: string): Revisions {
  const { commits } = listCommits(repository, [head]);
  return { head, bases: [], commits, isCut: isCut(repository, commits) };
}

/** Commits oldest first, and with `--boundary` those that they start from. */
function listCommits(
  { git }: Repository,
  args: readonly string[],
): { readonly commits: readonly string[]; readonly boundaries: readonly string[] } {
  const output = git.run(['rev-list', '--reverse', '--topo-order', ...args], 'git could not list the commits.');
  const lines = output.split('\n').filter((line) => line !== '');
  return {
    commits: lines.filter((line) => !line.startsWith('-')),
    boundaries: lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)),
  };
}

function resolveCommit({ git, isShallow }: Repository, name: string): string {
  // A name that starts like an option would be one.
  const commit = name.startsWith('-') ? null : git.try(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (commit !== null) return commit.trim();
  if (name === 'HEAD') throw new PostwardenError('git-failed', 'This repository has no commit yet.');
  const hint = isShallow ? 'The clone is shallow: get the rest with git fetch --unshallow.' : 'Fetch it first.';
  throw new PostwardenError('git-failed', `There is no commit "${cleanText(name, 100)}" in this repository. ${hint}`);
}

/** A shallow clone's oldest commits seem to have no parents. */
function isCut({ git, root, isShallow }: Repository, commits: readonly string[]): boolean {
  if (!isShallow) return false;
  const file = git.run(['rev-parse', '--git-path', 'shallow'], 'git could not tell where its files are.').trim();
  const path = resolve(root, file);
  const ends = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  return commits.some((commit) => ends.has(commit));
}
