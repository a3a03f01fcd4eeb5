/** Larger buffers are not kept. */
const KEPT = 1 << 22;
/** Below this length a loop is faster than the call. */
const COPIED_FROM = 64;

/** Units behind the text that may be read, whatever they hold. */
const BEHIND = 2;

/**
 * The characters of one text as bytes: asking a string for each of its characters costs several times as much. Only the
 * low eight bits of a character are kept, so beyond Latin-1 they are a hint at best.
 */
export class TextUnits {
  #buffer = Buffer.alloc(1 << 16);

  /** The bytes of a text, from index 0 to its length, and at least two more. They stay as they are until the next call. */
  read(text: string): Uint8Array {
    if (text.length + BEHIND > this.#buffer.length) {
      const larger = Buffer.alloc(text.length + BEHIND);
      larger.write(text, 0, 'latin1');
      if (text.length <= KEPT) this.#buffer = larger;
      return larger;
    }
    const buffer = this.#buffer;
    if (text.length >= COPIED_FROM) buffer.write(text, 0, 'latin1');
    else for (let index = 0; index < text.length; index += 1) buffer[index] = text.charCodeAt(index);
    return buffer;
  }
}
