import { Minimatch, type MinimatchOptions } from 'minimatch';

/** Wildcards within one path segment; each more multiplies the worst time of a match. */
const MAX_STARS_PER_SEGMENT = 4;
const MAX_GLOBSTARS = 8;
const MAX_BRACE_RESULTS = 100;

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

/** Tells whether a path meets one of the globs. A glob that ends in `/` means everything below that folder. */
export function createGlobMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => new Minimatch(glob.endsWith('/') ? `${glob}**` : glob, OPTIONS));
  return (path) => matchers.some((matcher) => matcher.match(path));
}
