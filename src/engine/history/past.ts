import type { Detector } from '../../detectors/detector.ts';
import { compareText } from '../../model/compare-text.ts';
import type { FindingHistory } from '../../model/finding.ts';
import type { ScanIssue } from '../../model/issue.ts';
import type { PastCounts } from '../../model/scan-result.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { IssueList } from '../issue-list.ts';
import { dropOverlaps } from '../judge/drop-overlaps.ts';
import { groupBySecret } from '../judge/group-findings.ts';
import { type PairedGroup, pairUp } from '../judge/pair-up.ts';
import { type FileFacts, type FileReading, joinFacts, type SourceReading } from '../read/file-reading.ts';
import type { IdSource } from '../read/file-sink.ts';
import type { SourceReader } from '../read/source-reader.ts';
import type { DataBeside, FolderNeeds } from '../resolve/data-beside.ts';
import { FollowBudget } from '../resolve/follow-budget.ts';
import { concatFacts, type ScanSide, takeIds } from '../resolve/scan-side.ts';
import { SecondPass } from '../resolve/second-pass.ts';
import type { ScanLimits } from '../scan-limits.ts';
import { PastBeside } from './past-beside.ts';
import { adopt, blobOf, moveTo, type PastFile, toPastFile } from './past-file.ts';

/** What a commit made of one file. */
export interface PastVersion {
  readonly commit: string;
  readonly path: string;
  /**
   * The file as the commit left it, or what reading it told; null if the commit deleted it. Bytes that the scan holds
   * already (`holdsBlob`) need not be given again: their id is enough.
   */
  readonly file: SourceFile | SourceReading | { readonly blob: string } | null;
}

/** A secret that stood in a past version, as it stood last. */
export interface PastSecret extends PairedGroup {
  readonly history: FindingHistory;
}

/** When a text that could be a secret came and went. */
export interface PastStay {
  readonly introducedIn: string;
  readonly removedIn: string | null;
}

export interface PastOutcome {
  /** The credentials of past versions that stand neither at the tip nor where the history starts. */
  readonly gone: readonly PastSecret[];
  readonly issues: readonly ScanIssue[];
  readonly counts: PastCounts;
}

export interface PastOptions {
  readonly detector: Detector;
  readonly limits: ScanLimits;
  readonly reader: SourceReader;
  readonly ids: IdSource;
  readonly isRead: (path: string) => boolean;
  /** What stands at the tip, and where the history starts: complete before the first version comes. */
  readonly head: ScanSide;
  readonly base: ScanSide;
}

/** A file as a commit left it at some path. */
interface StandingFile {
  readonly path: string;
  readonly file: PastFile;
  /** The commit, and its number in the order in which they came; none for what stood before all of them. */
  readonly since: { readonly commit: string; readonly order: number } | null;
}

/** What it costs to put together one thing that a file beside tells, in characters looked at. */
const FACT_WORK = 2;

interface JudgedSecret extends PairedGroup {
  readonly lastIn: string;
}

/**
 * Follows files from commit to commit, oldest first, and tells when each secret came and went. Holds the files of one
 * commit at a time: a secret that goes is judged there and then, by what stood beside it.
 */
export class Past {
  readonly #options: PastOptions;
  /** The files as the last commit left them. */
  readonly #files = new Map<string, StandingFile>();
  readonly #byBlob = new Map<string, PastFile>();
  /** Where each file stands. */
  readonly #paths = new Map<PastFile, Set<string>>();
  /** Files that came with the commit: some of them may stand nowhere. */
  readonly #came = new Set<PastFile>();
  readonly #beside: PastBeside;
  /** For all commits together, as each judges its secrets by all that stood beside them. */
  readonly #budget: FollowBudget;
  /** In how many files each text stands now. */
  readonly #standing = new Map<string, number>();
  readonly #introducedIn = new Map<string, string>();
  readonly #removedIn = new Map<string, string>();
  readonly #judged = new Map<string, JudgedSecret>();
  /** The same is often true of every version. */
  readonly #issues = new IssueList();
  #commit: string | null = null;
  #changes = new Map<string, PastFile | null>();
  #commits = 0;
  #versions = 0;
  #bytes = 0;
  #leftOut = 0;

  constructor(options: PastOptions) {
    this.#options = options;
    this.#beside = new PastBeside(options.limits.besideBytes);
    this.#budget = new FollowBudget(options.limits.followed);
    this.#beside.learn(options.head.facts, options.base.facts);
    for (const path of options.base.paths) {
      const file = toPastFile('', path, options.base.factsAt(path));
      this.#files.set(path, { path, file, since: null });
      this.#paths.set(file, new Set([path]));
      for (const text of file.texts) this.#standing.set(text, (this.#standing.get(text) ?? 0) + 1);
    }
  }

  /** What the collections of all versions refer to, by their folders. */
  get needs(): FolderNeeds {
    return this.#beside.needs;
  }

  /** Whether the bytes of this id need not be given again. */
  holdsBlob(blob: string): boolean {
    const { head, base } = this.#options;
    return this.#byBlob.has(blob) || head.pathOf(blob) !== null || base.pathOf(blob) !== null;
  }

  add({ commit, path, file }: PastVersion): void {
    if (commit !== this.#commit) {
      this.#endCommit();
      this.#commit = commit;
      this.#commits += 1;
    }
    if (file === null || !this.#options.isRead(path)) {
      this.#changes.set(path, null);
      return;
    }
    this.#versions += 1;
    if (this.#leftOut > 0) this.#leftOut += 1;
    else this.#changes.set(path, this.#fileOf({ commit, path, file }));
  }

  /** `atTip` tells of a text whether it stands at the tip or where the history starts. */
  finish(atTip: (text: string) => boolean): PastOutcome {
    this.#endCommit();
    const isLeft = (text: string): boolean => !atTip(text) && this.#introducedIn.has(text);
    // No commit removed these, and yet they are not at the tip: a merge dropped them, or the tip is no commit.
    if ([...this.#standing.keys()].some(isLeft)) this.#judge([...this.#files.values()], isLeft);
    if (this.#leftOut > 0) this.#reportLeftOut();
    const gone = [...this.#judged]
      .filter(([secret]) => !atTip(secret))
      .map(([secret, { lastIn, ...paired }]) => ({ ...paired, history: { ...this.stayOf(secret)!, lastIn } }));
    const counts = { commits: this.#commits, versions: this.#versions, bytes: this.#bytes };
    return { gone, issues: this.#issues.all, counts };
  }

  /** The commits that brought and removed a text; null if no commit that was given brought it. */
  stayOf(text: string): PastStay | null {
    const introducedIn = this.#introducedIn.get(text);
    return introducedIn === undefined ? null : { introducedIn, removedIn: this.#removedIn.get(text) ?? null };
  }

  #fileOf({ commit, path, file }: PastVersion & { readonly file: object }): PastFile | null {
    const blob = 'bytes' in file ? (file.blob ?? blobOf(file.bytes)) : file.blob;
    const { head, base } = this.#options;
    const known = blob === null ? null : (this.#byBlob.get(blob) ?? adopt(blob, head) ?? adopt(blob, base));
    if (known !== null) this.#hold(known);
    else if ('bytes' in file) return this.#read(commit, { ...file, path, blob: blob! });
    else if ('parts' in file) return this.#read(commit, file);
    else
      this.#issues.add({ code: 'file-missing', data: { from: 'caller', commit }, path, line: null, incomplete: true });
    return known;
  }

  #read(commit: string, file: SourceFile | SourceReading): PastFile | null {
    const rest = this.#options.limits.pastBytes - this.#bytes;
    const size = 'bytes' in file ? file.bytes.length : file.size;
    if (size > rest) {
      this.#leftOut += 1;
      return null;
    }
    const reading = 'bytes' in file ? this.#options.reader.read(file) : file;
    takeIds(reading, this.#options.ids);
    const parts = reading.parts.filter((part) => this.#hasRoomFor(commit, part));
    for (const { bytes } of parts) this.#bytes += bytes;
    for (const { issues } of [reading, ...parts]) this.#reportIncomplete(commit, issues);
    const read = toPastFile(reading.blob ?? '', reading.path, concatFacts(parts));
    this.#hold(read);
    this.#beside.learn(joinFacts([read.facts]));
    this.#beside.hold(read, reading);
    return read;
  }

  #hold(file: PastFile): void {
    if (file.blob !== '') this.#byBlob.set(file.blob, file);
    this.#came.add(file);
  }

  /** An archive may unpack to more than there is room for. */
  #hasRoomFor(commit: string, { path, bytes }: FileReading): boolean {
    if (this.#bytes + bytes <= this.#options.limits.pastBytes) return true;
    this.#reportLimit(commit, path, 'files');
    return false;
  }

  #reportIncomplete(commit: string, issues: readonly ScanIssue[]): void {
    for (const { line: _, postman: __, ...issue } of issues) {
      if (issue.incomplete) this.#issues.add({ ...issue, line: null, version: { commit } });
    }
  }

  #reportLimit(commit: string, path: string, what: 'files' | 'beside'): void {
    this.#reportIncomplete(commit, [{ code: 'scan-limit', data: { what }, path, line: null, incomplete: true }]);
  }

  #reportLeftOut(): void {
    const data = { what: 'last-versions', versions: this.#leftOut } as const;
    this.#issues.add({ code: 'history-truncated', data, path: '', line: null, incomplete: true });
  }

  /** What has turned out to be the data of a collection is read now, as if the commit had brought it. */
  #readBeside(commit: string, changes: Map<string, PastFile | null>): void {
    const taken = this.#beside.takeNeeded((beside) => this.#readLoose(beside));
    if (taken.size === 0) return;
    for (const [path, file] of changes) {
      const anew = file === null ? undefined : taken.get(file);
      if (anew !== undefined) changes.set(path, anew.read);
    }
    for (const [file, { read, missed }] of taken) {
      for (const path of this.#paths.get(file) ?? []) if (!changes.has(path)) changes.set(path, read);
      this.#hold(read);
      for (const path of missed) this.#reportLimit(commit, path, 'beside');
    }
  }

  #readLoose(beside: DataBeside): readonly FileReading[] {
    const { reader, ids } = this.#options;
    return beside.takeFrom(this.needs).flatMap((file) => {
      const reading = reader.readLoose(file, this.needs);
      if (reading !== null) takeIds(reading, ids);
      return reading?.parts ?? [];
    });
  }

  /** Works out what the commit did: only when all its files are known can what has moved be told from what has gone. */
  #endCommit(): void {
    const changes = this.#changes;
    this.#changes = new Map();
    if (this.#commit === null || this.#leftOut > 0) return;
    this.#readBeside(this.#commit, changes);
    const old = [...changes.keys()].map((path) => this.#files.get(path)).filter((file) => file !== undefined);
    const counts = new Map<string, number>();
    const count = (file: PastFile | null, change: number): void => {
      for (const text of file?.texts ?? []) {
        counts.set(text, (counts.get(text) ?? this.#standing.get(text) ?? 0) + change);
      }
    };
    for (const file of changes.values()) count(file, 1);
    for (const { file } of old) count(file, -1);
    const leaving = new Set(
      [...counts].filter(([text, left]) => left === 0 && this.#introducedIn.has(text)).map(([text]) => text),
    );
    if (leaving.size > 0) this.#judge(old, (text) => leaving.has(text));
    this.#record(this.#commit, counts);
    this.#replace(this.#commit, changes);
  }

  #record(commit: string, counts: ReadonlyMap<string, number>): void {
    for (const [text, now] of counts) {
      const stood = this.#standing.has(text);
      if (now > 0) this.#standing.set(text, now);
      else this.#standing.delete(text);
      if (now > 0 && !stood) {
        this.#removedIn.delete(text);
        if (!this.#introducedIn.has(text)) this.#introducedIn.set(text, commit);
      }
      if (now === 0 && stood) this.#removedIn.set(text, commit);
    }
  }

  /** Lets go of every version that no path has any more. */
  #replace(commit: string, changes: ReadonlyMap<string, PastFile | null>): void {
    const since = { commit, order: this.#commits };
    for (const [path, file] of changes) {
      const old = this.#files.get(path)?.file;
      if (old !== undefined) {
        this.#came.add(old);
        this.#paths.get(old)?.delete(path);
      }
      if (file === null) this.#files.delete(path);
      else {
        this.#files.set(path, { path, file, since });
        this.#paths.set(file, (this.#paths.get(file) ?? new Set()).add(path));
      }
    }
    for (const file of this.#came) if ((this.#paths.get(file)?.size ?? 0) === 0) this.#letGo(file);
    this.#came.clear();
  }

  #letGo(file: PastFile): void {
    this.#paths.delete(file);
    if (this.#byBlob.get(file.blob) === file) this.#byBlob.delete(file.blob);
    this.#beside.letGo(file);
  }

  /** Tells which of the wanted texts in some files are credentials, by all files that stand beside them. */
  #judge(files: readonly StandingFile[], isWanted: (text: string) => boolean): void {
    const { detector, limits } = this.#options;
    const facts = joinFacts(this.#filesBeside(files), this.#budget);
    const secondPass = new SecondPass(detector, facts, limits.expansion);
    const decided = files.flatMap(({ path, file }) =>
      secondPass.decideAll(file.facts.held).map((one) => moveTo(one, { from: file.path, to: path })),
    );
    const lastIn = lastCommits(files, isWanted);
    // All candidates of the files count here: one that is not wanted may win over one that is.
    for (const paired of pairUp(groupBySecret(dropOverlaps(decided)))) {
      const commit = lastIn.get(paired.group.secret);
      if (commit !== undefined) this.#judged.set(paired.group.secret, { ...paired, lastIn: commit });
    }
    if (this.#commit !== null) this.#reportIncomplete(this.#commit, [...this.#budget.issues, ...secondPass.issues]);
  }

  /** What stands beside some files: all, as long as there is room for putting it together. */
  #filesBeside(files: readonly StandingFile[]): readonly FileFacts[] {
    const beside = [...this.#paths.keys()].sort((a, b) => compareText(a.path, b.path)).map(({ facts }) => facts);
    const work = FACT_WORK * beside.reduce((sum, facts) => sum + sizeOf(facts), 0);
    const own = files.map(({ file }) => file.facts);
    const document = own.flatMap(({ documents }) => documents)[0];
    return document === undefined || this.#budget.spend(work, document) ? beside : own;
  }
}

/** For each wanted text, the commit that was the last to bring a file with it. */
function lastCommits(files: readonly StandingFile[], isWanted: (text: string) => boolean): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const inOrder = [...files].sort((a, b) => (a.since?.order ?? 0) - (b.since?.order ?? 0));
  for (const { file, since } of inOrder) {
    if (since === null) continue;
    for (const text of file.texts) if (isWanted(text)) last.set(text, since.commit);
  }
  return last;
}

function sizeOf({ documents, variables, uses }: FileFacts): number {
  return documents.length + variables.length + uses.length;
}
