import type { LocatedValue, Role, Structure } from '../model/located-value.ts';
import type { Span } from '../model/source-file.ts';
import { decodeBasicPair, readAuthorization } from './authorization.ts';
import type { ByPlace, Carried, Strength } from './candidate.ts';
import { carriedBy, isAuthorizationName } from './carried-by.ts';
import { readCookies, sessionRuleOf } from './cookies.ts';
import { genericAuthRule, genericRuleFor } from './generic-rule.ts';
import type { KeyFacts } from './key-table.ts';
import { hasHarmlessHead, type KeyClass } from './key-words.ts';
import { isCard } from './payment-card.ts';
import { isWeakPassword, judgeValue, withoutReferences } from './placeholder.ts';
import { SAMPLE_PAIRS } from './placeholder-table.ts';
import { readStructure } from './structures.ts';
import { isPlainData, isProse, isTokenShaped, isUuid, isWordy } from './value-shape.ts';

/** A stretch of a value that its place and key say is a credential. */
export interface PlaceMatch {
  readonly span: Span;
  readonly byPlace: ByPlace;
  readonly carried: Carried | null;
}

/** Roles in which a weak word and the shape of a token make a credential. Prose and names are none of them. */
const BEARING_ROLES: ReadonlySet<Role> = new Set([
  'auth-param',
  'header',
  'query',
  'url',
  'path-variable',
  'body',
  'cookie',
  'variable',
  'script',
  'response-body',
  'response-header',
  'other',
]);

/** Longer values hold text with credentials in it, rather than being one. */
const LONGEST_SECRET = 8192;
/** `1` and `x` only fill a form. */
const SHORTEST_PASSWORD = 3;
const LONGEST_PASSWORD = 256;
const SHORTEST_PART = 8;
const NOTHING: readonly PlaceMatch[] = [];
/** `user:password`, and neither a url nor a time. */
const LOGIN = /^[A-Za-z][^\s:/{}]{0,127}:[^\s:/{}][^\s:{}]{2,127}$/;

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
  if (lowerCase === 'cookie' || lowerCase === 'set-cookie') {
    return readCookies(value.text).flatMap((cookie) => matchCookie(value, cookie.name, cookie.span));
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
  const authorization =
    isToken && /^\s*(?:bearer|basic|token|apikey)\s/i.test(value.text) ? readAuthorization(value.text) : null;
  const span = authorization?.span ?? whole(value.text);
  const text = value.text.slice(span.from, span.to);
  const isPassword = keyClass.meaning === 'password' && authType !== 'apikey';
  const verdict = judgeValue(text, value.key, isPassword ? 'password' : 'token');
  if (verdict === 'placeholder' || isStructured(text) || isUnfinished(text)) return NOTHING;
  if (!isPassword && (/^(?:true|false|null|\d{1,16})$/.test(text) || hasHarmlessHead(value.key ?? ''))) return NOTHING;
  const ruleId = isPassword && verdict === 'weak' ? 'generic-weak-password' : genericAuthRule(authType, name);
  return found(value, span, { ruleId, strength: 'field' });
}

/** JSON in an auth parameter is taken apart by the engine: what counts is inside. */
function isStructured(text: string): boolean {
  return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);
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
    if (decodeBasicPair(text) !== null || text.length < 8) return NOTHING;
  } else if (!isOpaqueToken(text, part.scheme === null ? 16 : 8)) return NOTHING;
  return found(value, part.span, {
    ruleId: part.ruleId,
    strength: part.scheme === null ? 'strong-word' : 'scheme',
  });
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
  const span = whole(value.text);
  if (mayNameSeed(value.key ?? '') && isMnemonic(value.text.trim())) {
    return found(value, span, { ruleId: 'generic-bip39-mnemonic', strength: 'strong-word' });
  }
  if (strength !== 'strong' && strength !== 'weak' && !isDeclared) return NOTHING;
  const text = value.text.slice(span.from, span.to);
  if (isStructured(text) || isUnfinished(text)) return NOTHING;
  if (keyClass.meaning === 'password') {
    return strength === 'strong' || isPasswordLike(text) ? matchPassword(value, span) : NOTHING;
  }
  if (keyClass.meaning === 'mnemonic') return NOTHING;
  if (keyClass.meaning === 'credentials' && LOGIN.test(text)) return matchBasicPair(value);
  const scheme = /^(?:bearer|token)\s+\S{8}/i.test(text) ? readAuthorization(text) : null;
  const inner = scheme === null ? span : { from: span.from + scheme.span.from, to: span.from + scheme.span.to };
  const token = value.text.slice(inner.from, inner.to);
  const verdict = judgeValue(token, value.key, 'token');
  if (verdict === 'placeholder') return NOTHING;
  const how = tokenStrength({ token, keyClass, isDeclared, isWeakSample: verdict === 'weak', role: value.role });
  if (how === null) return NOTHING;
  return found(value, inner, { ruleId: genericRuleFor(keyClass, value.role, token), strength: how });
}

function matchPassword(value: LocatedValue, span: Span): readonly PlaceMatch[] {
  const text = value.text.slice(span.from, span.to);
  if (text.length < SHORTEST_PASSWORD || text.length > LONGEST_PASSWORD) return NOTHING;
  if (isProse(text) || isValidation(text)) return NOTHING;
  const verdict = judgeValue(text, value.key, 'password');
  if (verdict === 'placeholder') return NOTHING;
  if (value.role === 'response-body' && isAnswerAbout(text, verdict === 'weak')) return NOTHING;
  if (value.role === 'script' && (isCode(text) || isPart(value, verdict === 'weak'))) return NOTHING;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[\s>]*<[a-z!/]/i.test(text)) return NOTHING;
  const ruleId = verdict === 'weak' ? 'generic-weak-password' : 'generic-password-field';
  return found(value, span, { ruleId, strength: 'strong-word' });
}

/** A form's label (`"password": "Password"`), or an error's code (`too_short`). */
function isAnswerAbout(text: string, isWeak: boolean): boolean {
  return (isWeak && /^\p{Lu}\p{Ll}+$/u.test(text)) || /^[a-z]{2,}(?:_[a-z]{2,})+$/.test(text);
}

/** A selector or a property, as scripts name fields: `#password`, `input[name=password]`, `data.password`. */
function isCode(text: string): boolean {
  return /^[#.][A-Za-z_-]+$|^[a-z]*\[[^\]]*\]$|^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$/.test(text);
}

/** What a script adds a number or a time to is a new password each time. */
function isPart({ text, hints }: LocatedValue, isWeak: boolean): boolean {
  return hints.usage === 'concat' && (isWeak || text.length < SHORTEST_PART);
}

/** Under a word that has other meanings (`pass`): only what has letters and something else, or is well known. */
function isPasswordLike(text: string): boolean {
  return isWeakPassword(text) || (text.length >= 6 && /[A-Za-z]/.test(text) && /[^A-Za-z\s]/.test(text));
}

/** `required|min:8`, `min 8 chars`: a rule for passwords. */
function isValidation(text: string): boolean {
  return /^(?:required|nullable|sometimes|string|min|max|optional)\b.*[|:,]|\b(?:characters|chars|required)\b/i.test(
    text,
  );
}

interface TokenFacts {
  readonly token: string;
  readonly keyClass: KeyClass;
  readonly isDeclared: boolean;
  readonly isWeakSample: boolean;
  readonly role: Role;
}

/** How sure the key makes us that this is a token; null if it is none. */
function tokenStrength({ token, keyClass, isDeclared, isWeakSample, role }: TokenFacts): Strength | null {
  const { strength, meaning } = keyClass;
  if (strength === 'strong' && isWeakSample) return meaning === 'signing-secret' || isDeclared ? 'strong-word' : null;
  if (strength === 'strong' && meaning === 'session') return isSessionIn(role, token) ? 'weak-word' : null;
  if (strength === 'strong' && isOpaqueToken(token, 8)) return 'strong-word';
  if (strength === 'weak' && isWeaklyNamed(token, keyClass, role)) return 'weak-word';
  if (isDeclared && !isWeakSample && strength !== 'denied' && isOpaqueToken(token, 6)) return 'variable-type';
  return isDeclared && isTokenShaped(token) ? 'variable-type' : null;
}

/** Sessions of chats, payments and analytics go by the same name: in a body an id says nothing. */
function isSessionIn(role: Role, token: string): boolean {
  return role !== 'body' && role !== 'query' && isTokenShaped(token, 20);
}

/** `token` and `key` name many things: the place and the form have to say more. */
function isWeaklyNamed(token: string, { words }: KeyClass, role: Role): boolean {
  if (!BEARING_ROLES.has(role)) return false;
  // A header of that name carries a token and nothing else.
  if (role === 'header' && words.at(-1) === 'token') return isOpaqueToken(token, 8);
  if (words.includes('session')) return role === 'header' && isTokenShaped(token);
  if (words.includes('token')) return isTokenShaped(token) || (isUuid(token) && role !== 'body');
  // Rows, objects and accounts in a body have keys of their own, mostly hex or upper case.
  const isInData = role === 'body' || role === 'response-body' || role === 'other';
  if (isInData && words.includes('key')) {
    return isTokenShaped(token, 20) && /[a-z]/.test(token) && /[A-Z]/.test(token) && !token.includes('/');
  }
  return isTokenShaped(token);
}

/** One word that is neither data with a meaning of its own nor words of a language. */
function isOpaqueToken(text: string, min: number): boolean {
  if (text.length < min || /\s/.test(text) || isPlainData(text)) return false;
  if (isUuid(text)) return true;
  if (/^\d+$/.test(text)) return false;
  if (isNameWithNumber(text)) return false;
  const hasDigit = /\d/.test(text);
  const isMixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
  if (hasDigit) return text.length < 16 ? /[A-Za-z]/.test(text) : !isWordy(text);
  return text.length >= 16
    ? !isWordy(text)
    : isMixed && !isWordy(text) && /[^A-Za-z]|[a-z][A-Z].*[a-z][A-Z]/.test(text);
}

/** `invalidtoken123`: what people type to be refused. */
function isNameWithNumber(text: string): boolean {
  const letters = /^([A-Za-z]{5,}(?:[_-][A-Za-z]+)*)[_-]?\d{1,6}$/.exec(text)?.[1];
  return letters !== undefined && isWordy(letters);
}

/** Names under which wallets keep their seed words. */
function mayNameSeed(key: string): boolean {
  return /mnemonic|seed|phrase|words|secret|wallet|recovery|backup|private/i.test(key);
}

/** 12 to 24 lower-case words. */
function isMnemonic(text: string): boolean {
  const words = text.split(/[\s,]+/);
  return [12, 15, 18, 21, 24].includes(words.length) && words.every((word) => /^[a-z]{3,8}$/.test(word));
}
