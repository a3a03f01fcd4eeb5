import type { GitStore } from './git-store.ts';

/** A changed file of a diff, in GitHub's words. */
export interface DiffFile {
  /** Blob at the new side; of a removed file, at the old side. */
  readonly sha: string;
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly mode: string;
  readonly additions: number;
  readonly deletions: number;
  /** Absent for binary files and where the diff is too large to be shown. */
  readonly patch: string | null;
}

/** Above these GitHub shows a file without its patch (repository limits: one file, and the whole comparison). */
export interface PatchLimits {
  readonly fileBytes: number;
  readonly fileLines: number;
  readonly totalBytes: number;
  readonly totalLines: number;
}

export const GITHUB_PATCH_LIMITS: PatchLimits = {
  fileBytes: 500_000,
  fileLines: 20_000,
  totalBytes: 1_000_000,
  totalLines: 20_000,
};

interface RawEntry {
  readonly mode: string;
  readonly sha: string;
  readonly letter: string;
  readonly filename: string;
  readonly previousFilename: string | null;
}

const STATUS: Readonly<Record<string, DiffFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const REMEMBERED = 16;

const remembered = new WeakMap<GitStore, Map<string, Promise<DiffFile[]>>>();

/** The files that differ between two commits; `from` null is the empty tree. */
export function diffFiles(
  store: GitStore,
  from: string | null,
  to: string,
  limits: PatchLimits = GITHUB_PATCH_LIMITS,
): Promise<DiffFile[]> {
  const known = remembered.get(store) ?? new Map<string, Promise<DiffFile[]>>();
  remembered.set(store, known);
  const key = `${from} ${to} ${Object.values(limits).join(' ')}`;
  const found = known.get(key) ?? readDiff(store, from ?? EMPTY_TREE, to, limits);
  known.delete(key);
  known.set(key, found);
  const oldest = known.keys().next();
  if (known.size > REMEMBERED && !oldest.done) known.delete(oldest.value);
  return found;
}

/** The diff of two commits as one text, for the `.diff` media type. Ids are cut short, as GitHub cuts them. */
export async function diffText(store: GitStore, from: string | null, to: string): Promise<string> {
  return (await store.run(['diff', '-M', from ?? EMPTY_TREE, to, '--'])).toString();
}

/** The commits of a range as mails, for the `.patch` media type, with ids cut short (xmake-io/xmake-repo#2161). */
export async function patchText(store: GitStore, from: string | null, to: string): Promise<string> {
  const range = from === null ? ['--root', to] : [`${from}..${to}`];
  return (await store.run(['format-patch', '--stdout', '-M', ...range, '--'])).toString();
}

async function readDiff(store: GitStore, from: string, to: string, limits: PatchLimits): Promise<DiffFile[]> {
  const listing = await store.run(['diff-tree', '-r', '-M', '-z', '--raw', '--numstat', '--no-abbrev', from, to, '--']);
  const fields = listing.toString().split('\0');
  const entries = readRaw(fields);
  const counts = readNumstat(fields.slice(entries.consumed), entries.list.length);
  const patches = await readPatches(store, [from, to], entries.list);
  let bytes = 0;
  let lines = 0;
  return entries.list.map((entry, index) => {
    const [additions, deletions] = counts[index] ?? [0, 0];
    let patch = patches[index] ?? null;
    if (patch !== null) {
      const patchLines = countLines(patch);
      const tooLarge = patch.length > limits.fileBytes || patchLines > limits.fileLines;
      if (tooLarge || bytes + patch.length > limits.totalBytes || lines + patchLines > limits.totalLines) {
        patch = null;
      } else {
        bytes += patch.length;
        lines += patchLines;
      }
    }
    const { sha, filename, previousFilename, mode } = entry;
    return {
      sha,
      filename,
      previousFilename,
      mode,
      status: STATUS[entry.letter] ?? 'changed',
      additions,
      deletions,
      patch,
    };
  });
}

function readRaw(fields: readonly string[]): { list: RawEntry[]; consumed: number } {
  const list: RawEntry[] = [];
  let at = 0;
  for (;;) {
    const head = /^:(\d+) (\d+) ([0-9a-f]{40}) ([0-9a-f]{40}) ([A-Z])/.exec(fields[at] ?? '');
    if (head === null) return { list, consumed: at };
    const [, oldMode = '', newMode = '', oldSha = '', newSha = '', letter = ''] = head;
    const isRename = letter === 'R';
    const path = fields[at + 1] ?? '';
    list.push({
      mode: letter === 'D' ? oldMode : newMode,
      sha: letter === 'D' ? oldSha : newSha,
      letter,
      filename: isRename ? (fields[at + 2] ?? '') : path,
      previousFilename: isRename ? path : null,
    });
    at += isRename ? 3 : 2;
  }
}

function readNumstat(fields: readonly string[], count: number): [number, number][] {
  const counts: [number, number][] = [];
  let at = 0;
  while (counts.length < count) {
    const [additions = '', deletions = '', path = ''] = (fields[at] ?? '').split('\t');
    // A dash stands for a binary file.
    counts.push([Number(additions) || 0, Number(deletions) || 0]);
    // With -z a rename has an empty path here and both names behind it.
    at += path === '' ? 3 : 1;
  }
  return counts;
}

async function readPatches(
  store: GitStore,
  range: readonly string[],
  entries: readonly RawEntry[],
): Promise<(string | null)[]> {
  // Blobs over the threshold are taken for binary: no patch of 100 MB is built only to be left out.
  const settings = ['-c', 'core.bigFileThreshold=8m'];
  const output = await store.run([...settings, 'diff-tree', '-r', '-M', '-p', '--full-index', ...range, '--']);
  const sections = output.toString().split(/(?<=^|\n)(?=diff --git )/);
  let at = 0;
  return entries.map((entry) => {
    const section = sections[at] ?? '';
    // A changed type (file to symlink) is written as a removal and an addition.
    at += entry.letter === 'T' ? 2 : 1;
    const start = section.indexOf('\n@@ ');
    return start === -1 ? null : section.slice(start + 1).replace(/\n$/, '');
  });
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
