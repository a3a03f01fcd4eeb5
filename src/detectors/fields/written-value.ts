import type { Span } from '../../model/source-file.ts';
import { refuse } from '../words/refusal.ts';
import { isBracketedWord } from '../words/value-shape.ts';

export const STRUCTURED = refuse('structured', 'it is JSON: what counts is within');

/** A value that was copied with its quotes, and maybe the comma behind them. */
const QUOTED = /^(["'`])([^"'`]+)\1,?$/;

/** The rest of a command, as it is pasted with a value: `…%27 \\⏎--header …`, `…' -H '…`. */
const PASTED = /\s{1,8}(?:\\\s{1,8})?--?[A-Za-z]/y;
/** Quotes, commas and what joins two lines of a command, as they were copied with a token: none begins or ends with one. */
const LEFT_OVER = /["'`,]/;
const LEFT_OVER_BEHIND = /(?:%2[27]|["'`,\\]){1,3}$/;

/** The text without the blanks around it. */
export function whole(text: string): Span {
  const from = text.length - text.trimStart().length;
  return { from, to: Math.max(from, text.trimEnd().length) };
}

/** As `whole`, and without what was copied with the value: its quotes, the comma or the command behind it. */
export function unquoted(text: string, isPassword: boolean): Span {
  const { from, to } = whole(text);
  const quoted = QUOTED.exec(text.slice(from, to))?.[2];
  if (quoted !== undefined) return { from: from + 1, to: from + 1 + quoted.length };
  if (isPassword) return { from, to };
  const end = isPastedCommand(text, from) ? text.slice(from).search(/\s/) + from : to;
  const start = LEFT_OVER.test(text[from] ?? '') ? from + 1 : from;
  return { from: start, to: start + text.slice(start, end).replace(LEFT_OVER_BEHIND, '').length };
}

function isPastedCommand(text: string, from: number): boolean {
  if (!text.includes(' -') && !text.includes('\n-')) return false;
  PASTED.lastIndex = from + Math.max(0, text.slice(from).search(/\s/));
  return PASTED.test(text);
}

/** JSON in a field is taken apart by the engine. */
export function isStructured(text: string): boolean {
  return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text) && !isBracketedWord(text);
}
