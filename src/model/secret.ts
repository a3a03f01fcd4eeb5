const REDACTED = '[secret]';

/**
 * A secret that cannot be shown by accident: printing, serialising or inspecting it gives `[secret]`.
 * Holds a copy of the characters, since a slice would keep the whole file alive.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = Buffer.from(text, 'utf16le').toString('utf16le');
  }

  /** The secret in the clear. Only the fingerprint, the scrubber, the fix and `--show-secrets` call this. */
  reveal(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED;
  }
}
