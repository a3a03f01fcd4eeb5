/** The source of an expression that finds any of some words: the longest first, so that none hides another. */
export function anyWord(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}
