import type { Rule } from '../model/rule-set.ts';
import type { Span } from '../model/source-file.ts';
import type { ByPlace, Carried } from './candidate.ts';

/** A candidate while its evidence is put together. */
export interface Draft {
  readonly span: Span;
  readonly byForm: Rule[];
  byPlace: ByPlace | null;
  carried: Carried | null | undefined;
  expires: string | null;
}

/** Drafts are looked up by the blocks of so many characters that they reach into. */
const BLOCK = 256;
const NOTHING: readonly Draft[] = [];

/** The drafts of one value. Most values have none, so nothing is made before the first. */
export class Drafts {
  #all: Draft[] | null = null;
  #byBlock: Map<number, Draft[]> | null = null;

  get isEmpty(): boolean {
    return this.#all === null;
  }

  /** In the order in which they were added. */
  get all(): readonly Draft[] {
    return this.#all ?? NOTHING;
  }

  /** Those that share characters with a span. */
  touching({ from, to }: Span): readonly Draft[] {
    if (this.#byBlock === null) return NOTHING;
    const found = new Set<Draft>();
    for (let block = blockOf(from); block <= blockOf(to); block += 1) {
      for (const draft of this.#byBlock.get(block) ?? NOTHING) {
        if (draft.span.from < to && draft.span.to > from) found.add(draft);
      }
    }
    return [...found];
  }

  /** The draft of exactly this span, made if there is none. */
  at(span: Span): Draft {
    const known = this.#byBlock
      ?.get(blockOf(span.from))
      ?.find((draft) => draft.span.from === span.from && draft.span.to === span.to);
    return known ?? this.#add({ span, byForm: [], byPlace: null, carried: undefined, expires: null });
  }

  addRules(span: Span, rules: readonly Rule[]): void {
    const { byForm } = this.at(span);
    for (const rule of rules) if (!byForm.includes(rule)) byForm.push(rule);
  }

  #add(draft: Draft): Draft {
    this.#all ??= [];
    this.#all.push(draft);
    this.#byBlock ??= new Map();
    for (let block = blockOf(draft.span.from); block <= blockOf(draft.span.to); block += 1) {
      const drafts = this.#byBlock.get(block);
      if (drafts === undefined) this.#byBlock.set(block, [draft]);
      else drafts.push(draft);
    }
    return draft;
  }
}

function blockOf(index: number): number {
  return Math.floor(index / BLOCK);
}
