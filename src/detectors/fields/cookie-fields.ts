import type { Span } from '../../model/source-file.ts';
import type { Carried } from '../candidate.ts';
import { readCookies, sessionRuleOf } from '../structures/cookies.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import { isTokenShaped, isUuid } from '../words/value-shape.ts';
import { type Answer, matchAt, type PlaceRule } from './place-match.ts';
import type { ValueFacts } from './value-facts.ts';
import { whole } from './written-value.ts';

const NO_COOKIE = refuse('no-cookie', 'there is no cookie in it that keeps someone signed in');
const OTHER_COOKIE = refuse('other-cookie', "the cookie's name is none that keeps someone signed in");
const NO_COOKIE_TOKEN = refuse('no-cookie-token', "the cookie's value has not the shape of a token");

/** Variables that keep what a `Cookie` header sends, name and all: `sessionCookie` with `JSESSIONID=…; Path=/`. */
const COOKIE_KEY = /cookies?$|session/;
const COOKIE_TEXT = /^\s{0,8}[\w.-]{1,64}=[^\s;=]/;

export const cookie: PlaceRule = (facts) => {
  const { role, key, text } = facts.value;
  return role !== 'cookie' || key === null ? null : matchCookie(facts, key, whole(text));
};

export const cookieHeader: PlaceRule = (facts) => {
  const { lowerCase } = facts.keyFacts;
  return lowerCase === 'cookie' || lowerCase === 'set-cookie' ? matchCookies(facts) : null;
};

/** Without a cookie in it, such a variable is one like any other. */
export const cookieVariable: PlaceRule = (facts) => {
  const { role, text } = facts.value;
  if (role !== 'variable' || !COOKIE_KEY.test(facts.keyFacts.lowerCase) || !COOKIE_TEXT.test(text)) return null;
  const answer = matchCookies(facts);
  return isRefusal(answer) ? null : answer;
};

function matchCookies(facts: ValueFacts): Answer {
  const answers = readCookies(facts.value.text).map(({ name, span }) => matchCookie(facts, name, span));
  const matches = answers.flatMap((answer) => (isRefusal(answer) ? [] : answer));
  return matches.length > 0 ? matches : (answers.find(isRefusal) ?? NO_COOKIE);
}

/** A cookie is judged by its name: most only track or remember a language. */
function matchCookie(facts: ValueFacts, cookieName: string, span: Span): Answer {
  const ruleId = sessionRuleOf(cookieName);
  if (ruleId === null) return OTHER_COOKIE;
  const secret = facts.stretch(span, cookieName);
  const refusal = secret.refusalAs('token');
  if (refusal !== null) return refusal;
  if (!isTokenShaped(secret.text, 12) && !isUuid(secret.text)) return NO_COOKIE_TOKEN;
  const carried: Carried | null =
    facts.value.role === 'response-header' ? null : { in: 'cookie', name: cookieName.toLowerCase(), scheme: null };
  return matchAt(facts, span, { ruleId, strength: 'strong-word' }, carried);
}
