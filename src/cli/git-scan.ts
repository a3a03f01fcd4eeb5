import type { Scan } from '../engine/scan.ts';
import { DEFAULT_LIMITS } from '../engine/scan-limits.ts';
import type { IssueCode, ScanIssue } from '../model/issue.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { SourceFile } from '../model/source-file.ts';
import { shortenCommit } from '../report/describe-history.ts';
import { BlobReader } from './blob-reader.ts';
import type { Repository } from './git.ts';
import type { CommitChanges, GitFile } from './git-files.ts';
import type { Progress } from './progress.ts';
import { startsLikeJson, UNREAD, wordTooLarge } from './read-listed-file.ts';
import { createPause, finish, type ScanInput, startScan } from './run-scan.ts';

/** Of past versions together; what lies beyond is said. */
const PAST_BYTES = 4 * 1024 * 1024 * 1024;

export interface GitScanOptions {
  readonly repository: Repository;
  readonly input: ScanInput;
  readonly progress: Progress;
}

/** What a scan of git's files is of. */
export interface GitSides {
  /** What is not new. */
  readonly base: readonly GitFile[];
  readonly head: readonly GitFile[];
  readonly commits: readonly CommitChanges[];
  /** Files of other names are read only if they begin like JSON; without it all are read. */
  readonly isCandidate?: (path: string) => boolean;
  /** True if commits are missing that a shallow clone does not have. */
  readonly isCut?: boolean;
}

/** One scan of files that git holds, one of them in memory at a time. */
export class GitScan {
  readonly #input: ScanInput;
  readonly #progress: Progress;
  readonly #reader: BlobReader;
  readonly #scan: Scan;
  /** One of a kind for a path: the same is often true of every version. */
  readonly #issues = new Map<string, ScanIssue>();
  readonly #pause = createPause();
  #done = 0;
  #total = 0;

  constructor({ repository, input, progress }: GitScanOptions) {
    this.#input = input;
    this.#progress = progress;
    this.#reader = new BlobReader(repository.git, DEFAULT_LIMITS.fileBytes);
    this.#scan = startScan(input, { pastBytes: PAST_BYTES });
  }

  async run({ base, head, commits, isCandidate = () => true, isCut = false }: GitSides): Promise<ScanResult> {
    const versions = commits.reduce((sum, { changes }) => sum + changes.length, 0);
    this.#total = base.length + head.length + versions;
    try {
      for (const file of base) {
        if (file.kind === 'file') await this.#addFile(file, isCandidate, (read) => this.#scan.addBaseFile(read));
      }
      for (const file of head) {
        if (file.kind === 'file') await this.#addFile(file, isCandidate, (read) => this.#scan.addFile(read));
        else if (isCandidate(file.path)) this.#report(file.path, file.kind, UNREAD[file.kind]);
      }
      for (const { commit, changes } of commits) {
        for (const change of changes) await this.#addVersion(commit, change);
      }
    } finally {
      this.#reader.close();
    }
    if (isCut) this.#report('', 'history-truncated', 'this clone is shallow: get the rest with git fetch --unshallow');
    return finish(this.#scan, [...this.#issues.values()], this.#input);
  }

  async #addFile(
    { path, blob }: GitFile,
    isCandidate: (path: string) => boolean,
    add: (file: SourceFile) => void,
  ): Promise<void> {
    await this.#tick();
    const bytes = await this.#read(path, blob, '');
    if (bytes === null || !(isCandidate(path) || startsLikeJson(bytes))) return;
    add({ path, bytes, origin: 'commit', blob });
  }

  async #addVersion(
    commit: string,
    { path, blob }: { readonly path: string; readonly blob: string | null },
  ): Promise<void> {
    await this.#tick();
    if (blob === null || this.#scan.holdsBlob(blob)) {
      this.#scan.addPastFile({ commit, path, file: blob === null ? null : { blob } });
      return;
    }
    const bytes = await this.#read(path, blob, `in commit ${shortenCommit(commit)}: `);
    if (bytes === null) return;
    const file: SourceFile = { path, bytes, origin: 'commit', blob };
    this.#scan.addPastFile({ commit, path, file });
  }

  async #read(path: string, blob: string, where: string): Promise<Uint8Array | null> {
    const outcome = await this.#reader.read(blob);
    if ('bytes' in outcome) return outcome.bytes;
    if (outcome.problem === 'missing') this.#report(path, 'file-missing', `${where}${MISSING}`);
    else this.#report(path, 'too-large', `${where}${wordTooLarge(DEFAULT_LIMITS.fileBytes)}`);
    return null;
  }

  #report(path: string, code: IssueCode, message: string): void {
    const key = `${code} ${path}`;
    if (this.#issues.has(key)) return;
    this.#issues.set(key, { code, path, message, line: null, incomplete: code !== 'symlink' });
  }

  async #tick(): Promise<void> {
    this.#progress.update(this.#done, this.#total, 'versions');
    this.#done += 1;
    await this.#pause();
  }
}

const MISSING = 'git does not have it here: in a partial clone, get it with git fetch --refetch --no-filter';
