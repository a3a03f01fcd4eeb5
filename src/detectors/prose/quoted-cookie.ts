import type { Span } from '../../model/source-file.ts';
import { readCookies, sessionRuleOf } from '../structures/cookies.ts';
import { refuse } from '../words/refusal.ts';
import { Stretch } from '../words/stretch.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import type { Around, TextSnippet } from './snippet.ts';

const NO_QUOTED_COOKIE = refuse('no-quoted-cookie', 'the cookies in the text keep nobody signed in');

/** How a header with cookies begins. */
export const COOKIE = 'cookie:';
const LONGEST_HEADER = 4096;
const SHORTEST_TOKEN = 12;
const HEADER_END: Readonly<Record<string, RegExp>> = { '"': /["\r\n]/g, "'": /['\r\n]/g, '`': /[`\r\n]/g };
const LINE_END = /[\r\n]/g;

/** `Cookie: session=…` and `Set-Cookie: …`, in quotes or on a line of their own. */
export function cookiesBehind(text: string, at: number): Around {
  const nameFrom = /set-$/i.test(text.slice(Math.max(0, at - 4), at)) ? at - 4 : at;
  return cookiesIn(text, { from: at + COOKIE.length, to: headerEnd(text, at, text[nameFrom - 1]) });
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

function headerEnd(text: string, from: number, quote: string | undefined): number {
  const end = HEADER_END[quote ?? ''] ?? LINE_END;
  end.lastIndex = from;
  return Math.min(end.exec(text)?.index ?? text.length, from + LONGEST_HEADER);
}
