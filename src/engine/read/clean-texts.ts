import { isAtLogOn } from '../../detectors/detector.ts';
import type { LocatedValue, Role, Sensitivity, ValueHints } from '../../model/located-value.ts';

/** So many texts are kept of one file. */
const MOST_TEXTS = 20_000;
/** More kinds of one key come from hints that are made for each value: looking through them costs more than it saves. */
const MOST_KINDS = 8;

/** All that a value is judged by, beside its text and key. */
interface Kind {
  readonly role: Role;
  readonly sensitivity: Sensitivity;
  readonly hints: ValueHints;
  readonly isAtLogOn: boolean;
  readonly texts: Set<string>;
}

/**
 * Texts of one file in which nothing was found, so that the next of the same kind need not be read again: Postman
 * repeats headers, bodies and scripts in every example. Hints are compared by identity, which readers keep for most.
 */
export class CleanTexts {
  readonly #kinds = new Map<string | null, Kind[]>();
  #count = 0;

  has(value: LocatedValue): boolean {
    return this.#kindOf(value)?.texts.has(value.text) ?? false;
  }

  add(value: LocatedValue): void {
    if (this.#count >= MOST_TEXTS) return;
    this.#count += 1;
    const kind = this.#kindOf(value);
    if (kind !== undefined) {
      kind.texts.add(value.text);
      return;
    }
    const { key, role, sensitivity, hints } = value;
    const fresh = { role, sensitivity, hints, isAtLogOn: isAtLogOn(value), texts: new Set([value.text]) };
    const kinds = this.#kinds.get(key);
    if (kinds === undefined) this.#kinds.set(key, [fresh]);
    else if (kinds.length < MOST_KINDS) kinds.push(fresh);
  }

  #kindOf(value: LocatedValue): Kind | undefined {
    const { key, role, sensitivity, hints } = value;
    const kinds = this.#kinds.get(key);
    if (kinds === undefined) return undefined;
    for (const kind of kinds) {
      const isSame = kind.hints === hints && kind.role === role && kind.sensitivity === sensitivity;
      if (isSame && kind.isAtLogOn === isAtLogOn(value)) return kind;
    }
    return undefined;
  }
}
