import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { splitWords } from '../words/split-words.ts';
import { HARMLESS_COOKIE_WORDS, LOGIN_WORDS, SESSION_COOKIES } from './cookie-rows.ts';

/** One cookie of a `Cookie` or `Set-Cookie` value. */
export interface Cookie {
  readonly name: string;
  readonly span: Span;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(
  'path domain expires max-age samesite secure httponly version comment priority partitioned'.split(' '),
);

/** Every cookie of a `Cookie` header; of a `Set-Cookie` header the one before its attributes. */
export function readCookies(text: string): readonly Cookie[] {
  const cookies: Cookie[] = [];
  let from = 0;
  while (from < text.length) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 ? text.length : semicolon;
    const equals = text.indexOf('=', from);
    if (equals > from && equals < to) {
      const name = text.slice(from, equals).trim();
      const quoted = text.slice(equals + 1, to).trim();
      const value = withoutQuotes(quoted);
      const valueFrom = text.indexOf(value, equals + 1);
      if (value !== '' && !ATTRIBUTES.has(name.toLowerCase())) {
        cookies.push({ name, span: { from: valueFrom, to: valueFrom + value.length } });
      }
    }
    from = to + 1;
  }
  return cookies;
}

/**
 * A quote is no part of a value (https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.1), be it one that was left over
 * from the command or the text around it.
 */
function withoutQuotes(text: string): string {
  return text.slice(/^["']/.test(text) ? 1 : 0, text.length > 1 && /["']$/.test(text) ? -1 : undefined);
}

/** The rule for a cookie that keeps someone signed in, by its name; null if it does not. */
export function sessionRuleOf(cookieName: string): RuleId | null {
  const words = splitWords(cookieName);
  if (words.some((word) => HARMLESS_COOKIE_WORDS.find(word) !== null)) return null;
  const known = SESSION_COOKIES.find(cookieName);
  if (known !== null) return known.ruleId;
  return words.some((word) => LOGIN_WORDS.find(word) !== null || /(?:sessid|sessionid|session|token)$/.test(word))
    ? 'generic-session-cookie-header'
    : null;
}
