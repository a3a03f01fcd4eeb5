import type { Span } from '../../model/source-file.ts';

/** Where a named group of a match stands in the text, as the expression's `d` flag tells; null if it took no part. */
export function groupSpan(match: RegExpExecArray, name: string): Span | null {
  const range = match.indices?.groups?.[name];
  return range === undefined ? null : { from: range[0], to: range[1] };
}

/** The group named `secret` where a sticky expression with the `d` flag fits at `at`; null if it does not. */
export function secretAt(expression: RegExp, text: string, at: number): Span | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match === null ? null : groupSpan(match, 'secret');
}
