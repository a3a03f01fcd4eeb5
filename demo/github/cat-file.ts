export interface GitObject {
  readonly sha: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly bytes: Buffer;
}

/** Reads what `git cat-file --batch` answers, in the order asked; null where there is none. */
export function readObjects(output: Buffer, expressions: readonly string[]): (GitObject | null)[] {
  const found: (GitObject | null)[] = [];
  let at = 0;
  for (const expression of expressions) {
    const missing = Buffer.from(`${expression} missing\n`);
    if (output.subarray(at, at + missing.length).equals(missing)) {
      found.push(null);
      at += missing.length;
      continue;
    }
    const end = output.indexOf(0x0a, at);
    const header = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(output.toString('latin1', at, end));
    if (header === null) throw new Error(`git cat-file answered what nobody asked for: ${expression}`);
    const size = Number(header[3]);
    const bytes = output.subarray(end + 1, end + 1 + size);
    found.push({ sha: header[1] as string, type: header[2] as GitObject['type'], bytes });
    at = end + 1 + size + 1;
  }
  return found;
}
