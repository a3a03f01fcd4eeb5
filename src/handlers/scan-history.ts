import { setImmediate } from 'node:timers/promises';
import type { Scan } from '../engine/scan.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { type FileContent, readFileContents } from '../github/file-content.ts';
import { readRawBlob } from '../github/raw-blob.ts';
import type { ScanIssue } from '../model/issue.ts';
import { shortenCommit } from '../report/describe-history.ts';
import type { History, PastChange } from './find-history.ts';
import type { ReadLimits } from './read-changed-files.ts';

export interface HistoryScan {
  readonly repository: RepositoryName;
  readonly history: History;
  readonly limits: ReadLimits;
  /** Asked between files: throws when going on is pointless. */
  readonly checkpoint: () => void;
}

/** Bytes of one version, or why there are none. */
type Version = Uint8Array | 'file-missing' | 'too-large' | 'history-truncated';

/** So many versions are asked for at once; the next ones only while there is room for them. */
const VERSIONS_PER_REQUEST = 200;

/** Adds past versions to a scan that has read head and base. Each is fetched once, and only if the scan lacks it. */
export async function scanHistory(
  client: GitHubClient,
  scan: Scan,
  question: HistoryScan,
): Promise<readonly ScanIssue[]> {
  const { history, checkpoint } = question;
  const issues = new IssueList(history.issues);
  const versions = await readVersions(client, scan, question);
  for (const { path, blob } of history.base) {
    const bytes = blob === null ? undefined : versions.get(blob);
    if (blob !== null && bytes instanceof Uint8Array) scan.addBaseFile({ path, bytes, origin: 'commit', blob });
  }
  for (const { sha, changes } of history.commits) {
    for (const change of changes) {
      checkpoint();
      addVersion(scan, { sha, change, versions, issues });
      await setImmediate();
    }
  }
  return issues.list;
}

interface NextVersion {
  readonly sha: string;
  readonly change: PastChange;
  readonly versions: ReadonlyMap<string, Version>;
  readonly issues: IssueList;
}

function addVersion(scan: Scan, { sha, change, versions, issues }: NextVersion): void {
  const { path, blob } = change;
  if (blob === null || scan.holdsBlob(blob)) {
    scan.addPastFile({ commit: sha, path, file: blob === null ? null : { blob } });
    return;
  }
  const version = versions.get(blob) ?? 'history-truncated';
  if (version instanceof Uint8Array) {
    scan.addPastFile({ commit: sha, path, file: { path, bytes: version, origin: 'commit', blob } });
  } else if (version === 'history-truncated') {
    issues.add(version, '', MESSAGES[version]);
  } else {
    issues.add(version, path, `In commit ${shortenCommit(sha)}: ${MESSAGES[version]}`);
  }
}

const MESSAGES = {
  'file-missing': 'GitHub did not give the file.',
  'too-large': 'The file is larger than a scan reads.',
  'history-truncated': 'The past versions of files are larger together than a scan reads; the rest was not scanned.',
} as const;

/** The same is often true of every version of a file: it is said once. */
class IssueList {
  readonly #issues: Map<string, ScanIssue>;

  constructor(known: readonly ScanIssue[]) {
    this.#issues = new Map(known.map((issue) => [`${issue.code} ${issue.path}`, issue]));
  }

  get list(): readonly ScanIssue[] {
    return [...this.#issues.values()];
  }

  add(code: ScanIssue['code'], path: string, message: string): void {
    const key = `${code} ${path}`;
    if (!this.#issues.has(key)) this.#issues.set(key, { code, path, message, line: null, incomplete: true });
  }
}

async function readVersions(
  client: GitHubClient,
  scan: Scan,
  { repository, history, limits, checkpoint }: HistoryScan,
): Promise<ReadonlyMap<string, Version>> {
  const changes = [...history.base, ...history.commits.flatMap((commit) => commit.changes)];
  const blobs = new Set(changes.map(({ blob }) => blob).filter((blob) => blob !== null));
  const wanted = [...blobs].filter((blob) => !scan.holdsBlob(blob));
  const versions = new Map<string, Version>();
  let room = limits.scanBytes;
  for (let from = 0; from < wanted.length && room > 0; from += VERSIONS_PER_REQUEST) {
    const batch = wanted.slice(from, from + VERSIONS_PER_REQUEST);
    const addresses = batch.map((oid) => ({ by: 'oid', oid }) as const);
    let index = 0;
    for await (const content of readFileContents(client, repository, addresses)) {
      checkpoint();
      const version = await readVersion(client, { repository, content, limits, room });
      if (version instanceof Uint8Array) room -= version.length;
      versions.set(batch[index]!, version);
      index += 1;
    }
  }
  return versions;
}

interface VersionQuestion {
  readonly repository: RepositoryName;
  readonly content: FileContent;
  readonly limits: ReadLimits;
  readonly room: number;
}

async function readVersion(
  client: GitHubClient,
  { repository, content, limits, room }: VersionQuestion,
): Promise<Version> {
  if (content.kind === 'text') return content.bytes.length > room ? 'history-truncated' : content.bytes;
  if (content.kind !== 'blob') return 'file-missing';
  if (content.size > limits.fileBytes) return 'too-large';
  if (content.size > room) return 'history-truncated';
  return (await readRawBlob(client, repository, { oid: content.oid, limit: room })) ?? 'history-truncated';
}
