import { IssueList } from '../../engine/issue-list.ts';
import type { SourceReading } from '../../engine/read/file-reading.ts';
import type { FileSelection, Sample } from '../../engine/read/file-selection.ts';
import { unreadIssue } from '../../engine/read/unread-issue.ts';
import { DEFAULT_LIMITS } from '../../engine/scan-limits.ts';
import type { IssueFact } from '../../model/issue.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { FileReads } from '../file-reads.ts';
import type { Progress } from '../progress.ts';
import { finish, type ScanInput, startScan } from '../run-scan.ts';
import { type BlobOutcome, BlobReader } from './blob-reader.ts';
import type { Repository } from './git.ts';
import type { CommitChanges, GitFile } from './git-files.ts';
import type { PathChoice } from './path-choice.ts';

/** Of past versions together; what lies beyond is said. */
const PAST_BYTES = 4 * 1024 * 1024 * 1024;

/** What a version of a file has as a rule: what it has in truth, only reading it tells. */
const USUAL_BYTES = 16 * 1024;

type StartedScan = Awaited<ReturnType<typeof startScan>>;

export interface GitScanOptions {
  readonly repository: Repository;
  readonly choice: Pick<PathChoice, 'isNamed'>;
  readonly input: ScanInput;
  readonly progress: Progress;
}

/** What a scan of git's files is of. */
export interface GitSides {
  /** What is not new. */
  readonly base: readonly GitFile[];
  readonly head: readonly GitFile[];
  readonly commits: readonly CommitChanges[];
  /** Files of other names are read only if their content may be Postman's; without it all are read. */
  readonly isCandidate?: FileSelection;
  /** The same for the base: what nobody had reason to read there is not known. */
  readonly isBaseCandidate?: FileSelection;
  /** Files that were left out already. */
  readonly passedOver?: number;
  /** True if commits are missing that a shallow clone does not have. */
  readonly isCut?: boolean;
}

/** One scan of files that git holds, one of them in memory at a time. */
export class GitScan {
  readonly #isAskedFor: (path: string) => boolean;
  readonly #input: ScanInput;
  readonly #progress: Progress;
  readonly #reader: BlobReader;
  /** Ids of bytes that head and base hold for good: those of past versions may be let go while others are on their way. */
  readonly #held = new Set<string>();
  /** One of a kind for a path: the same is often true of every version. */
  readonly #issues = new IssueList();
  #done = 0;
  #total = 0;

  constructor({ repository, choice, input, progress }: GitScanOptions) {
    this.#isAskedFor = choice.isNamed;
    this.#input = input;
    this.#progress = progress;
    this.#reader = new BlobReader(repository.git, DEFAULT_LIMITS.fileBytes);
  }

  async run({
    base,
    head,
    commits,
    isCandidate = () => true,
    isBaseCandidate = isCandidate,
    isCut = false,
    passedOver: left = 0,
  }: GitSides): Promise<ScanResult> {
    let passedOver = left;
    const versions = commits.reduce((sum, { changes }) => sum + changes.length, 0);
    this.#total = base.length + head.length + versions;
    const { scan, reads } = await startScan(this.#input, this.#total * USUAL_BYTES, { pastBytes: PAST_BYTES });
    const started = { scan, reads };
    try {
      for (const file of base) {
        if (file.kind === 'file') await this.#addFile(reads, file, isBaseCandidate, (read) => scan.addBaseFile(read));
      }
      for (const file of head) {
        if (file.kind === 'file') {
          const isChosen = await this.#addFile(reads, file, isCandidate, (read) => scan.addFile(read));
          if (!isChosen) passedOver += 1;
        } else if (file.kind === 'submodule' || isCandidate(file.path)) {
          this.#issues.add(unreadIssue(file.path, { code: file.kind }));
        }
      }
      for (const { commit, changes } of commits) {
        for (const change of changes) await this.#addVersion(started, commit, change);
      }
      await reads.end();
    } finally {
      this.#reader.close();
      await reads.close();
    }
    if (isCut) this.#issues.add(unreadIssue('', { code: 'history-truncated', data: { what: 'clone' } }));
    return finish(scan, this.#issues.all, passedOver);
  }

  /** False for a file that is passed over. */
  async #addFile(
    reads: FileReads,
    { path, blob }: GitFile,
    isCandidate: FileSelection,
    add: (file: SourceFile | SourceReading) => void,
  ): Promise<boolean> {
    this.#tick();
    const outcome = await this.#reader.read(blob);
    const isMissing = 'problem' in outcome && outcome.problem === 'missing';
    if (!isMissing && !isCandidate(path, sampleOf(outcome))) return false;
    if (!('bytes' in outcome)) {
      this.#reportUnread(path, outcome);
      return true;
    }
    const { bytes } = outcome;
    this.#held.add(blob);
    await reads.add({ path, bytes, origin: 'commit', blob, isAskedFor: this.#isAskedFor(path) }, add);
    return true;
  }

  async #addVersion(
    { scan, reads }: StartedScan,
    commit: string,
    { path, blob }: { readonly path: string; readonly blob: string | null },
  ): Promise<void> {
    this.#tick();
    const isHeld = (id: string): boolean => (reads.isImmediate ? scan.holdsBlob(id) : this.#held.has(id));
    if (blob === null || isHeld(blob)) {
      await reads.inTurn(() => scan.addPastFile({ commit, path, file: blob === null ? null : { blob } }));
      return;
    }
    const outcome = await this.#reader.read(blob);
    if (!('bytes' in outcome)) {
      this.#reportUnread(path, outcome, { commit });
      return;
    }
    const { bytes } = outcome;
    await reads.add({ path, bytes, origin: 'commit', blob, isAskedFor: this.#isAskedFor(path) }, (file) =>
      scan.addPastFile({ commit, path, file }),
    );
  }

  #reportUnread(
    path: string,
    outcome: Exclude<BlobOutcome, { readonly bytes: Uint8Array }>,
    version?: { readonly commit: string },
  ): void {
    const fact = outcome.problem === 'missing' ? MISSING : TOO_LARGE;
    const { postman, ...issue } = unreadIssue(path, fact, sampleOf(outcome));
    // What is past decides nothing: of a secret there, only its going is told.
    if (version !== undefined) this.#issues.add({ ...issue, version });
    else this.#issues.add(postman === true ? { ...issue, postman } : issue);
  }

  #tick(): void {
    this.#progress.update(this.#done, this.#total, 'versions');
    this.#done += 1;
  }
}

function sampleOf(outcome: BlobOutcome): Sample | null {
  if ('bytes' in outcome) return outcome.bytes;
  return outcome.problem === 'too-large' ? outcome.sample : null;
}

const MISSING: IssueFact = { code: 'file-missing', data: { from: 'git' } };
const TOO_LARGE: IssueFact = { code: 'too-large', data: { maxBytes: DEFAULT_LIMITS.fileBytes } };
