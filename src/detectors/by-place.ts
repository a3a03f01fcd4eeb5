import type { LocatedValue, Role, Structure } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { type AuthorizationPart, decodeBasicPair, isLogin, readAuthorization } from './authorization.ts';
import type { ByPlace, Carried } from './candidate.ts';
import { carriedBy, isAuthorizationName } from './carried-by.ts';
import { readCookies, sessionRuleOf } from './cookies.ts';
import { genericAuthRule, genericRuleFor } from './generic-rule.ts';
import type { KeyFacts } from './key-table.ts';
import { hasHarmlessHead, type KeyClass } from './key-words.ts';
import { isPasswordLike, isPasswordOfAccount, passwordRule } from './password-rule.ts';
import { isCard } from './payment-card.ts';
import { judgeValue, withoutReferences } from './placeholder.ts';
import { SAMPLE_PAIRS } from './placeholder-table.ts';
import { readStructure } from './structures.ts';
import { isOpaqueToken, tokenStrength } from './token-strength.ts';
import { isBracketedWord, isMnemonic, isPlainData, isTokenShaped, isUuid, mayNameSeed } from './value-shape.ts';

/** A stretch of a value that its place and key say is a credential. */
export interface PlaceMatch {
  readonly span: Span;
  readonly byPlace: ByPlace;
  readonly carried: Carried | null;
}

/** Longer values hold text with credentials in it, rather than being one. */
const LONGEST_SECRET = 8192;
const NOTHING: readonly PlaceMatch[] = [];
/** Variables that keep what a `Cookie` header sends, name and all: `sessionCookie` with `JSESSIONID=…; Path=/`. */
const COOKIE_KEY = /cookies?$|session/;
const COOKIE_TEXT = /^\s{0,8}[\w.-]{1,64}=[^\s;=]/;
/** A scheme and its token, as an `Authorization` header wants them: `OAuth …`, `KakaoAK …`. */
const WITH_SCHEME =
  /^(?:(?:bearer|basic|token|apikey)\s+\S|bearer(?:[+=:]|%20)?[A-Za-z0-9]{16}|[A-Za-z][A-Za-z0-9_-]{1,31}\s+\S{16,4096}$)/i;
const BASE64 = /^[A-Za-z0-9+/_-]{1,4096}={0,2}$/;
/** A value that was copied with its quotes, and maybe the comma behind them. */
const QUOTED = /^(["'`])([^"'`]+)\1,?$/;

/** What in a value is a credential by its place alone. */
export function matchByPlace(value: LocatedValue, { keyClass, lowerCase }: KeyFacts): readonly PlaceMatch[] {
  const { role, sensitivity, key, hints } = value;
  if (hints.isName === true || value.text.length > LONGEST_SECRET) return NOTHING;
  if (hints.usage === 'basic') return matchBasicPair(value);
  if (hints.structure !== undefined) return matchStructure(value, hints.structure);
  if (role === 'auth-param' && sensitivity === 'secret') return matchAuthParameter(value, keyClass);
  if (sensitivity === 'harmless' || sensitivity === 'identifying' || key === null) return NOTHING;
  if (isInBody(role) && isCard(value.text, key)) {
    return found(value, whole(value.text), { ruleId: 'generic-credit-card-number', strength: 'weak-word' });
  }
  if (role === 'cookie') return matchCookie(value, key, whole(value.text));
  if (lowerCase === 'cookie' || lowerCase === 'set-cookie') return matchCookies(value);
  if (role === 'variable' && COOKIE_KEY.test(lowerCase) && COOKIE_TEXT.test(value.text)) {
    const cookies = matchCookies(value);
    if (cookies.length > 0) return cookies;
  }
  if (keyClass.meaning === 'authorization' || (isHeader(role) && isAuthorizationName(lowerCase))) {
    return matchAuthorization(value);
  }
  return matchNamed(value, keyClass);
}

function isHeader(role: Role): boolean {
  return role === 'header' || role === 'response-header';
}

function isInBody(role: Role): boolean {
  return role === 'body' || role === 'response-body';
}

/** The text without the blanks around it. */
function whole(text: string): Span {
  const from = text.length - text.trimStart().length;
  return { from, to: Math.max(from, text.trimEnd().length) };
}

/** As `whole`, and without the quotes that were copied with the value, or the comma: no token ends with one. */
function unquoted(text: string, isPassword: boolean): Span {
  const { from, to } = whole(text);
  const quoted = QUOTED.exec(text.slice(from, to))?.[2];
  if (quoted !== undefined) return { from: from + 1, to: from + 1 + quoted.length };
  return { from, to: !isPassword && text[to - 1] === ',' ? to - 1 : to };
}

function found(
  value: LocatedValue,
  span: Span,
  byPlace: ByPlace,
  carried: Carried | null = carriedBy(value),
): readonly PlaceMatch[] {
  return span.to > span.from ? [{ span, byPlace, carried }] : NOTHING;
}

/** What the object around a value says that it is. */
function matchStructure(value: LocatedValue, structure: Structure): readonly PlaceMatch[] {
  const ruleId = readStructure(value.text, value.key, structure);
  return ruleId === null ? NOTHING : found(value, whole(value.text), { ruleId, strength: 'field' });
}

/** Parameters that exist to hold a credential: any literal is one. */
function matchAuthParameter(value: LocatedValue, keyClass: KeyClass): readonly PlaceMatch[] {
  const name = value.key?.toLowerCase() ?? '';
  const authType = value.hints.authType ?? '';
  const isToken = authType === 'apikey' || authType === 'bearer' || authType === 'oauth2';
  const authorization = isToken ? readWithScheme(value.text, value.key) : null;
  const isPassword = keyClass.meaning === 'password' && authType !== 'apikey';
  const span = authorization?.span ?? unquoted(value.text, isPassword);
  const text = value.text.slice(span.from, span.to);
  const verdict = judgeValue(text, value.key, isPassword ? 'password' : 'token');
  if (verdict === 'placeholder' || isStructured(text) || isUnfinished(text)) return NOTHING;
  // What signs tokens in documentation is no token itself.
  if (verdict === 'weak' && authType === 'bearer') return NOTHING;
  if (!isPassword && isNoToken(text, value.key ?? '')) return NOTHING;
  const ruleId = isPassword && verdict === 'weak' ? 'generic-weak-password' : genericAuthRule(authType, name);
  return found(value, span, { ruleId, strength: 'field' });
}

/** A number, an address, a word of code or in another script, or several words of which none is a token: `see docs`. */
function isNoToken(text: string, key: string): boolean {
  if (/^(?:true|false|null|\d{1,16})$/.test(text) || hasHarmlessHead(key) || /[^\s\x21-\x7e]/.test(text)) return true;
  if (isPlainData(text) && !/^\d+$/.test(text)) return true;
  return /\s/.test(text) && !text.split(/\s+/).some((word) => isTokenShaped(word));
}

/** The token behind a scheme; null if there is none, or if the whole only asks for one: `your q9Zx7Lm2…`. */
function readWithScheme(text: string, key: string | null): AuthorizationPart | null {
  const isOne = WITH_SCHEME.test(text.trim()) && judgeValue(text, key, 'token') !== 'placeholder';
  return isOne ? readAuthorization(text) : null;
}

/** JSON in an auth parameter is taken apart by the engine: what counts is inside. */
function isStructured(text: string): boolean {
  return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text) && !isBracketedWord(text);
}

/** Half a template: `{{token` or what is left of `{{a}}-{{b}}` when too little is literal. */
function isUnfinished(text: string): boolean {
  if (!text.includes('{{')) return false;
  const rest = withoutReferences(text).trim();
  return rest.length < 16 || !isTokenShaped(rest);
}

/** The rule for a login: what opens a proxy opens nothing else. */
function loginRule({ key }: LocatedValue, ruleId: string): string {
  return key?.toLowerCase() === 'proxy-authorization' ? 'generic-proxy-authorization' : ruleId;
}

/** `user:password`, decoded from a Basic header. */
function matchBasicPair(value: LocatedValue): readonly PlaceMatch[] {
  const colon = value.text.indexOf(':');
  if (colon < 0) return NOTHING;
  const password = value.text.slice(colon + 1);
  if (password === '') {
    const user = value.text.slice(0, colon);
    if (!isTokenShaped(user)) return NOTHING;
    const carried: Carried = { in: 'basic-user', name: 'authorization', scheme: 'basic' };
    return found(value, { from: 0, to: colon }, { ruleId: 'generic-authorization-basic', strength: 'scheme' }, carried);
  }
  if (SAMPLE_PAIRS.has(value.text.toLowerCase())) return NOTHING;
  const verdict = judgeValue(password, 'password', 'password');
  if (verdict === 'placeholder' || isUnfinished(password)) return NOTHING;
  const carried: Carried = { in: 'basic-pass', name: 'authorization', scheme: 'basic' };
  const ruleId = verdict === 'weak' ? 'generic-weak-password' : loginRule(value, 'generic-authorization-basic');
  return found(value, { from: colon + 1, to: value.text.length }, { ruleId, strength: 'scheme' }, carried);
}

/** The token behind the scheme of an `Authorization` value, or a bare one. */
function matchAuthorization(value: LocatedValue): readonly PlaceMatch[] {
  const part = readAuthorization(value.text);
  if (part === null) return NOTHING;
  const text = value.text.slice(part.span.from, part.span.to);
  if (isUnfinished(text) || judgeValue(text, value.key, 'token') === 'placeholder') return NOTHING;
  if (part.scheme === 'basic') {
    // The engine opens pairs and passes what is in them; what cannot be opened is judged as it stands.
    if (decodeBasicPair(text) !== null || text.length < 8 || !(BASE64.test(text) || isLogin(text))) return NOTHING;
  } else if (!isOpaqueToken(text, part.scheme === null ? 16 : 8)) return NOTHING;
  return found(value, part.span, {
    ruleId: part.ruleId,
    strength: part.scheme === null ? 'strong-word' : 'scheme',
  });
}

function matchCookies(value: LocatedValue): readonly PlaceMatch[] {
  return readCookies(value.text).flatMap((cookie) => matchCookie(value, cookie.name, cookie.span));
}

/** A cookie is judged by its name: most only track or remember a language. */
function matchCookie(value: LocatedValue, cookieName: string, span: Span): readonly PlaceMatch[] {
  const ruleId = sessionRuleOf(cookieName);
  if (ruleId === null) return NOTHING;
  const text = value.text.slice(span.from, span.to);
  if (isUnfinished(text) || judgeValue(text, cookieName, 'token') === 'placeholder') return NOTHING;
  if (!isTokenShaped(text, 12) && !isUuid(text)) return NOTHING;
  const carried: Carried | null =
    value.role === 'response-header' ? null : { in: 'cookie', name: cookieName.toLowerCase(), scheme: null };
  return found(value, span, { ruleId, strength: 'strong-word' }, carried);
}

/** A value under a telling key, or in a variable that is declared secret. */
function matchNamed(value: LocatedValue, keyClass: KeyClass): readonly PlaceMatch[] {
  const isDeclared = value.sensitivity === 'secret' || value.hints.variableType === 'secret';
  const { strength } = keyClass;
  const span = unquoted(value.text, keyClass.meaning === 'password');
  if (mayNameSeed(value.key ?? '') && isMnemonic(value.text.trim())) {
    return found(value, span, { ruleId: 'generic-bip39-mnemonic', strength: 'strong-word' });
  }
  if (strength !== 'strong' && strength !== 'weak' && !isDeclared) return NOTHING;
  const text = value.text.slice(span.from, span.to);
  if (isStructured(text) || isUnfinished(text)) return NOTHING;
  if (keyClass.meaning === 'password') {
    const { words } = keyClass;
    const isPassword =
      strength === 'strong' || isPasswordLike(text, words.at(-1)) || isPasswordOfAccount(value, text, words);
    return isPassword ? matchPassword(value, span) : NOTHING;
  }
  if (keyClass.meaning === 'mnemonic') return NOTHING;
  if (keyClass.meaning === 'credentials' && isLogin(text)) return matchBasicPair(value);
  const scheme = readWithScheme(text, value.key);
  if (scheme?.scheme === 'basic') return NOTHING;
  const inner = scheme === null ? span : { from: span.from + scheme.span.from, to: span.from + scheme.span.to };
  const token = value.text.slice(inner.from, inner.to);
  const verdict = judgeValue(token, value.key, 'token');
  if (verdict === 'placeholder') return NOTHING;
  const how = tokenStrength({ token, keyClass, isDeclared, isWeakSample: verdict === 'weak', role: value.role });
  if (how === null) return NOTHING;
  return found(value, inner, { ruleId: genericRuleFor(keyClass, value.role, token), strength: how });
}

function matchPassword(value: LocatedValue, span: Span): readonly PlaceMatch[] {
  const ruleId = passwordRule(value, value.text.slice(span.from, span.to));
  return ruleId === null ? NOTHING : found(value, span, { ruleId, strength: 'strong-word' });
}
