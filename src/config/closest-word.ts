/** The known word that a mistyped one was probably meant to be, or null if none is near. */
export function closestWord(typed: string, known: readonly string[]): string | null {
  if (typed.length > 100) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const simplified = simplify(typed);
  for (const word of known) {
    const candidate = simplify(word);
    const distance = editDistance(simplified, candidate, mostEdits(word));
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** How far a word may be from what was typed: a letter of four. */
function mostEdits(word: string): number {
  return Math.max(1, Math.floor(word.length / 4));
}

/** Spellings such as `fail_on` and `FailOn` differ in nothing that matters. */
function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/**
 * Edits from one word to another: a letter added, left out, replaced, or two neighbours swapped. Infinite beyond `most`,
 * so that most words of a long list are done after a few letters.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? beforeLast[j - 2]! + 1 : replaced;
      row.push(Math.min(replaced, swapped, last[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length]!;
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}
