/**
 * Counts lines up to offsets that mostly come in their order, as candidates do: only what lies between two of them is
 * looked through. Lines and columns are 1-based, columns in UTF-16 units; a line ends at `\n` only.
 */
export class LineCounter {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): { readonly line: number; readonly column: number } {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    if (at < this.#lineStart) this.#goBack(at);
    let end = this.#text.indexOf('\n', this.#lineStart);
    while (end !== -1 && end < at) {
      this.#line += 1;
      this.#lineStart = end + 1;
      end = this.#text.indexOf('\n', this.#lineStart);
    }
    return { line: this.#line, column: at - this.#lineStart + 1 };
  }

  #goBack(at: number): void {
    while (at < this.#lineStart) {
      this.#line -= 1;
      this.#lineStart = this.#line === 1 ? 0 : this.#text.lastIndexOf('\n', this.#lineStart - 2) + 1;
    }
  }
}
