import type { Span } from '../../model/source-file.ts';
import { refuse } from '../words/refusal.ts';
import { isBracketedWord } from '../words/value-shape.ts';

export const STRUCTURED = refuse('structured', 'it is JSON: what counts is within');

/** A value that was copied with its quotes, and maybe the comma behind them. */
const QUOTED = /^(["'`])([^"'`]+)\1,?$/;

/** The text without the blanks around it. */
export function whole(text: string): Span {
  const from = text.length - text.trimStart().length;
  return { from, to: Math.max(from, text.trimEnd().length) };
}

/** As `whole`, and without the quotes that were copied with the value, or the comma: no token ends with one. */
export function unquoted(text: string, isPassword: boolean): Span {
  const { from, to } = whole(text);
  const quoted = QUOTED.exec(text.slice(from, to))?.[2];
  if (quoted !== undefined) return { from: from + 1, to: from + 1 + quoted.length };
  return { from, to: !isPassword && text[to - 1] === ',' ? to - 1 : to };
}

/** JSON in a field is taken apart by the engine. */
export function isStructured(text: string): boolean {
  return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text) && !isBracketedWord(text);
}
