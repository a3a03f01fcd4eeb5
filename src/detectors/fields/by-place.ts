import type { LocatedValue, Role, Structure } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import type { ByPlace, Carried } from '../candidate.ts';
import { type AuthorizationPart, decodeBasicPair, isLogin, readAuthorization } from '../structures/authorization.ts';
import { readCookies, sessionRuleOf } from '../structures/cookies.ts';
import { isCard } from '../structures/payment-card.ts';
import { readStructure } from '../structures/structures.ts';
import { SAMPLE_PAIRS } from '../words/documented-rows.ts';
import { hasHarmlessHead, type KeyClass } from '../words/key-words.ts';
import { judgeValue, withoutReferences } from '../words/placeholder.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { isBracketedWord, isMnemonic, isPlainData, isTokenShaped, isUuid, mayNameSeed } from '../words/value-shape.ts';
import { carriedBy, isAuthorizationName } from './carried-by.ts';
import { genericAuthRule, genericRuleFor } from './generic-rule.ts';
import type { KeyFacts } from './key-table.ts';
import { isPasswordLike, isPasswordOfAccount, passwordRule } from './password-rule.ts';
import { isOpaqueToken, tokenStrength } from './token-strength.ts';

/** A stretch of a value that its place and key say is a credential. */
export interface PlaceMatch {
  readonly span: Span;
  readonly byPlace: ByPlace;
  readonly carried: Carried | null;
}

/** What is a credential, or why nothing is. */
type Answer = readonly PlaceMatch[] | Refusal;

/** Longer values hold text with credentials in it, rather than being one. */
const LONGEST_SECRET = 8192;
const NOTHING: readonly PlaceMatch[] = [];

const IS_NAME = refuse('is-name', 'it is the name of something');
const TOO_LONG = refuse(
  'too-long',
  `of more than ${LONGEST_SECRET} characters it is a text with credentials in it, if any`,
);
const HARMLESS_FIELD = refuse('harmless-field', 'the field holds no credential, or only whose it is');
const NAMELESS = refuse('nameless', 'no name says what it is');
const NO_NAME_OF_SECRET = refuse('plain-name', 'its name is none of a credential');
const DENIED_NAME = refuse('denied-name', 'its name is about a credential, or names another kind of token or key');
const BLANK = refuse('blank', 'there is nothing but blanks');
const NO_STRUCTURE = refuse('no-structure', 'it is not what the object around it makes a credential');
const STRUCTURED = refuse('structured', 'it is JSON: what counts is within');
const UNFINISHED = refuse('unfinished', 'it is part of a template: with references, and too little beside them');
const NO_TOKEN = refuse('no-token', 'it is a number, an address, several words or another script: no token');
const NO_PAIR = refuse('no-pair', 'it is no user name and password');
const NO_PASSWORD = refuse('no-password', 'there is no password, and the user name is no token');
const SAMPLE_PAIR = refuse('sample-pair', 'user name and password are those of documentation');
const NO_AUTHORIZATION = refuse('no-authorization', 'it is no scheme with a token, nor a token alone');
const PAIR_WITHIN = refuse('pair-within', 'what is in its Basic pair is judged instead, or it holds none');
const NOT_OPAQUE = refuse('not-opaque', 'it is too short for a token, or words, or data with a meaning of its own');
const NO_COOKIE = refuse('no-cookie', 'there is no cookie in it that keeps someone signed in');
const OTHER_COOKIE = refuse('other-cookie', "the cookie's name is none that keeps someone signed in");
const NO_COOKIE_TOKEN = refuse('no-cookie-token', "the cookie's value has not the shape of a token");
const AMBIGUOUS_NAME = refuse(
  'ambiguous-name',
  'its name means other things as well, and its form is none of a password',
);
const NO_MNEMONIC = refuse('no-mnemonic', 'it is not 12 to 24 words');
const NO_TOKEN_SHAPE = refuse(
  'no-token-shape',
  'it has not the shape of a token that such a name in such a place asks for',
);
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
export function matchByPlace(value: LocatedValue, facts: KeyFacts): readonly PlaceMatch[] {
  const answer = judgeByPlace(value, facts);
  return isRefusal(answer) ? NOTHING : answer;
}

/** As `matchByPlace`, or why nothing is. */
export function judgeByPlace(value: LocatedValue, { keyClass, lowerCase }: KeyFacts): Answer {
  const { role, sensitivity, key, hints } = value;
  if (hints.isName === true) return IS_NAME;
  if (value.text.length > LONGEST_SECRET) return TOO_LONG;
  if (hints.part === 'login') return matchBasicPair(value);
  if (hints.structure !== undefined) return matchStructure(value, hints.structure);
  if (role === 'auth-param' && sensitivity === 'secret') return matchAuthParameter(value, keyClass);
  if (sensitivity === 'harmless' || sensitivity === 'identifying') return HARMLESS_FIELD;
  if (key === null) return NAMELESS;
  if (isInBody(role) && isCard(value.text, key)) {
    return found(value, whole(value.text), { ruleId: 'generic-credit-card-number', strength: 'weak-word' });
  }
  if (role === 'cookie') return matchCookie(value, key, whole(value.text));
  if (lowerCase === 'cookie' || lowerCase === 'set-cookie') return matchCookies(value);
  if (role === 'variable' && COOKIE_KEY.test(lowerCase) && COOKIE_TEXT.test(value.text)) {
    const cookies = matchCookies(value);
    if (!isRefusal(cookies)) return cookies;
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

function found(value: LocatedValue, span: Span, byPlace: ByPlace, carried: Carried | null = carriedBy(value)): Answer {
  return span.to > span.from ? [{ span, byPlace, carried }] : BLANK;
}

/** What the object around a value says that it is. */
function matchStructure(value: LocatedValue, structure: Structure): Answer {
  const ruleId = readStructure(value.text, value.key, structure);
  return ruleId === null ? NO_STRUCTURE : found(value, whole(value.text), { ruleId, strength: 'field' });
}

/** Parameters that exist to hold a credential: any literal is one. */
function matchAuthParameter(value: LocatedValue, keyClass: KeyClass): Answer {
  const name = value.key?.toLowerCase() ?? '';
  const authType = value.hints.authType ?? '';
  const isToken = authType === 'apikey' || authType === 'bearer' || authType === 'oauth2';
  const authorization = isToken ? readWithScheme(value.text, value.key) : null;
  const isPassword = keyClass.meaning === 'password' && authType !== 'apikey';
  const span = authorization?.span ?? unquoted(value.text, isPassword);
  const text = value.text.slice(span.from, span.to);
  const judgement = judgeValue(text, value.key, isPassword ? 'password' : 'token');
  if (judgement.verdict === 'placeholder') return judgement;
  if (isStructured(text)) return STRUCTURED;
  if (isUnfinished(text)) return UNFINISHED;
  // What signs tokens in documentation is no token itself.
  if (judgement.verdict === 'weak' && authType === 'bearer') return judgement;
  if (!isPassword && isNoToken(text, value.key ?? '')) return NO_TOKEN;
  const ruleId = isPassword && judgement.verdict === 'weak' ? 'generic-weak-password' : genericAuthRule(authType, name);
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
  const isOne = WITH_SCHEME.test(text.trim()) && judgeValue(text, key, 'token').verdict !== 'placeholder';
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
function loginRule({ key }: LocatedValue, ruleId: RuleId): RuleId {
  return key?.toLowerCase() === 'proxy-authorization' ? 'generic-proxy-authorization' : ruleId;
}

/** `user:password`, decoded from a Basic header. */
function matchBasicPair(value: LocatedValue): Answer {
  const colon = value.text.indexOf(':');
  if (colon < 0) return NO_PAIR;
  const password = value.text.slice(colon + 1);
  if (password === '') {
    const user = value.text.slice(0, colon);
    if (!isTokenShaped(user)) return NO_PASSWORD;
    const carried: Carried = { in: 'basic-user', name: 'authorization', scheme: 'basic' };
    return found(value, { from: 0, to: colon }, { ruleId: 'generic-authorization-basic', strength: 'scheme' }, carried);
  }
  if (SAMPLE_PAIRS.has(value.text.toLowerCase())) return SAMPLE_PAIR;
  const judgement = judgeValue(password, 'password', 'password');
  if (judgement.verdict === 'placeholder') return judgement;
  if (isUnfinished(password)) return UNFINISHED;
  const carried: Carried = { in: 'basic-pass', name: 'authorization', scheme: 'basic' };
  const ruleId =
    judgement.verdict === 'weak' ? 'generic-weak-password' : loginRule(value, 'generic-authorization-basic');
  return found(value, { from: colon + 1, to: value.text.length }, { ruleId, strength: 'scheme' }, carried);
}

/** The token behind the scheme of an `Authorization` value, or a bare one. */
function matchAuthorization(value: LocatedValue): Answer {
  const part = readAuthorization(value.text);
  if (part === null) return NO_AUTHORIZATION;
  const text = value.text.slice(part.span.from, part.span.to);
  if (isUnfinished(text)) return UNFINISHED;
  const judgement = judgeValue(text, value.key, 'token');
  if (judgement.verdict === 'placeholder') return judgement;
  if (part.scheme === 'basic') {
    // The engine opens pairs and passes what is in them; what cannot be opened is judged as it stands.
    if (decodeBasicPair(text) !== null || text.length < 8 || !(BASE64.test(text) || isLogin(text))) return PAIR_WITHIN;
  } else if (!isOpaqueToken(text, part.scheme === null ? 16 : 8)) return NOT_OPAQUE;
  return found(value, part.span, {
    ruleId: part.ruleId,
    strength: part.scheme === null ? 'strong-word' : 'scheme',
  });
}

function matchCookies(value: LocatedValue): Answer {
  const answers = readCookies(value.text).map(({ name, span }) => matchCookie(value, name, span));
  const matches = answers.flatMap((answer) => (isRefusal(answer) ? NOTHING : answer));
  return matches.length > 0 ? matches : (answers.find(isRefusal) ?? NO_COOKIE);
}

/** A cookie is judged by its name: most only track or remember a language. */
function matchCookie(value: LocatedValue, cookieName: string, span: Span): Answer {
  const ruleId = sessionRuleOf(cookieName);
  if (ruleId === null) return OTHER_COOKIE;
  const text = value.text.slice(span.from, span.to);
  if (isUnfinished(text)) return UNFINISHED;
  const judgement = judgeValue(text, cookieName, 'token');
  if (judgement.verdict === 'placeholder') return judgement;
  if (!isTokenShaped(text, 12) && !isUuid(text)) return NO_COOKIE_TOKEN;
  const carried: Carried | null =
    value.role === 'response-header' ? null : { in: 'cookie', name: cookieName.toLowerCase(), scheme: null };
  return found(value, span, { ruleId, strength: 'strong-word' }, carried);
}

/** A value under a telling key, or in a variable that is declared secret. */
function matchNamed(value: LocatedValue, keyClass: KeyClass): Answer {
  const isDeclared = value.sensitivity === 'secret' || value.hints.variableType === 'secret';
  const { strength } = keyClass;
  const span = unquoted(value.text, keyClass.meaning === 'password');
  if (mayNameSeed(value.key ?? '') && isMnemonic(value.text.trim())) {
    return found(value, span, { ruleId: 'generic-bip39-mnemonic', strength: 'strong-word' });
  }
  if (strength === 'none' && !isDeclared) return NO_NAME_OF_SECRET;
  if (strength === 'denied' && !isDeclared) return DENIED_NAME;
  const text = value.text.slice(span.from, span.to);
  if (isStructured(text)) return STRUCTURED;
  if (isUnfinished(text)) return UNFINISHED;
  if (keyClass.meaning === 'password') {
    const { words } = keyClass;
    const isPassword =
      strength === 'strong' || isPasswordLike(text, words.at(-1)) || isPasswordOfAccount(value, text, words);
    return isPassword ? matchPassword(value, span) : AMBIGUOUS_NAME;
  }
  if (keyClass.meaning === 'mnemonic') return NO_MNEMONIC;
  if (keyClass.meaning === 'credentials' && isLogin(text)) return matchBasicPair(value);
  const scheme = readWithScheme(text, value.key);
  if (scheme?.scheme === 'basic') return PAIR_WITHIN;
  const inner = scheme === null ? span : { from: span.from + scheme.span.from, to: span.from + scheme.span.to };
  const token = value.text.slice(inner.from, inner.to);
  const judgement = judgeValue(token, value.key, 'token');
  if (judgement.verdict === 'placeholder') return judgement;
  const isWeakSample = judgement.verdict === 'weak';
  const how = tokenStrength({ token, keyClass, isDeclared, isWeakSample, role: value.role });
  if (how === null) return isWeakSample ? judgement : NO_TOKEN_SHAPE;
  return found(value, inner, { ruleId: genericRuleFor(keyClass, value.role, token), strength: how });
}

function matchPassword(value: LocatedValue, span: Span): Answer {
  const ruleId = passwordRule(value, value.text.slice(span.from, span.to));
  return typeof ruleId === 'string' ? found(value, span, { ruleId, strength: 'strong-word' }) : ruleId;
}
