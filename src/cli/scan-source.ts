import { PostwardenError } from '../model/errors.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { combineResults } from './combine-results.ts';
import { openRepository, type Repository } from './git/git.ts';
import { choosePaths, requirePaths } from './git/path-choice.ts';
import { type Push, readPush } from './git/pre-push.ts';
import { resolveHistory, resolveRange } from './git/revisions.ts';
import { scanObject, scanRevisions, scanStaged } from './git/scan-git.ts';
import { namedPaths } from './list-files.ts';
import type { Progress } from './progress.ts';
import { readAll } from './read-all.ts';
import { type ScanInput, type ScanOutcome, scanBytes, scanPaths } from './run-scan.ts';
import type { Terminal } from './terminal.ts';

/** The options that say what is scanned. */
export interface SourceFlags {
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly staged?: true;
  readonly range?: string;
  readonly history?: true;
  /** The name of the remote, or true if none was given. */
  readonly prePush?: string | true;
}

export interface SourceRequest {
  readonly paths: readonly string[];
  readonly flags: SourceFlags;
  readonly terminal: Terminal;
  readonly input: ScanInput;
  readonly progress: Progress;
  /** Given where the files come from git. */
  readonly repository: Repository | null;
}

/** Refuses options that contradict each other. */
export function checkSource(paths: readonly string[], flags: SourceFlags): void {
  const sources = [
    ['--stdin', flags.stdin],
    ['--staged', flags.staged],
    ['--range', flags.range],
    ['--history', flags.history],
    ['--pre-push', flags.prePush],
  ].flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (sources.length > 1) throw new PostwardenError('usage', `Give one of ${sources.join(' and ')}, not both.`);
  if (flags.stdin === true && paths.length > 0) {
    throw new PostwardenError('usage', 'Give either --stdin or paths, not both.');
  }
  if (flags.stdinFilename !== undefined && flags.stdin !== true) {
    throw new PostwardenError('usage', '--stdin-filename names what --stdin reads: give both.');
  }
}

/** The repository that the files come from; null if they come from the disk or from standard input. */
export async function repositoryOf(flags: SourceFlags, terminal: Terminal): Promise<Repository | null> {
  const { staged, range, history, prePush } = flags;
  const isOfGit = [staged, range, history, prePush].some((value) => value !== undefined);
  return isOfGit ? openRepository(terminal) : null;
}

/** Scans what the options ask for. */
export async function scanSource(request: SourceRequest): Promise<ScanOutcome> {
  const { paths, flags, terminal, input, progress, repository } = request;
  if (repository !== null) return scanRepository({ ...request, repository });
  if (flags.stdin !== true) return scanPaths(paths.length === 0 ? ['.'] : paths, input, progress);
  return scanBytes(await readAll(terminal.stdin), flags.stdinFilename ?? 'stdin.json', input);
}

async function scanRepository(request: SourceRequest & { readonly repository: Repository }): Promise<ScanOutcome> {
  const { paths, flags, repository, terminal, input } = request;
  const choice = choosePaths(paths, input);
  const scan = { ...request, choice };
  // The whole repository is no path that was named: what a shallow clone lacks is an issue of its own.
  const named = new Set([...namedPaths(paths, input)].filter((path) => path !== ''));
  if (flags.staged === true) {
    const result = await scanStaged(scan);
    await requirePaths(choice, repository, ['HEAD']);
    return { result, notes: [], named };
  }
  const { commits, objects } = await resolveSource(repository, flags, terminal);
  const results: ScanResult[] = [];
  for (const revisions of commits) results.push(await scanRevisions(revisions, scan));
  for (const object of objects) results.push(await scanObject(object, scan));
  await requirePaths(choice, repository, [
    ...commits.flatMap(({ head, bases }) => [head, ...bases]),
    ...objects.map(({ id }) => id),
  ]);
  const [first, ...others] = results;
  if (first === undefined) return { result: NOTHING, notes: ['Nothing is pushed that could be scanned.'], named };
  return { result: combineResults(first, ...others), notes: [], named };
}

/** The commits that are asked for, and what is pushed beside them. */
async function resolveSource(repository: Repository, flags: SourceFlags, terminal: Terminal): Promise<Push> {
  if (flags.range !== undefined) return { commits: [await resolveRange(repository, flags.range)], objects: [] };
  if (flags.prePush === undefined) return { commits: [await resolveHistory(repository)], objects: [] };
  return readPush(repository, flags.prePush === true ? null : flags.prePush, terminal);
}

const NOTHING: ScanResult = {
  findings: [],
  issues: [],
  counts: { files: 0, documents: 0, bytes: 0, findings: 0, occurrences: 0 },
  unusedIgnores: [],
  expiredIgnores: [],
  variables: new Set(),
};
