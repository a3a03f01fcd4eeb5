import type { Role } from '../../model/located-value.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import type { Carried } from '../candidate.ts';
import { type AuthorizationPart, decodeBasicPair, isLogin, readAuthorization } from '../structures/authorization.ts';
import { SAMPLE_PAIRS } from '../words/documented-rows.ts';
import { refuse } from '../words/refusal.ts';
import type { Stretch } from '../words/stretch.ts';
import { isTokenShaped } from '../words/value-shape.ts';
import { isAuthorizationName } from './carried-by.ts';
import { type Answer, matchAt, type PlaceRule } from './place-match.ts';
import { isOpaqueToken } from './token-strength.ts';
import type { ValueFacts } from './value-facts.ts';

const NO_PAIR = refuse('no-pair', 'it is no user name and password');
const NO_PASSWORD = refuse('no-password', 'there is no password, and the user name is no token');
const SAMPLE_PAIR = refuse('sample-pair', 'user name and password are those of documentation');
const NO_AUTHORIZATION = refuse('no-authorization', 'it is no scheme with a token, nor a token alone');
const NOT_OPAQUE = refuse('not-opaque', 'it is too short for a token, or words, or data with a meaning of its own');
export const PAIR_WITHIN = refuse('pair-within', 'what is in its Basic pair is judged instead, or it holds none');

const USER: Carried = { in: 'basic-user', name: 'authorization', scheme: 'basic' };
const PASSWORD: Carried = { in: 'basic-pass', name: 'authorization', scheme: 'basic' };

/** A scheme and its token, as an `Authorization` header wants them: `OAuth …`, `KakaoAK …`. */
const WITH_SCHEME =
  /^(?:(?:bearer|basic|token|apikey)\s+\S|bearer(?:[+=:]|%20)?[A-Za-z0-9]{16}|[A-Za-z][A-Za-z0-9_-]{1,31}\s+\S{16,4096}$)/i;
const BASE64 = /^[A-Za-z0-9+/_-]{1,4096}={0,2}$/;

/** `user:password`, decoded from a Basic token. */
export const login: PlaceRule = (facts) => (facts.value.hints.part === 'login' ? matchLogin(facts) : null);

/** A value that is `user:password`. */
export function matchLogin(facts: ValueFacts): Answer {
  const { text } = facts.value;
  const colon = text.indexOf(':');
  if (colon < 0) return NO_PAIR;
  const password = facts.stretch({ from: colon + 1, to: text.length }, 'password');
  if (password.text === '') {
    if (!isTokenShaped(text.slice(0, colon))) return NO_PASSWORD;
    return matchAt(facts, { from: 0, to: colon }, { ruleId: 'generic-authorization-basic', strength: 'scheme' }, USER);
  }
  if (SAMPLE_PAIRS.has(text.toLowerCase())) return SAMPLE_PAIR;
  const refusal = password.refusalAs('password');
  if (refusal !== null) return refusal;
  const ruleId = password.isWeakAs('password') ? 'generic-weak-password' : loginRule(facts);
  return matchAt(facts, password.span, { ruleId, strength: 'scheme' }, PASSWORD);
}

/** What opens a proxy opens nothing else. */
function loginRule({ keyFacts }: ValueFacts): RuleId {
  return keyFacts.lowerCase === 'proxy-authorization' ? 'generic-proxy-authorization' : 'generic-authorization-basic';
}

/** The token behind the scheme of an `Authorization` value, or a bare one. */
export const authorization: PlaceRule = (facts) => {
  const { keyClass, lowerCase } = facts.keyFacts;
  const isNamedSo = isHeader(facts.value.role) && isAuthorizationName(lowerCase);
  return keyClass.meaning === 'authorization' || isNamedSo ? matchAuthorization(facts) : null;
};

function isHeader(role: Role): boolean {
  return role === 'header' || role === 'response-header';
}

function matchAuthorization(facts: ValueFacts): Answer {
  const part = readAuthorization(facts.value.text);
  if (part === null) return NO_AUTHORIZATION;
  const { span, ruleId, scheme } = part;
  const secret = facts.stretch(span);
  const refusal = secret.refusalAs('token');
  if (refusal !== null) return refusal;
  if (scheme === 'basic') {
    if (!isClosedPair(secret.text)) return PAIR_WITHIN;
  } else if (!isOpaqueToken(secret.text, scheme === null ? 16 : 8)) return NOT_OPAQUE;
  return matchAt(facts, span, { ruleId, strength: scheme === null ? 'strong-word' : 'scheme' });
}

/** The engine opens pairs and passes what is in them; what cannot be opened is judged as it stands. */
function isClosedPair(text: string): boolean {
  return decodeBasicPair(text) === null && text.length >= 8 && (BASE64.test(text) || isLogin(text));
}

/** The token behind a scheme; null if there is none, or if the whole only asks for one: `your q9Zx7Lm2…`. */
export function readWithScheme(whole: Stretch): AuthorizationPart | null {
  if (!WITH_SCHEME.test(whole.text.trim()) || whole.isPlaceholderAs('token')) return null;
  const part = readAuthorization(whole.text);
  if (part === null) return null;
  const { from } = whole.span;
  return { ...part, span: { from: from + part.span.from, to: from + part.span.to } };
}
