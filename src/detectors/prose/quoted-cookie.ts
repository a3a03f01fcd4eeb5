import type { Span } from '../../model/source-file.ts';
import { readCookies, sessionRuleOf } from '../structures/cookies.ts';
import { refuse } from '../words/refusal.ts';
import { Stretch } from '../words/stretch.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import { jointBehind } from './name-joint.ts';
import { type Around, around, type TextSnippet } from './snippet.ts';

const NO_QUOTED_COOKIE = refuse('no-quoted-cookie', 'the cookies in the text keep nobody signed in');

/** The name of a header with cookies. */
export const COOKIE = 'cookie';
const LONGEST_HEADER = 4096;
const SHORTEST_TOKEN = 12;
const WORD = /\w/;
const QUOTE_END: Readonly<Record<string, RegExp>> = { '"': /["\r\n]/g, "'": /['\r\n]/g, '`': /[`\r\n]/g };
const LINE_END = /[\r\n]/g;

/** `Cookie: session=…` and `Set-Cookie: …`, in quotes or on a line of their own, or as a row: `"key": "Cookie", "value": "…"`. */
export function cookiesBehind(text: string, at: number): Around {
  const to = at + COOKIE.length;
  const from = /set-$/i.test(text.slice(Math.max(0, at - 4), at)) ? at - 4 : at;
  const joint = WORD.test(text[from - 1] ?? '') || WORD.test(text[to] ?? '') ? null : jointBehind(text, { from, to });
  if (joint === null || joint.isLoose) return around(NO_QUOTED_COOKIE);
  const start = to + joint.text.length;
  const quote =
    QUOTE_END[joint.text.at(-1)!] ?? (joint.text.includes('\n') ? undefined : QUOTE_END[text[from - 1] ?? '']);
  return cookiesIn(text, { from: start, to: headerEnd(text, start, quote ?? LINE_END) });
}

/** The cookies of a stretch that is given to a header, or to an option of a command. */
export function cookiesIn(text: string, { from, to }: Span): Around {
  const snippets = readCookies(text.slice(from, to)).flatMap(({ name, span }): TextSnippet[] => {
    const ruleId = sessionRuleOf(name);
    const value = new Stretch(text, { from: from + span.from, to: from + span.to }, name);
    return ruleId === null || !isSession(value) ? [] : [{ span: value.span, ruleId, strength: 'strong-word' }];
  });
  return { snippets, refusal: snippets.length === 0 ? NO_QUOTED_COOKIE : null, to };
}

function isSession(value: Stretch): boolean {
  return value.refusalAs('token') === null && (isTokenShaped(value.text, SHORTEST_TOKEN) || isUuid(value.text));
}

function headerEnd(text: string, from: number, end: RegExp): number {
  end.lastIndex = from;
  return Math.min(end.exec(text)?.index ?? text.length, from + LONGEST_HEADER);
}
