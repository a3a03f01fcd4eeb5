/** A row of a table that a text may fit. */
interface PatternRow {
  readonly pattern: RegExp;
}

/**
 * Finds the row of a table that a text fits. Those that count from its start only are put together into one expression:
 * most texts differ from all of them in the first character, and each call of an expression has its price.
 */
export function createPatternSet<Row extends PatternRow>(rows: readonly Row[]): (text: string) => Row | null {
  const loose: Row[] = [];
  const anchored = new Map<string, Row[]>();
  for (const row of rows) {
    const { source, flags } = row.pattern;
    if (!source.startsWith('^')) loose.push(row);
    else if (anchored.has(flags)) anchored.get(flags)!.push(row);
    else anchored.set(flags, [row]);
  }
  const joined = [...anchored].map(([flags, group]) => ({ pattern: joinAnchored(group, flags), group }));
  return (text) => {
    for (const { pattern, group } of joined) {
      if (pattern.test(text)) return firstFit(group, text);
    }
    return firstFit(loose, text);
  };
}

function firstFit<Row extends PatternRow>(rows: readonly Row[], text: string): Row | null {
  return rows.find(({ pattern }) => pattern.test(text)) ?? null;
}

function joinAnchored(rows: readonly PatternRow[], flags: string): RegExp {
  return new RegExp(`^(?:${rows.map(({ pattern }) => `(?:${pattern.source.slice(1)})`).join('|')})`, flags);
}
