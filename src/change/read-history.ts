import { IssueList } from '../engine/issue-list.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { type FileContent, readFileContents } from '../github/file-content.ts';
import { readRawBlob } from '../github/raw-blob.ts';
import type { IssueFact, ScanIssue } from '../model/issue.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { FileLane } from '../workers/file-lane.ts';
import { ReadAhead } from '../workers/read-ahead.ts';
import type { ReadingBytes } from '../workers/read-task.ts';
import type { History } from './find-history.ts';
import type { ReadLimits } from './read-limits.ts';
import type { ScanStep } from './scan-steps.ts';

export interface HistoryToRead {
  readonly repository: RepositoryName;
  readonly history: History;
  readonly limits: ReadLimits;
  /** Reads the versions. */
  readonly lane: FileLane;
  /** What reading head and base told, by the id of the bytes: they need not be read again. */
  readonly held: ReadonlyMap<string, ReadingBytes>;
  /** Asked between files: throws when going on is pointless. */
  readonly checkpoint: () => void;
}

/** What reading one version told, or why it was not read. */
type Version = ReadingBytes | 'file-missing' | 'too-large' | 'history-truncated';

/** So many versions are asked for at once; the next ones only while there is room for them. */
const VERSIONS_PER_REQUEST = 200;

/** Reads past versions once head and base are read. Each is fetched once, and only if neither of them holds it. */
export async function readHistory(
  client: GitHubClient,
  question: HistoryToRead,
): Promise<{ readonly steps: readonly ScanStep[]; readonly issues: readonly ScanIssue[] }> {
  const { history, held } = question;
  const issues = new IssueList(history.issues);
  const versions = await readVersions(client, question);
  const steps: ScanStep[] = [];
  for (const { blob } of history.base) {
    const reading = blob === null ? undefined : versions.get(blob);
    if (reading instanceof Uint8Array) steps.push({ side: 'base', reading });
  }
  for (const { sha, changes } of history.commits) {
    for (const { path, blob } of changes) {
      const at = { side: 'past', commit: sha, path } as const;
      const reading = blob === null ? null : (held.get(blob) ?? versions.get(blob) ?? 'history-truncated');
      if (typeof reading === 'string') issues.add(issueOf(reading, sha, path));
      else steps.push({ ...at, version: blob === null || reading === null ? null : { blob, reading } });
    }
  }
  return { steps, issues: issues.all };
}

const PROBLEMS = {
  'file-missing': { code: 'file-missing', data: { from: 'github' } },
  'too-large': { code: 'too-large', data: null },
  'history-truncated': { code: 'history-truncated', data: { what: 'versions' } },
} as const satisfies Record<string, IssueFact>;

function issueOf(problem: keyof typeof PROBLEMS, commit: string, path: string): ScanIssue {
  const fact = PROBLEMS[problem];
  if (fact.code === 'history-truncated') return { ...fact, path: '', line: null, incomplete: true };
  return { ...fact, path, line: null, version: { commit }, incomplete: true };
}

async function readVersions(
  client: GitHubClient,
  { repository, history, limits, lane, held, checkpoint }: HistoryToRead,
): Promise<ReadonlyMap<string, Version>> {
  const pathOf = new Map<string, string>();
  for (const { path, blob } of [...history.base, ...history.commits.flatMap((commit) => commit.changes)]) {
    if (blob !== null && !held.has(blob) && !pathOf.has(blob)) pathOf.set(blob, path);
  }
  const wanted = [...pathOf.keys()];
  const versions = new Map<string, Version>();
  const ahead = new ReadAhead<ReadingBytes>();
  let room = limits.scanBytes;
  for (let from = 0; from < wanted.length && room > 0; from += VERSIONS_PER_REQUEST) {
    const batch = wanted.slice(from, from + VERSIONS_PER_REQUEST);
    const addresses = batch.map((oid) => ({ by: 'oid', oid }) as const);
    let index = 0;
    for await (const content of readFileContents(client, repository, addresses)) {
      checkpoint();
      const blob = batch[index]!;
      index += 1;
      const bytes = await fetchVersion(client, { repository, content, limits, room });
      if (typeof bytes === 'string') {
        versions.set(blob, bytes);
        continue;
      }
      room -= bytes.length;
      const file: SourceFile = { path: pathOf.get(blob)!, bytes, origin: 'commit', blob };
      await ahead.add(bytes.length, lane.read(file), (reading) => versions.set(blob, reading));
    }
  }
  await ahead.end();
  return versions;
}

interface VersionQuestion {
  readonly repository: RepositoryName;
  readonly content: FileContent;
  readonly limits: ReadLimits;
  readonly room: number;
}

async function fetchVersion(
  client: GitHubClient,
  { repository, content, limits, room }: VersionQuestion,
): Promise<Uint8Array | Exclude<Version, ReadingBytes>> {
  if (content.kind === 'text') return content.bytes.length > room ? 'history-truncated' : content.bytes;
  if (content.kind !== 'blob') return 'file-missing';
  if (content.size > limits.fileBytes) return 'too-large';
  if (content.size > room) return 'history-truncated';
  return (await readRawBlob(client, repository, { oid: content.oid, limit: room })) ?? 'history-truncated';
}
