import type { LocatedValue } from '../model/located-value.ts';

/** So much is kept of one file. */
const MOST_CHARACTERS = 4_000_000;

/** Texts of one file in which nothing was found, so that the next of the same kind need not be read again. */
export class CleanTexts {
  #characters = 0;
  readonly #texts = new Map<string, Set<string>>();

  has(value: LocatedValue): boolean {
    return this.#texts.get(kindOf(value))?.has(value.text) ?? false;
  }

  add(value: LocatedValue): void {
    this.#characters += value.text.length;
    if (this.#characters > MOST_CHARACTERS) return;
    const kind = kindOf(value);
    const texts = this.#texts.get(kind);
    if (texts === undefined) this.#texts.set(kind, new Set([value.text]));
    else texts.add(value.text);
  }
}

/** All that a value is judged by, beside its text. */
function kindOf({ role, key, sensitivity, hints }: LocatedValue): string {
  return `${role} ${sensitivity} ${hints.language} ${hints.usage} ${hints.authType} ${hints.variableType} ${key}`;
}
