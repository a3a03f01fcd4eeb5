import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';

/** Wildcards within one path segment; each more multiplies the worst time of a match. */
const MAX_STARS_PER_SEGMENT = 4;
const MAX_GLOBSTARS = 8;
const MAX_BRACE_RESULTS = 100;
/** Globs of a list once their braces are written out. */
const MAX_WRITTEN_OUT = 2_000;

/**
 * Extended globs are off: nested ones take exponential time. `#` and `!` are plain characters, and dot files count,
 * since `.postman` and `.github` are where the files are.
 */
const OPTIONS: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  noext: true,
  braceExpandMax: MAX_BRACE_RESULTS,
  maxGlobstarRecursion: MAX_GLOBSTARS,
  platform: 'linux',
};

/** What is wrong with a glob, in words that follow "must be", or null. */
export function globProblem(glob: string): string | null {
  if (glob.startsWith('/')) return 'a glob from the root of the repository, without a leading slash';
  if (glob.startsWith('!')) return 'a glob without a leading exclamation mark: there are no exceptions to a glob';
  const segments = glob.split('/');
  if (segments.includes('..') || segments.includes('.')) return 'a glob without . or .. in its path';
  if (segments.filter((segment) => segment === '**').length > MAX_GLOBSTARS) {
    return `a glob with at most ${MAX_GLOBSTARS} times **`;
  }
  const starred = segments.some((segment) => (segment.match(/\*+/g)?.length ?? 0) > MAX_STARS_PER_SEGMENT);
  if (starred) return `a glob with at most ${MAX_STARS_PER_SEGMENT} wildcards between two slashes`;
  return null;
}

/** The first glob of a list whose braces stand for too many, in words that follow "must be", or null. */
export function braceProblem(globs: readonly string[]): { readonly index: number; readonly message: string } | null {
  let all = 0;
  for (const [index, glob] of globs.entries()) {
    const count = glob.includes('{') ? braceExpand(glob, { braceExpandMax: MAX_BRACE_RESULTS + 1 }).length : 1;
    all += count;
    if (count > MAX_BRACE_RESULTS)
      return { index, message: `a glob whose braces stand for at most ${MAX_BRACE_RESULTS}` };
    if (all > MAX_WRITTEN_OUT)
      return { index, message: `without braces: up to here they stand for more than ${MAX_WRITTEN_OUT} globs` };
  }
  return null;
}

/** Tells whether a path meets one of the globs. A glob that ends in `/` means everything below that folder. */
export function createGlobMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob.endsWith('/') ? `${glob}**` : glob, OPTIONS));
  return (path) => matchers.some((matcher) => matcher.match(path));
}
