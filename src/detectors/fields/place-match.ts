import type { Span } from '../../model/source-file.ts';
import type { ByPlace, Carried } from '../candidate.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import type { ValueFacts } from './value-facts.ts';

/** A stretch of a value that its place and key say is a credential. */
export interface PlaceMatch {
  readonly span: Span;
  readonly byPlace: ByPlace;
  readonly carried: Carried | null;
}

/** What is a credential, or why nothing is. */
export type Answer = readonly PlaceMatch[] | Refusal;

/** Answers for the values that stand in one kind of place; null leaves a value to the next kind. */
export type PlaceRule = (facts: ValueFacts) => Answer | null;

const BLANK = refuse('blank', 'there is nothing but blanks');

/** The match at a span, which is sent as the value is unless something else is known. */
export function matchAt(facts: ValueFacts, span: Span, byPlace: ByPlace, carried = facts.carried): Answer {
  return span.to > span.from ? [{ span, byPlace, carried }] : BLANK;
}
