export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns: 1-based, columns in UTF-16 units; a line ends at `\n` only. */
export class LineIndex {
  readonly #length: number;
  readonly #starts: Int32Array;

  constructor(text: string) {
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    this.#starts = new Int32Array(lines);
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts[line++] = at + 1;
    this.#length = text.length;
  }

  /** The number of lines; a final `\n` is followed by an empty one. */
  get lines(): number {
    return this.#starts.length;
  }

  /** An offset outside of the text counts as its nearest end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 };
  }
}
