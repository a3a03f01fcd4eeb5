import type { ShownChange } from './changed-file.ts';
import type { CommitFile, RangeCommit } from './commit-range.ts';

export interface SeriesOptions {
  /** The commits that the series may hold. */
  readonly commits: readonly RangeCommit[];
  /** Whether what is shown of a change calls for reading the file. */
  readonly isTelling: (change: ShownChange) => boolean;
}

/**
 * Reads a series of patches as mails, the way `git format-patch` writes it, for what each commit did to which path. Only
 * headers and counts of lines say where things end: content is passed on by the counts that its hunk announces. Null for
 * anything that is not exactly such a series: whoever asked must then find out in another way.
 *
 * The text of a commit's message stands in the mail as it is, so that a message may pretend to be a patch. Ids of
 * commits cannot be pretended to before they exist, but others' can: no series is trusted that has a message with such
 * a line.
 */
export function readPatchSeries(
  text: string,
  { commits, isTelling }: SeriesOptions,
): ReadonlyMap<string, readonly CommitFile[]> | null {
  if (commits.some(({ message }) => PRETENDER.test(message))) return null;
  const expected = new Set(commits.filter(({ parents }) => parents.length <= 1).map(({ sha }) => sha));
  const series = new Map<string, Map<string, CommitFile>>();
  const lines = new Lines(text);
  while (lines.current !== null) {
    const sha = MAIL.exec(lines.current)?.[1];
    if (sha === undefined || !expected.has(sha) || series.has(sha)) return null;
    const files = readMail(lines, isTelling);
    if (files === null) return null;
    series.set(sha, files);
  }
  return new Map([...series].map(([sha, files]) => [sha, [...files.values()]]));
}

const PRETENDER = /^(?:diff --git |From [0-9a-f]{40})/m;
const MAIL = /^From ([0-9a-f]{40}(?:[0-9a-f]{24})?) /;
const SECTION = 'diff --git ';
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

/** Lines of a text, one at a time: a series may be large. */
class Lines {
  readonly #text: string;
  #next = 0;
  /** Null at the end. */
  current: string | null = null;

  constructor(text: string) {
    this.#text = text;
    this.advance();
  }

  advance(): void {
    if (this.#next >= this.#text.length) {
      this.current = null;
      return;
    }
    const end = this.#text.indexOf('\n', this.#next);
    this.current = this.#text.slice(this.#next, end === -1 ? undefined : end);
    this.#next = end === -1 ? this.#text.length : end + 1;
  }

  startsWith(prefix: string): boolean {
    return this.current?.startsWith(prefix) === true;
  }
}

/** One mail: headers and message up to the first section, then sections. */
function readMail(lines: Lines, isTelling: SeriesOptions['isTelling']): Map<string, CommitFile> | null {
  lines.advance();
  while (lines.current !== null && !lines.startsWith(SECTION)) {
    if (MAIL.test(lines.current)) return null;
    lines.advance();
  }
  const files = new Map<string, CommitFile>();
  while (lines.startsWith(SECTION)) {
    const changes = readSection(lines, isTelling);
    if (changes === null) return null;
    for (const change of changes) files.set(change.path, change);
  }
  if (files.size === 0) return null;
  if (lines.current === '-- ') {
    lines.advance();
    lines.advance();
  }
  while (lines.current === '') lines.advance();
  return files;
}

const REGULAR = /^100/;

/** What the lines between `diff --git` and the content say. */
interface SectionHeader {
  readonly paths: readonly [from: string, to: string];
  readonly isMoved: boolean;
  readonly isGone: boolean;
  readonly isNew: boolean;
}

function readSection(lines: Lines, isTelling: SeriesOptions['isTelling']): readonly CommitFile[] | null {
  const header = readHeader(lines);
  const content = header === null ? null : readContent(lines);
  if (header === null || content === null) return null;
  const { paths, isMoved, isGone, isNew } = header;
  const [from, to] = paths;
  // A move alone shows nothing of what was moved.
  const isHidden = content === 'binary' || (isMoved && content.length === 0);
  const shown = isHidden ? null : content.join('\n');
  const tells = isTelling({ path: to, lines: shown, isNew, isText: false });
  const file: CommitFile = { path: to, isGone, blob: null, isTelling: tells };
  return isMoved ? [{ path: from, isGone: true, blob: null, isTelling: tells }, file] : [file];
}

const HEADER_LINE =
  /^(?:old mode|new mode|deleted file mode|new file mode|copy from|copy to|rename from|rename to|similarity index|dissimilarity index|index) (.*)$/;

function readHeader(lines: Lines): SectionHeader | null {
  const same = readSamePath(lines.current!.slice(SECTION.length));
  let [from, to]: [string | null, string | null] = [same, same];
  let [isMoved, isGone, isNew] = [false, false, false];
  lines.advance();
  for (;;) {
    const value = HEADER_LINE.exec(lines.current ?? '')?.[1];
    if (value === undefined) break;
    const line = lines.current!;
    if (line.startsWith('rename from ') || line.startsWith('copy from ')) from = unquote(value);
    if (line.startsWith('rename to ') || line.startsWith('copy to ')) to = unquote(value);
    if (line.startsWith('rename to ')) isMoved = true;
    if (line.startsWith('deleted file mode ')) isGone = true;
    if (line.startsWith('new file mode ')) isNew = true;
    // Links and submodules are no files that are read.
    if (/^new (?:file )?mode /.test(line)) isGone = !REGULAR.test(value);
    const mode = /^index \S+ (\d{6})$/.exec(line)?.[1];
    if (mode !== undefined) isGone = !REGULAR.test(mode);
    lines.advance();
  }
  return from === null || to === null ? null : { paths: [from, to], isMoved, isGone, isNew };
}

/** `a/<path> b/<path>`; null if the paths differ, as they do where a file was moved. */
function readSamePath(text: string): string | null {
  if (text.startsWith('"')) {
    const middle = text.length / 2;
    const [left, right] = [unquote(text.slice(0, middle - 0.5)), unquote(text.slice(middle + 0.5))];
    return left !== null && right !== null && left.slice(2) === right.slice(2) ? left.slice(2) : null;
  }
  const path = text.slice(2, 2 + (text.length - 5) / 2);
  return text === `a/${path} b/${path}` ? path : null;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Git quotes a name that holds control characters, quotes or bytes beyond ASCII, in the manner of C. */
function unquote(text: string): string | null {
  if (!text.startsWith('"')) return text;
  const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
  if (inner === undefined) return null;
  const parts = inner.match(/\\[0-7]{3}|\\.|[^\\]+/g) ?? [];
  const bytes = parts.map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part);
    const byte = ESCAPES[part.slice(1)] ?? Number.parseInt(part.slice(1), 8);
    return Buffer.from([byte]);
  });
  return Buffer.concat(bytes).toString('utf8');
}

/** The lines that a section shows; null if they are not what its header announces. */
function readContent(lines: Lines): readonly string[] | 'binary' | null {
  if (lines.startsWith('Binary files ')) {
    lines.advance();
    return 'binary';
  }
  if (lines.current === 'GIT binary patch') return skipBinary(lines) ? 'binary' : null;
  if (!lines.startsWith('--- ')) return [];
  lines.advance();
  if (!lines.startsWith('+++ ')) return null;
  lines.advance();
  const shown: string[] = [];
  while (lines.startsWith('@@ ')) {
    if (!readHunk(lines, shown)) return null;
  }
  return shown;
}

/** Each line of a binary patch begins with a letter for its length; both directions end with an empty line. */
function skipBinary(lines: Lines): boolean {
  lines.advance();
  let parts = 0;
  while (/^(?:literal|delta) \d+$/.test(lines.current ?? '')) {
    lines.advance();
    while (/^[A-Za-z]\S+$/.test(lines.current ?? '')) lines.advance();
    if (lines.current !== '') return false;
    lines.advance();
    parts += 1;
  }
  return parts > 0;
}

function readHunk(lines: Lines, shown: string[]): boolean {
  const counts = HUNK.exec(lines.current!);
  if (counts === null) return false;
  let [before, after] = [Number(counts[1] ?? 1), Number(counts[2] ?? 1)];
  lines.advance();
  while (before > 0 || after > 0 || lines.startsWith('\\')) {
    const sign = lines.current?.[0];
    if (sign === ' ' || sign === '-') before -= 1;
    if (sign === ' ' || sign === '+') after -= 1;
    if (sign !== ' ' && sign !== '-' && sign !== '+' && sign !== '\\') return false;
    if (sign !== '\\') shown.push(lines.current!.slice(1));
    lines.advance();
  }
  return before === 0 && after === 0;
}
