import type { LocatedValue, Role, Sensitivity, ValueHints } from '../model/located-value.ts';
import { detach } from '../text/detach.ts';

/** So many texts are kept. */
const MOST_TEXTS = 50_000;
/** More kinds of one key come from hints that are made for each value: looking through them costs more than it saves. */
const MOST_KINDS = 8;
/** Longer texts are bodies, which come again within a file and seldom in another. */
const LONGEST_SHARED = 256;

/** All that a value is judged by, beside its text and key. */
interface Kind {
  readonly role: Role;
  readonly sensitivity: Sensitivity;
  readonly hints: ValueHints;
  readonly texts: Set<string>;
}

/**
 * Texts in which nothing was found, so that the next of the same kind need not be read again: Postman repeats headers,
 * bodies and scripts in every example. Hints are compared by identity, which readers keep for most.
 */
export class CleanTexts {
  readonly #kinds = new Map<string | null, Kind[]>();
  readonly #keep: (text: string) => string;
  #count = 0;

  /** `keep` makes a copy of what is kept, if it is to outlive the file that it was read from. */
  constructor(keep: (text: string) => string = (text) => text) {
    this.#keep = keep;
  }

  has(value: LocatedValue): boolean {
    return this.#kindOf(value)?.texts.has(value.text) ?? false;
  }

  add(value: LocatedValue): void {
    if (this.#count >= MOST_TEXTS) return;
    this.#count += 1;
    const text = this.#keep(value.text);
    const kind = this.#kindOf(value);
    if (kind !== undefined) {
      kind.texts.add(text);
      return;
    }
    const { key, role, sensitivity, hints } = value;
    const fresh = { role, sensitivity, hints, texts: new Set([text]) };
    const kinds = this.#kinds.get(key);
    if (kinds === undefined) this.#kinds.set(key === null ? null : this.#keep(key), [fresh]);
    else if (kinds.length < MOST_KINDS) kinds.push(fresh);
  }

  #kindOf({ key, role, sensitivity, hints }: LocatedValue): Kind | undefined {
    const kinds = this.#kinds.get(key);
    if (kinds === undefined) return undefined;
    for (const kind of kinds) {
      if (kind.hints === hints && kind.role === role && kind.sensitivity === sensitivity) return kind;
    }
    return undefined;
  }
}

/** The clean texts of a whole scan: short ones come again in every file, and in its base. */
export function sharedCleanTexts(): CleanTexts {
  return new CleanTexts(detach);
}

/** Whether a text says the same in every file. What a script does is told of each file; an account's hints are its own. */
export function isSharable({ text, role, hints }: LocatedValue): boolean {
  return text.length <= LONGEST_SHARED && role !== 'script' && hints.account === undefined;
}
