/** Larger buffers are not kept. */
const KEPT = 1 << 22;

/**
 * The characters of one text as bytes: asking a string for each of its characters costs several times as much. Only the
 * low eight bits of a character are kept, so beyond Latin-1 they are a hint at best.
 */
export class TextUnits {
  #buffer = Buffer.alloc(1 << 16);

  /** The bytes of a text, from index 0 to its length. They stay as they are until the next call. */
  read(text: string): Uint8Array {
    if (text.length > this.#buffer.length) {
      const larger = Buffer.alloc(text.length);
      larger.write(text, 0, 'latin1');
      if (text.length <= KEPT) this.#buffer = larger;
      return larger;
    }
    this.#buffer.write(text, 0, 'latin1');
    return this.#buffer;
  }
}
