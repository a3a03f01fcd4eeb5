import type { LocatedValue } from '../../model/located-value.ts';
import { looksLikeJson, parseJson } from '../../text/json-tape.ts';
import type { ScanLimits } from '../scan-limits.ts';
import { unfoldTree } from './unfold-json.ts';

/** What is known of a value from the values around it. */
export interface InnerContext {
  /** How many texts it is nested in. */
  readonly depth: number;
  /** The variable whose value it is, or is part of. */
  readonly variable: string | null;
  /** Scheme, host and port of the url it stands in, if that is not its request's. */
  readonly authority: string | null;
}

export type EmitInner = (inner: LocatedValue, changes?: Partial<InnerContext>) => void;

/** Gives the values within a value. True if they hold everything the value holds. */
export type Unfold = (value: LocatedValue, context: InnerContext, emit: EmitInner) => boolean;

/** Makes the unfolding of one file's values, which does a bounded amount of work. */
export function createUnfold(limits: ScanLimits, fileLength: number): Unfold {
  let charactersLeft = Math.max(1_000_000, fileLength * limits.unfoldedFactor);

  return (value, context, emit) => {
    const { text } = value;
    if (context.depth >= limits.unfoldDepth || text.length < 2) return false;
    if (!looksLikeJson(text) || text.length > charactersLeft) return false;
    charactersLeft -= text.length;
    const tree = parseJson(text);
    unfoldTree(value, tree, emit);
    return tree.problems.length === 0;
  };
}
