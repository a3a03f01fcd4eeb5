/** `1 file`, `2 files`, `1,000 files`; the plural is given where it is not the word and an s. */
export function counted(count: number, word: string, plural: string = `${word}s`): string {
  return `${formatNumber(count)} ${count === 1 ? word : plural}`;
}

/** Digits in groups of three, the same on every machine. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-US');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
