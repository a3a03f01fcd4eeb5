/** Some lines of a file. */
export interface LineRange {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** Finds the range that some lines lie in, or null. */
export type LineFinder<Range> = (lines: LineRange) => Range | null;

/** Looks ranges up that do not overlap in a file, however many they are. */
export function createLineFinder<Range extends LineRange>(ranges: readonly Range[]): LineFinder<Range> {
  const byPath = new Map<string, Range[]>();
  for (const range of ranges) {
    const ofFile = byPath.get(range.path);
    if (ofFile === undefined) byPath.set(range.path, [range]);
    else ofFile.push(range);
  }
  for (const ofFile of byPath.values()) ofFile.sort((a, b) => a.startLine - b.startLine);
  return ({ path, startLine, endLine }) => {
    const ofFile = byPath.get(path) ?? [];
    let [from, to] = [0, ofFile.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ofFile[middle]!.startLine <= startLine) from = middle + 1;
      else to = middle;
    }
    const last = ofFile[from - 1];
    return last !== undefined && endLine <= last.endLine ? last : null;
  };
}
