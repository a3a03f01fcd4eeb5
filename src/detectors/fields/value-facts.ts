import type { LocatedValue } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import type { Carried } from '../candidate.ts';
import { NO_HITS, type TextHits } from '../forms/scan-text.ts';
import { Stretch } from '../words/stretch.ts';
import { carriedBy } from './carried-by.ts';
import type { KeyFacts } from './key-table.ts';

/** A value, and what all ways of finding credentials ask of it: worked out once, and only if one of them does. */
export class ValueFacts {
  readonly value: LocatedValue;
  /** What its name says. */
  readonly keyFacts: KeyFacts;
  /** Where telling words stand in it. */
  readonly hits: TextHits;
  #carried: Carried | null | undefined;
  #last: Stretch | null = null;

  constructor(value: LocatedValue, keyFacts: KeyFacts, hits: TextHits = NO_HITS) {
    this.value = value;
    this.keyFacts = keyFacts;
    this.hits = hits;
  }

  /** How it is sent with its request, or null if it is not. */
  get carried(): Carried | null {
    if (this.#carried === undefined) this.#carried = carriedBy(this.value);
    return this.#carried;
  }

  /**
   * The stretch at a span, under the value's own name unless another is given. Only the last one is kept: whoever asks
   * for the same one again does so next.
   */
  stretch({ from, to }: Span, key: string | null = this.value.key): Stretch {
    const last = this.#last;
    if (last !== null && last.span.from === from && last.span.to === to && last.key === key) return last;
    this.#last = new Stretch(this.value.text, { from, to }, key);
    return this.#last;
  }
}
